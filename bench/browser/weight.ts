/** What a browser really downloads to show a screen. */
import type { Browser, CDPSession } from '@playwright/test'
import { type BrowserOptions, withBrowser } from './dashboard'
import { screens } from './screens'

interface Download {
  url: string
  type: string
  /** On the line, as the server compressed it, without headers. */
  bytes: number
}

export interface Weight {
  screen: string
  /** JavaScript that the page names itself: it is loaded before any chart's. */
  page: number
  /** JavaScript that is loaded while the reader scrolls through the page: the charts' own. */
  charts: number
  styles: number
  fonts: number
  html: number
}

/** Opens a screen in a fresh browser context, scrolls through it to its end, and sums up what came. */
export async function weigh(browser: Browser, origin: string, screen: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const downloads = await recordDownloads(await context.newCDPSession(page))
  await page.goto(origin + screen, { waitUntil: 'networkidle' })
  const end = await page.evaluate(() => document.documentElement.scrollHeight)
  for (let y = 0; y < end; y += 600) {
    await page.mouse.wheel(0, 600)
    await page.waitForTimeout(100)
  }
  // A chart asks for its code some frames after it came into view, on a busy machine many.
  await page.waitForTimeout(2000)
  const named = await namedScripts(origin, screen)
  await context.close()
  const sum = (which: (download: Download) => boolean) =>
    downloads().reduce((total, download) => total + (which(download) ? download.bytes : 0), 0)
  return {
    screen,
    page: sum(({ type, url }) => type === 'Script' && named.has(url)),
    charts: sum(({ type, url }) => type === 'Script' && !named.has(url)),
    styles: sum(({ type }) => type === 'Stylesheet'),
    fonts: sum(({ type }) => type === 'Font'),
    html: sum(({ type }) => type === 'Document'),
  }
}

async function recordDownloads(session: CDPSession): Promise<() => Download[]> {
  const got = new Map<string, Download>()
  session.on('Network.responseReceived', ({ requestId, response, type }) =>
    got.set(requestId, { url: response.url, type, bytes: 0 }),
  )
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const download = got.get(requestId)
    if (download) download.bytes += encodedDataLength
  })
  // Of the page itself the browser tells the whole alone, with its headers.
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const download = got.get(requestId)
    if (download?.type === 'Document') download.bytes = encodedDataLength
  })
  await session.send('Network.enable')
  return () => [...got.values()]
}

/** Addresses of the scripts that the HTML itself asks for: at once, or in its head after the first paint (cli/serve/paint-first.ts). */
async function namedScripts(origin: string, screen: string): Promise<ReadonlySet<string>> {
  const html = await (await fetch(origin + screen)).text()
  const [head = ''] = html.split('</head>', 1)
  const found = [...html.matchAll(/<script[^>]+src="([^"]+)"/g), ...head.matchAll(/"(\/_next\/[^"]+\.js[^"]*)"/g)]
  return new Set(found.map(([, src = '']) => new URL(src, origin).href))
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)

export function benchWeight(options: BrowserOptions): Promise<void> {
  return withBrowser(options, async (browser, origin) => {
    console.log('| kB on the line | JavaScript of the page | with the charts’ own | styles | fonts | HTML |')
    console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
    for (const screen of await screens(origin)) {
      const { page, charts, styles, fonts, html } = await weigh(browser, origin, screen)
      console.log(`| ${[screen, ...[page, page + charts, styles, fonts, html].map(kilobytes)].join(' | ')} |`)
    }
  })
}
