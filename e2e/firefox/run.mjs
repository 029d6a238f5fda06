/**
 * The dashboard in Firefox: screens, filters, evidence, and each chart's files beside those that Chromium makes of it. Playwright
 * cannot drive a Firefox that it did not build, hence another driver here. All is asked in the page's own realm: what the driver makes
 * in its sandbox, the page's scripts may not touch.
 */
import assert from 'node:assert/strict'
import { chromium } from '@playwright/test'
import puppeteer from 'puppeteer-core'
import { compare, TOLERANCE } from '../compare-images.ts'

const [origin = '', firefoxPath = '', chromiumPath = ''] = process.argv.slice(2)
const SCREENS = [
  '/?from=2012&to=2025',
  '/?province=lam-dong,nghe-an',
  '/themes',
  '/figures?form=tiles',
  '/figures?form=ranking',
  '/figures?form=multiples&province=lam-dong,nghe-an',
  '/provinces/lam-dong',
  '/reports',
  '/data',
  '/en',
]
/** Screens whose charts are exported, a kind of drawing each. */
const EXPORTED = ['/?from=2012&to=2025', '/themes', '/figures?form=tiles', '/figures?form=ranking']
const FILES = ['svg', 'csv', 'png-2']

/** What a page hands to the reader as a file is kept on the page instead: neither driver need know the other's downloads. */
function keepDownloads() {
  const blobs = new Map()
  window.danvanSaved = []
  const make = URL.createObjectURL
  URL.createObjectURL = blob => {
    const url = make(blob)
    blobs.set(url, blob)
    return url
  }
  const click = HTMLAnchorElement.prototype.click
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) window.danvanSaved.push(blobs.get(this.href))
    else click.call(this)
  }
}

/** Presses one action of a chart; resolves to its file in base64. */
async function exported([chart, action]) {
  window.danvanSaved.length = 0
  const figure = document.querySelector(`figure[data-chart="${chart}"]`)
  figure.querySelector('details.chart-actions').open = true
  const end = Date.now() + 20_000
  let button = null
  while (!button) {
    button = figure.querySelector(`[data-action="${action}"]`)
    if (Date.now() > end) throw new Error(`no action ${action} on ${chart}`)
    await new Promise(later => setTimeout(later, 50))
  }
  button.click()
  while (window.danvanSaved.length === 0) {
    if (Date.now() > end) throw new Error(`${action} of ${chart} gave no file`)
    await new Promise(later => setTimeout(later, 20))
  }
  const bytes = new Uint8Array(await window.danvanSaved[0].arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** Scrolls through the page; resolves to the charts that stayed without a drawing. */
async function undrawn() {
  const missing = []
  for (const stage of document.querySelectorAll('[data-chart-stage]')) {
    stage.scrollIntoView()
    const end = Date.now() + 20_000
    while (!stage.querySelector('svg') && Date.now() < end) await new Promise(later => setTimeout(later, 50))
    if (!stage.querySelector('svg')) missing.push(stage.dataset.chartStage)
  }
  return missing
}

/** Waits until a condition holds in the page. The driver's own waits evaluate text there, which the page's policy forbids. */
async function until(page, condition, ...given) {
  for (const end = Date.now() + 20_000; !(await page.evaluate(condition, ...given)); ) {
    assert.ok(Date.now() < end, `in vain waited for ${condition}`)
    await new Promise(later => setTimeout(later, 50))
  }
}

/** Scrolls to an element; resolves to its middle once it stays in its place: charts above it are drawn as they come into view. */
async function steady(page, selector) {
  const end = Date.now() + 20_000
  for (let last = null; ; ) {
    const at = await page.evaluate(selector => {
      const element = document.querySelector(selector)
      // Not scrollIntoView: of a mark within an SVG it takes the whole drawing.
      scrollBy({ top: element.getBoundingClientRect().y - innerHeight / 2, behavior: 'instant' })
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2, seen: y > 0 && y + height < innerHeight }
    }, selector)
    if (at.seen && last?.x === at.x && last.y === at.y) return at
    assert.ok(Date.now() < end, `${selector} does not come to rest in view: ${JSON.stringify(at)}`)
    last = at
    await new Promise(later => setTimeout(later, 200))
  }
}

// The window has its size from the start: to set a page's, the driver asks for commands that Firefox ESR does not know.
const firefox = await puppeteer.launch({
  browser: 'firefox',
  executablePath: firefoxPath,
  headless: true,
  defaultViewport: null,
  args: ['--width=1440', '--height=900'],
})
const other = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const page = await firefox.newPage()
  const faults = []
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', error => faults.push(error.stack ?? error.message))
  await page.evaluateOnNewDocument(keepDownloads)

  for (const screen of SCREENS) {
    await page.goto(origin + screen)
    assert.deepEqual(await page.evaluate(undrawn), [], `${screen}: every chart is drawn`)
    assert.equal(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      0,
      `${screen} fits its window`,
    )
  }
  console.log(`${SCREENS.length} screens drawn`)

  await page.goto(`${origin}/`)
  await page.evaluate(() => {
    window.stays = true
  })
  await page.evaluate(() => {
    const select = document.querySelector('select[name="from"]')
    select.value = '2016'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await until(page, () => location.search === '?from=2016')
  assert.equal(await page.evaluate(() => window.stays), true, 'a filter changes the page in its place')
  const MARK = 'figure[data-chart="resolution-national"] svg a[data-evidence]'
  await until(page, selector => document.querySelector(selector) !== null, MARK)
  const at = await steady(page, MARK)
  await page.mouse.click(at.x, at.y)
  await until(page, () => document.querySelector('dialog[open] blockquote') !== null)
  assert.match(await page.evaluate(() => location.hash), /^#evidence=/)
  await page.keyboard.press('Escape')
  await until(page, () => document.querySelector('dialog[open]') === null)
  console.log('a filter and a number’s evidence answer')

  const beside = await (await other.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await beside.addInitScript(keepDownloads)
  const reader = await other.newPage()
  // What the TypeScript compiler adds to functions, for the one that is sent to this page.
  await reader.evaluate('globalThis.__name = made => made')
  let files = 0
  for (const screen of EXPORTED) {
    await Promise.all([page.goto(origin + screen), beside.goto(origin + screen)])
    const charts = await page.evaluate(() =>
      [...document.querySelectorAll('figure[data-chart]')].map(one => one.dataset.chart),
    )
    for (const chart of charts) {
      for (const file of FILES) {
        const [ours, theirs] = [
          await page.evaluate(exported, [chart, file]),
          await beside.evaluate(exported, [chart, file]),
        ]
        files += 1
        if (file !== 'png-2') {
          const [a, b] = [ours, theirs].map(base64 => Buffer.from(base64, 'base64').toString('utf8'))
          assert.equal(a, b, `${screen} ${chart}: the ${file} of both browsers`)
          continue
        }
        const { widths, heights, different, drawn } = await reader.evaluate(compare, [ours, theirs])
        assert.deepEqual([widths[0], heights[0]], [2400, heights[1]], `${screen} ${chart}: the size of the image`)
        assert.ok(drawn > 0.003 && different < TOLERANCE, `${screen} ${chart}: ${different} of the image differs`)
      }
    }
  }
  console.log(`${files} exported files are those of Chromium`)
  assert.deepEqual(faults, [], 'no error on any page')
} finally {
  await firefox.close()
  await other.close()
}
