/** Units before and after 2025-07-01: counts of a merged unit's parts, and rates from such sums. */
import type { Indicator } from '../normalize/report'
import { inForce, UNITS, type Unit, unitById } from '../normalize/units'
import { qualifierOfRate, qualifierOfSum, RATES, rate } from './derive'
import type { Observation } from './observation'

/** Of one indicator and period, by unit id. */
export type ByUnit = ReadonlyMap<string, Observation>

export interface UnitValue {
  value: number
  qualifier: Observation['qualifier']
  basis: Observation['basis']
  conflict: boolean
  /** A sum that lacks some of the parts: hatched, "2 of 3 provinces". Null for a value that is whole. */
  partial: { have: number; of: number; missing: string[] } | null
  /** The observations that it was made from; one, where it is the unit's own. */
  from: Observation[]
}

/** The units in force on a day that are the unit, or became part of it later, in the table's order. */
export function partsAt(unitId: string, day: string): readonly Unit[] {
  return UNITS.filter(unit => inForce(unit, day) && leadsTo(unit, unitId))
}

function leadsTo(unit: Unit, target: string): boolean {
  if (unit.id === target) return true
  const successor = unit.successor === null ? undefined : unitById(unit.successor)
  return successor !== undefined && leadsTo(successor, target)
}

/** The unit that a unit is part of today. */
export function unitToday(unitId: string): string {
  const successor = unitById(unitId)?.successor
  return successor ? unitToday(successor) : unitId
}

/** Ids of a unit of today and of all that was ever merged into it, in the table's order. */
export function familyOf(unitId: string): string[] {
  return UNITS.filter(({ id }) => unitToday(id) === unitId).map(({ id }) => id)
}

/**
 * The value of a unit of 2025 in one period: its own observation, else the sum of its parts'. A sum is whole only where every
 * part has an observation. Null where nothing is observed.
 */
export function countOfUnit(unitId: string, periodEnd: string, observed: ByUnit): UnitValue | null {
  const own = observed.get(unitId)
  if (own) return { ...ownValue(own) }
  const parts = partsAt(unitId, periodEnd)
  const from = parts.flatMap(part => observed.get(part.id) ?? [])
  const missing = parts.filter(part => !observed.has(part.id)).map(part => part.id)
  if (from.length === 0) return null
  return {
    value: from.reduce((sum, part) => sum + part.value, 0),
    qualifier: qualifierOfSum(from.map(part => part.qualifier)),
    basis: 'computed',
    conflict: from.some(part => part.conflict),
    partial: missing.length > 0 ? { have: from.length, of: parts.length, missing } : null,
    from,
  }
}

const ownValue = (own: Observation): UnitValue => ({
  value: own.value,
  qualifier: own.qualifier,
  basis: own.basis,
  conflict: own.conflict,
  partial: null,
  from: [own],
})

/**
 * A rate of a unit of 2025: its own where it states one, else resolved over under jurisdiction from whole sums of its parts.
 * Never an average of the parts' rates; null where a sum lacks a part.
 */
export function rateOfUnit(
  indicator: Indicator,
  unitId: string,
  periodEnd: string,
  observed: (indicator: Indicator) => ByUnit,
): UnitValue | null {
  const own = observed(indicator).get(unitId)
  if (own) return ownValue(own)
  const family = RATES.find(([name]) => name === indicator)
  if (!family) return null
  const resolved = countOfUnit(unitId, periodEnd, observed(family[1]))
  const under = countOfUnit(unitId, periodEnd, observed(family[2]))
  if (!resolved || !under || resolved.partial || under.partial) return null
  const value = rate(resolved.value, under.value)
  if (value === null) return null
  return {
    value,
    qualifier: qualifierOfRate(resolved.qualifier, under.qualifier),
    basis: 'computed',
    conflict: resolved.conflict || under.conflict,
    partial: null,
    from: [...resolved.from, ...under.from],
  }
}
