/** How long a chart's image takes: from the click to the file, at twice the size of the drawing. */
import type { Page } from '@playwright/test'
import { type BrowserOptions, withBrowser } from './dashboard'

const SCREENS = ['/', '/figures', '/provinces/lam-dong']
const TIMES = 6

/** Milliseconds of each download of a chart, first to last. */
async function downloadsOf(page: Page, chart: string): Promise<number[]> {
  const figure = page.locator(`figure[data-chart="${chart}"]`)
  const button = figure.locator('[data-action="png-2"]')
  await figure.scrollIntoViewIfNeeded()
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) {
    if (!(await button.isVisible())) await figure.locator('details.chart-actions > summary').click()
    await button.waitFor()
    const start = performance.now()
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
    times.push(performance.now() - start)
    await file.delete()
  }
  return times
}

export function benchImages(options: BrowserOptions): Promise<void> {
  return withBrowser(options, async (browser, origin) => {
    console.log('| chart | first, ms | then, p50 | slowest |')
    console.log('| --- | ---: | ---: | ---: |')
    for (const screen of SCREENS) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
      await page.goto(origin + screen, { waitUntil: 'networkidle' })
      const charts = await page
        .locator('figure[data-chart]:has(details.chart-actions)')
        .evaluateAll(all => all.map(one => (one as HTMLElement).dataset.chart ?? ''))
      for (const chart of charts) {
        const [first = Number.NaN, ...others] = await downloadsOf(page, chart)
        const sorted = others.sort((a, b) => a - b)
        const cells = [first, sorted[sorted.length >> 1], sorted.at(-1)].map(ms => (ms ?? Number.NaN).toFixed(0))
        console.log(`| ${[`${screen} ${chart}`, ...cells].join(' | ')} |`)
      }
      await page.close()
    }
  })
}
