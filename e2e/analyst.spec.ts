/**
 * The analyst's task of the guide, by someone who has never seen the product: "citizens received in Lâm Đồng and Nghệ An beside the
 * country, 2016–2025, with each year's theme, as an image and a CSV, and the source of the highest number". Ten actions: the guide counts them.
 */
import { download, expect, openTable, test } from './test'

test('two provinces beside the country with the themes: image, CSV, source of the highest number', async ({ page }) => {
  await page.goto('/')
  await page.getByText('Chọn tỉnh, thành').click()
  await expect(page.getByPlaceholder(/Tìm tên/)).toBeFocused()
  await page.keyboard.type('lam dong')
  await page.keyboard.press('Enter')
  await page.keyboard.type('nghe an')
  await page.keyboard.press('Enter')
  await page.getByLabel('Từ năm').selectOption('2016')
  await page.getByLabel('Đến năm').selectOption('2025')
  await expect(page).toHaveURL(/from=2016&to=2025&province=lam-dong,lam-dong-2025,nghe-an&level=national/)

  const chart = page.locator('figure[data-chart="compare-citizen_receptions"]')
  await expect(chart.getByRole('heading')).toHaveText('Lượt tiếp công dân, cả nước, Lâm Đồng, Nghệ An, 2016–2025')

  const png = await download(page, 'compare-citizen_receptions', 'png-2')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBe(2400)
  const svg = (await download(page, 'compare-citizen_receptions', 'svg')).bytes.toString('utf8')
  const drawn = svg.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, ' ')
  for (const words of ['Chủ đề công tác dân vận hằng năm', 'Năm dân vận', 'Nghệ An', '459.149', '9.947'])
    expect(drawn).toContain(words)

  const csv = (await download(page, 'compare-citizen_receptions', 'csv')).bytes.toString('utf8')
  const [head = '', ...rows] = csv.trim().split('\r\n')
  for (const column of ['Cả nước (lượt)', 'Lâm Đồng (lượt)', 'Nghệ An (lượt)', 'Chủ đề năm'])
    expect(head).toContain(column)
  expect(rows.find(row => row.startsWith('2020,'))).toMatch(/459149,.*Năm dân vận khéo/)

  await chart.getByRole('link', { name: /Cao nhất: Cả nước/ }).click()
  const source = page.getByRole('dialog')
  await expect(source).toContainText('459.149 lượt')
  await expect(source.locator('blockquote').first()).toContainText('459.149')
  await expect(source.getByRole('link', { name: /Bài gốc/ }).first()).toHaveAttribute('href', /^https?:/)
})

test('a merged province is one name with both its times, and a link may name one of them', async ({ page }) => {
  await page.goto('/figures?province=lam-dong')
  await page.locator('details.chooser > summary').first().click()
  const box = page.getByRole('checkbox', { name: 'Lâm Đồng (đến 6/2025)' })
  await expect(box).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Bắc Ninh', exact: true })).toHaveCount(1)
  await box.click()
  // The box that stood for one of both times now stands for the name: it is still where the reader is.
  const both = page.getByRole('checkbox', { name: 'Lâm Đồng', exact: true })
  await expect(both).toBeFocused()
  await both.check()
  await expect(page).toHaveURL(/province=lam-dong,lam-dong-2025/)
  await expect(page.getByRole('heading', { name: /^Lượt tiếp công dân, Lâm Đồng,/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('checkbox', { name: 'Lâm Đồng', exact: true })).toBeHidden()
})

test('the themes stay in view above the charts, and a year lights up in all of them', async ({ page }) => {
  await page.goto('/?from=2016&to=2025')
  const themes = page.locator('[data-chart-stage="themes"]')
  const receptions = page.locator('[data-chart-stage="receptions-national"]')
  await receptions.scrollIntoViewIfNeeded()
  await expect(receptions.locator('svg').first()).toBeVisible()
  await receptions.locator('svg a[data-evidence]').last().scrollIntoViewIfNeeded()
  await expect.poll(() => themes.evaluate(node => Math.round(node.getBoundingClientRect().top))).toBe(0)
  await receptions.locator('rect[data-place="2020"]').first().hover({ force: true })
  for (const stage of [themes, receptions]) await expect(stage.locator('[data-hovered-year="2020"]')).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(page.locator('[data-hovered-year]')).toHaveCount(0)
  // The same by keyboard: focus on a mark lights its year.
  await receptions.locator('svg a[data-place="2018"]').first().focus()
  for (const stage of [themes, receptions]) await expect(stage.locator('[data-hovered-year="2018"]')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the same comparison by the form, its table with themes, the source of the highest number', async ({ page }) => {
    await page.goto('/')
    await page.locator('details.chooser > summary').click()
    await page.getByRole('checkbox', { name: 'Lâm Đồng', exact: true }).check()
    await page.getByRole('checkbox', { name: 'Nghệ An', exact: true }).check()
    await page.getByLabel('Từ năm').selectOption('2016')
    await page.getByLabel('Đến năm').selectOption('2025')
    await page.getByRole('form').getByRole('button', { name: 'Lọc' }).click()
    await expect(page).toHaveURL(/level=national/)
    const table = await openTable(page, 'compare-citizen_receptions')
    await expect(table.getByRole('row').filter({ hasText: '459.149' })).toContainText('Năm dân vận khéo')
    await page
      .getByRole('link', { name: /Cao nhất: Cả nước/ })
      .first()
      .click()
    await expect(page.locator('blockquote').first()).toContainText('459.149')
  })
})
