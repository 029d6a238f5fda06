/** A vertical (or, in a ranking, horizontal) scale from zero with round steps. */
export interface ValueScale {
  domain: [number, number]
  ticks: number[]
}

/**
 * Round ticks over all values; zero is always among them, since bars start there.
 * @param intervals steps between lowest and highest tick; two axes with the same number share their grid lines
 */
export function valueScale(values: readonly number[], { intervals = 4, whole = true } = {}): ValueScale {
  const top = Math.max(0, ...values)
  const bottom = Math.min(0, ...values)
  if (top === bottom) return { domain: [0, intervals], ticks: Array.from({ length: intervals + 1 }, (_, i) => i) }
  const step = roundStep((top - bottom) / intervals, whole)
  const first = Math.floor(bottom / step)
  const last = bottom === 0 ? intervals : Math.ceil(top / step)
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
  return { domain: [first * step, last * step], ticks }
}

/** Rates are read against the whole: 0 to 100 % unless a report states more. */
export function rateScale(values: readonly number[]): ValueScale {
  const odd = values.some(value => value > 100 || value < 0)
  return odd ? valueScale(values, { whole: false }) : { domain: [0, 100], ticks: [0, 25, 50, 75, 100] }
}

function roundStep(raw: number, whole: boolean): number {
  const magnitude = 10 ** Math.floor(Math.log10(raw))
  const factor = [1, 2, 2.5, 5, 10].find(f => f * magnitude >= raw * 0.9999 && !(whole && f === 2.5 && magnitude < 10))
  const step = (factor ?? 10) * magnitude
  return whole ? Math.max(1, step) : step
}
