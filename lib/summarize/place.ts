/** Where a period stands on a chart's axis. A chart shows one kind of period; in the yearly view a part of a year is a stub. */
import type { Locale } from '../i18n/locale'
import type { PeriodKind } from '../normalize/report'
import type { PeriodChoice } from './filters'

export interface PeriodDays {
  periodKind: PeriodKind
  periodStart: string
  periodEnd: string
}

const DAY = 86_400_000
const time = (iso: string) => Date.parse(`${iso}T00:00:00Z`)
const days = ({ periodStart, periodEnd }: PeriodDays) => Math.round((time(periodEnd) - time(periodStart)) / DAY) + 1
const month = (iso: string) => Number(iso.slice(5, 7))
const year = (iso: string) => Number(iso.slice(0, 4))

/** The calendar year that holds most of a period of about twelve months. */
export function reportingYear(period: PeriodDays): number {
  const middle = time(period.periodStart) + (time(period.periodEnd) - time(period.periodStart)) / 2
  return new Date(middle).getUTCFullYear()
}

export function isCalendarYear({ periodStart, periodEnd }: PeriodDays): boolean {
  return periodStart.endsWith('-01-01') && periodEnd === `${periodStart.slice(0, 4)}-12-31`
}

export interface Place {
  /** Key on the axis. */
  x: string
  year: number
  /** A part of the year, shown in its stead where the year itself is not stated. */
  stub: boolean
  /** A reporting year that is not the calendar year. */
  shifted: boolean
  /** Days covered: of two parts of one year, the longer says more. */
  days: number
}

/** Whether a period is whole months of one year, from the first of `from` on for `length` months. */
function isMonths(period: PeriodDays, length: number): boolean {
  const { periodStart, periodEnd } = period
  return (
    year(periodStart) === year(periodEnd) &&
    month(periodEnd) - month(periodStart) + 1 === length &&
    periodStart.endsWith('-01') &&
    new Date(time(periodEnd) + DAY).getUTCDate() === 1
  )
}

/** The place of a period in a view of one kind of period, or null where it does not belong there. */
export function placeOf(period: PeriodDays, choice: PeriodChoice): Place | null {
  const length = days(period)
  const start = year(period.periodStart)
  const at = (x: string, rest: Partial<Place> = {}): Place => ({
    x,
    year: start,
    stub: false,
    shifted: false,
    days: length,
    ...rest,
  })
  switch (choice) {
    case 'year': {
      if (period.periodKind === 'year') {
        const of = reportingYear(period)
        return at(`${of}`, { year: of, shifted: !isCalendarYear(period) })
      }
      // Terms and ranges of years are no part of any one year.
      if (year(period.periodEnd) !== start) return null
      return at(`${start}`, { stub: true })
    }
    case 'half': {
      const first = month(period.periodStart)
      return isMonths(period, 6) && (first === 1 || first === 7) ? at(`${start}-H${first === 1 ? 1 : 2}`) : null
    }
    case 'quarter': {
      const first = month(period.periodStart)
      return isMonths(period, 3) && first % 3 === 1 ? at(`${start}-Q${(first - 1) / 3 + 1}`) : null
    }
    case 'months':
      return isMonths(period, 9) && month(period.periodStart) === 1 ? at(`${start}-M9`) : null
  }
}

const HALVES = { vi: ['6T đầu', '6T cuối'], en: ['H1', 'H2'] } as const

function placesOfYear(locale: Locale, of: number, choice: PeriodChoice): { key: string; label: string }[] {
  switch (choice) {
    case 'year':
      return [{ key: `${of}`, label: `${of}` }]
    case 'half':
      return HALVES[locale].map((half, index) => ({ key: `${of}-H${index + 1}`, label: `${half} ${of}` }))
    case 'quarter':
      return [1, 2, 3, 4].map(quarter => ({ key: `${of}-Q${quarter}`, label: `Q${quarter} ${of}` }))
    case 'months':
      return [{ key: `${of}-M9`, label: locale === 'vi' ? `9T ${of}` : `9M ${of}` }]
  }
}

/** All places of an axis over a span of years, years without data included. */
export function axisPlaces(
  locale: Locale,
  years: readonly number[],
  choice: PeriodChoice,
): { key: string; label: string }[] {
  return years.flatMap(each => placesOfYear(locale, each, choice))
}
