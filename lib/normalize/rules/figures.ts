/** All rules that read figures, in the order in which they are asked: the first that speaks decides. */
import type { FigureRule } from '../figures/figure-rule'
import { caseRules } from './figures-cases'
import { comparisonRules } from './figures-comparisons'
import { otherRules } from './figures-others'
import { petitionRules } from './figures-petitions'
import { receptionRules } from './figures-receptions'

export const FIGURE_RULES: readonly FigureRule[] = [
  ...comparisonRules,
  ...receptionRules,
  ...petitionRules.slice(0, 1),
  ...caseRules,
  ...petitionRules.slice(1),
  ...otherRules,
]
