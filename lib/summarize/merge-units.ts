/**
 * The units of 2025: counts of a merged unit's parts are added only for periods in which every part has an observation;
 * else the sum is partial and says of how many. Rates are computed from whole sums, never averaged.
 */
import { INDICATOR_UNITS, type Indicator, type Qualifier } from '../normalize/report'
import { partsOf } from '../normalize/units'
import type { Observation } from '../observe/observation'

export interface DrawnObservation extends Observation {
  /** Set where only some parts of a merged unit have an observation. */
  partial?: { have: number; of: number }
}

const RATES: { rate: Indicator; resolved: Indicator; whole: Indicator }[] = [
  { rate: 'resolution_rate', resolved: 'cases_resolved', whole: 'cases_under_jurisdiction' },
  {
    rate: 'complaints_resolution_rate',
    resolved: 'complaints_resolved',
    whole: 'complaints_under_jurisdiction',
  },
  {
    rate: 'denunciations_resolution_rate',
    resolved: 'denunciations_resolved',
    whole: 'denunciations_under_jurisdiction',
  },
]

/** The qualifier of a sum: over + exact is over; over + under says nothing sure, so it is about. */
export function sumQualifier(qualifiers: readonly Qualifier[]): Qualifier {
  const kinds = new Set(qualifiers.filter(qualifier => qualifier !== 'exact'))
  if (kinds.size === 0) return 'exact'
  const [first] = kinds
  return kinds.size === 1 && first ? first : 'about'
}

const periodOf = (o: Observation) => `${o.periodKind} ${o.periodStart} ${o.periodEnd}`

/** Sums of the parts' observations for a unit of 2025, one for each (indicator, period) that any part states. */
export function mergeParts(unitId: string, observations: readonly Observation[]): DrawnObservation[] {
  const parts = partsOf(unitId).map(part => `province:${part.id}`)
  const groups = new Map<string, Observation[]>()
  for (const observation of observations) {
    if (!parts.includes(observation.jurisdiction) || INDICATOR_UNITS[observation.indicator] === '%') continue
    const key = `${observation.indicator} ${periodOf(observation)}`
    groups.set(key, [...(groups.get(key) ?? []), observation])
  }
  const sums = [...groups.values()].flatMap(group => sumOf(unitId, parts.length, group))
  return [...sums, ...ratesOf(sums)]
}

function sumOf(unitId: string, of: number, group: readonly Observation[]): DrawnObservation[] {
  const [first] = group
  if (!first) return []
  return [
    {
      ...first,
      jurisdiction: `province:${unitId}`,
      value: group.reduce((sum, each) => sum + each.value, 0),
      qualifier: sumQualifier(group.map(each => each.qualifier)),
      basis: 'computed',
      figureId: null,
      choice: null,
      figureIds: group.flatMap(each => each.figureIds),
      statements: group.reduce((sum, each) => sum + each.statements, 0),
      conflict: group.some(each => each.conflict),
      computedFrom: [first.indicator],
      rateMismatch: null,
      partial: group.length < of ? { have: group.length, of } : undefined,
    },
  ]
}

function ratesOf(sums: readonly DrawnObservation[]): DrawnObservation[] {
  return RATES.flatMap(({ rate, resolved, whole }) =>
    sums
      .filter(sum => sum.indicator === resolved && !sum.partial)
      .flatMap(sum => {
        const base = sums.find(
          other => other.indicator === whole && !other.partial && periodOf(other) === periodOf(sum) && other.value > 0,
        )
        if (!base) return []
        return [
          {
            ...sum,
            indicator: rate,
            value: (100 * sum.value) / base.value,
            qualifier:
              sum.qualifier === 'exact' && base.qualifier === 'exact' ? ('exact' as const) : ('about' as const),
            computedFrom: [resolved, whole],
          },
        ]
      }),
  )
}
