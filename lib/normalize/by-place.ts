/** Items of a text in text order, found by their place without a walk through all. */
import type { Range } from './document'

/** The items that start in a range; items and result in text order. Time grows with the result, not with the list. */
export function startingIn<T extends { start: number }>(items: readonly T[], range: Range): readonly T[] {
  const from = lastAtOrBefore(items, range.start - 1) + 1
  const first = items[from]
  if (!first || first.start >= range.end) return []
  return items.slice(from, lastAtOrBefore(items, range.end - 1) + 1)
}

/** Index of the last item that starts at or before an offset, by halving; -1 for none. */
export function lastAtOrBefore(items: readonly { start: number }[], at: number): number {
  let low = -1
  let high = items.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}
