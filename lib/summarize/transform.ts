/** Values made from stated ones: an index, a share of the whole, a change on the year before. Always drawn as computed. */
import { formatChange, formatNumber, formatPercent } from '../i18n/format'
import type { Locale } from '../i18n/locale'
import type { PointModel, SeriesModel } from './chart-model'
import type { ValueMode } from './explorer-query'
import { emptyPoint } from './series'
import { arePartsOfOneWhole } from './whole-parts'

/** A point that others may be measured by: stated of its whole period, and above zero. A part of a year is not the year. */
export function measurable(point: PointModel | undefined): point is PointModel & { value: number } {
  return point !== undefined && point.value !== null && point.value > 0 && point.stub === null && point.partial === null
}

/** Whether others can be measured by a value: what was published before its period ended is not the whole of it. */
export function comparable(point: PointModel | undefined): point is PointModel & { value: number } {
  return measurable(point) && !point.early
}

/** A value after a merger is of another area than one before: neither measures the other. */
function sameArea(a: PointModel, b: PointModel): boolean {
  return !a.afterMerger === !b.afterMerger
}

/** A value as exact as it is told, to one decimal; a footnote of what it was measured by holds for it too. */
function made(from: PointModel, value: number, label: string, others: readonly PointModel[]): PointModel {
  const exact = [from, ...others].every(point => point.qualifier === 'exact')
  const { madeFrom: _, ...rest } = from
  return {
    ...rest,
    against: others.flatMap(({ evidence }) => (evidence === null || evidence === from.evidence ? [] : [evidence])),
    value: Math.round(value * 10) / 10,
    footnote: [from, ...others].find(point => point.footnote !== null)?.footnote ?? null,
    label: exact ? label : `≈\u00a0${label}`,
    qualifier: exact ? 'exact' : 'about',
    basis: 'computed',
    conflict: [from, ...others].some(point => point.conflict),
  }
}

function at(series: SeriesModel, x: string): PointModel | undefined {
  return series.points.find(point => point.x === x)
}

/** The same part of the year before: `2020-H1` → `2019-H1`. */
export function yearBefore(x: string): string {
  return `${Number(x.slice(0, 4)) - 1}${x.slice(4)}`
}

/**
 * @param base the place that an index takes for 100 (index-base.ts); a series that does not state it has no index, and series
 * that are not parts of one whole have no share
 */
export function transformed(
  series: readonly SeriesModel[],
  mode: ValueMode,
  base: string | null,
  locale: Locale,
): SeriesModel[] {
  if (mode === 'stated') return [...series]
  const isWhole = mode === 'share' && arePartsOfOneWhole(series)
  return series.map(each => ({
    ...each,
    axis: mode === 'share' ? ('rate' as const) : ('count' as const),
    points: each.points.map(point => {
      if (!measurable(point)) return emptyPoint(point.x)
      if (mode === 'index') {
        const from = base === null ? undefined : at(each, base)
        if (!comparable(from) || !sameArea(from, point)) return emptyPoint(point.x)
        const value = (100 * point.value) / from.value
        return made(point, value, formatNumber(locale, value, 1), [from])
      }
      if (mode === 'change') {
        const before = at(each, yearBefore(point.x))
        if (!comparable(before) || !comparable(point) || !sameArea(before, point)) return emptyPoint(point.x)
        const value = (100 * (point.value - before.value)) / before.value
        return made(point, value, formatChange(locale, value), [before])
      }
      // A whole that lacks a part is no whole.
      const parts = series.map(other => at(other, point.x))
      if (!isWhole || !parts.every(measurable)) return emptyPoint(point.x)
      const value = (100 * point.value) / parts.reduce((sum, part) => sum + part.value, 0)
      return made(point, value, formatPercent(locale, value, 1), parts)
    }),
  }))
}
