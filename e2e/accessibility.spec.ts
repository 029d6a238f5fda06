/** Each screen is met once: axe in both themes, 200 % zoom, the narrowest width of WCAG, paper. */
import type { Page } from '@playwright/test'
import { violations } from './axe'
import { expect, MARKUP, test } from './test'

// Axe reads every node of the largest screens twice; a busy machine needs its time.
test.describe.configure({ timeout: 120_000 })

const EVIDENCE = 'cases_resolved~national~half~2020-01-01~2020-06-30'
const LONGEST = '/?province=lam-dong,lam-dong-2025,nghe-an&level=national&from=2016&to=2025'
const SCREENS: [path: string, prepare?: (page: Page) => Promise<void>][] = [
  ['/', openEverything],
  [LONGEST],
  ['/?from=2001&to=2002'],
  ['/themes', openEverything],
  ['/figures', openEverything],
  ['/figures?form=tiles'],
  ['/figures?form=multiples&units=2025'],
  ['/provinces'],
  ['/provinces/lam-dong'],
  ['/reports?q=dan+van'],
  ['/reports?q=khongcotrongkho'],
  ['/reports', openFirstReport],
  ['/data', openEverything],
  ['/guide'],
  [`/evidence?key=${EVIDENCE}`],
  [`/#evidence=${EVIDENCE}`, async page => page.getByRole('dialog').locator('blockquote').first().waitFor()],
  ['/embed/resolution-national'],
  ['/nowhere'],
  ['/en', openEverything],
  ['/en/figures?form=ranking'],
  ['/en/guide'],
]

/** What is folded away is read too. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

async function openFirstReport(page: Page): Promise<void> {
  const list = await page.title()
  await page.locator('main ol a').first().click()
  await page.waitForURL(/\/reports\/./)
  // The title comes behind the address, and for a moment there is none: the page is streamed.
  await expect.poll(async () => ['', list].includes(await page.title())).toBe(false)
}

for (const [path, prepare] of SCREENS) {
  test(`${path}${prepare ? ' (opened)' : ''} is open to everyone`, { tag: MARKUP }, async ({ page }) => {
    // The browser itself logs the 404.
    if (path === '/nowhere') page.removeAllListeners('console')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    await page.locator('h1, figure').first().waitFor({ state: 'attached' })
    await prepare?.(page)
    expect(await violations(page)).toEqual([])
    // The markup is the same in the dark: only its colours are others.
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, ['color-contrast'])).toEqual([])
    // 1440 px at 200 % zoom, and 1280 px at 400 % (WCAG 1.4.10).
    for (const width of [720, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
        .toBeLessThanOrEqual(0)
    }
  })
}

test('a printed page shows every chart whole, and nothing that only a screen needs', { tag: MARKUP }, async ({
  page,
}) => {
  await page.goto(LONGEST)
  await expect(page.locator('[data-chart-stage] svg').first()).toBeVisible()
  await page.pdf({ format: 'A4' })
  for (const stage of await page.locator('[data-chart-stage]').all())
    await expect(stage.locator('svg').first()).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 690, height: 900 })
  for (const svg of await page.locator('[data-chart-stage] svg').all()) {
    const box = await svg.boundingBox()
    expect(box && box.x + box.width).toBeLessThanOrEqual(690)
  }
  for (const screenOnly of ['nav', 'form', 'footer', '.chart-actions', '.chart-data > summary'])
    await expect(page.locator(screenOnly).first()).toBeHidden()
})

test('a chart is drawn for the paper while it is printed, from a phone as from a wide screen', async ({ page }) => {
  const stage = page.locator('[data-chart-stage]').nth(1)
  const chart = stage.locator('svg').first()
  const fire = (type: string) => page.evaluate(name => window.dispatchEvent(new Event(name)), type)
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/')
    await stage.scrollIntoViewIfNeeded()
    const onScreen = await chart.getAttribute('width')
    expect(onScreen).not.toBe('900')
    await fire('beforeprint')
    await expect(chart).toHaveAttribute('width', '900')
    await fire('afterprint')
    await expect(chart).toHaveAttribute('width', onScreen ?? '')
  }
})

test('nothing moves under reduced motion', { tag: MARKUP }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByLabel('Từ năm').selectOption('2016')
  await expect(page).toHaveURL(/from=2016/)
  const moving = () => document.getAnimations().filter(animation => animation.playState === 'running').length
  expect(await page.evaluate(moving)).toBe(0)
})

for (const screen of ['/', '/figures?form=ranking', '/figures?form=stacked', '/figures?form=tiles'])
  test(`a chart of ${screen} is one stop of the Tab key, which has a name`, { tag: MARKUP }, async ({ page }) => {
    await page.goto(screen)
    const stages = page.locator('[data-chart-stage]')
    for (const stage of await stages.all()) {
      await stage.scrollIntoViewIfNeeded()
      await expect(stage.locator('a[data-point][tabindex="0"]')).toHaveCount(1)
    }
    const [first] = await stages.all()
    await first?.evaluate(node => {
      node.tabIndex = -1
      node.focus()
    })
    // Beyond its last stop a page begins anew.
    const stops = new Set<string>()
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const here = document.activeElement
        const stage = here?.closest<HTMLElement>('[data-chart-stage]')
        return (
          stage && `${stage.dataset.chartStage}: ${here?.getAttribute('aria-label') ?? here?.outerHTML.slice(0, 80)}`
        )
      })
      if (stop) stops.add(stop)
    }
    const charts = await stages.evaluateAll(all => all.map(stage => (stage as HTMLElement).dataset.chartStage))
    expect([...stops].map(stop => stop.replace(/: .*; mở bằng chứng$/, ''))).toEqual(charts)
  })
