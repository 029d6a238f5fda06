/** A scale of values from zero with round steps. */
export interface ValueScale {
  domain: [number, number]
  ticks: number[]
}

/**
 * Round ticks over all values; zero is always among them, since bars start there. Of the allowed numbers of steps, the one
 * that leaves the least room unused.
 * @param whole counts have no half steps
 */
export function valueScale(values: readonly number[], { intervals = [4, 5, 3], whole = true } = {}): ValueScale {
  const top = Math.max(0, ...values)
  const bottom = Math.min(0, ...values)
  if (top === bottom) return ticksBetween(0, intervals[0] ?? 4, 1)
  if (bottom < 0) {
    const step = roundStep((top - bottom) / (intervals[0] ?? 4), whole)
    return ticksBetween(Math.floor(bottom / step), Math.ceil(top / step), step)
  }
  const scales = intervals.map(n => ticksBetween(0, n, roundStep(top / n, whole)))
  return scales.reduce((best, scale) => (scale.domain[1] < best.domain[1] ? scale : best))
}

/** Rates are read against the whole: 0 to 100 % unless a report states more; as many steps as the axis of counts has. */
export function rateScale(values: readonly number[], steps: number): ValueScale {
  if (values.some(value => value > 100 || value < 0)) return valueScale(values, { intervals: [steps], whole: false })
  return ticksBetween(0, steps, 100 / steps)
}

function ticksBetween(first: number, last: number, step: number): ValueScale {
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
  return { domain: [first * step, last * step], ticks }
}

function roundStep(raw: number, whole: boolean): number {
  const magnitude = 10 ** Math.floor(Math.log10(raw))
  const factor = [1, 2, 2.5, 5, 10].find(f => f * magnitude >= raw * 0.9999 && !(whole && f === 2.5 && magnitude < 10))
  const step = (factor ?? 10) * magnitude
  return whole ? Math.max(1, step) : step
}
