/** All rules that read figures, in the order in which they are asked: the first that speaks decides. */
import type { FigureRule } from '../figures/figure-rule'
import type { Head } from '../figures/phrase'
import { caseRules } from './figures-cases'
import { comparisonRules } from './figures-comparisons'
import { otherRules } from './figures-others'
import { petitionRules } from './figures-petitions'
import { rateRules } from './figures-rates'
import { receptionCaseRules } from './figures-reception-cases'
import { receptionRules } from './figures-receptions'
import { sumRules } from './figures-sums'

export const FIGURE_RULES: readonly FigureRule[] = [
  ...comparisonRules,
  ...sumRules,
  ...receptionRules,
  ...receptionCaseRules,
  ...petitionRules.slice(0, 1),
  ...caseRules,
  ...rateRules,
  ...petitionRules.slice(1),
  ...otherRules,
]

const BY_HEAD = new Map<Head | null, readonly FigureRule[]>()

/** The rules to ask about a quantity that counts `head`, in their order. */
export function figureRulesFor(head: Head | null): readonly FigureRule[] {
  const known = BY_HEAD.get(head)
  if (known) return known
  const rules = FIGURE_RULES.filter(({ heads }) => heads === undefined || heads.includes(head))
  BY_HEAD.set(head, rules)
  return rules
}
