/** Which true values a stated one leaves possible: "over 165,000" and an exact 165,432 agree, 71 and 85 do not. */
import { INDICATOR_UNITS, type Indicator, type Qualifier } from '../normalize/report'

/** Both ends are possible values. */
export interface Interval {
  low: number
  high: number
}

/** Counts are told to the last one; rates, money and land are rounded to the digits that are written. */
function isRounded(indicator: Indicator): boolean {
  const unit = INDICATOR_UNITS[indicator]
  return unit === '%' || unit === 'đồng' || unit === 'm²'
}

/** Worth of the last digit that is not zero: 71.3 → 0.1, 165 000 → 1 000, 12 → 1. */
export function lastDigit(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0
  if (decimals > 0) return 10 ** -decimals
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0
  return value === 0 ? 1 : 10 ** zeros
}

/** A rate is never rounded to more than one per cent: "90%" does not leave 94 possible. */
function roundedTo(value: number, indicator: Indicator): number {
  return INDICATOR_UNITS[indicator] === '%' ? Math.min(1, lastDigit(value)) : lastDigit(value)
}

/**
 * - exact: the value; of a rate, half its last written decimal around it ("71%" may be 70.5 to 71.5), of money and land half
 *   its last digit that is not zero.
 * - over, under: anything beyond the value (of a count, at least one beyond).
 * - about: one of its last digit that is not zero, or 5 %, whichever is more, to both sides (a rule of ours: the texts give no margin).
 */
export function possibleValues(value: number, qualifier: Qualifier, indicator: Indicator): Interval {
  const rounded = isRounded(indicator)
  const half = rounded ? roundedTo(value, indicator) / 2 : 0
  const beyond = rounded || !Number.isInteger(value) ? 0 : 1
  switch (qualifier) {
    case 'exact':
      return { low: value - half, high: value + half }
    case 'over':
      return { low: value + beyond, high: Number.POSITIVE_INFINITY }
    case 'under':
      return { low: 0, high: value - beyond }
    case 'about': {
      const margin = Math.max(lastDigit(value), value * 0.05)
      return { low: value - margin, high: value + margin }
    }
  }
}

/** The values that two leave possible together; empty (`low > high`) where they cannot both be true. */
export function intersect(a: Interval, b: Interval): Interval {
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) }
}

/** Whether nothing is possible, beyond the error of binary fractions. */
export function isEmpty({ low, high }: Interval): boolean {
  return low - high > Math.max(1e-9, Math.abs(high) * 1e-12)
}
