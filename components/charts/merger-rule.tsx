/** Where a series begins anew after a merger: a dashed rule before its first mark, told by the legend and a footnote. */
import type { ReactNode } from 'react'
import type { PointModel } from '@/lib/summarize/chart-model'
import type { BandScale } from './band-scale'
import type { Drawing } from './drawing'

/** Left edge of the place that a series begins anew with; null where it does not. */
export function mergerAt(points: readonly PointModel[], scale: BandScale): number | null {
  const first = points.findIndex(point => point.afterMerger)
  return first < 0 ? null : scale.start(first)
}

export function MergerRule(props: { x: number | null; y1: number; y2: number; drawing: Drawing }): ReactNode {
  const { x, y1, y2, drawing } = props
  if (x === null) return null
  return <path d={`M${x} ${y1}V${y2}`} stroke={drawing.paint.ink} strokeWidth={1.5} strokeDasharray="1.5 4" />
}
