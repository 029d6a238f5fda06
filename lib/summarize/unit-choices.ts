import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { partsOf, UNITS, type Unit, unitById } from '../normalize/units'
import { unitToday } from '../observe/units'
import { unitName } from './jurisdiction-names'
import { formerNamesake } from './namesakes'
import type { UnitChoice, UnitChoices } from './unit-choice-types'

/** The names to choose from, in alphabetical order: those of today, and those that are no more. */
export function unitChoices(locale: Locale): UnitChoices {
  const { filters: words } = messagesOf(locale)
  const namesakes = new Set(UNITS.flatMap(unit => formerNamesake(unit.id) ?? []))
  const today = (unit: Unit): UnitChoice => {
    const former = unitById(formerNamesake(unit.id) ?? '')
    if (!former) return { units: [{ id: unit.id, name: unit.name }], name: unit.name, note: null }
    const others = partsOf(unit.id).filter(part => part.id !== former.id)
    return {
      units: [
        { id: former.id, name: words.until2025(former.name) },
        { id: unit.id, name: unitName(locale, unit) },
      ],
      name: unit.name,
      note: words.withParts(others.map(part => part.name).join(', ')),
    }
  }
  const gone = (unit: Unit): UnitChoice => ({
    units: [{ id: unit.id, name: unit.name }],
    name: unit.name,
    note: words.nowIn(unitById(unitToday(unit.id))?.name ?? ''),
  })
  const sorted = (choices: UnitChoice[]) => choices.sort((a, b) => a.name.localeCompare(b.name, 'vi'))
  return {
    current: sorted(UNITS.filter(unit => unit.validTo === null).map(today)),
    former: sorted(UNITS.filter(unit => unit.validTo !== null && !namesakes.has(unit.id)).map(gone)),
  }
}
