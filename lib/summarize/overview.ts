import { formatDate, formatNumber } from '../i18n/format'
import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { type Coverage, coverage, type Store, themes } from '../store/index'
import { type ChartContext, scaleOfYears } from './chart-context'
import type { ChartModel, TimelineModel } from './chart-model'
import { COMPARED, comparisonChart } from './comparison-chart'
import { drawnObservations } from './drawn-observations'
import type { Filters } from './filters'
import { jurisdictionName } from './jurisdiction-names'
import { KEY_INDICATORS, keyNumbers } from './key-numbers'
import type { KeyNumber } from './key-numbers-types'
import { placed } from './place'
import { RECEPTION_INDICATORS, receptionChart } from './reception-chart'
import { RESOLUTION_INDICATORS, resolutionChart } from './resolution-chart'
import { drawnThemes, themeTimeline } from './theme-timeline'

export interface Overview {
  /** No report in the store at all. */
  empty: boolean
  /** Nothing of what is stored matches the filters. */
  noMatch: boolean
  timeline: TimelineModel
  /** The places side by side; none where one place is shown. */
  comparisons: ChartModel[]
  /** One for each jurisdiction, in the order of drawing. */
  places: { jurisdiction: string; name: string; numbers: KeyNumber[]; charts: ChartModel[] }[]
  coverage: string[]
  /** Years to choose from. */
  years: number[]
}

const INDICATORS = [...new Set([...RESOLUTION_INDICATORS, ...RECEPTION_INDICATORS, ...KEY_INDICATORS])]

/** The year at a glance: themes over the complaint-resolution and reception charts, on one scale of years. */
export async function overview(store: Store, locale: Locale, filters: Filters, address: string): Promise<Overview> {
  const [drawn, all] = await Promise.all([drawnObservations(store, filters, INDICATORS), coverage(store)])
  const told = await themes(store, {
    jurisdictions: ['national', ...drawn.themed.keys()],
    fromYear: filters.from ?? undefined,
    toYear: filters.to ?? undefined,
  })
  const shown = drawn.rows.flatMap(row => placed([row], filters.period).map(point => point.year))
  const years = scaleOfYears(filters, [...shown, ...told.map(theme => theme.year)])
  const context: ChartContext = { locale, filters, years, sources: rows => drawn.sources(rows, years), address }
  const timeline = await themeTimeline(store, drawn.jurisdictions, drawnThemes(told, drawn.themed), context)
  return {
    empty: all.reports === 0,
    noMatch: shown.length === 0 && told.length === 0,
    timeline,
    comparisons:
      drawn.jurisdictions.length < 2
        ? []
        : COMPARED.filter(indicator => drawn.rows.some(row => row.indicator === indicator)).map(indicator =>
            comparisonChart(indicator, drawn.jurisdictions, drawn.rows, timeline, context),
          ),
    places: drawn.jurisdictions.map(jurisdiction => ({
      jurisdiction,
      name: jurisdictionName(locale, jurisdiction),
      numbers: keyNumbers(locale, jurisdiction, drawn.rows, context.years, filters.period),
      charts: [resolutionChart(jurisdiction, drawn.rows, context), receptionChart(jurisdiction, drawn.rows, context)],
    })),
    coverage: coverageInWords(locale, all),
    years: yearsOf(all),
  }
}

function coverageInWords(locale: Locale, { reports, provinces, years, observed, newest }: Coverage): string[] {
  const { coverage: words } = messagesOf(locale)
  const told = yearsOf({ years, observed })
  const [first, last] = [told[0], told.at(-1)]
  return [
    words.reports(formatNumber(locale, reports)),
    words.provinces(formatNumber(locale, provinces)),
    ...(first !== undefined && last !== undefined ? [words.years(first, last)] : []),
    ...(newest ? [words.newest(formatDate(locale, newest))] : []),
  ]
}

/** Every year between the first and the last that reports are about or state a figure of. */
export function yearsOf({ years, observed }: Pick<Coverage, 'years' | 'observed'>): number[] {
  const told = [...years.map(({ year }) => year), ...(observed ? [observed.first, observed.last] : [])]
  if (told.length === 0) return []
  const first = Math.min(...told)
  const last = Math.max(...told)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
