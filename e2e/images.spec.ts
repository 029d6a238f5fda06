/** Each kind of drawing as PNG and as SVG drawn by another program: two pictures of one chart must be one picture. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sfntOf } from './sfnt'
import { download, expect, MARKUP, test } from './test'

const WIDTH = 1200
/** Share of points, at half size, that may differ by more than a quarter of black to white: two programs smooth letters' edges in their own ways. */
const TOLERANCE = 0.02

const FACES = 'node_modules/@ibm/plex-sans/fonts/complete/woff'
const HAS_RSVG = spawnSync('rsvg-convert', ['--version']).status === 0

/** Draws an SVG by librsvg, with the app's own face as its user would have installed it. */
function drawnElsewhere(svg: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-svg-'))
  try {
    for (const weight of ['Regular', 'SemiBold'])
      writeFileSync(join(folder, `${weight}.ttf`), sfntOf(readFileSync(join(FACES, `IBMPlexSans-${weight}.woff`))))
    writeFileSync(
      join(folder, 'fonts.conf'),
      `<fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
    )
    writeFileSync(join(folder, 'chart.svg'), svg)
    execFileSync(
      'rsvg-convert',
      ['--width', String(WIDTH), '--output', join(folder, 'chart.png'), join(folder, 'chart.svg')],
      {
        env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
      },
    )
    return readFileSync(join(folder, 'chart.png'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Comparison {
  widths: [number, number]
  heights: [number, number]
  /** Share of points that differ. */
  different: number
  /** Share of points that are not the ground: an empty picture differs from nothing. */
  drawn: number
}

/** Compares two PNGs in the browser, at half their size. */
async function compare([one, other]: [string, string]): Promise<Comparison> {
  const images = await Promise.all(
    [one, other].map(base64 =>
      fetch(`data:image/png;base64,${base64}`)
        .then(answer => answer.blob())
        .then(createImageBitmap),
    ),
  )
  const [a, b] = images
  if (!a || !b) throw new Error('no picture')
  const [width, height] = [Math.round(a.width / 2), Math.round(a.height / 2)]
  const [first, second] = images.map(image => {
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) throw new Error('no 2d context')
    context.drawImage(image, 0, 0, width, height)
    return context.getImageData(0, 0, width, height).data
  })
  if (!first || !second) throw new Error('no pixels')
  let different = 0
  let drawn = 0
  for (let i = 0; i < first.length; i += 4) {
    const far = (data: Uint8ClampedArray, from: Uint8ClampedArray, at: number) =>
      Math.max(...[0, 1, 2].map(c => Math.abs((data[i + c] ?? 0) - (from[at + c] ?? 0))))
    if (far(first, second, i) > 64) different++
    if (far(first, first, 0) > 16) drawn++
  }
  return {
    widths: [a.width, b.width],
    heights: [a.height, b.height],
    different: different / (width * height),
    drawn: drawn / (width * height),
  }
}

const RECEPTIONS = '/figures?indicator=citizen_receptions&level=province,national'
/** Drawings, the screen that has each, and the scheme that it is seen in; an image is always drawn light. */
const DRAWINGS: [kind: string, path: string, scheme: 'light' | 'dark'][] = [
  ['timeline and time charts', '/?from=2012&to=2025', 'light'],
  ['one year', '/?from=2020&to=2020', 'light'],
  ['no year that has a report', '/?from=2001&to=2002', 'light'],
  ['lines', `${RECEPTIONS}&form=line&province=lam-dong,nghe-an`, 'dark'],
  [
    'stacked bars',
    '/figures?indicator=complaint_petitions,denunciation_petitions,feedback_petitions&form=stacked',
    'light',
  ],
  ['ranking of all provinces', `${RECEPTIONS}&form=ranking`, 'light'],
  ['tile map', `${RECEPTIONS}&form=tiles`, 'light'],
  ['small multiples', `${RECEPTIONS}&form=multiples&province=lam-dong,nghe-an`, 'light'],
  ['heat map of themes', '/themes', 'light'],
]

for (const [kind, path, scheme] of DRAWINGS) {
  test(`${kind}: the SVG drawn by rsvg-convert is the PNG`, { tag: MARKUP }, async ({ page }) => {
    test.skip(!HAS_RSVG, 'rsvg-convert is not installed here (apt-get install librsvg2-bin)')
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(path)
    const reader = await page.context().newPage()
    const charts = await page
      .locator('figure[data-chart]')
      .evaluateAll(all => all.map(one => one.getAttribute('data-chart') ?? ''))
    expect(charts.length).toBeGreaterThan(0)
    for (const chart of charts) {
      const svg = (await download(page, chart, 'svg')).bytes
      const png = (await download(page, chart, 'png-1')).bytes
      const both: [string, string] = [png.toString('base64'), drawnElsewhere(svg).toString('base64')]
      const { widths, heights, different, drawn } = await reader.evaluate(compare, both)
      expect(widths, chart).toEqual([WIDTH, WIDTH])
      expect(Math.abs(heights[0] - heights[1]), chart).toBeLessThanOrEqual(1)
      expect(drawn, chart).toBeGreaterThan(0.003)
      expect(different, chart).toBeLessThan(TOLERANCE)
    }
    await reader.close()
  })
}

test('four times the size is four times the points', { tag: MARKUP }, async ({ page }) => {
  await page.goto('/?from=2012&to=2025')
  const { bytes } = await download(page, 'resolution-national', 'png-4')
  // Width stands in the first chunk of a PNG.
  expect(bytes.readUInt32BE(16)).toBe(4 * WIDTH)
})
