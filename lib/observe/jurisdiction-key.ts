/** Jurisdictions as one string each, under the unit that bore the code at the report's date. */
import type { Jurisdiction } from '../normalize/report'
import { inForce, MERGER_DATE, UNITS, type Unit, unitByCode } from '../normalize/units'
import { plain } from '../normalize/vietnamese/letters'
import type { JurisdictionKey } from './observation'

/** What the key of every province begins with; the unit's id follows. */
export const PROVINCE = 'province:'

/** A name as it stands in a key: without diacritics, words joined by hyphens ("Chư Păh" is `chu-pah`). */
export function foldedName(name: string): string {
  return plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * The unit that bore a code at a date. Without a date the code must have named one unit before and after 2025-07-01: seven
 * codes changed owners, and a merged unit is not its part, so anything else would be a guess.
 */
export function unitAt(code: string, date: string | null): Unit | undefined {
  // The table begins in 2004: the provinces of a report about earlier years are those of 2004.
  if (date !== null) return unitByCode(code, date < '2004-01-01' ? '2004-01-01' : date)
  const owners = UNITS.filter(unit => unit.code === code)
  return owners.length === 1 ? owners[0] : undefined
}

/** @param date ISO date of the report, at which its province codes are in force. Null: no key can be given. */
export function jurisdictionKey(jurisdiction: Jurisdiction | null, date: string | null): JurisdictionKey | null {
  if (jurisdiction === null) return null
  switch (jurisdiction.level) {
    case 'national':
      return 'national'
    case 'ministry':
      return `ministry:${foldedName(jurisdiction.name)}`
    case 'province': {
      const unit = unitAt(jurisdiction.province, date)
      return unit ? PROVINCE + unit.id : null
    }
    case 'district': {
      const unit = jurisdiction.province === null ? undefined : unitAt(jurisdiction.province, date)
      return `district:${unit?.id ?? '-'}/${foldedName(jurisdiction.name)}`
    }
  }
}

/** Where a jurisdiction is on the map: `national`, `ministry` or a unit's id (a district: its province's); null where unknown. */
export function placeOf(key: JurisdictionKey | null): string | null {
  if (key === null) return null
  const [level, name] = key.split(':')
  if (level === 'province') return name ?? null
  if (level !== 'district') return level ?? null
  const province = name?.split('/')[0]
  return province === undefined || province === '-' ? null : province
}

/** Whether a unit of province level belongs to the 34 of 2025 (a unit never merged belongs to both editions). */
export function ofEdition2025(unit: Unit): boolean {
  return inForce(unit, MERGER_DATE)
}
