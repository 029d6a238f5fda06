import { formatChange, formatNumber, formatPeriod } from '../i18n/format'
import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { INDICATOR_NAMES, UNIT_NAMES } from '../i18n/names'
import { INDICATOR_UNITS, type Indicator } from '../normalize/report'
import { observationKey } from './evidence-key'
import type { PeriodChoice } from './filters'
import type { KeyNumber } from './key-numbers-types'
import { type DrawnObservation, statedKey } from './merge-units'
import { type Placed, placed } from './place'
import { valueLabel } from './series'
import { yearBefore } from './transform'

export const KEY_INDICATORS = [
  'cases_resolved',
  'resolution_rate',
  'citizen_receptions',
  'group_delegations',
] as const satisfies Indicator[]

/**
 * The newest whole period of each key indicator, of the kind that the page shows, with its change against the same one of the
 * year before where both are stated, exactly and for the same days: a change between "over 9,900" and anything would be a guess.
 */
export function keyNumbers(
  locale: Locale,
  jurisdiction: string,
  observations: readonly DrawnObservation[],
  years: readonly number[],
  period: PeriodChoice,
): KeyNumber[] {
  return KEY_INDICATORS.flatMap(indicator => {
    const own = observations.filter(o => o.indicator === indicator && o.jurisdiction === jurisdiction)
    const whole = placed(own, period)
      .filter(({ stub, year }) => !stub && years.includes(year))
      .sort((a, b) => (a.x < b.x ? -1 : 1))
    const newest = whole.at(-1)
    if (!newest) return []
    const { observation } = newest
    const before = whole.find(other => other.x === yearBefore(newest.x))
    return [
      {
        indicator,
        name: INDICATOR_NAMES[indicator][locale],
        when: whenInWords(locale, newest, 0),
        value: valueLabel(locale, observation),
        unit: INDICATOR_UNITS[indicator] === '%' ? '' : UNIT_NAMES[INDICATOR_UNITS[indicator]][locale],
        basis: observation.basis,
        conflict: observation.conflict,
        change: comparison(locale, newest, before),
        evidence: observationKey(statedKey(observation)),
      },
    ]
  })
}

/** "2024", "6 tháng đầu năm 2025". @param back how many years before */
function whenInWords(locale: Locale, { x, year, observation }: Placed, back: number): string {
  if (x === `${year}`) return `${year - back}`
  const { periodKind: kind, periodStart, periodEnd } = observation
  const earlier = (date: string) => `${Number(date.slice(0, 4)) - back}${date.slice(4)}`
  return formatPeriod(locale, { kind, start: earlier(periodStart), end: earlier(periodEnd) })
}

/** The change against the year before, or why there is none to tell. */
function comparison(locale: Locale, newest: Placed, before: Placed | undefined): string {
  const { keyNumbers: words } = messagesOf(locale)
  const when = whenInWords(locale, newest, 1)
  if (newest.observation.publishedBeforeEnd || before?.observation.publishedBeforeEnd) return words.beforeEnd(when)
  if (before && before.observation.statedOf !== newest.observation.statedOf) return words.merged(when)
  const both = before ? [newest, before] : []
  return before && both.every(isExact) && sameDays(newest, before)
    ? words.against(changeInWords(locale, newest.observation, before.observation), when)
    : words.noBefore(when)
}

function isExact({ observation, shifted }: Placed): boolean {
  return observation.qualifier === 'exact' && !observation.partial && observation.basis === 'stated' && !shifted
}

/** Whether two periods are the same days of their years: a half-year may be told from 16/12 to 15/6. */
function sameDays({ observation: a }: Placed, { observation: b }: Placed): boolean {
  return a.periodStart.slice(5) === b.periodStart.slice(5) && a.periodEnd.slice(5) === b.periodEnd.slice(5)
}

/** Counts change by per cent; rates by percentage points. */
function changeInWords(locale: Locale, now: DrawnObservation, before: DrawnObservation): string {
  const difference = now.value - before.value
  if (INDICATOR_UNITS[now.indicator] !== '%') {
    return before.value > 0 ? formatChange(locale, (100 * difference) / before.value) : formatNumber(locale, difference)
  }
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : ''
  return messagesOf(locale).keyNumbers.points(sign + formatNumber(locale, Math.abs(difference), 1))
}
