/** A chart's table and what can be taken from it: sorting, the clipboard, both CSVs, the link, the code for another page. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { download, expect, MARKUP, openTable, test } from './test'

const CHART = 'resolution-national'

test('the table sorts by mouse and by keyboard, what is not stated last either way', { tag: MARKUP }, async ({
  page,
}) => {
  await page.goto('/?from=2016&to=2025')
  const table = await openTable(page, CHART)
  const column = table.getByRole('columnheader').filter({ hasText: 'Đã giải quyết' })
  const values = async () =>
    (await table.locator('tbody tr td:nth-of-type(2) > a').allInnerTexts()).map(text =>
      Number(text.replaceAll(/[^\d]/g, '')),
    )
  await column.getByRole('button').click()
  await expect(column).toHaveAttribute('aria-sort', 'descending')
  const down = await values()
  expect(down.length).toBeGreaterThan(3)
  expect(down).toEqual(down.toSorted((a, b) => b - a))
  await column.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(column).toHaveAttribute('aria-sort', 'ascending')
  expect(await values()).toEqual(down.toReversed())
  await expect(table.locator('tbody tr').last().locator('td').nth(1)).toHaveText('—')
})

test('both CSVs hold the numbers as their spreadsheets read them', { tag: MARKUP }, async ({ page }) => {
  await page.goto('/?from=2025&to=2025')
  // Each value of that year bears a note, in a column of its own: its source was published before the year had ended.
  const text = async (action: string) => (await download(page, CHART, action)).bytes.toString('utf8')
  expect(await text('csv')).toMatch(/2025,22068,[^,]+,18108,[^,]+,82\.1,/)
  expect(await text('csv-comma')).toMatch(/2025;22068;[^;]+;18108;[^;]+;82,1;/)
})

test('table, link and embed code go to the clipboard, and the code shows the chart in another page', {
  tag: MARKUP,
}, async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?from=2025&to=2025')
  const figure = page.locator(`figure[data-chart="${CHART}"]`)
  await figure.locator('details.chart-actions > summary').click()
  const copied = async (action: string) => {
    await figure.locator(`[data-action="${action}"]`).click()
    await expect(figure.getByRole('status').filter({ hasText: 'Đã sao chép' })).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied('copy-table')).toMatch(/^Kỳ\t.*\n2025\t22068\tNguồn đăng[^\t]*\t18108\t[^\t]+\t82,1\t[^\t]+$/)
  expect(await copied('copy-link')).toBe(`${baseURL}/?from=2025&to=2025#${CHART}`)

  const code = await copied('copy-embed')
  expect(code).toMatch(/^<iframe src="[^"]+\/embed\/resolution-national\?from=2025&amp;to=2025"/)
  const other = await context.newPage()
  // A page of another site, as an intranet's would be; really served, for a browser lets no made-up one frame this machine.
  const intranet = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8')
    answer.end(`<p>Trang nội bộ</p>${code}`)
  })
  await new Promise<void>(resolve => intranet.listen(0, '127.0.0.1', resolve))
  const { port } = intranet.address() as AddressInfo
  await other.goto(`http://127.0.0.1:${port}/`)
  const frame = other.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Giải quyết khiếu nại, tố cáo')
  await expect(frame.locator('svg a[data-evidence]').first()).toBeVisible()
  await expect(frame.getByRole('link', { name: /Danvan/ })).toHaveAttribute('href', '/?from=2025&to=2025')
  intranet.close()
})

test('by keyboard alone: to a chart, along its marks, into the evidence and back', { tag: MARKUP }, async ({
  page,
}) => {
  await page.goto('/?from=2016&to=2025')
  const chart = page.locator(`figure[data-chart="${CHART}"]`)
  await chart.scrollIntoViewIfNeeded()
  const marks = chart.locator('svg a[data-point]')
  await expect(marks.first()).toBeVisible()
  // One stop a chart, whatever its number of marks.
  await expect(chart.locator('svg a[data-point][tabindex="0"]')).toHaveCount(1)
  await chart.locator('svg a[data-point][tabindex="0"]').focus()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  const first = await focused()
  await page.keyboard.press('ArrowLeft')
  expect(await focused()).not.toBe(first)
  const here = await focused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').locator('blockquote, li').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(await focused()).toBe(here)
})
