/** Every screen does its main work without a script. */
import { expect, openTable, test } from './test'

test.use({ javaScriptEnabled: false })

test('/themes: lanes and topics as tables, a theme leads to its evidence', async ({ page }) => {
  await page.goto('/themes?province=lam-dong,lam-dong-2025')
  const table = await openTable(page, 'themes')
  await expect(table).toContainText('Lâm Đồng')
  await table.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/evidence\?key=theme/)
  await expect(page.locator('blockquote').first()).toBeVisible()
})

test('/figures: the form asks, the table answers', async ({ page }) => {
  await page.goto('/figures')
  await page.getByLabel('Dạng biểu đồ').selectOption('ranking')
  await page.getByRole('form').getByRole('button', { name: 'Lọc' }).click()
  await expect(page).toHaveURL(/form=ranking/)
  await expect(await openTable(page, 'explorer')).toContainText('Hà Nội')
})

test('/provinces: from the list to a province, its merger and its figures', async ({ page }) => {
  await page.goto('/provinces')
  await page.getByRole('link', { name: 'Lâm Đồng', exact: true }).first().click()
  await expect(page.getByRole('link', { name: 'Lâm Đồng (từ 7/2025)' })).toBeVisible()
  await expect(await openTable(page, 'receptions-province-lam-dong')).toContainText('1.647')
})

test('/reports: a search, a report, a fact and its words', async ({ page }) => {
  await page.goto('/reports')
  await page.getByRole('searchbox').fill('ban tin gia dinh')
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await page.getByRole('link', { name: /Gặp dân nhiều hơn/ }).click()
  const mark = page.locator('a.fact-mark', { hasText: '4.321 lượt người' }).first()
  const fact = (await mark.getAttribute('href')) ?? ''
  await mark.click()
  await expect(page).toHaveURL(new RegExp(`${fact}$`))
  await expect(page.locator(fact)).toContainText('4.321')
  await page
    .locator(fact)
    .getByRole('link', { name: /^Mọi báo cáo nêu điều này/ })
    .click()
  await expect(page).toHaveURL(/\/evidence\?key=/)
  await expect(page.locator('blockquote').first()).toContainText('4.321 lượt người')
})

test('/data: the downloads follow the filters', async ({ page, request }) => {
  await page.goto('/data')
  await page.getByLabel('Từ năm').selectOption('2020')
  await page.getByLabel('Đến năm').selectOption('2020')
  await page.getByRole('form').getByRole('button', { name: 'Lọc' }).click()
  const link = page.getByRole('link', { name: /Giá trị quan sát.*CSV$/ }).first()
  const answer = await request.get((await link.getAttribute('href')) ?? '')
  expect(await answer.text()).toContain('9900')
})

test('/guide: its pictures are there', async ({ page, request }) => {
  await page.goto('/guide')
  const pictures = await page
    .locator('article img')
    .evaluateAll(all => all.map(image => image.getAttribute('src') ?? ''))
  expect(pictures.length).toBeGreaterThan(2)
  for (const picture of pictures) {
    const answer = await request.get(picture)
    expect(answer.headers()['content-type']).toBe('image/png')
  }
})

test('/embed: the table stands open in the chart’s place', async ({ page }) => {
  await page.goto('/embed/resolution-national?from=2020&to=2020')
  await expect(page.getByRole('table')).toContainText('13.889')
})

test('an address that leads nowhere says so, in its language', async ({ page }) => {
  // The browser itself logs the 404.
  page.removeAllListeners('console')
  const [vi, en] = ['Không có trang này', 'There is no such page']
  for (const [path, title] of [
    ['/nowhere', vi],
    ['/provinces/99', vi],
    ['/reports/khong-co', vi],
    // A path whose percent signs are no code.
    ['/reports/%E0%A4%A', vi],
    ['/evidence?key=khong-co', vi],
    ['/embed/khong-co', vi],
    ['/en/nowhere', en],
    ['/en/reports/%E0%A4%A', en],
  ] as const) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  }
})
