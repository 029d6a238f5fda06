import AxeBuilder from '@axe-core/playwright'
import { expect, MARKUP, test } from './test'

const SCREENS = [
  '/',
  '/?province=nghe-an&from=2016',
  '/themes',
  '/figures',
  '/provinces',
  '/provinces/lam-dong',
  '/reports',
  '/data',
  '/nowhere',
]

for (const scheme of ['light', 'dark'] as const) {
  for (const prefix of ['', '/en']) {
    for (const screen of SCREENS) {
      // The words differ between languages, the markup does not: one scheme is enough for the second language.
      if (prefix && scheme === 'dark') continue
      test(`axe finds nothing on ${prefix}${screen} (${scheme})`, { tag: MARKUP }, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme })
        const missing = screen === '/nowhere'
        if (missing) page.removeAllListeners('console') // The browser itself logs the 404.
        await page.goto(`${prefix}${screen}`)
        await page.locator('main').waitFor()
        const { violations } = await new AxeBuilder({ page })
          // No page has a frame: the legacy way spares a second page a test. What passed is not asked for, so not written out.
          .setLegacyMode()
          .options({ resultTypes: ['violations'] })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map(v => `${v.id}: ${v.nodes.map(node => node.target.join(' ')).join(', ')}`)).toEqual([])
      })
    }
  }
}
