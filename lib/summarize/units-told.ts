/** Of how many provinces a ranking or a map tells: a single bar among 63 provinces is no order of them. */
import { messagesOf } from '../i18n/messages'
import { unitToday } from '../observe/units'
import type { ChartContext } from './chart-context'
import { mapUnits } from './map-units'

/**
 * "12 trong 63 tỉnh, thành phố có số liệu": of the units in the boundaries of the place of the axis, or of those chosen; what
 * is drawn of other boundaries is counted apart. @param told ids of the units drawn with a value
 */
export function unitsTold(
  told: readonly string[],
  place: string,
  { locale, filters }: Pick<ChartContext, 'locale' | 'filters'>,
): string {
  const { figures: words } = messagesOf(locale)
  const inBoundaries = mapUnits(place, filters).map(({ key }) => key)
  const chosen = new Set(filters.units === '2025' ? filters.provinces.map(unitToday) : filters.provinces)
  const asked = chosen.size === 0 ? inBoundaries : inBoundaries.filter(id => chosen.has(id))
  const have = told.filter(id => asked.includes(id)).length
  const count = chosen.size === 0 ? words.ofUnits(have, asked.length) : words.ofChosen(have, asked.length)
  const others = told.length - have
  return [asked.length > 0 ? count : '', others > 0 ? words.ofOtherBoundaries(others) : ''].filter(Boolean).join(', ')
}
