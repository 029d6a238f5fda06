/** The units that a map has a tile for: those of the boundaries that its period ended in. */
import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { inForce, MERGER_DATE, UNITS, unitById } from '../normalize/units'
import type { ChartModel } from './chart-model'
import type { Filters } from './filters'
import { unitName } from './jurisdiction-names'
import { mergedNamesake } from './namesakes'

/** A unit's name; a province that a unit of 2025 is called after says until when it was. */
export function datedName(locale: Locale, id: string): string {
  const unit = unitById(id)
  if (!unit) return id
  return mergedNamesake(id) ? messagesOf(locale).filters.until2025(unit.name) : unitName(locale, unit)
}

/** A unit's name in a chart of one time: in the year of the merger units of both boundaries may stand beside each other. */
export function nameAt(locale: Locale, id: string, place: string): string {
  return place >= MERGER_DATE.slice(0, 4) ? datedName(locale, id) : (unitById(id)?.name ?? id)
}

/** The last day of a place of the axis: what boundaries it is drawn in. */
function lastDay(place: string): string {
  const year = place.slice(0, 4)
  const month = { H1: '06-30', Q1: '03-31', Q2: '06-30', Q3: '09-30', M9: '09-30' }[place.slice(5)]
  return `${year}-${month ?? '12-31'}`
}

/** All units of the edition that was in force at the end of the period, with or without data. */
export function mapUnits(place: string, { units }: Filters): ChartModel['x'] {
  const day = units === '2025' ? MERGER_DATE : lastDay(place)
  return UNITS.filter(unit => inForce(unit, day < '2008-12-31' ? '2008-12-31' : day)).map(unit => ({
    key: unit.id,
    label: unit.name,
  }))
}
