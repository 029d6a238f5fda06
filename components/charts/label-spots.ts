/** Where the label of a point of a chart over time may stand, the best place first. Pure. */
import type { ChartModel, PointModel, SeriesModel } from '@/lib/summarize/chart-model'
import { dotX } from './dot-place'
import type { Drawing } from './drawing'
import { barPlace } from './label-obstacles'
import { around, LINE, type Spot, type Wanted, widest } from './label-room'
import { aboutOf, isHollow, isMarked, valueLabel } from './marks'
import { axisOf, barSlot, heightOf, type TimeFrame } from './time-frame'

export interface Mark {
  series: SeriesModel
  point: PointModel & { value: number }
  index: number
}
export type SpotsOf = (mark: Mark, size: number, chart: ChartModel, frame: TimeFrame, drawing: Drawing) => Spot[]

export const spotsOf: SpotsOf = (mark, ...rest) => (mark.series.mark === 'bar' ? barSpots : lineSpots)(mark, ...rest)

/** The bar or the dot that a label must be seen to belong to. */
export function ownerOf(
  { series, point, index }: Mark,
  chart: ChartModel,
  frame: TimeFrame,
  drawing: Drawing,
): Pick<Wanted, 'bar' | 'dot'> {
  if (series.mark === 'bar') return { bar: barPlace(barSlot(series, index, chart, drawing, frame)) }
  return {
    dot: around(dotX(chart, frame, drawing, series, index), heightOf(point.value, axisOf(series, frame), frame), 0),
  }
}

/** Bars that stand beside each other at a place; a part within its whole stands in the whole's. */
export function barGroups({ series, panels }: ChartModel, frame: TimeFrame): number {
  return panels ? 1 : series.filter(s => s.mark === 'bar' && !frame.within.has(s.id)).length
}

/** A label in two lines and in one: "6T" over "1.647", "6T: 1.647". */
export function linesOf(point: PointModel, { locale }: Drawing): { over: string[]; one: string[] } {
  const [about, value] = [aboutOf(point, locale), valueLabel(point)]
  return about ? { over: [about, value], one: [`${about}: ${value}`] } : { over: [value], one: [value] }
}

const barSpots: SpotsOf = ({ series, point, index }, size, chart, frame, drawing) => {
  const slot = barSlot(series, index, chart, drawing, frame)
  const axis = axisOf(series, frame)
  const [end, base] = [heightOf(point.value, axis, frame), heightOf(0, axis, frame)]
  const grouped = barGroups(chart, frame) > 1
  const inWhole = frame.within.has(series.id)
  const { over, one } = linesOf(point, drawing)
  const middle = slot.x + slot.width / 2
  const down = point.value < 0
  // Among bars beside each other the colour tells whose a label is.
  const color = grouped ? 'line' : 'ink'
  const wide = (lines: string[]) => widest(lines, size, color === 'line')
  /** At the bar's end. */
  const atEnd = (lines: string[], x = middle, up = 0): Spot => ({
    lines,
    x,
    y: down ? end + size * (1.1 + up + LINE * (lines.length - 1)) : end - size * (0.4 + up),
    size,
    color,
  })
  const fromLeft = (lines: string[]) => atEnd(lines, slot.x + wide(lines) / 2 + 1)
  const toRight = (lines: string[], end = slot.x + slot.width) => atEnd(lines, end - wide(lines) / 2 - 1)
  const inside = [over, one]
    .filter(lines => Math.abs(base - end) > size * (0.5 + LINE * lines.length) && wide(lines) <= slot.width - 4)
    .map(
      (lines): Spot => ({
        lines,
        x: middle,
        y: down ? end - size * 0.5 : end + size * (0.05 + LINE * lines.length),
        size,
        color: isHollow(point) || series.color === 'whole' ? 'ink' : 'surface',
        inside: true,
      }),
    )
  // Beside its bar, at the height of its end, in its colour.
  const place = inWhole ? { x: slot.x - slot.width * 0.3, width: slot.width * 1.6 } : slot
  const aside = [over, one].flatMap(lines =>
    [1, -1].map((side): Spot => {
      const reach = place.width / 2 + widest(lines, size, true) / 2 + size * 0.35
      return {
        lines,
        x: place.x + place.width / 2 + side * reach,
        y: end + size * (0.75 + LINE * (lines.length - 1)),
        size,
        color: series.color === 'whole' ? 'ink' : 'line',
      }
    }),
  )
  const forms = chart.panels ? [one, over] : [over, one]
  const above = [
    ...forms.map(lines => atEnd(lines)),
    ...(isMarked(point)
      ? [toRight(over, slot.x + slot.width - size * 0.8), ...forms.map(l => atEnd(l, middle, 0.7))]
      : []),
    ...forms.flatMap(lines => [fromLeft(lines), toRight(lines)]),
  ]
  // Where lines run over the bars, a bar's value stands in it.
  const crossed = series.color !== 'whole' && !chart.panels && chart.series.some(s => s.mark === 'line')
  return [...(inWhole || crossed ? [...inside, ...above] : [...above, ...inside]), ...(grouped ? [] : aside)]
}

const lineSpots: SpotsOf = ({ series, point, index }, size, chart, frame, drawing) => {
  const { over, one } = linesOf(point, drawing)
  const x = dotX(chart, frame, drawing, series, index)
  const y = heightOf(point.value, axisOf(series, frame), frame)
  const half = (lines: string[]) => widest(lines, size, true) / 2
  const spot = (lines: string[], dx: number, dy: number): Spot => ({
    lines,
    x: x + dx,
    y: y + dy * size,
    size,
    color: 'line',
  })
  const beside = (lines: string[], gap: number, dy = 0.36 + (LINE / 2) * (lines.length - 1)) =>
    [1, -1].map(side => spot(lines, side * (half(lines) + gap), dy))
  const below = 1.35 + LINE * (over.length - 1)
  // Off the bars that it stands over.
  const bars = chart.series.filter(s => s.mark === 'bar' && !frame.within.has(s.id) && !chart.panels)
  const reach = bars[0] && (barSlot(bars[0], index, chart, drawing, frame).width * bars.length) / 2 + size * 0.35
  return [
    spot(over, 0, -0.75),
    ...(isMarked(point) ? [spot(over, -half(over) + size * 0.2, -0.75), spot(over, 0, -1.3)] : []),
    ...beside(one, size * (isMarked(point) ? 1.6 : 0.7)),
    spot(over, 0, below),
    ...[over, one].flatMap(lines => [...beside(lines, size * 0.65, -0.6), ...beside(lines, size * 0.65, below - 0.15)]),
    ...(reach ? [...beside(over, reach), ...beside(one, reach)] : []),
  ]
}
