import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '../../tasks/chromium'
import { serve } from '../../tasks/serve'

export interface BrowserOptions {
  /** A running dashboard to measure; else one is served here. */
  address?: string
  port: string
}

const STORE = '.cache/bench/dataset.db'

/** Gives the origin of a dashboard on the open dataset: a running one, or one served for the measurement, production build. */
export async function withDashboard(
  options: BrowserOptions,
  measure: (origin: string) => Promise<void>,
): Promise<void> {
  if (options.address) return measure(new URL(options.address).origin)
  mkdirSync(dirname(STORE), { recursive: true })
  const served = await serve(`file:${STORE}`, Number(options.port), { dataset: true })
  try {
    await measure(served.origin)
  } finally {
    await served.stop()
  }
}

/** The dashboard and a browser to look at it with. */
export function withBrowser(
  options: BrowserOptions,
  measure: (browser: Browser, origin: string) => Promise<void>,
): Promise<void> {
  return withDashboard(options, async origin => {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    try {
      await measure(browser, origin)
    } finally {
      await browser.close()
    }
  })
}
