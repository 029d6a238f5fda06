import { expect, MARKUP, test } from './test'

for (const screen of ['/', '/themes', '/figures', '/provinces/lam-dong', '/reports', '/data', '/en']) {
  test(`${screen} fits 360 pixels`, { tag: MARKUP }, async ({ page }) => {
    await page.goto(screen)
    await page.locator('main').waitFor()
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }))
    expect(scroll).toBeLessThanOrEqual(client)
  })
}

test('the newest value of each bar stands at its mark', { tag: MARKUP }, async ({ page }) => {
  await page.goto('/')
  for (const [chart, newest] of [
    ['resolution-national', ['22.068', '18.108', '82,1']],
    ['receptions-national', ['261.566', '301.960', '2.917']],
  ] as const) {
    const drawing = page.locator(`figure[data-chart="${chart}"] svg`).last()
    await page.locator(`figure[data-chart="${chart}"]`).scrollIntoViewIfNeeded()
    for (const value of newest) await expect(drawing.locator('text', { hasText: value })).toHaveCount(1)
  }
})

test('the years over the heat map end within it', { tag: MARKUP }, async ({ page }) => {
  await page.goto('/themes')
  const chart = page.locator('figure[data-chart="topics"]')
  await chart.scrollIntoViewIfNeeded()
  const drawing = chart.locator('[data-chart-stage] svg')
  const years = drawing.locator('text', { hasText: /^20\d\d$/ })
  await expect(years.last()).toBeVisible()
  const [edge, newest] = [await drawing.boundingBox(), await years.last().boundingBox()]
  if (!edge || !newest) throw new Error('nothing drawn')
  expect(newest.x + newest.width).toBeLessThanOrEqual(edge.x + edge.width + 1)
})

test('a tap on the words of a theme opens its evidence', { tag: MARKUP }, async ({ page }) => {
  await page.goto('/')
  const timeline = page.locator('[data-chart-stage="themes"]')
  await timeline.scrollIntoViewIfNeeded()
  const themes = timeline.locator('svg a[data-point]')
  await expect(themes.first()).toBeVisible()
  const heights = await themes.evaluateAll(all => all.map(one => one.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
  const box = await themes.locator('text').first().boundingBox()
  if (!box) throw new Error('no words drawn')
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a tap on a point opens its evidence', { tag: MARKUP }, async ({ page }) => {
  await page.goto('/?from=2020&to=2025')
  const chart = page.locator('figure[data-chart="resolution-national"]')
  await chart.scrollIntoViewIfNeeded()
  // The resolved cases stand before the whole that they are a part of.
  await chart.locator('svg a[data-evidence^="cases_resolved"]').first().tap()
  await expect(page.getByRole('dialog')).toBeVisible()
})
