/** Which values of a chart over time are written at their marks, and how labels keep off each other. Pure. */
import type { ChartModel, PointModel, SeriesModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { isHollow, valueLabel } from './marks'
import { newestIndex, superscript } from './point-words'
import { textWidth } from './text-width'
import { axisOf, barSlot, heightOf, partsWithin, type TimeFrame } from './time-frame'

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

/**
 * The newest value is written, and every value that is not simply exact; of a single series, of panels and of bars that do not
 * crowd, all that fit. Null: none.
 */
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
    const alone = chart.series.length === 1 || chart.panels || (series.mark === 'bar' && barGroups(chart) === 1)
    if (alone || point.qualifier !== 'exact' || point.stub || index === newestIndex(series)) return text
  }
  const sign = /^[<>≈]/.exec(point.label)?.[0] ?? ''
  return sign + (point.footnote === null ? '' : superscript(point.footnote)) || null
}

/** Bars that stand beside each other at a place; a part within its whole stands in the whole's. */
function barGroups({ series }: ChartModel): number {
  const within = partsWithin(series)
  return series.filter(s => s.mark === 'bar' && !within.has(s.id)).length
}

/** All labels of a chart over time, none over another, nor over a dot or a sign. */
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
  return keepApart(wanted, drawing.fontSize * 1.15, obstacles(chart, frame, drawing))
}

/** What no label may cover: the dots of lines, and the triangles of conflicts and warnings. */
function obstacles(chart: ChartModel, frame: TimeFrame, drawing: Drawing): Box[] {
  const { fontSize } = drawing
  return chart.series.flatMap(series =>
    series.points.flatMap((point, index) => {
      if (point.value === null) return []
      const y = heightOf(point.value, axisOf(series, frame), frame)
      const sign = point.conflict || point.warnings.length > 0
      const box = (x: number, middle: number): Box => ({
        x,
        width: fontSize * 0.8,
        top: middle - fontSize * 0.4,
        bottom: middle + fontSize * 0.4,
      })
      if (series.mark === 'line') {
        const x = frame.scale.center(index)
        return [box(x, y), ...(sign ? [box(x + fontSize * 0.9, y - fontSize * 0.55)] : [])]
      }
      const slot = barSlot(series, index, chart, drawing, frame)
      return sign ? [box(slot.x + slot.width - fontSize * 0.3, y - fontSize * 0.55)] : []
    }),
  )
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
  // A panel has no room for a second line above its highest bar.
  const inOne = chart.panels && point.stub && text ? `${point.stub.label}: ${text}` : null
  const lines =
    inOne && textWidth(inOne, fontSize) <= frame.scale.band * 1.1
      ? [inOne]
      : [...stub, ...(text === null ? [] : [text])]
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

/** Room that is taken; `x` is its middle. */
export interface Box {
  x: number
  width: number
  top: number
  bottom: number
}

/** Lowest first, each moves up until it stands free of those already placed and of what is drawn. */
export function keepApart(labels: readonly ValueLabel[], lineHeight: number, drawn: readonly Box[] = []): ValueLabel[] {
  const boxOf = ({ x, width, y, lines }: ValueLabel): Box => ({
    x,
    width,
    top: y - lines.length * lineHeight,
    bottom: y,
  })
  const placed = labels.filter(label => label.fixed)
  const taken = [...drawn, ...placed.map(boxOf)]
  for (const label of labels.filter(l => !l.fixed).sort((a, b) => b.y - a.y)) {
    let { y } = label
    const overlaps = (other: Box) =>
      Math.abs(other.x - label.x) < (other.width + label.width) / 2 + 2 &&
      y > other.top &&
      y - label.lines.length * lineHeight < other.bottom
    for (let hit = taken.find(overlaps); hit; hit = taken.find(overlaps)) y = hit.top
    placed.push({ ...label, y })
    taken.push(boxOf({ ...label, y }))
  }
  return placed
}
