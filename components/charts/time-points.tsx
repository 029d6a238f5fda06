/** One point of a chart over time: its mark, the label that it needs, and the link to its evidence. */
import type { ReactNode } from 'react'
import type { SeriesModel } from '@/lib/summarize/chart-model'
import { labelOf } from './label-placement'
import { lineStyle } from './legend-items'
import { BarShape, ChartText, ConflictSign, DotMark, PointLink } from './marks'
import { barFill } from './palette'
import { pointName } from './point-words'
import type { Place } from './time-axes'

interface PointPlace extends Place {
  series: SeriesModel
  index: number
}

export function BarPoint(
  props: PointPlace & { bar: { x: number; y: number; width: number; height: number }; within: boolean },
): ReactNode {
  const { chart, series, index, drawing, bar, within } = props
  const point = series.points[index]
  if (!point || point.value === null || point.value === undefined) return null
  const { paint, fontSize } = drawing
  const inset = within ? bar.width * 0.15 : 0
  // A negative bar (a change) comes with a negative height.
  const rect = {
    x: bar.x + inset,
    y: Math.min(bar.y, bar.y + bar.height),
    width: bar.width - 2 * inset,
    height: Math.abs(bar.height),
  }
  const ink = paint[series.color]
  const hollow = point.basis === 'computed' || point.partial !== null || point.stub !== null
  // Where lines run over the bars, a bar's value stands in it.
  const crossed = chart.series.some(s => s.mark === 'line') && series.color !== 'whole'
  const inside = (within || crossed) && rect.height > fontSize * 1.6
  const room = inside && !hollow ? rect.width : props.frame.scale.band
  const text = labelOf(series, index, point, room, chart, drawing)
  const middle = rect.x + rect.width / 2
  return (
    <PointLink
      point={point}
      place={point.x}
      drawing={drawing}
      name={pointName(point, series, chart.x[index]?.label ?? '', chart)}
    >
      <BarShape rect={rect} point={point} fill={barFill(paint, series.color)} ink={ink} drawing={drawing} />
      {text && (
        <ChartText
          x={middle}
          y={inside ? rect.y + fontSize * 1.2 : rect.y - fontSize * 0.4}
          fill={inside && !hollow ? paint.surface : paint.ink}
          halo={!inside || hollow}
          drawing={drawing}
        >
          {text}
        </ChartText>
      )}
      {point.stub && !within && (
        <ChartText
          x={middle}
          y={rect.y - fontSize * (text && !inside ? 1.6 : 0.4)}
          fill={paint.muted}
          bold
          halo
          drawing={drawing}
        >
          {point.stub.label}
        </ChartText>
      )}
      {point.conflict && (
        <ConflictSign x={rect.x + rect.width - fontSize * 0.3} y={rect.y - fontSize * 0.5} drawing={drawing} />
      )}
    </PointLink>
  )
}

export function LinePoint(
  props: PointPlace & { x: number; y: number; label: { text: string; y: number } | undefined },
): ReactNode {
  const { chart, series, index, drawing, x, y, label } = props
  const point = series.points[index]
  if (!point || point.value === null || !Number.isFinite(y)) return null
  const { fontSize, paint } = drawing
  const { shape } = lineStyle(chart.series, series.id)
  return (
    <PointLink
      point={point}
      place={point.x}
      drawing={drawing}
      name={pointName(point, series, chart.x[index]?.label ?? '', chart)}
    >
      <DotMark x={x} y={y} point={point} ink={paint[series.color]} shape={shape} drawing={drawing} />
      {point.stub && (
        <ChartText x={x} y={y + fontSize * 1.4} fill={paint.muted} bold halo drawing={drawing}>
          {point.stub.label}
        </ChartText>
      )}
      {label && (
        <ChartText x={x} y={label.y} fill={paint[series.color]} bold halo drawing={drawing}>
          {label.text}
        </ChartText>
      )}
      {point.conflict && <ConflictSign x={label ? x + fontSize : x} y={label ? y : y - fontSize} drawing={drawing} />}
    </PointLink>
  )
}
