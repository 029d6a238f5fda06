/** Which values of a chart over time are written at their marks, and where. Pure. */
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { farSpots } from './label-leaders'
import { obstaclesOf } from './label-obstacles'
import { type Box, placeAll, roomOf, type Spot, type Wanted, within } from './label-room'
import { barGroups, ownerOf, spotsOf } from './label-spots'
import { aboutOf, isHollow } from './marks'
import { newestIndex } from './point-words'
import { barBox, type TimeFrame } from './time-frame'

export interface ValueLabel extends Wanted {
  series: SeriesModel
  spot: Spot
  /** On the pale whole no halo is needed, and one would be a blot. */
  halo: boolean
}

interface Chosen extends Wanted {
  series: SeriesModel
  /** The newest first, then the highest, then what is not simply exact. */
  rank: number
}

/**
 * All labels of a chart over time, whole ones, none over another or over a mark: the newest and the highest value of each series, every
 * value that is not simply exact, and of a single series, of panels and of bars that do not crowd all that fit.
 */
export function placeLabels(chart: ChartModel, frame: TimeFrame, drawing: Drawing): ValueLabel[] {
  const { fontSize, width, locale } = drawing
  const alone = chart.series.length === 1 || chart.panels
  const grouped = barGroups(chart, frame) > 1
  const wanted = chart.series
    .flatMap(series => {
      const last = newestIndex(series)
      const top = highestIndex(series)
      return series.points.flatMap((point, index): Chosen[] => {
        if (point.value === null) return []
        const newest = index === last
        const special = point.qualifier !== 'exact' || point.footnote !== null || aboutOf(point, locale) !== ''
        const highest = index === top
        if (!newest && !highest && !special && !alone && (series.mark === 'line' || grouped)) return []
        const rank = (newest ? 0 : highest ? 1e3 : special ? 2e3 : 3e3) - index
        const mark = { series, point: { ...point, value: point.value }, index }
        // Rather a little smaller than not at all.
        const sizes = [fontSize, fontSize * 0.85]
        const spots = sizes.map(size => () => spotsOf(mark, size, chart, frame, drawing))
        // The newest is what a reader looks for first: rather farther off than not at all.
        if (newest) spots.push(...sizes.map(size => () => farSpots(mark, size, chart, frame, drawing)))
        return [{ ...ownerOf(mark, chart, frame, drawing), key: `${series.id}/${index}`, series, rank, spots }]
      })
    })
    .sort((a, b) => a.rank - b.rank)
  const bounds = {
    left: frame.scale.left - fontSize * 0.3,
    right: width,
    top: 0,
    bottom: frame.height - frame.axisHeight,
  }
  const pale = wholeBars(chart, frame, drawing)
  return placeAll(wanted, obstaclesOf(chart, frame, drawing), bounds).map(label => ({
    ...label,
    halo: label.spot.color !== 'surface' && !pale.some(bar => within(roomOf(label.spot), bar)),
  }))
}

/** The highest of a series' whole years, the newest of equals; -1 where it has none. */
function highestIndex({ points }: SeriesModel): number {
  const top = Math.max(
    ...points.map(point => (isHollow(point) ? Number.NEGATIVE_INFINITY : (point.value ?? Number.NEGATIVE_INFINITY))),
  )
  return points.findLastIndex(point => !isHollow(point) && point.value === top)
}

function wholeBars(chart: ChartModel, frame: TimeFrame, drawing: Drawing): Box[] {
  return chart.series
    .filter(s => s.color === 'whole')
    .flatMap(series =>
      series.points.flatMap((point, i) =>
        point.value === null || isHollow(point) ? [] : [barBox(series, i, point.value, chart, drawing, frame)],
      ),
    )
}
