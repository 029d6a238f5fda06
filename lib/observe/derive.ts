/** What follows by arithmetic from the stated observations of one jurisdiction and period. Never the other way round. */
import type { Indicator, Qualifier } from '../normalize/report'
import { type Interval, intersect, isEmpty, possibleValues } from './interval'
import type { Observation } from './observation'

/** [the whole, complaints, denunciations]: where only the kinds are stated, the whole is their sum. */
const BOTH_KINDS = [
  ['cases_under_jurisdiction', 'complaints_under_jurisdiction', 'denunciations_under_jurisdiction'],
  ['cases_resolved', 'complaints_resolved', 'denunciations_resolved'],
] as const satisfies readonly (readonly [Indicator, Indicator, Indicator])[]

/** [rate, resolved, under jurisdiction] */
export const RATES = [
  ['resolution_rate', 'cases_resolved', 'cases_under_jurisdiction'],
  ['complaints_resolution_rate', 'complaints_resolved', 'complaints_under_jurisdiction'],
  ['denunciations_resolution_rate', 'denunciations_resolved', 'denunciations_under_jurisdiction'],
] as const satisfies readonly (readonly [Indicator, Indicator, Indicator])[]

/** The indicators that derive, or are derived from, one another: the others need no second look. */
export const DERIVING: ReadonlySet<Indicator> = new Set<Indicator>([...BOTH_KINDS.flat(), ...RATES.flat()])

/** Of a sum: exact only where every part is; over (or under) where every inexact part is. */
export function qualifierOfSum(parts: readonly Qualifier[]): Qualifier {
  const inexact = new Set(parts.filter(qualifier => qualifier !== 'exact'))
  const [only] = inexact
  return only === undefined ? 'exact' : inexact.size === 1 ? only : 'about'
}

const TURNED = { exact: 'exact', over: 'under', under: 'over', about: 'about' } as const

/** Of a quotient: more above makes it more, more below makes it less. */
export function qualifierOfRate(resolved: Qualifier, under: Qualifier): Qualifier {
  return qualifierOfSum([resolved, TURNED[under]])
}

/** In percent, to two decimals; null where nothing was under jurisdiction or more was resolved than was under it. */
export function rate(resolved: number, under: number): number | null {
  return under > 0 && resolved <= under ? Math.round((resolved / under) * 10_000) / 100 : null
}

/** @param stated observations of one jurisdiction and period. Returns them, marked, and what follows from them. */
export function derive(stated: readonly Observation[]): Observation[] {
  const known = new Map<Indicator, Observation>(
    stated.map(observation => [observation.indicator, { ...observation, rateMismatch: null }]),
  )
  for (const [whole, ...kinds] of BOTH_KINDS) {
    const [complaints, denunciations] = kinds.map(kind => known.get(kind))
    if (known.has(whole) || !complaints || !denunciations) continue
    const parts = [complaints, denunciations]
    known.set(whole, {
      ...computed(complaints, whole, parts),
      value: complaints.value + denunciations.value,
      qualifier: qualifierOfSum(parts.map(part => part.qualifier)),
    })
  }
  for (const [rateOf, resolvedOf, underOf] of RATES) {
    const resolved = known.get(resolvedOf)
    const under = known.get(underOf)
    if (!resolved || !under) continue
    const value = rate(resolved.value, under.value)
    const told = known.get(rateOf)
    if (told) known.set(rateOf, { ...told, rateMismatch: mismatch(told, resolved, under) })
    else if (value !== null) {
      const qualifier = qualifierOfRate(resolved.qualifier, under.qualifier)
      known.set(rateOf, { ...computed(resolved, rateOf, [resolved, under]), value, qualifier })
    }
  }
  return [...known.values()]
}

function computed(key: Observation, indicator: Indicator, from: readonly Observation[]) {
  return {
    indicator,
    jurisdiction: key.jurisdiction,
    periodKind: key.periodKind,
    periodStart: key.periodStart,
    periodEnd: key.periodEnd,
    basis: 'computed' as const,
    figureId: null,
    choice: null,
    figures: 0,
    statements: 0,
    // What is made from values in conflict is no surer than they are.
    conflict: from.some(part => part.conflict),
    computedFrom: from.flatMap(part => (part.basis === 'computed' ? part.computedFrom : [part.indicator])),
    rateMismatch: null,
  }
}

/** Null where the stated rate is one that the stated cases allow, rounding included. */
function mismatch(told: Observation, resolved: Observation, under: Observation): Observation['rateMismatch'] {
  if (under.value <= 0) return null
  const top = possibleValues(resolved.value, resolved.qualifier, resolved.indicator)
  const bottom = possibleValues(under.value, under.qualifier, under.indicator)
  const possible: Interval = {
    low: (100 * top.low) / bottom.high,
    high: bottom.low > 0 ? (100 * top.high) / bottom.low : Number.POSITIVE_INFINITY,
  }
  if (!isEmpty(intersect(possible, possibleValues(told.value, told.qualifier, told.indicator)))) return null
  return { stated: told.value, computed: Math.round((resolved.value / under.value) * 10_000) / 100 }
}
