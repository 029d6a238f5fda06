import type { FactGroup, TextSegment } from './report-types'

export interface MarkedSpan {
  id: string
  group: FactGroup | 'warning'
  start: number
  end: number
}

/**
 * Cuts a text at every border of a fact's words. Where facts overlap, a run belongs to the shortest: the closest words. Joined
 * again, the runs are the text.
 */
export function textSegments(
  text: string,
  spans: readonly MarkedSpan[],
  boilerplate: readonly { start: number; end: number }[],
): TextSegment[] {
  const valid = spans.filter(span => span.start >= 0 && span.start < span.end && span.end <= text.length)
  const borders = new Set([0, text.length])
  for (const { start, end } of [...valid, ...boilerplate]) borders.add(start).add(Math.min(end, text.length))
  const cuts = [...borders].sort((a, b) => a - b)
  const begun = new Set<string>()
  return cuts.slice(0, -1).flatMap((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const covering = valid
      .filter(span => span.start <= start && end <= span.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    const begins = covering.filter(span => !begun.has(span.id)).map(span => span.id)
    for (const id of begins) begun.add(id)
    const [closest] = covering
    return [
      {
        start,
        text: text.slice(start, end),
        fact: closest?.id ?? null,
        group: closest?.group ?? null,
        begins,
        boilerplate: boilerplate.some(span => span.start <= start && end <= span.end),
      },
    ]
  })
}
