/** What a point says besides its number: the marks that it bears, in words; for tooltips, tables, downloads and readers. */
import { type Locale, localePath } from '@/lib/i18n/locale'
import type { ChartModel, PointModel, SeriesModel } from '@/lib/summarize/chart-model'
import { MARK_WORDS } from './mark-words'

/** Everything that qualifies the number, in a fixed order; empty where it stands for itself. */
export function pointNotes(point: PointModel, chart: Pick<ChartModel, 'locale' | 'footnotes'>): string[] {
  if (point.value === null) return []
  const words = MARK_WORDS[chart.locale]
  const footnote = point.footnote === null ? undefined : chart.footnotes[point.footnote - 1]
  return [
    ...(point.stub ? [`${point.stub.period}: ${words.stub}`] : []),
    ...(point.qualifier === 'exact' ? [] : [words[point.qualifier]]),
    ...(point.basis === 'computed' ? [words.computed] : []),
    ...(point.partial ? [words.partial(point.partial.have, point.partial.of)] : []),
    ...(point.conflict ? [words.conflict] : []),
    ...(footnote ? [footnote] : []),
    ...(point.madeFrom ? [point.madeFrom] : []),
    ...point.warnings,
  ]
}

/** Why no mark of a series is drawn: what the chart asks of it and it lacks, or that nothing is stated. */
export function silenceOf({ silence }: SeriesModel, locale: Locale): string {
  return silence ?? MARK_WORDS[locale].noFigures
}

/** The name by which a screen reader meets a point: series, place, value, marks, and what pressing it does. */
export function pointName(point: PointModel, series: SeriesModel, place: string, chart: ChartModel): string {
  const notes = pointNotes(point, chart)
  const link = linkOf(point, chart.locale) ? `; ${MARK_WORDS[chart.locale].openEvidence}` : ''
  return `${series.label}, ${place}: ${point.label}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}${link}`
}

export interface PointLinkTarget {
  href: string
  /** Key that the evidence panel opens in the page itself; without a script the page of the evidence is opened. */
  'data-evidence'?: string
}

/** Where a mark leads: its own address, else its evidence; null where there is nothing to open. */
export function linkOf(
  point: { evidence: string | null; href?: string | null },
  locale: Locale,
): PointLinkTarget | null {
  if (point.href) return { href: point.href }
  if (point.evidence === null) return null
  return {
    href: localePath(locale, `/evidence?key=${encodeURIComponent(point.evidence)}`),
    'data-evidence': point.evidence,
  }
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** A footnote's number as it stands behind a value. */
export function superscript(n: number): string {
  return [...String(n)].map(digit => SUPERSCRIPTS[Number(digit)] ?? '').join('')
}

/** The newest place of a series that has a value of its own kind (a part of the year is not the newest year). */
export function newestIndex(series: SeriesModel): number {
  return series.points.findLastIndex(point => point.value !== null && point.stub === null)
}

/** The highest values of a chart as one line; empty where none is told. */
export function highestInWords({ highest = [], series }: Pick<ChartModel, 'highest' | 'series'>): string {
  return highest
    .map(({ label, value, footnote, when }) => {
      const mark = footnote === null ? '' : superscript(footnote)
      return `${series.length > 1 ? `${label} ` : ''}${value}${mark} (${when})`
    })
    .join(' · ')
}
