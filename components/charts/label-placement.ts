/** Which values of a chart over time are written at their marks, and how the labels of one year keep off each other. */
import type { ChartModel, PointModel, SeriesModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { valueLabel } from './marks'
import { newestIndex, superscript } from './point-words'
import { textWidth } from './text-width'
import { heightOf, type TimeFrame } from './time-axes'

/** The newest value is written, and every value that is not simply exact; of a single series all that fit. Null: none. */
export function labelOf(
  series: SeriesModel,
  index: number,
  point: PointModel,
  room: number,
  chart: ChartModel,
  drawing: Drawing,
): string | null {
  const text = valueLabel(point)
  if (textWidth(text, drawing.fontSize) <= room) {
    const alone = chart.series.length === 1
    if (alone || point.qualifier !== 'exact' || point.stub || index === newestIndex(series)) return text
  }
  const sign = /^[<>≈]/.exec(point.label)?.[0] ?? ''
  return sign + (point.footnote === null ? '' : superscript(point.footnote)) || null
}

/** Baselines of the labels of all lines: above their dots, pushed apart where several stand in one year. Keys `series/index`. */
export function lineLabels(
  chart: ChartModel,
  frame: TimeFrame,
  drawing: Drawing,
): Map<string, { text: string; y: number }> {
  const { fontSize } = drawing
  const lines = chart.series.filter(s => s.mark === 'line')
  const labels = new Map<string, { text: string; y: number }>()
  for (const index of chart.x.keys()) {
    const here = lines.flatMap(series => {
      const point = series.points[index]
      if (!point || point.value === null) return []
      const text = labelOf(series, index, point, frame.scale.band * 1.3, chart, drawing)
      const y = heightOf(point.value, series.axis, frame) - fontSize * 0.75
      return text === null ? [] : [{ key: `${series.id}/${index}`, text, y }]
    })
    const bottom = frame.height - frame.axisHeight - fontSize * 0.3
    for (const [i, y] of spread(
      here.map(label => label.y),
      fontSize * 1.15,
      bottom,
    ).entries()) {
      const label = here[i]
      if (label) labels.set(label.key, { text: label.text, y })
    }
  }
  return labels
}

/** Moves positions apart to at least `gap`, in their order, none below `bottom`; those that stand free stay. */
export function spread(positions: readonly number[], gap: number, bottom: number): number[] {
  const order = [...positions.keys()].sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0))
  const placed = [...positions]
  // Upwards from the lowest, since labels stand above their dots.
  let limit = bottom
  for (const i of order.toReversed()) {
    const y = Math.min(placed[i] ?? 0, limit)
    placed[i] = y
    limit = y - gap
  }
  return placed
}
