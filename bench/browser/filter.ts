/** How soon a changed filter shows: from the reader's choice to the frame that paints the new numbers. */
import type { Page } from '@playwright/test'
import { type BrowserOptions, withBrowser } from './dashboard'

const SCREENS = ['/', '/figures', '/themes']
const CHANGES = 24

interface Change {
  /** Until the form says that it is busy, and until the new numbers are painted, in ms. */
  pending: number
  painted: number
  scrollKept: boolean
  focusKept: boolean
}

/** Chooses a year and waits, in the page itself, for what it paints. */
function change(value: string): Promise<Change> {
  const select = document.querySelector<HTMLSelectElement>('select[name="from"]')
  const form = select?.form
  if (!select || !form) throw new Error('no filter for years')
  select.focus({ preventScroll: true })
  const scroll = window.scrollY
  const start = performance.now()
  let pending = Number.NaN
  return new Promise(done => {
    const seen = new MutationObserver(() => {
      if (form.dataset.pending !== undefined) {
        if (Number.isNaN(pending)) pending = performance.now() - start
        return
      }
      if (Number.isNaN(pending)) return
      seen.disconnect()
      // The frame after this one has painted it.
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          done({
            pending,
            painted: performance.now() - start,
            scrollKept: window.scrollY === scroll,
            focusKept: document.activeElement === select,
          }),
        ),
      )
    })
    seen.observe(form, { attributes: true, attributeFilter: ['data-pending'] })
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

async function changesOf(page: Page, address: string): Promise<Change[]> {
  await page.goto(address, { waitUntil: 'networkidle' })
  const years = await page
    .locator('select[name="from"] option')
    .evaluateAll(all => all.map(one => (one as HTMLOptionElement).value))
  const changes: Change[] = []
  await page.mouse.wheel(0, 60)
  await page.waitForTimeout(500)
  for (let i = 0; i < CHANGES; i++) {
    changes.push(await page.evaluate(change, years[1 + (i % Math.min(6, years.length - 1))] ?? ''))
    await page.waitForTimeout(150)
  }
  return changes
}

export function benchFilter(options: BrowserOptions): Promise<void> {
  return withBrowser(options, async (browser, origin) => {
    console.log('| ms from choice to paint | busy shown | p50 | p95 | scroll kept | focus kept |')
    console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
    for (const screen of SCREENS) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      const changes = await changesOf(page, origin + screen)
      await page.close()
      const at = (share: number, of: (one: Change) => number) =>
        changes.map(of).sort((a, b) => a - b)[Math.min(changes.length - 1, Math.floor(share * changes.length))] ?? 0
      const kept = (of: (one: Change) => boolean) => `${changes.filter(of).length} of ${changes.length}`
      console.log(
        `| ${screen} | ${at(0.5, c => c.pending).toFixed(0)} | ${at(0.5, c => c.painted).toFixed(0)} | ${at(0.95, c => c.painted).toFixed(0)} | ${kept(c => c.scrollKept)} | ${kept(c => c.focusKept)} |`,
      )
    }
  })
}
