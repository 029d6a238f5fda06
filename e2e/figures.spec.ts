import { download, expect, MARKUP, openTable, test } from './test'

const TASK = '/figures?from=2016&to=2025&level=national&province=lam-dong,nghe-an&indicator=citizen_receptions'

test('two provinces beside the country, as table, image and CSV', async ({ page }) => {
  await page.goto(TASK)
  const chart = (await page.locator('figure[data-chart]').first().getAttribute('data-chart')) ?? ''
  const table = await openTable(page, chart)
  await expect(table).toContainText('Lâm Đồng')
  await expect(table).toContainText('Nghệ An')
  await expect(table).toContainText('4.321')
  const csv = await download(page, chart, 'csv')
  expect(csv.bytes.toString('utf8')).toContain('4321')
  expect((await download(page, chart, 'png-2')).bytes.subarray(1, 4).toString()).toBe('PNG')
  await table.getByRole('link', { name: '4.321' }).click()
  await expect(page.getByRole('dialog')).toContainText('4.321 lượt người')
})

for (const form of ['line', 'bar', 'stacked', 'ranking', 'tiles', 'multiples']) {
  test(`draws the form ${form} and exports it`, { tag: MARKUP }, async ({ page }) => {
    await page.goto(`/figures?indicator=citizen_receptions&form=${form}&province=lam-dong,nghe-an&level=national`)
    const figure = page.locator('figure[data-chart]').first()
    await expect(figure.locator('svg').first()).toBeVisible()
    const chart = (await figure.getAttribute('data-chart')) ?? ''
    const svg = (await download(page, chart, 'svg')).bytes.toString('utf8')
    expect(svg).toMatch(/<svg[^>]+width="1200"/)
    expect(svg).not.toContain('var(--')
  })
}

test('a ranking opens by the name of a province as by its bar', async ({ page }) => {
  await page.goto('/figures?indicator=citizen_receptions&form=ranking')
  const name = page.locator('[data-chart-stage="explorer"] svg text', { hasText: 'Nghệ An' }).first()
  await name.scrollIntoViewIfNeeded()
  const box = await name.boundingBox()
  if (!box) throw new Error('no name drawn')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.getByRole('dialog')).toContainText('Nghệ An')
})

test('names an indicator that there is not', async ({ page }) => {
  await page.goto('/figures?indicator=happiness')
  await expect(page.getByText('happiness')).toBeVisible()
})

test('an address that names a default stays as it came, with what it could not use', async ({ page }) => {
  const address = '/figures?indicator=citizen_receptions&province=no-such-place'
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('figure[data-chart] svg').first()).toBeVisible()
  await expect(page.getByText('no-such-place')).toBeVisible()
  expect(page.url()).toMatch(/province=no-such-place$/)
})

test('an empty chart leads to where its indicator is stated', async ({ page }) => {
  await page.goto('/figures?indicator=complaints_justified&province=ha-tinh')
  await page.locator('[data-elsewhere] a').first().click()
  await expect(page.locator('figure[data-chart] svg').first()).toBeVisible()
  await expect(page).not.toHaveURL(/ha-tinh/)
})

test('a share of what is no whole says what it needs, and leads to one that is drawn', async ({ page }) => {
  await page.goto('/figures?value=share&province=nghe-an,ha-noi&level=national')
  await expect(page.getByText(/^Tỷ trọng cần hai phần trở lên/)).toBeVisible()
  await page.locator('[data-elsewhere] a').first().click()
  await expect(page.locator('figure[data-chart] svg').first()).toBeVisible()
  await expect(page).toHaveURL(/value=share/)
})

test('a ranking sets parts of a year apart and says of how many provinces it tells', async ({ page }) => {
  await page.goto('/figures?form=ranking&year=2017')
  const chart = page.locator('figure[data-chart]')
  await expect(chart.getByText(/\d+ trong 63 tỉnh, thành phố có số liệu/).first()).toBeVisible()
  await expect(chart.locator('[data-group]').last()).toContainText('Mới có một phần của năm')
})

test('a province shows what it was merged into', async ({ page }) => {
  await page.goto('/provinces/hoa-binh')
  await expect(page.getByRole('link', { name: /Phú Thọ/ }).first()).toBeVisible()
})

test('themes stand in lanes, topics in a heat map', async ({ page }) => {
  await page.goto('/themes')
  await expect(await openTable(page, 'themes')).toContainText(/Năm dân vận chính quyền/i)
  await expect(page.locator('figure[data-chart]')).toHaveCount(2)
  // It counts reports: a blank is none, not a figure that is missing, and cells are not added up.
  const topics = page.locator('figure[data-chart="topics"]')
  await expect(topics).toContainText('chưa đọc thấy báo cáo nào của năm ấy nhắc đến')
  await expect(topics).toContainText('các ô không cộng lại')
})

test('a map leads to the boundaries that have a tile for what it leaves out', async ({ page }) => {
  await page.goto('/figures?form=tiles&year=2025')
  await page.getByRole('link', { name: 'Xem theo 34 đơn vị 2025' }).click()
  await expect(page).toHaveURL(/units=2025/)
  await expect((await openTable(page, 'explorer')).getByRole('row', { name: /Hải Phòng/ })).toContainText('4.329')
  await expect(page.getByText('không có ô ở đây')).toHaveCount(0)
})

test('a merged province that nothing is stated of leads to those that it was merged from', async ({ page }) => {
  await page.goto('/provinces/hai-phong-2025')
  await expect(page.getByRole('heading', { name: 'Chưa có gì của đơn vị này vẽ được thành biểu đồ' })).toBeVisible()
  await expect(page.locator('figure[data-chart]')).toHaveCount(0)
  await page.getByRole('link', { name: 'Hải Phòng', exact: true }).last().click()
  await expect(page).toHaveURL(/\/provinces\/hai-phong$/)
})

test('every kind of value can be read in its field', { tag: MARKUP }, async ({ page }) => {
  await page.goto('/figures?value=change')
  const field = page.locator('select[name="value"]')
  const needed = await field.evaluate((select: HTMLSelectElement) => {
    const ruler = document.createElement('canvas').getContext('2d')
    if (!ruler) throw new Error('no canvas')
    ruler.font = getComputedStyle(select).font
    return Math.max(...[...select.options].map(option => ruler.measureText(option.label).width))
  })
  // Beside the words stand the padding and the arrow.
  expect((await field.boundingBox())?.width).toBeGreaterThan(needed + 40)
})
