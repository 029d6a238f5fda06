/** Each kind of drawing as PNG and as SVG drawn by another program: two pictures of one chart must be one picture. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare, TOLERANCE } from './compare-images'
import { sfntOf } from './sfnt'
import { download, expect, MARKUP, test } from './test'

const WIDTH = 1200

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
