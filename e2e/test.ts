/** Playwright's test with what every test of a page asks: no console error, no request to another host. */
import { test as base, expect, type Page } from '@playwright/test'

export const test = base.extend<{ quietPage: Page }>({
  page: async ({ page, baseURL, javaScriptEnabled }, use) => {
    const faults: string[] = []
    page.on('console', message => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`)
    })
    page.on('pageerror', error => faults.push(`page error: ${error.message}`))
    page.on('request', request => {
      const url = request.url()
      if (/^https?:/.test(url) && baseURL && !url.startsWith(baseURL)) faults.push(`request to another host: ${url}`)
    })
    if (javaScriptEnabled) awakeOnceThere(page)
    await use(page)
    expect(faults).toEqual([])
  },
})

/**
 * Scripts begin after a page's paint, and so after its load event: a test goes on once they answer, so that what it clicks is
 * answered by them, each time.
 */
function awakeOnceThere(page: Page) {
  const goto = page.goto.bind(page)
  page.goto = async (address, options) => {
    const response = await goto(address, options)
    // React keeps what it attached to an element under a name of its own on it. A test that says what it waits for waits for no more.
    if (!options?.waitUntil && response?.headers()['content-type']?.startsWith('text/html'))
      await page.waitForFunction(() => Object.keys(document.body).some(name => name.startsWith('__reactProps')))
    return response
  }
}

export { expect }

/**
 * Tag of tests that judge what the browser makes of a page (contrast, width, images), whatever database its numbers came from:
 * they run on SQLite alone.
 */
export const MARKUP = '@markup'

/** The figure of one chart, its table opened. */
export async function openTable(page: Page, chart: string) {
  const figure = page.locator(`figure[data-chart="${chart}"]`)
  const details = figure.locator('details.chart-data')
  if (!(await details.getAttribute('open').then(open => open !== null))) await details.locator('summary').click()
  return figure.locator('table')
}

/** Clicks one action of a chart and gives what it downloads. */
export async function download(page: Page, chart: string, action: string): Promise<{ name: string; bytes: Buffer }> {
  const figure = page.locator(`figure[data-chart="${chart}"]`)
  const button = figure.locator(`[data-action="${action}"]`)
  if (!(await button.isVisible())) await figure.locator('details.chart-actions > summary').click()
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) }
}
