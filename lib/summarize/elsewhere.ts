/** Where the indicators of an empty chart are stated: its reader's next step. */
import type { Indicator } from '../normalize/report'
import { PROVINCE } from '../observe/jurisdiction-key'
import { observations, type Store } from '../store/index'
import type { ChartContext } from './chart-context'
import { explorerHref } from './explorer-link'
import type { ExplorerChoice } from './explorer-query'
import { NO_FILTERS } from './filters'
import { jurisdictionName } from './jurisdiction-names'
import { datedName } from './map-units'
import type { NextStep } from './next-step-types'
import { allUnits } from './province-chart'

/** As many as a line holds. */
const MOST = 6

/**
 * The country and provinces that some of the indicators are stated of, those with the newest figures first: "Nghệ An, 2019".
 * A link leads to the same chart of that place, all years, as reported: of one place a share or a change may be empty again.
 */
export async function statedPlaces(
  store: Store,
  { locale, filters }: Pick<ChartContext, 'locale' | 'filters'>,
  indicators: readonly Indicator[],
  choice: ExplorerChoice,
): Promise<NextStep[]> {
  const rows = await observations(store, { indicators, jurisdictions: ['national', ...allUnits('dated')] })
  const newest = new Map<string, string>()
  for (const { jurisdiction, periodEnd } of rows)
    if (periodEnd > (newest.get(jurisdiction) ?? '')) newest.set(jurisdiction, periodEnd)
  return [...newest]
    .sort(([, one], [, other]) => other.localeCompare(one))
    .slice(0, MOST)
    .map(([key, end]) => {
      const unit = key.startsWith(PROVINCE) ? key.slice(PROVINCE.length) : null
      const there = { ...NO_FILTERS, indicators: filters.indicators, provinces: unit === null ? [] : [unit] }
      const name = unit === null ? jurisdictionName(locale, key) : datedName(locale, unit)
      return {
        name: `${name}, ${end.slice(0, 4)}`,
        href: explorerHref(locale, there, { ...choice, value: 'stated', base: null, year: null }),
      }
    })
}
