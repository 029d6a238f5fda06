import { formatDate } from '../i18n/format'
import { type Locale, localePath } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { MERGER_DATE, mergedOn, partsOf, unitById } from '../normalize/units'
import { PROVINCE } from '../observe/jurisdiction-key'
import { type Store, themes } from '../store/index'
import {
  axisOf,
  type ChartContext,
  scaleOfYears,
  sentenceOf,
  sourceLine,
  subtitleOf,
  yearsInWords,
} from './chart-context'
import type { ChartModel, TimelineModel } from './chart-model'
import { type Drawn, drawnObservations } from './drawn-observations'
import type { Filters } from './filters'
import { jurisdictionName, unitName } from './jurisdiction-names'
import { KEY_INDICATORS, keyNumbers } from './key-numbers'
import type { KeyNumber } from './key-numbers-types'
import { placed } from './place'
import { unitLink } from './province-index'
import type { UnitLink } from './province-types'
import { RECEPTION_INDICATORS, receptionChart } from './reception-chart'
import { reportList } from './report-list'
import type { ReportList } from './report-list-types'
import { parseReportQuery } from './report-query'
import { RESOLUTION_INDICATORS, resolutionChart } from './resolution-chart'
import { seriesOf } from './series'
import { drawnThemes, themeTimeline } from './theme-timeline'

export interface ProvinceProfile {
  name: string
  /** Code and time of the unit, in words. */
  facts: string[]
  mergedFrom: UnitLink[]
  mergedInto: { unit: UnitLink; since: string } | null
  /** No report states a figure or a theme of the unit: there is nothing to draw, and the country's line is not the unit's. */
  nothing: boolean
  numbers: KeyNumber[]
  timeline: TimelineModel
  /** Those that the unit states something in. */
  charts: ChartModel[]
  reports: ReportList
  reportsHref: string
}

const INDICATORS = [...new Set([...RESOLUTION_INDICATORS, ...RECEPTION_INDICATORS, ...KEY_INDICATORS])]

/** One unit's themes, figures beside the national line, reports, and what it was merged from or into; null for no unit. */
export async function provinceProfile(
  store: Store,
  locale: Locale,
  id: string,
  filters: Filters,
  address: string,
): Promise<ProvinceProfile | null> {
  const unit = unitById(id)
  if (!unit) return null
  const key = PROVINCE + id
  const { provinces: words } = messagesOf(locale)
  const [drawn, reports] = await Promise.all([
    drawnObservations(store, filters, INDICATORS, { chosen: ['national', key] }),
    reportList(store, locale, parseReportQuery({ province: id }).conditions, { facets: false }),
  ])
  const told = drawnThemes(await themes(store, { jurisdictions: [...drawn.themed.keys()] }), drawn.themed)
  const own = drawn.rows.filter(row => row.jurisdiction === key)
  const shown = own.flatMap(row => placed([row], filters.period).map(point => point.year))
  const themed = told.filter(theme => theme.jurisdiction === key).map(theme => theme.year)
  const years = scaleOfYears(
    filters,
    shown.length || themed.length ? [...shown, ...themed] : told.map(theme => theme.year),
  )
  const context: ChartContext = {
    locale,
    filters: { ...filters, provinces: [id] },
    years,
    sources: rows => drawn.sources(rows, years),
    address,
  }
  const successor = unit.successor === null ? undefined : unitById(unit.successor)
  // Not since the successor began: Hà Nội is older than what it took in.
  const since = mergedOn(unit)
  return {
    name: unitName(locale, unit),
    facts: [
      `${words.code} ${unit.code}`,
      // The table begins in 2004; older units are told without a beginning.
      ...(unit.validFrom >= MERGER_DATE ? [words.validFrom(formatDate(locale, unit.validFrom))] : []),
      ...(unit.validTo ? [words.validTo(formatDate(locale, unit.validTo))] : []),
    ],
    mergedFrom: partsOf(id).map(part => unitLink(locale, part)),
    mergedInto: successor && since ? { unit: unitLink(locale, successor), since: formatDate(locale, since) } : null,
    nothing: shown.length === 0 && themed.length === 0,
    numbers: keyNumbers(locale, key, own, context.years, filters.period),
    timeline: await themeTimeline(store, [key], told, context),
    charts: [
      besideNational(key, drawn, context),
      resolutionChart(key, own, context),
      receptionChart(key, own, context),
    ].filter(chart => states(chart, key)),
    reports,
    reportsHref: localePath(locale, `/reports?province=${id}`),
  }
}

function states({ series }: ChartModel, jurisdiction: string): boolean {
  return series.some(each => each.jurisdiction === jurisdiction && each.points.some(point => point.value !== null))
}

/** The unit's resolution rate beside the national one: rates alone can be told side by side, whatever the size. */
function besideNational(key: string, { rows }: Drawn, context: ChartContext): ChartModel {
  const { locale } = context
  const { charts, figures, provinces } = messagesOf(locale)
  const footnotes: string[] = []
  const axis = axisOf(context)
  const series = (['national', key] as const).map(jurisdiction =>
    seriesOf(
      {
        id: jurisdiction.replace(':', '-'),
        label: jurisdictionName(locale, jurisdiction),
        indicator: 'resolution_rate',
        jurisdiction,
        color: jurisdiction === 'national' ? 'national' : 'province-1',
        mark: 'line',
      },
      rows,
      axis,
      footnotes,
    ),
  )
  const title = figures.titleOf(charts.rate, jurisdictionName(locale, key), yearsInWords(context))
  const x = [...axis.places]
  return {
    id: 'beside-national',
    form: 'time',
    title,
    subtitle: `${subtitleOf(context, ['resolution_rate'])}; ${provinces.beside}`,
    description: sentenceOf(context, { title, x, series }),
    source: sourceLine(
      context,
      rows.filter(row => row.indicator === 'resolution_rate'),
    ),
    address: context.address,
    x,
    axes: [{ id: 'rate', label: charts.perCent, unit: '%' }],
    series,
    footnotes,
    locale,
  }
}
