/** Links to states of the explorer: what a reader of an empty chart, or of one report's figure, goes on to. */
import { type Locale, localePath } from '../i18n/locale'
import { PROVINCE } from '../observe/jurisdiction-key'
import type { ObservationKey } from '../observe/observation'
import { DEFAULT_CHOICE, type ExplorerChoice, explorerQuery } from './explorer-query'
import { type Filters, NO_FILTERS, withFilters } from './filters'
import { choiceOf } from './place'

/** The explorer's address with some filters and some choice of form. */
export function explorerHref(locale: Locale, filters: Filters, choice: ExplorerChoice): string {
  const path = withFilters('/figures', filters)
  const query = explorerQuery(choice)
  return localePath(locale, query ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path)
}

/** The chart over time that shows one observation; null where no chart has a place for its period or its jurisdiction. */
export function chartHref(locale: Locale, key: ObservationKey): string | null {
  const period = choiceOf(key)
  const isProvince = key.jurisdiction.startsWith(PROVINCE)
  if (period === null || !(isProvince || key.jurisdiction === 'national')) return null
  const provinces = isProvince ? [key.jurisdiction.slice(PROVINCE.length)] : []
  return explorerHref(locale, { ...NO_FILTERS, period, provinces, indicators: [key.indicator] }, DEFAULT_CHOICE)
}
