/** Kinds of period, the year that a period belongs to, and which period a yearly view shows. */
import type { Period, PeriodKind } from '../normalize/report'

const DAY = 86_400_000
/** "A few days": reporting years run from 16/12 to 15/12, and some reports close a day or five early. */
const FEW_DAYS = 7

/** Days, both ends included. */
export function lengthInDays(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / DAY) + 1
}

/**
 * The kind by the days, for the same period must have one key however a report names it: "6 tháng đầu năm" and "nửa đầu năm"
 * are the half-year, twelve months from any day are a year. What no kind fits keeps the report's own.
 */
export function kindOf(period: Pick<Period, 'start' | 'end' | 'kind'>): PeriodKind {
  const { start, end } = period
  const days = lengthInDays(start, end)
  if (Math.abs(days - 365) <= FEW_DAYS) return 'year'
  const months = wholeMonths(start, end)
  const first = Number(start.slice(5, 7))
  if (months === 6 && first % 6 === 1) return 'half'
  if (months === 3 && first % 3 === 1) return 'quarter'
  if (period.kind === 'half' && Math.abs(days - 182) <= FEW_DAYS) return 'half'
  if (period.kind === 'quarter' && Math.abs(days - 91) <= FEW_DAYS) return 'quarter'
  if (months !== null && months < 12) return 'months'
  if (period.kind === 'term' && days > 366) return 'term'
  return period.kind === 'months' && days < 366 ? 'months' : 'range'
}

/** How many calendar months a period covers from a first to a last day, or null where it starts or ends inside one. */
export function wholeMonths(start: string, end: string): number | null {
  const next = new Date(Date.parse(end) + DAY).toISOString().slice(0, 10)
  if (!start.endsWith('-01') || !next.endsWith('-01')) return null
  return monthNumber(next) - monthNumber(start)
}

const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

/**
 * The calendar year that holds most of the period, the later of two that hold as much: of several whole years the last, none
 * because it is a leap year.
 */
export function yearOf(start: string, end: string): number {
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  let best = { year: to, share: 0 }
  for (let year = to; year >= from; year--) {
    const first = year === from ? start : `${year}-01-01`
    const last = year === to ? end : `${year}-12-31`
    const share = lengthInDays(first, last) / lengthInDays(`${year}-01-01`, `${year}-12-31`)
    if (share > best.share) best = { year, share }
  }
  return best.year
}

/** Whether a period of kind `year` is the calendar year itself; if not, a footnote says its days. */
export function isCalendarYear(start: string, end: string): boolean {
  return start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`
}

/** Reporting years begin in December: 16/12 to 15/12. */
const EARLIEST_BEGINNING = '-12-01'

/** Whether a period counts a year from its beginning to a day within it: 1/1 to 4/10. Days from its midst are no part to show. */
function isYearSoFar(start: string, end: string): boolean {
  const year = Number(end.slice(0, 4))
  return start >= `${year - 1}${EARLIEST_BEGINNING}` && start <= `${year}-01-01`
}

/**
 * Reports of a whole calendar year are written in its last weeks and later. What is published earlier than that tells of a
 * period that was still to run, whatever it calls it.
 */
const LAST_WEEKS = 20

/** Whether a value was published well before the period that it is told of had ended. */
export function isPublishedBeforeEnd(publishedOn: string | null, periodEnd: string): boolean {
  return publishedOn !== null && lengthInDays(publishedOn, periodEnd) - 1 > LAST_WEEKS
}

interface Dated {
  periodKind: PeriodKind
  periodStart: string
  periodEnd: string
}

export interface YearlyPoint<T extends Dated> {
  year: number
  observation: T
  /** A part of the year, shown because the year itself is not observed: outlined, labelled, joined to nothing. */
  stub: boolean
  /** A year that is not the calendar year: its days stand in a footnote. */
  footnote: boolean
}

/**
 * One point a year from the observations of one indicator and jurisdiction. A year without an observation has no point; a
 * half-year is never added up into one. Of several yearly ones the calendar year is shown, then the later to end; of several
 * parts the longest, then the later to end.
 */
export function yearlyPoints<T extends Dated>(observations: readonly T[]): YearlyPoint<T>[] {
  const byYear = new Map<number, YearlyPoint<T>>()
  for (const observation of observations) {
    const { periodKind, periodStart, periodEnd } = observation
    if (periodKind === 'term' || (periodKind === 'range' && !isYearSoFar(periodStart, periodEnd))) continue
    const point = {
      year: yearOf(periodStart, periodEnd),
      observation,
      stub: periodKind !== 'year',
      footnote: periodKind === 'year' && !isCalendarYear(periodStart, periodEnd),
    }
    const shown = byYear.get(point.year)
    if (shown === undefined || comparePoints(point, shown) < 0) byYear.set(point.year, point)
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year)
}

function comparePoints(a: YearlyPoint<Dated>, b: YearlyPoint<Dated>): number {
  if (a.stub !== b.stub) return a.stub ? 1 : -1
  if (a.footnote !== b.footnote) return a.footnote ? 1 : -1
  const [first, second] = [a.observation, b.observation]
  const longer = lengthInDays(second.periodStart, second.periodEnd) - lengthInDays(first.periodStart, first.periodEnd)
  if (a.stub && longer !== 0) return longer
  return first.periodEnd < second.periodEnd ? 1 : -1
}
