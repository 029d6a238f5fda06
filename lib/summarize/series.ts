/** Observations → one series of a chart: places, labels, stubs, warnings and footnotes decided; nothing drawn. */
import { formatPercent, formatPeriod, formatPeriodShort, formatValue } from '../i18n/format'
import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { INDICATOR_NAMES, UNIT_NAMES } from '../i18n/names'
import { INDICATOR_UNITS, type Indicator } from '../normalize/report'
import { partsOf, unitById } from '../normalize/units'
import type { PointModel, SeriesModel } from './chart-model'
import { observationKey } from './evidence-key'
import type { PeriodChoice } from './filters'
import { jurisdictionName } from './jurisdiction-names'
import { type DrawnObservation, statedKey } from './merge-units'
import { type Placed, placed } from './place'

const EMPTY = '—'

export interface SeriesPlan {
  id: string
  label: string
  indicator: Indicator
  jurisdiction: string
  color: SeriesModel['color']
  mark: SeriesModel['mark']
}

export interface Axis {
  locale: Locale
  period: PeriodChoice
  places: readonly { key: string; label: string }[]
}

/** Draws one plan from the observations of its indicator and jurisdiction. Footnotes are numbered into `footnotes`. */
export function seriesOf(
  plan: SeriesPlan,
  observations: readonly DrawnObservation[],
  axis: Axis,
  footnotes: string[],
): SeriesModel {
  const own = observations.filter(o => o.indicator === plan.indicator && o.jurisdiction === plan.jurisdiction)
  const at = new Map(placed(own, axis.period).map(point => [point.x, point]))
  return {
    ...plan,
    unit: UNIT_NAMES[INDICATOR_UNITS[plan.indicator]][axis.locale],
    axis: INDICATOR_UNITS[plan.indicator] === '%' ? 'rate' : 'count',
    points: axis.places.map(({ key }) => {
      const found = at.get(key)
      return found ? pointOf(found, axis.locale, footnotes) : emptyPoint(key)
    }),
  }
}

export function emptyPoint(x: string): PointModel {
  return {
    x,
    value: null,
    label: EMPTY,
    qualifier: 'exact',
    basis: 'stated',
    conflict: false,
    partial: null,
    stub: null,
    warnings: [],
    footnote: null,
    evidence: null,
  }
}

function pointOf({ x, observation, stub, shifted }: Placed, locale: Locale, footnotes: string[]): PointModel {
  const { charts } = messagesOf(locale)
  const period = { kind: observation.periodKind, start: observation.periodStart, end: observation.periodEnd }
  const { statedOf, publishedBeforeEnd } = observation
  const notes = [
    shifted ? charts.footnote(x, formatPeriod(locale, period)) : '',
    statedOf ? mergerInWords(locale, statedOf) : '',
    publishedBeforeEnd ? charts.beforeEnd : '',
  ].filter(Boolean)
  let footnote: number | null = null
  if (notes.length > 0) {
    const text = notes.join(' ')
    if (!footnotes.includes(text)) footnotes.push(text)
    footnote = footnotes.indexOf(text) + 1
  }
  return {
    x,
    value: observation.value,
    label: valueLabel(locale, observation),
    qualifier: observation.qualifier,
    basis: observation.basis,
    conflict: observation.conflict,
    partial: observation.partial ?? null,
    stub: stub ? { label: formatPeriodShort(locale, period), period: formatPeriod(locale, period) } : null,
    warnings: warningsOf(locale, observation),
    ...madeFrom(locale, observation),
    footnote,
    ...(statedOf ? { afterMerger: true } : {}),
    ...(publishedBeforeEnd ? { early: true } : {}),
    evidence: observationKey(statedKey(observation)),
  }
}

/** "Lâm Đồng: số của tỉnh hợp nhất từ 1/7/2025 (Bình Thuận, Đắk Nông, Lâm Đồng) …" */
function mergerInWords(locale: Locale, jurisdiction: string): string {
  const id = jurisdiction.slice(jurisdiction.indexOf(':') + 1)
  const parts = partsOf(id).map(part => part.name)
  return messagesOf(locale).charts.merger(unitById(id)?.name ?? id, parts.join(', '))
}

/** A computed rate is told to one decimal: more would claim an exactness that no report has. */
export function valueLabel(locale: Locale, observation: DrawnObservation): string {
  const { indicator, value, qualifier, basis } = observation
  const rounded = basis === 'computed' && INDICATOR_UNITS[indicator] === '%' ? Math.round(value * 10) / 10 : value
  return formatValue(locale, indicator, rounded, qualifier)
}

function warningsOf(locale: Locale, { conflict, rateMismatch }: DrawnObservation): string[] {
  const { charts } = messagesOf(locale)
  const warnings: string[] = []
  if (conflict) warnings.push(charts.conflict)
  if (rateMismatch)
    warnings.push(
      charts.rateMismatch(formatPercent(locale, rateMismatch.stated), formatPercent(locale, rateMismatch.computed, 1)),
    )
  return warnings
}

function madeFrom(
  locale: Locale,
  { basis, computedFrom, jurisdiction, madeFrom: parts = [] }: DrawnObservation,
): Pick<PointModel, 'madeFrom'> {
  if (basis === 'stated' || computedFrom.length === 0) return {}
  const { charts } = messagesOf(locale)
  const names = computedFrom.map(indicator => INDICATOR_NAMES[indicator][locale].toLocaleLowerCase(locale)).join(', ')
  // A merged unit's value is of the provinces that state it, which a reader cannot tell from how many they are.
  const provinces = [...new Set(parts.map(part => part.jurisdiction))].filter(part => part !== jurisdiction)
  if (provinces.length === 0) return { madeFrom: charts.computedFrom(names) }
  return { madeFrom: charts.computedOf(names, provinces.map(part => jurisdictionName(locale, part)).join(', ')) }
}
