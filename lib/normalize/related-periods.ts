/** Periods told by their relation to another: the same a year before, the one right before, the year up to its end. */
import type { Period } from './report'
import { isoDate, lastDayOf } from './vietnamese/dates'

/** A calendar year, named "năm 2023". */
export const calendarYear = (year: number): Period => ({
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  kind: 'year',
  label: `năm ${year}`,
})

/** The same part of the calendar some years before (after, if negative); a 29 February becomes the 28th. */
export function yearsBefore(period: Period, years: number): Period {
  const back = (iso: string) => `${Number(iso.slice(0, 4)) - years}${iso.slice(4).replace('-02-29', '-02-28')}`
  return { ...period, start: back(period.start), end: back(period.end) }
}

/** The month, quarter or half right before one; null for other times. */
export function sameLengthBefore(period: Period, label: string): Period | null {
  const [year, from] = [Number(period.start.slice(0, 4)), Number(period.start.slice(5, 7))]
  const to = Number(period.end.slice(5, 7))
  const length = to - from + 1
  const isRun = period.end.startsWith(`${year}-`) && period.end === isoDate(year, to, lastDayOf(year, to))
  if (!isRun || !['months', 'quarter', 'half'].includes(period.kind) || (from - 1) % length !== 0) return null
  const [y, first] = from > length ? [year, from - length] : [year - 1, 13 - length]
  const last = first + length - 1
  const start = isoDate(y, first, 1)
  const end = isoDate(y, last, lastDayOf(y, last))
  return start && end ? { start, end, kind: period.kind, label } : null
}

/** The year, month, quarter or half right before one; null for other times. */
export const periodBefore = (period: Period, label: string): Period | null =>
  period.kind === 'year' ? { ...yearsBefore(period, 1), label } : sameLengthBefore(period, label)

/** From the beginning of the year that a month or quarter is part of, to its end; any other period as it is. */
export function sinceJanuary(period: Period): Period {
  if (period.kind !== 'months' && period.kind !== 'quarter') return period
  return { ...period, start: `${period.end.slice(0, 4)}-01-01`, kind: 'months', label: `lũy kế đến ${period.label}` }
}
