import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * The path of a Chromium to test with: Playwright's own where it was downloaded, else the system's, else Debian's, installed
 * here when we are root and apt is at hand. Throws with what to do where there is none.
 */
export function findChromium(): string {
  const own = chromium.executablePath()
  const found = [own, ...SYSTEM].find(path => path && existsSync(path))
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('No Chromium found: installing the one of Debian (apt-get install chromium)')
    const apt = (...args: string[]) =>
      execFileSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    apt('update', '-qq')
    apt('install', '-y', '-qq', 'chromium')
    const installed = SYSTEM.find(existsSync)
    if (installed) return installed
  }
  throw new Error(
    'No Chromium to test in. Install one: "npx playwright install chromium", or as root on Debian "apt-get install chromium"',
  )
}
