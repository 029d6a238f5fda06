/**
 * Units of province level: a province as it existed in a time. Seven codes name another province since 2025-07-01
 * (15, 24, 44, 52, 80, 82, 91), so a code alone says nothing without a date. Source: data/provinces.csv (Resolution
 * 202/2025/QH15; codes by Decision 19/2025/QĐ-TTg).
 */
import { UNITS_TABLE } from './units-table'
import { addDays } from './vietnamese/dates'

export interface Unit {
  /** `bac-giang` (until 2025-06-30), `bac-ninh-2025` (from 2025-07-01). */
  id: string
  code: string
  name: string
  kind: string
  aliases: readonly string[]
  validFrom: string
  /** Last day, or null for a unit that exists. */
  validTo: string | null
  /** Id of the unit that took this one in. */
  successor: string | null
  note: string | null
}

/** First day of the 34 units of 2025. */
export const MERGER_DATE = '2025-07-01'

export const UNITS: readonly Unit[] = UNITS_TABLE

const byId = new Map(UNITS.map(unit => [unit.id, unit]))

/** The unit of an id, or undefined. */
export function unitById(id: string): Unit | undefined {
  return byId.get(id)
}

/** Whether a unit existed on an ISO date. */
export function inForce(unit: Unit, date: string): boolean {
  return unit.validFrom <= date && (unit.validTo === null || date <= unit.validTo)
}

/** The unit that bore a two-digit code on an ISO date, or undefined where the code named none then. */
export function unitByCode(code: string, date: string): Unit | undefined {
  return UNITS.find(unit => unit.code === code && inForce(unit, date))
}

/** The first day that a unit was no more, and part of its successor; null for a unit that exists. */
export const mergedOn = ({ validTo }: Unit): string | null => validTo && addDays(validTo, 1)

/** The units that were merged into one; empty for a unit that was not made by a merger. */
export function partsOf(id: string): readonly Unit[] {
  return UNITS.filter(unit => unit.successor === id)
}
