/** One point of a chart over time: its mark and the link to its evidence; and the layer of labels over all marks. */
import type { ReactNode } from 'react'
import type { SeriesModel } from '@/lib/summarize/chart-model'
import { dotX } from './dot-place'
import { placeLabels } from './label-placement'
import { LINE } from './label-room'
import { lineStyle } from './legend-items'
import { AlertSign, BarShape, ChartText, DotMark, PointLink } from './marks'
import { barFill } from './palette'
import { pointName } from './point-words'
import type { Place } from './time-axes'
import { axisOf, barSlot, heightOf, isJoined, isWhole } from './time-frame'

interface PointPlace extends Place {
  series: SeriesModel
  index: number
}

/** @param bar vertical extent as Recharts scales it; a negative bar (a change) comes with a negative height */
export function BarPoint(props: PointPlace & { bar: { y: number; height: number } }): ReactNode {
  const { chart, frame, series, index, drawing, bar } = props
  const point = series.points[index]
  if (!point || point.value === null) return null
  const { paint, fontSize } = drawing
  const rect = {
    ...barSlot(series, index, chart, drawing, frame),
    y: Math.min(bar.y, bar.y + bar.height),
    height: Math.abs(bar.height),
  }
  return (
    <PointLink
      point={point}
      place={point.x}
      drawing={drawing}
      name={pointName(point, series, chart.x[index]?.label ?? '', chart)}
    >
      <BarShape
        rect={rect}
        point={point}
        fill={barFill(paint, series.color)}
        ink={paint[series.color]}
        drawing={drawing}
      />
      <AlertSign point={point} x={rect.x + rect.width - fontSize * 0.3} y={rect.y - fontSize * 0.5} drawing={drawing} />
    </PointLink>
  )
}

/**
 * The line of a series, under all dots, with a halo so that it reads over bars. It joins whole years only (a part of a year
 * stands alone beside it); see `isJoined` for where it does not run.
 */
export function LineCourse({ chart, frame, series, drawing }: Place & { series: SeriesModel }): ReactNode {
  const axis = axisOf(series, frame)
  const course = series.points.map((point, i) => {
    if (!isWhole(point)) return ''
    return `${isJoined(series.points[i - 1], point) ? 'L' : 'M'}${frame.scale.center(i)} ${heightOf(point.value, axis, frame)}`
  })
  const line = { d: course.join(''), fill: 'none' }
  return (
    <>
      <path {...line} stroke={drawing.paint.surface} strokeWidth={5} />
      <path
        {...line}
        stroke={drawing.paint[series.color]}
        strokeWidth={2.5}
        strokeDasharray={lineStyle(chart.series, series.id).dash}
      />
    </>
  )
}

export function LinePoint(props: PointPlace & { y: number }): ReactNode {
  const { chart, frame, series, index, drawing, y } = props
  const point = series.points[index]
  if (!point || point.value === null || !Number.isFinite(y)) return null
  const { shape } = lineStyle(chart.series, series.id)
  const x = dotX(chart, frame, drawing, series, index)
  return (
    <PointLink
      point={point}
      place={point.x}
      drawing={drawing}
      name={pointName(point, series, chart.x[index]?.label ?? '', chart)}
    >
      <DotMark x={x} y={y} point={point} ink={drawing.paint[series.color]} shape={shape} drawing={drawing} />
      <AlertSign point={point} x={x + drawing.fontSize * 0.9} y={y - drawing.fontSize * 0.5} drawing={drawing} />
    </PointLink>
  )
}

/** Values at their marks, over all of them. */
export function ValueLabels({ chart, frame, drawing }: Place): ReactNode {
  const { paint } = drawing
  const labels = placeLabels(chart, frame, drawing)
  const leaders = labels.flatMap(({ key, spot: { leader }, series }) =>
    leader
      ? [
          <path
            key={`${key} leader`}
            d={`M${leader.x} ${leader.top}V${leader.bottom}`}
            stroke={paint[series.color]}
            strokeWidth={1}
          />,
        ]
      : [],
  )
  const words = labels.flatMap(({ key, spot: { lines, x, y, size, color }, series, halo }) =>
    lines.map((line, i) => {
      const about = i < lines.length - 1
      const fill = color === 'line' ? paint[series.color] : paint[color]
      return (
        <ChartText
          key={`${key} ${line}`}
          x={x}
          y={y - (lines.length - 1 - i) * size * LINE}
          size={size}
          fill={about && color !== 'surface' ? paint.muted : fill}
          bold={about || color === 'line'}
          halo={halo}
          drawing={drawing}
        >
          {line}
        </ChartText>
      )
    }),
  )
  return [...leaders, ...words]
}
