/** Observations as drawn: as reported, or with a merged province's parts added up to the unit of 2025. */
import { INDICATOR_UNITS, INDICATORS } from '../normalize/report'
import { PROVINCE } from '../observe/jurisdiction-key'
import type { Observation, ObservationKey } from '../observe/observation'
import { type ByUnit, countOfUnit, rateOfUnit, type UnitValue } from '../observe/units'

export interface DrawnObservation extends Observation {
  /** Set where only some parts of a merged unit have an observation. */
  partial?: { have: number; of: number }
  /** The unit of 2025 that states it, where it is drawn in the series of the province of that name before the merger. */
  statedOf?: string
  /** What a sum over the parts of a unit was made from. */
  madeFrom?: ObservationKey[]
  /** Set where a report that it was read from was published well before the period had ended. */
  publishedBeforeEnd?: true
}

/** The stored observations, each stated by a report, that a drawn value is or was made from. */
export function statedKeys(observation: DrawnObservation): ObservationKey[] {
  const key = statedKey(observation)
  if (observation.madeFrom) return observation.madeFrom
  return observation.basis === 'computed' ? observation.computedFrom.map(indicator => ({ ...key, indicator })) : [key]
}

/** The key of the observation as it is stored, whatever series it is drawn in. */
export function statedKey({ indicator, jurisdiction, statedOf, ...rest }: DrawnObservation): ObservationKey {
  const { periodKind, periodStart, periodEnd } = rest
  return { indicator, jurisdiction: statedOf ?? jurisdiction, periodKind, periodStart, periodEnd }
}

const periodKey = (o: Observation) => `${o.periodKind} ${o.periodStart} ${o.periodEnd}`

/**
 * What a unit of 2025 shows in each period that it or a part of it has an observation for: its own, else the sum of its
 * parts, else a rate computed from such sums (lib/observe/units.ts).
 */
export function mergeUnit(unitId: string, observations: readonly Observation[]): DrawnObservation[] {
  const periods = new Map<string, Observation[]>()
  for (const observation of observations) {
    if (!observation.jurisdiction.startsWith(PROVINCE)) continue
    const key = periodKey(observation)
    periods.set(key, [...(periods.get(key) ?? []), observation])
  }
  return [...periods.values()].flatMap(ofPeriod => mergePeriod(unitId, ofPeriod))
}

function mergePeriod(unitId: string, observations: readonly Observation[]): DrawnObservation[] {
  const byIndicator = new Map<string, Map<string, Observation>>()
  for (const observation of observations) {
    const byUnit = byIndicator.get(observation.indicator) ?? new Map<string, Observation>()
    byIndicator.set(observation.indicator, byUnit.set(observation.jurisdiction.slice(PROVINCE.length), observation))
  }
  const [first] = observations
  if (!first) return []
  const observed = (indicator: string): ByUnit => byIndicator.get(indicator) ?? new Map()
  return INDICATORS.flatMap(indicator => {
    const merged =
      INDICATOR_UNITS[indicator] === '%'
        ? rateOfUnit(indicator, unitId, first.periodEnd, observed)
        : countOfUnit(unitId, first.periodEnd, observed(indicator))
    return merged ? [drawn({ ...first, indicator, jurisdiction: PROVINCE + unitId }, merged)] : []
  })
}

function drawn(key: Observation, merged: UnitValue): DrawnObservation {
  const [own, another] = merged.from
  if (own && !another && own.jurisdiction === key.jurisdiction && own.indicator === key.indicator) return own
  return {
    ...key,
    value: merged.value,
    qualifier: merged.qualifier,
    basis: merged.basis,
    figureId: null,
    choice: null,
    figures: merged.from.reduce((sum, each) => sum + each.figures, 0),
    statements: merged.from.reduce((sum, each) => sum + each.statements, 0),
    conflict: merged.conflict,
    computedFrom: [...new Set(merged.from.map(each => each.indicator))],
    rateMismatch: null,
    madeFrom: merged.from.flatMap(statedKeys),
    partial: merged.partial ? { have: merged.partial.have, of: merged.partial.of } : undefined,
  }
}
