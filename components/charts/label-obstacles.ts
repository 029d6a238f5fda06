/** What a chart over time draws, as room that its labels must leave free. Pure. */
import type { ChartModel } from '@/lib/summarize/chart-model'
import { dotX } from './dot-place'
import type { Drawing } from './drawing'
import { around, type Box, type Obstacle } from './label-room'
import { isHollow, isMarked } from './marks'
import { mergerAt } from './merger-rule'
import { textWidth } from './text-width'
import { axisOf, barBox, barSlot, heightOf, isJoined, panelName, type TimeFrame, tickStyle } from './time-frame'

export function obstaclesOf(chart: ChartModel, frame: TimeFrame, drawing: Drawing): Obstacle[] {
  const { fontSize } = drawing
  const { scale } = frame
  /** Of a dot or a triangle. */
  const sign = (x: number, y: number): Box => around(x, y, fontSize * 0.42)
  const marks = chart.series.flatMap(series => {
    const axis = axisOf(series, frame)
    const at = (value: number) => heightOf(value, axis, frame)
    const merger = mergerAt(series.points, scale)
    return [
      { left: scale.left, right: scale.right, top: at(0) - 1, bottom: at(0) + 1 },
      ...(merger === null ? [] : [around(merger, frame.height / 2, 1, frame.height / 2)]),
      ...series.points.flatMap((point, index): Obstacle[] => {
        if (point.value === null) return []
        const y = at(point.value)
        if (series.mark === 'line') {
          const x = dotX(chart, frame, drawing, series, index)
          const next = series.points[index + 1]
          return [
            { ...sign(x, y), dot: true },
            ...(isMarked(point) ? [sign(x + fontSize * 0.9, y - fontSize * 0.55)] : []),
            ...(isJoined(point, next) ? [course(x, y, scale.center(index + 1), at(next.value))] : []),
          ]
        }
        const bar = barBox(series, index, point.value, chart, drawing, frame)
        const slot = barSlot(series, index, chart, drawing, frame)
        const hatched = point.partial !== null
        const solid = hatched || (!isHollow(point) && series.color !== 'whole')
        return [
          ...(solid ? [{ ...bar, of: hatched ? undefined : `${series.id}/${index}` }] : edges(bar)),
          { ...bar, top: bar.top - fontSize * 1.4, bottom: bar.top, above: barPlace(slot) },
          ...(isMarked(point) ? [sign(bar.right - fontSize * 0.3, y - fontSize * 0.55)] : []),
        ]
      }),
    ]
  })
  return [...marks, ...namesOf(chart, frame, fontSize), ...rightTicks(frame, drawing)]
}

/** A part stands in the place of its whole. */
export function barPlace({ x, width }: { x: number; width: number }): string {
  return String(Math.round(x + width / 2))
}

/** The numbers of an axis on the right, between which a label of the newest place may reach over. */
function rightTicks(frame: TimeFrame, drawing: Drawing): Box[] {
  const { axes, scale, gutter } = frame
  const { size, gap } = tickStyle(drawing)
  const right = scale.right + gutter.right
  return axes
    .filter(axis => axis.side === 'right')
    .flatMap(axis =>
      axis.ticks.map(tick => {
        const y = heightOf(tick, axis, frame)
        return { left: scale.right + gap, right, top: y - size / 2, bottom: y + size / 2 }
      }),
    )
}

/** The words above the axes, and the names of panels. */
function namesOf(chart: ChartModel, frame: TimeFrame, fontSize: number): Box[] {
  if (!chart.panels) {
    const words = chart.axes.map(({ label, unit }) => textWidth(`${label} (${unit})`, fontSize))
    const [left = 0, right = 0] = words
    const line = { top: 0, bottom: fontSize * 1.2 }
    const end = frame.scale.right + frame.gutter.right
    return [
      { left: 0, right: left, ...line },
      { left: end - right, right: end, ...line },
    ]
  }
  return chart.series.map(series => {
    const { name, y } = panelName(series, frame, fontSize)
    return { left: 0, right: textWidth(name, fontSize, true), top: y - fontSize, bottom: y + fontSize * 0.3 }
  })
}

function course(x1: number, y1: number, x2: number, y2: number): Obstacle {
  return {
    left: x1,
    right: x2,
    top: Math.min(y1, y2) - 1,
    bottom: Math.max(y1, y2) + 1,
    line: y1 < y2 ? 'falls' : 'rises',
  }
}

function edges({ left, right, top, bottom }: Box): Box[] {
  return [
    { left: left - 1, right: left + 1, top, bottom },
    { left: right - 1, right: right + 1, top, bottom },
    { left, right, top: top - 1, bottom: top + 1 },
  ]
}
