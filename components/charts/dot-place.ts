/** Where the dot of a value stands in the width of its place. Pure. */
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { axisOf, heightOf, type TimeFrame } from './time-frame'

/** Heights and distances of dots, in sizes of the font. */
const TOUCHES = 0.9
const APART = 1.3

/**
 * In the middle; parts of a year that would lie on each other stand side by side. No line ends at a part of a year, so that it
 * may stand aside.
 */
export function dotX(
  { series: all }: ChartModel,
  frame: TimeFrame,
  { fontSize }: Drawing,
  series: SeriesModel,
  index: number,
): number {
  const middle = frame.scale.center(index)
  const y = stubHeight(series, index, frame)
  if (y === null) return middle
  const together = all.filter(other => {
    const its = stubHeight(other, index, frame)
    return its !== null && Math.abs(its - y) < fontSize * TOUCHES
  })
  return middle + (together.indexOf(series) - (together.length - 1) / 2) * fontSize * APART
}

/** Null for what is no dot of a part of a year. */
function stubHeight(series: SeriesModel, index: number, frame: TimeFrame): number | null {
  const point = series.points[index]
  if (series.mark !== 'line' || !point?.stub || point.value === null) return null
  return heightOf(point.value, axisOf(series, frame), frame)
}
