import { expect, MARKUP, test } from './test'

test('finds a report by words without diacritics and shows where they stand', async ({ page }) => {
  await page.goto('/reports')
  await page.getByRole('searchbox').fill('doi thoai nhan dan ban tin gia dinh')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/q=/)
  const found = page.getByRole('link', { name: /Gặp dân nhiều hơn/ })
  await expect(found).toBeVisible()
  await expect(page.locator('mark').first()).toBeVisible()
  await found.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gặp dân nhiều hơn')
})

test('marks every fact in the text, both ways', async ({ page }) => {
  await page.goto('/reports/ban-tin-gia-dinh')
  const mark = page.locator('a.fact-mark', { hasText: '4.321 lượt người' }).first()
  await expect(mark).toBeVisible()
  const fact = (await mark.getAttribute('href')) ?? ''
  await mark.click()
  await expect(page.locator(fact)).toContainText('4.321')
  await page.locator(`${fact} a`).first().click()
  await expect(page).toHaveURL(new RegExp(`#at-${fact.slice(1)}$`))
})

test('shows no empty quotation where the record has a date without its words', async ({ page }) => {
  await page.goto('/reports/thanhtra-2026-01-25-tong-cong-so-ngay-tiep-cong-dan-o-quang-ninh-len-t')
  const fact = page.locator('li.fact', { hasText: 'Ngày đăng' })
  await expect(fact).toContainText('không kèm câu trích')
  await expect(fact.locator('q')).toHaveCount(0)
  await expect(page.locator('li.fact q').first()).not.toBeEmpty()
})

test('leads from a figure and from a theme to all reports that state the same', async ({ page }) => {
  // Known by its quotations alone.
  await page.goto('/reports/002_3d8c20515d53fdd8')
  await expect(page.getByText('không có liên kết tới bài gốc, và kho chỉ giữ câu trích')).toHaveCount(1)
  for (const kind of ['figure', 'theme']) {
    const fact = page
      .locator(`li.fact[id^="${kind}-"]`)
      .filter({ has: page.locator('a[data-evidence]') })
      .first()
    await fact.getByRole('link', { name: /^Mọi báo cáo nêu điều này/ }).click()
    await expect(page.getByRole('dialog').locator('blockquote').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

test('leads from a figure to its chart', async ({ page }) => {
  await page.goto('/reports/ban-tin-gia-dinh')
  await page
    .locator('li.fact', { hasText: '876' })
    .getByRole('link', { name: /^Xem trên biểu đồ/ })
    .click()
  await expect(page).toHaveURL(/\/figures\?province=lam-dong&indicator=cases_resolved/)
  await expect(page.locator('figure[data-chart] svg').first()).toBeVisible()
  await expect(page.locator('figure[data-chart]').first()).toContainText('876')
})

test('lets the record be kept', async ({ page, request }) => {
  await page.goto('/reports/ban-tin-gia-dinh')
  const link = page.locator('main a[href*="/record"]').first()
  const answer = await request.get((await link.getAttribute('href')) ?? '')
  expect(answer.ok()).toBe(true)
  const record = await answer.json()
  expect(record.schema).toBe('normalized-report/1')
  expect(record.figures).toContainEqual(
    expect.objectContaining({
      indicator: 'cases_resolved',
      value: 876,
      jurisdiction: { level: 'province', province: '68' },
    }),
  )
})

test('says what to do where nothing is found', async ({ page }) => {
  await page.goto('/reports?q=khongcotunaynhuthe')
  await expect(page.getByRole('status').filter({ hasText: '0' }).first()).toBeVisible()
})

test('finds what a report is about and who published it, though no word of it says so', async ({ page }) => {
  await page.goto('/reports')
  const places = await page.locator('select[name="province"] option').allTextContents()
  const about = places.flatMap(label => /^Hồ Chí Minh.* \((\d+)\)$/.exec(label)?.[1] ?? []).map(Number)
  // Before the merger and after it.
  expect(about).toHaveLength(2)
  await page.goto('/reports?q=Hồ Chí Minh')
  const found = Number.parseInt((await page.getByText(/^\d+ báo cáo$/).textContent()) ?? '', 10)
  expect(found).toBeGreaterThanOrEqual(about.reduce((sum, reports) => sum + reports))
  await page.goto('/reports?q=báo nghệ an')
  await expect(page.locator('main ol > li').filter({ hasText: 'Báo Nghệ An' }).first()).toBeVisible()
})

test('names a search that there is no word in', async ({ page }) => {
  await page.goto('/reports?q=😀')
  await expect(page.getByRole('alert').filter({ hasText: 'Tìm báo cáo “😀”' })).toBeVisible()
})

test('shows the facts of a report without a text across the page', { tag: MARKUP }, async ({ page }) => {
  await page.goto('/reports?q=Hồ Chí Minh')
  await page.locator('main ol > li a').first().click()
  await expect(page.getByText('Kho chỉ giữ câu trích')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Toàn văn' })).toHaveCount(0)
  const facts = await page.locator('.facts-across').boundingBox()
  expect(facts?.width).toBeGreaterThan(1200)
})

test('leads to the next page of reports and back', async ({ page }) => {
  await page.goto('/reports')
  await page.getByRole('link', { name: 'Trang sau' }).click()
  await expect(page).toHaveURL(/after=20/)
  await page.getByRole('link', { name: 'Trang trước' }).click()
  await expect(page).toHaveURL(/\/reports$/)
})
