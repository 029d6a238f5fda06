import { formatDate, formatNumber } from '../i18n/format'
import { type Locale, localePath } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { MERGER_DATE, mergedOn, partsOf, UNITS, type Unit } from '../normalize/units'
import { counts, type Store } from '../store/index'
import { unitName } from './jurisdiction-names'
import type { UnitEntry, UnitLink } from './province-types'

export function unitLink(locale: Locale, unit: Unit): UnitLink {
  return { id: unit.id, name: unitName(locale, unit), href: localePath(locale, `/provinces/${unit.id}`) }
}

/** All units: those of today with what they were merged from, and those that were merged. */
export async function provinceIndex(
  store: Store,
  locale: Locale,
): Promise<{ current: UnitEntry[]; former: UnitEntry[] }> {
  const reports = new Map((await counts(store, 'place')).map(({ key, reports: of }) => [key, of]))
  const { reports: words } = messagesOf(locale)
  const entries = (units: readonly Unit[]) =>
    units
      .map(unit => {
        const of = reports.get(unit.id)
        const parts = partsOf(unit.id)
        const day = parts.map(mergedOn).find(since => since !== null && since < MERGER_DATE)
        return {
          ...unitLink(locale, unit),
          reports: of ? words.found(formatNumber(locale, of)) : null,
          mergedFrom: parts.map(part => unitLink(locale, part)),
          mergedBefore: day ? formatDate(locale, day) : null,
        }
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
  return {
    current: entries(UNITS.filter(unit => unit.validTo === null)),
    former: entries(UNITS.filter(unit => unit.validTo !== null)),
  }
}
