import { unzipSync } from 'fflate'
import { download, expect, MARKUP, openTable, test } from './test'

interface Picture {
  width: number
  height: number
  colours: number
}

/** Decodes a PNG in the browser: its size and how many colours a sample of its pixels has. */
const decode = (base64: string): Promise<Picture> =>
  fetch(`data:image/png;base64,${base64}`)
    .then(answer => answer.blob())
    .then(createImageBitmap)
    .then(image => {
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no 2d context')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      const colours = new Set<number>()
      for (let i = 0; i < data.length; i += 4 * 37) {
        colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0))
      }
      return { width: image.width, height: image.height, colours: colours.size }
    })

for (const chart of ['themes', 'resolution-national', 'receptions-national']) {
  test(`the image of ${chart} stands alone`, { tag: MARKUP }, async ({ page }) => {
    await page.goto('/?from=2012&to=2025')
    // data: URLs may not be fetched under the page's own policy; a blank page has none.
    const reader = await page.context().newPage()
    const once = await download(page, chart, 'png-1')
    const twice = await download(page, chart, 'png-2')
    const small = await reader.evaluate(decode, once.bytes.toString('base64'))
    const large = await reader.evaluate(decode, twice.bytes.toString('base64'))
    expect(small.width).toBe(1200)
    expect(large.width).toBe(2 * small.width)
    expect(large.height).toBe(2 * small.height)
    expect(small.colours).toBeGreaterThan(3)

    const svg = (await download(page, chart, 'svg')).bytes.toString('utf8')
    const title = await page.locator(`#${chart}-title`).textContent()
    const words =
      (await reader.evaluate(
        text => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.textContent,
        svg,
      )) ?? ''
    await reader.close()
    const flat = words.replace(/\s+/g, ' ')
    expect(flat).toContain(title?.trim())
    expect(flat).toContain('2012–2025')
    expect(flat).toMatch(/Nguồn:? \d+ (báo cáo|lượt nêu)/)
    if (chart === 'resolution-national')
      for (const legend of ['Thuộc thẩm quyền', 'Đã giải quyết', 'Tỷ lệ giải quyết']) expect(flat).toContain(legend)
    expect(svg).not.toContain('var(--')
    expect(svg).not.toContain('foreignObject')
    expect(svg).toContain('IBM Plex Sans')
  })
}

test('the CSV is the table', async ({ page }) => {
  await page.goto('/')
  const table = await openTable(page, 'resolution-national')
  const shown = await table.evaluate(node =>
    [...node.querySelectorAll('tbody tr')].map(row =>
      [...row.querySelectorAll('td')].map(
        cell => (cell.querySelector('a') ?? cell.firstChild)?.textContent?.trim() ?? '',
      ),
    ),
  )
  const { bytes } = await download(page, 'resolution-national', 'csv')
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [, ...lines] = bytes.subarray(3).toString('utf8').trim().split(/\r?\n/)
  // Every number of the table stands in the CSV as a number, in the same row.
  const years = await table.locator('tbody th').allInnerTexts()
  for (const [i, cells] of shown.entries()) {
    const of = lines.filter(line => line.includes(years[i]?.slice(0, 4) ?? '?')).join('\n')
    for (const text of cells) {
      const number = /\d[\d.]*(,\d+)?/.exec(text)?.[0]
      if (number) expect(of).toContain(number.replaceAll('.', '').replace(',', '.'))
    }
  }
  const again = await download(page, 'resolution-national', 'csv')
  expect(again.bytes.equals(bytes)).toBe(true)
})

test('the CSV tells the source of each value, and both kinds have names of their own', async ({ page }) => {
  await page.goto('/figures?indicator=cases_resolved&from=2020&to=2025')
  const { name, bytes } = await download(page, 'explorer', 'csv')
  expect(name).toBe('danvan-line-cases-resolved-national-2020-2025.csv')
  const excel = await download(page, 'explorer', 'csv-comma')
  expect(excel.name).toBe('danvan-line-cases-resolved-national-2020-2025-excel.csv')
  const [head = '', ...rows] = excel.bytes.toString('utf8').trim().split('\r\n')
  const names = head.split(';')
  for (const field of ['nơi đăng', 'ngày đăng', 'báo cáo', 'địa chỉ bài', 'bằng chứng']) {
    const column = `Cả nước – ${field}`
    expect(names).toContain(column)
    expect(bytes.toString('utf8').split('\r\n')[0]).toContain(column)
  }
  const half = rows.find(row => row.includes('9900')) ?? ''
  expect(half).toMatch(/;\d{4}-\d\d-\d\d;/)
  const evidence = /http[^;]*\/evidence\?key=[^;]*/.exec(half)?.[0] ?? ''
  const link = /http[^;]*#explorer/.exec(half)?.[0] ?? ''
  // What the file says leads to where it was read, and to the chart itself.
  await page.goto(evidence)
  await expect(page.getByText('trên 9.900 vụ việc')).toBeVisible()
  await page.goto(link)
  await expect(page.locator('figure#explorer')).toBeVisible()

  await page.goto('/figures?indicator=citizen_receptions&from=2020&to=2025')
  for (const [action, end] of [
    ['csv', '.csv'],
    ['json', '.json'],
    ['svg', '.svg'],
    ['png-2', '@2x.png'],
  ] as const)
    expect((await download(page, 'explorer', action)).name).toBe(
      `danvan-line-citizen-receptions-national-2020-2025${end}`,
    )
})

for (const [where, seen] of [
  ['on a phone', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }],
  ['in the dark', { colorScheme: 'dark' }],
  // A browser's zoom: fewer, larger pixels of CSS.
  ['zoomed in by half', { viewport: { width: 960, height: 600 }, deviceScaleFactor: 1.5 }],
] as const) {
  test(`an image is the same ${where}`, { tag: MARKUP }, async ({ page, browser, baseURL }) => {
    const chart = 'resolution-national'
    const context = await browser.newContext({ ...seen, locale: 'vi-VN', baseURL })
    const other = await context.newPage()
    const images: string[] = []
    for (const reader of [page, other]) {
      await reader.goto('/?from=2012&to=2025')
      images.push((await download(reader, chart, 'svg')).bytes.toString('utf8'))
    }
    await context.close()
    expect(images[1]).toBe(images[0])
  })
}

test('all charts of a page come as one archive of the files that each gives alone', { tag: MARKUP }, async ({
  page,
}) => {
  await page.goto('/?from=2012&to=2025')
  const { name, bytes } = await download(page, 'themes', 'zip')
  expect(name).toBe('danvan-overview-national-2012-2025.zip')
  const files = unzipSync(bytes)
  const charts = ['receptions-national', 'resolution-national', 'themes']
  const names: string[] = []
  for (const chart of charts) {
    for (const action of ['svg', 'csv', 'png-2']) {
      const alone = await download(page, chart, action)
      names.push(alone.name)
      expect(Buffer.from(files[alone.name] ?? []).equals(alone.bytes), alone.name).toBe(true)
    }
  }
  expect(Object.keys(files)).toEqual(names)
})

test('downloads opened before the scripts come are there once they do', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/_next/static/**/*.js', async route => {
    await held
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  const actions = page.locator('figure[data-chart] details.chart-actions').first()
  await actions.locator('summary').click()
  release()
  await expect(actions.locator('[data-action="svg"]')).toBeVisible()
})
