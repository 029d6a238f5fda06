import type { Locale } from '../i18n/locale'
import { UNITS } from '../normalize/units'
import { unitName } from './jurisdiction-names'

export interface UnitChoice {
  id: string
  name: string
}

/** The units to choose from, by name: those of today, and those that were merged. */
export function unitChoices(locale: Locale): { current: UnitChoice[]; former: UnitChoice[] } {
  const choices = (current: boolean) =>
    UNITS.filter(unit => (unit.validTo === null) === current)
      .map(unit => ({ id: unit.id, name: unitName(locale, unit) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
  return { current: choices(true), former: choices(false) }
}
