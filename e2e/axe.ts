import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe holds against the page, a rule and its places each. @param rules these alone; WCAG 2.2 AA and its good practice where none is named */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  if (rules) axe.withRules(rules)
  else
    axe.options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Whoever speaks to the page says what stands on it (WCAG 2.5.3); axe holds the rule to be experimental.
      rules: { 'label-content-name-mismatch': { enabled: true } },
    })
  const found = await axe.analyze()
  return found.violations.map(v => `${v.id}: ${v.nodes.map(node => node.target.join(' ')).join(', ')}`)
}
