/** The one value that a small panel writes, and where it stands free of its marks. Pure. */
import type { SeriesModel } from '@/lib/summarize/chart-model'
import type { BandScale } from './band-scale'
import type { Drawing } from './drawing'
import { around, type Box, type Obstacle, placeAll, type Spot, widest } from './label-room'
import { aboutOf, isMarked, valueLabel } from './marks'
import { newestIndex } from './point-words'

export interface SmallFrame {
  bands: BandScale
  width: number
  top: number
  /** The highest tick, written above the panel's left end. */
  tick: string
  y: (value: number) => number
}

/** Size of a tick's label, and how far it stands above its line (units of the drawing's size; px). */
export const TICK = { size: 0.8, rise: 3 }

/** Size of the label (units of the drawing's). */
const SMALL = 0.85

/** The newest value, or where only parts of years are stated the newest of these, told as one; null where it has no room. */
export function smallLabel(
  series: SeriesModel,
  { bands, width, top, tick, y }: SmallFrame,
  drawing: Drawing,
): Spot | null {
  const whole = newestIndex(series)
  const index = whole < 0 ? series.points.findLastIndex(point => point.value !== null) : whole
  const point = series.points[index]
  if (!point || point.value === null) return null
  const size = drawing.fontSize * SMALL
  const about = aboutOf(point, drawing.locale)
  const lines = [about ? `${about}: ${valueLabel(point)}` : valueLabel(point)]
  const half = widest(lines, size, true) / 2 + 2
  const at = { x: bands.center(index), y: y(point.value) }
  const spots = [-0.65, 1.35, -1.6, 2.2, -2.6].flatMap(dy =>
    [0, -1, 1].map(
      (side): Spot => ({
        lines,
        x: Math.min(Math.max(at.x + side * half, half), width - half),
        y: at.y + dy * size,
        size,
        color: 'line',
      }),
    ),
  )
  const bounds = { left: 0, right: width, top: top - size * 1.4, bottom: y(0) }
  const high = drawing.fontSize * TICK.size
  const written = { left: 0, right: widest([tick], high, false), top: top - TICK.rise - high, bottom: top }
  const obstacles = [written, ...marksOf(series, { bands, y }, size)]
  const [placed] = placeAll([{ key: '', spots: [() => spots] }], obstacles, bounds)
  return placed?.spot ?? null
}

function marksOf(series: SeriesModel, { bands, y }: Pick<SmallFrame, 'bands' | 'y'>, size: number): Obstacle[] {
  return series.points.flatMap((point, i): Obstacle[] => {
    if (point.value === null) return []
    const at = { x: bands.center(i), y: y(point.value) }
    const mark: Box =
      series.mark === 'bar'
        ? { left: bands.start(i), right: bands.start(i + 1), top: at.y, bottom: y(0) }
        : around(at.x, at.y, size * 0.4)
    const marks = isMarked(point) ? [mark, around(at.x, at.y - size * 0.85, size * 0.5)] : [mark]
    const next = series.points[i + 1]
    if (series.mark === 'bar' || !next || next.value === null) return marks
    const to = y(next.value)
    const [upper, lower] = [Math.min(at.y, to), Math.max(at.y, to)]
    return [
      ...marks,
      {
        left: at.x,
        right: bands.center(i + 1),
        top: upper - 1,
        bottom: lower + 1,
        line: at.y < to ? 'falls' : 'rises',
      },
    ]
  })
}
