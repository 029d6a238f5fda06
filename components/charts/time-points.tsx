/** One point of a chart over time: its mark, the label that it needs, and the link to its evidence. */
import type { ReactNode } from 'react'
import type { ChartModel, PointModel, SeriesModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { lineStyle } from './legend-items'
import { BarShape, ChartText, ConflictSign, DotMark, PointLink, valueLabel } from './marks'
import { barFill } from './palette'
import { newestIndex, pointName, superscript } from './point-words'
import { textWidth } from './text-width'
import type { TimeFrame } from './time-axes'

interface Place {
  chart: ChartModel
  frame: TimeFrame
  drawing: Drawing
  series: SeriesModel
  index: number
}

/** The newest value is written at its mark, and so is every value that is not simply exact; with room, all are. */
function labelOf({ series, index, chart, frame, drawing }: Place, point: PointModel, room: number): string | null {
  const text = valueLabel(point)
  const fits = textWidth(text, drawing.fontSize) <= room
  const spacious = chart.series.length === 1 && fits && frame.scale.band >= textWidth(text, drawing.fontSize) + 8
  if (fits && (spacious || point.qualifier !== 'exact' || index === newestIndex(series))) return text
  const sign = /^[<>≈]/.exec(point.label)?.[0] ?? ''
  return sign + (point.footnote === null ? '' : superscript(point.footnote)) || null
}

export function BarPoint(
  props: Place & { bar: { x: number; y: number; width: number; height: number }; within: boolean },
): ReactNode {
  const { chart, series, index, drawing, bar, within } = props
  const point = series.points[index]
  if (!point || point.value === null || point.value === undefined) return null
  const { paint, fontSize } = drawing
  const inset = within ? bar.width * 0.2 : 0
  // A negative bar (a change) comes with a negative height.
  const rect = {
    x: bar.x + inset,
    y: Math.min(bar.y, bar.y + bar.height),
    width: bar.width - 2 * inset,
    height: Math.abs(bar.height),
  }
  const ink = paint[series.color]
  const solid = within && point.basis === 'stated' && !point.partial && !point.stub
  const text = labelOf(props, point, within ? rect.width : props.frame.scale.band)
  const middle = rect.x + rect.width / 2
  const inside = within && rect.height > fontSize * 1.6
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
          fill={inside && solid ? paint.surface : paint.ink}
          halo={!inside}
          drawing={drawing}
        >
          {text}
        </ChartText>
      )}
      {point.stub && !within && (
        <ChartText x={middle} y={rect.y - fontSize * (text ? 1.6 : 0.4)} fill={paint.muted} bold halo drawing={drawing}>
          {point.stub.label}
        </ChartText>
      )}
      {point.conflict && (
        <ConflictSign x={rect.x + rect.width - fontSize * 0.3} y={rect.y - fontSize * 0.5} drawing={drawing} />
      )}
    </PointLink>
  )
}

export function LinePoint(props: Place & { x: number; y: number }): ReactNode {
  const { chart, series, index, drawing, x, y } = props
  const point = series.points[index]
  if (!point || point.value === null || !Number.isFinite(y)) return null
  const { fontSize, paint } = drawing
  const text = labelOf(props, point, props.frame.scale.band * 1.3)
  return (
    <PointLink
      point={point}
      place={point.x}
      drawing={drawing}
      name={pointName(point, series, chart.x[index]?.label ?? '', chart)}
    >
      <DotMark
        x={x}
        y={y}
        point={point}
        ink={paint[series.color]}
        shape={lineStyle(chart.series, series.id).shape}
        drawing={drawing}
      />
      {text && (
        <ChartText x={x} y={y - fontSize * 0.75} fill={paint[series.color]} bold halo drawing={drawing}>
          {text}
        </ChartText>
      )}
      {point.conflict && <ConflictSign x={x + fontSize} y={y} drawing={drawing} />}
    </PointLink>
  )
}
