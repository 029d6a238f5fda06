/** Which values of a chart over time are written at their marks, and how labels keep off each other. Pure. */
import type { ChartModel, PointModel, SeriesModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { isHollow, valueLabel } from './marks'
import { newestIndex, superscript } from './point-words'
import { textWidth } from './text-width'
import { axisOf, barSlot, heightOf, type TimeFrame } from './time-frame'

export interface ValueLabel {
  key: string
  /** Lines from top to bottom: a part of a year is told above its value. */
  lines: string[]
  x: number
  /** Baseline of the last line. */
  y: number
  width: number
  color: 'ink' | 'surface' | 'line'
  series: SeriesModel
  /** Within its bar: stands where it stands. */
  fixed: boolean
}

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
    const alone = chart.series.length === 1 || chart.panels
    if (alone || point.qualifier !== 'exact' || point.stub || index === newestIndex(series)) return text
  }
  const sign = /^[<>≈]/.exec(point.label)?.[0] ?? ''
  return sign + (point.footnote === null ? '' : superscript(point.footnote)) || null
}

/** All labels of a chart over time, none over another. */
export function placeLabels(chart: ChartModel, frame: TimeFrame, drawing: Drawing): ValueLabel[] {
  const wanted = chart.x.flatMap((_, index) =>
    chart.series.flatMap(series => {
      const point = series.points[index]
      if (!point || point.value === null) return []
      const label = (series.mark === 'bar' ? barLabel : lineLabel)(
        series,
        index,
        point,
        point.value,
        chart,
        frame,
        drawing,
      )
      return label && label.lines.length > 0 ? [label] : []
    }),
  )
  return keepApart(wanted, drawing.fontSize * 1.15)
}

type LabelAt = (
  s: SeriesModel,
  i: number,
  p: PointModel,
  value: number,
  chart: ChartModel,
  frame: TimeFrame,
  d: Drawing,
) => ValueLabel | null

const barLabel: LabelAt = (series, index, point, value, chart, frame, drawing) => {
  const { fontSize } = drawing
  const slot = barSlot(series, index, chart, drawing, frame)
  const axis = axisOf(series, frame)
  const [top, base] = [heightOf(value, axis, frame), heightOf(0, axis, frame)]
  const whole = chart.series.find(s => s.color === 'whole' && s.jurisdiction === series.jurisdiction)
  const within = frame.within.has(series.id) && (whole?.points[index]?.value ?? null) !== null
  // Where lines run over the bars, a bar's value stands in it.
  const crossed = chart.series.some(s => s.mark === 'line') && series.color !== 'whole' && !chart.panels
  const inside = (within || crossed) && base - top > fontSize * 1.6
  const text = labelOf(
    series,
    index,
    point,
    inside && !isHollow(point) ? slot.width : frame.scale.band * 1.1,
    chart,
    drawing,
  )
  // The whole above it already says which part of the year it is.
  const stub = point.stub && !within ? [point.stub.label] : []
  const lines = [...stub, ...(text === null ? [] : [text])]
  return {
    key: `${series.id}/${index}`,
    lines,
    x: slot.x + slot.width / 2,
    y: inside ? top + fontSize * (0.15 + 1.05 * lines.length) : value < 0 ? top + fontSize * 1.2 : top - fontSize * 0.4,
    width: Math.max(0, ...lines.map(line => textWidth(line, fontSize))),
    color: inside && !isHollow(point) ? 'surface' : 'ink',
    series,
    fixed: inside,
  }
}

const lineLabel: LabelAt = (series, index, point, value, chart, frame, drawing) => {
  const { fontSize } = drawing
  const text = labelOf(series, index, point, frame.scale.band * 1.3, chart, drawing)
  const lines = [...(point.stub ? [point.stub.label] : []), ...(text === null ? [] : [text])]
  return {
    key: `${series.id}/${index}`,
    lines,
    x: frame.scale.center(index),
    y: heightOf(value, axisOf(series, frame), frame) - fontSize * 0.75,
    width: Math.max(0, ...lines.map(line => textWidth(line, fontSize, true))),
    color: 'line',
    series,
    fixed: false,
  }
}

/** Lowest first, each moves up until it stands free of those already placed. */
export function keepApart(labels: readonly ValueLabel[], lineHeight: number): ValueLabel[] {
  const placed = labels.filter(label => label.fixed)
  for (const label of labels.filter(l => !l.fixed).sort((a, b) => b.y - a.y)) {
    let y = label.y
    const overlaps = (other: ValueLabel) =>
      Math.abs(other.x - label.x) < (other.width + label.width) / 2 + 2 &&
      y > other.y - other.lines.length * lineHeight &&
      y - label.lines.length * lineHeight < other.y
    for (let hit = placed.find(overlaps); hit; hit = placed.find(overlaps)) y = hit.y - hit.lines.length * lineHeight
    placed.push({ ...label, y })
  }
  return placed
}
