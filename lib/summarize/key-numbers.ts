import { formatChange, formatNumber } from '../i18n/format'
import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { INDICATOR_NAMES, UNIT_NAMES } from '../i18n/names'
import { INDICATOR_UNITS, type Indicator } from '../normalize/report'
import { observationKey } from './evidence-key'
import type { KeyNumber } from './key-numbers-types'
import { type DrawnObservation, statedKey } from './merge-units'
import { placed } from './place'
import { valueLabel } from './series'

export const KEY_INDICATORS = [
  'cases_resolved',
  'resolution_rate',
  'citizen_receptions',
  'group_delegations',
] as const satisfies Indicator[]

/**
 * The newest whole year of each key indicator, with its change against the year before where both are stated, exactly and
 * for whole calendar years: a change between "over 9,900" and anything would be a guess.
 */
export function keyNumbers(
  locale: Locale,
  jurisdiction: string,
  observations: readonly DrawnObservation[],
  years: readonly number[],
): KeyNumber[] {
  return KEY_INDICATORS.flatMap(indicator => {
    const own = observations.filter(o => o.indicator === indicator && o.jurisdiction === jurisdiction)
    const whole = placed(own, 'year').filter(({ stub, year }) => !stub && years.includes(year))
    const newest = whole.at(-1)
    if (!newest) return []
    const { observation, year } = newest
    const before = whole.find(other => other.year === year - 1)
    const merged = before && before.observation.statedOf !== observation.statedOf
    const comparable =
      before && !merged && [newest, before].every(each => isExactYear(each.observation) && !each.shifted)
    const { keyNumbers: words } = messagesOf(locale)
    return [
      {
        indicator,
        name: INDICATOR_NAMES[indicator][locale],
        year,
        value: valueLabel(locale, observation),
        unit: INDICATOR_UNITS[indicator] === '%' ? '' : UNIT_NAMES[INDICATOR_UNITS[indicator]][locale],
        basis: observation.basis,
        conflict: observation.conflict,
        change: comparable
          ? words.against(changeInWords(locale, observation, before.observation), year - 1)
          : merged
            ? words.merged(year - 1)
            : words.noBefore(year - 1),
        evidence: observationKey(statedKey(observation)),
      },
    ]
  })
}

function isExactYear(observation: DrawnObservation): boolean {
  return observation.qualifier === 'exact' && !observation.partial && observation.basis === 'stated'
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
