/** Where the indicators of an empty chart are stated: its reader's next step. */
import { localePath } from '../i18n/locale'
import type { Indicator } from '../normalize/report'
import { PROVINCE } from '../observe/jurisdiction-key'
import { observations, type Store } from '../store/index'
import type { ChartContext } from './chart-context'
import { type ExplorerChoice, explorerQuery } from './explorer-query'
import { NO_FILTERS, withFilters } from './filters'
import { jurisdictionName } from './jurisdiction-names'
import { datedName } from './map-units'
import { allUnits } from './province-chart'

export interface StatedPlace {
  /** The country or a province, with the last year that something is stated of: "Nghệ An, 2019". */
  name: string
  /** The same chart of that place, all years. */
  href: string
}

/** As many as a line holds. */
const MOST = 6

/** The country and provinces that some of the indicators are stated of, those with the newest figures first. */
export async function statedPlaces(
  store: Store,
  { locale, filters }: Pick<ChartContext, 'locale' | 'filters'>,
  indicators: readonly Indicator[],
  choice: ExplorerChoice,
): Promise<StatedPlace[]> {
  const rows = await observations(store, { indicators, jurisdictions: ['national', ...allUnits('dated')] })
  const newest = new Map<string, string>()
  for (const { jurisdiction, periodEnd } of rows)
    if (periodEnd > (newest.get(jurisdiction) ?? '')) newest.set(jurisdiction, periodEnd)
  const query = explorerQuery({ ...choice, base: null, year: null })
  return [...newest]
    .sort(([, one], [, other]) => other.localeCompare(one))
    .slice(0, MOST)
    .map(([key, end]) => {
      const unit = key.startsWith(PROVINCE) ? key.slice(PROVINCE.length) : null
      const path = withFilters('/figures', {
        ...NO_FILTERS,
        indicators: filters.indicators,
        provinces: unit === null ? [] : [unit],
      })
      const name = unit === null ? jurisdictionName(locale, key) : datedName(locale, unit)
      return {
        name: `${name}, ${end.slice(0, 4)}`,
        href: localePath(locale, query ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path),
      }
    })
}
