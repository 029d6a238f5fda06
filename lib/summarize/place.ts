/** Where a period stands on a chart's axis. A chart shows one kind of period; in the yearly view a part of a year is a stub. */
import type { Locale } from '../i18n/locale'
import type { ObservationKey } from '../observe/observation'
import { yearlyPoints } from '../observe/periods'
import type { PeriodChoice } from './filters'
import type { DrawnObservation } from './merge-units'

export interface Placed {
  /** Key on the axis: `2020`, `2020-H1`, `2020-Q2`, `2020-M9`. */
  x: string
  year: number
  observation: DrawnObservation
  /** A part of the year, shown because the year itself is not stated. */
  stub: boolean
  /** A reporting year that is not the calendar year. */
  shifted: boolean
}

/** The one observation that each place of an axis shows, of one indicator and jurisdiction. */
export function placed(observations: readonly DrawnObservation[], choice: PeriodChoice): Placed[] {
  if (choice === 'year')
    return yearlyPoints(observations).map(({ year, observation, stub, footnote }) => ({
      x: `${year}`,
      year,
      observation,
      stub,
      shifted: footnote,
    }))
  return observations.flatMap(observation => {
    const x = partKey(observation, choice)
    return x === null ? [] : [{ x, year: yearOfStart(observation), observation, stub: false, shifted: false }]
  })
}

/** The kind of period whose chart has a place for this one, whatever else is stated; null where none has for certain. */
export function choiceOf(period: StatedPeriod): PeriodChoice | null {
  if (period.periodKind === 'year') return 'year'
  return PARTS.find(choice => partKey(period, choice) !== null) ?? null
}

type StatedPeriod = Pick<ObservationKey, 'periodKind' | 'periodStart' | 'periodEnd'>
const PARTS = ['half', 'quarter', 'months'] as const

const yearOfStart = ({ periodStart }: StatedPeriod) => Number(periodStart.slice(0, 4))

function partKey(period: StatedPeriod, choice: (typeof PARTS)[number]): string | null {
  const { periodKind, periodStart, periodEnd } = period
  const year = yearOfStart(period)
  const lastMonth = Number(periodEnd.slice(5, 7))
  // The nine months from New Year alone: other counts of months share no scale.
  if (choice === 'months')
    return periodKind === 'months' && periodStart.endsWith('-01-01') && lastMonth === 9 ? `${year}-M9` : null
  if (periodKind !== choice) return null
  return choice === 'half' ? `${year}-H${lastMonth <= 6 ? 1 : 2}` : `${year}-Q${Math.ceil(lastMonth / 3)}`
}

const HALVES = { vi: ['6T đầu', '6T cuối'], en: ['H1', 'H2'] } as const

function placesOfYear(locale: Locale, year: number, choice: PeriodChoice): { key: string; label: string }[] {
  switch (choice) {
    case 'year':
      return [{ key: `${year}`, label: `${year}` }]
    case 'half':
      return HALVES[locale].map((half, index) => ({ key: `${year}-H${index + 1}`, label: `${half} ${year}` }))
    case 'quarter':
      return [1, 2, 3, 4].map(quarter => ({ key: `${year}-Q${quarter}`, label: `Q${quarter} ${year}` }))
    case 'months':
      return [{ key: `${year}-M9`, label: locale === 'vi' ? `9T ${year}` : `9M ${year}` }]
  }
}

/** All places of an axis over a span of years, years without data included. */
export function axisPlaces(
  locale: Locale,
  years: readonly number[],
  choice: PeriodChoice,
): { key: string; label: string }[] {
  return years.flatMap(year => placesOfYear(locale, year, choice))
}
