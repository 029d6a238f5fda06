/**
 * `npm run guide-shots -- ADDRESS`: takes the guide's pictures anew from a running dashboard (http://localhost:3000 by default) on the
 * open dataset, in both languages.
 */
import { mkdirSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { findChromium } from './chromium'

const address = process.argv[2] ?? 'http://localhost:3000'
const FOLDER = 'public/guide'

/** Charts are drawn as they come into view. */
async function drawn(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('main svg a, main table').first().waitFor()
}

const HEIGHT = 760
const SHOTS: [name: string, path: string, prepare: (page: Page) => Promise<void>, height?: number][] = [
  ['overview', '/?from=2016&to=2025&level=national&province=lam-dong,lam-dong-2025,nghe-an', drawn, 1380],
  [
    'evidence',
    '/?from=2020&to=2025',
    async page => {
      await drawn(page)
      await page
        .locator('figure[data-chart="resolution-national"] svg a[data-evidence^="cases_resolved"]')
        .first()
        .click()
      await page.getByRole('dialog').locator('blockquote').first().waitFor()
    },
  ],
  ['figures', '/figures', drawn],
]

mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
try {
  for (const locale of ['vi', 'en']) {
    for (const [name, path, prepare, height = HEIGHT] of SHOTS) {
      const page = await browser.newPage({ viewport: { width: 1100, height }, colorScheme: 'light' })
      await page.goto(`${address}${locale === 'vi' ? '' : '/en'}${path}`)
      await prepare(page)
      await page.screenshot({ path: `${FOLDER}/${locale}-${name}.png` })
      await page.close()
      console.log(`${FOLDER}/${locale}-${name}.png`)
    }
  }
} finally {
  await browser.close()
}
