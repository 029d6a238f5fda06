/** The dashboard in Firefox, on the open dataset: e2e/firefox says what is looked at. */
import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { findChromium } from './chromium'
import { serve } from './serve'

const STORE = '.cache/firefox.db'

/** The path of an installed Firefox; null where there is none. */
export function findFirefox(): string | null {
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync) ?? null
}

/** Throws where something is not as it should be. @param firefox its path */
export async function inFirefox(firefox: string): Promise<void> {
  if (!existsSync('e2e/firefox/node_modules'))
    execFileSync('npm', ['install', '--prefix', 'e2e/firefox', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: 'inherit',
    })
  for (const file of [STORE, `${STORE}-wal`, `${STORE}-shm`]) rmSync(file, { force: true })
  const served = await serve(`file:${STORE}`, 3119, { dataset: true })
  try {
    execFileSync('npx', ['tsx', 'e2e/firefox/run.mjs', served.origin, firefox, findChromium()], { stdio: 'inherit' })
  } finally {
    await served.stop()
  }
}
