/** What every chart of a page shares: language, filters, scale of years, sources. */
import { formatDate } from '../i18n/format'
import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { UNIT_NAMES } from '../i18n/names'
import { INDICATOR_UNITS, type Indicator } from '../normalize/report'
import type { ChartModel, SeriesModel } from './chart-model'
import type { Filters } from './filters'
import { jurisdictionInPhrase, jurisdictionName } from './jurisdiction-names'
import type { DrawnObservation } from './merge-units'
import { axisPlaces } from './place'
import type { Axis } from './series'

export interface Sources {
  /** How many reports stand behind what is drawn, the newest date among them, and how many bear none. */
  reports: number
  newest: string | null
  undated: number
}

export interface ChartContext {
  locale: Locale
  filters: Filters
  /** Consecutive calendar years, the scale that timeline and charts share. */
  years: readonly number[]
  /** The reports that the shown values among some observations were read from. */
  sources: (rows: readonly DrawnObservation[]) => Sources
  /** Address of the page with its filters, for the foot of an exported image. */
  address: string
}

/** The scale of years: from the filters, else as far as the data goes; never longer than both allow. */
export function scaleOfYears(filters: Filters, dataYears: readonly number[]): number[] {
  const first = filters.from ?? Math.min(...dataYears, filters.to ?? Number.POSITIVE_INFINITY)
  const last = filters.to ?? Math.max(...dataYears, filters.from ?? Number.NEGATIVE_INFINITY)
  if (!Number.isFinite(first) || !Number.isFinite(last) || last < first) return []
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

export function yearsInWords(context: Pick<ChartContext, 'locale' | 'years'>): string {
  const [first] = context.years
  const last = context.years.at(-1)
  return first === undefined || last === undefined ? '' : messagesOf(context.locale).years(first, last)
}

export function axisOf({ locale, filters, years }: Pick<ChartContext, 'locale' | 'filters' | 'years'>): Axis {
  return { locale, period: filters.period, places: axisPlaces(locale, years, filters.period) }
}

/** How many reports the shown values among a chart's observations come from, of what dates, and the address. */
export function sourceLine(context: ChartContext, rows: readonly DrawnObservation[]): string {
  const { locale, address } = context
  const { reports, newest, undated } = context.sources(rows)
  return messagesOf(locale).charts.source(reports, newest && formatDate(locale, newest), undated, address)
}

/** The units of some indicators, each once: "lượt, người, đoàn". */
export function unitsInWords(locale: Locale, indicators: readonly Indicator[]): string {
  return [...new Set(indicators.map(indicator => UNIT_NAMES[INDICATOR_UNITS[indicator]][locale]))].join(', ')
}

/** Unit and filters in words. @param unit where the values are not in their indicators' own (a change, an index, a share) */
export function subtitleOf({ locale, filters }: ChartContext, indicators: readonly Indicator[], unit?: string): string {
  const { charts, periods, units2025InWords } = messagesOf(locale)
  // Of a part of a year nothing is made.
  const yearly = unit === undefined ? charts.yearly : charts.wholeYears
  const words = [
    charts.unit(unit ?? unitsInWords(locale, indicators)),
    filters.period === 'year' ? yearly : lower(periods[filters.period]),
  ]
  if (filters.units === '2025' && filters.provinces.length) words.push(units2025InWords)
  return words.join('; ')
}

/** One sentence made from the data: the title, what the newest period says, and how many periods say nothing. */
export function sentenceOf({ locale }: ChartContext, chart: Pick<ChartModel, 'title' | 'x' | 'series'>): string {
  const { charts } = messagesOf(locale)
  const spoken = (x: string) => chart.series.flatMap(series => (pointAt(series, x)?.value != null ? [series] : []))
  const newest = chart.x.findLast(place => spoken(place.key).length > 0)
  if (!newest) return charts.nothing(chart.title)
  const said = spoken(newest.key).map(series => {
    const point = pointAt(series, newest.key)
    return `${inSentence(locale, series)} ${point?.label}${point?.stub ? ` (${point.stub.period})` : ''}`
  })
  const blank = chart.x.filter(place => spoken(place.key).length === 0).length
  const latest = charts.latest(chart.title, `${newest.label}: ${said.join('; ')}`)
  return blank ? `${latest} ${charts.missing(blank)}` : latest
}

/** What a series is called inside a sentence: a place keeps the capital of its name. */
function inSentence(locale: Locale, { label, jurisdiction }: SeriesModel): string {
  return label === jurisdictionName(locale, jurisdiction) ? jurisdictionInPhrase(locale, jurisdiction) : lower(label)
}

function pointAt(series: SeriesModel, x: string) {
  return series.points.find(point => point.x === x)
}

/** Whether an indicator is one of a chart's. */
export function isOne(indicator: Indicator, of: readonly Indicator[]): boolean {
  return of.includes(indicator)
}

/** A label inside a sentence. */
export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
