import { expect, test } from './test'

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
