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

test('a tap on a point opens its evidence', { tag: MARKUP }, async ({ page }) => {
  await page.goto('/?from=2020&to=2025')
  const chart = page.locator('figure[data-chart="resolution-national"]')
  await chart.scrollIntoViewIfNeeded()
  // The resolved cases stand before the whole that they are a part of.
  await chart.locator('svg a[data-evidence^="cases_resolved"]').first().tap()
  await expect(page.getByRole('dialog')).toBeVisible()
})
