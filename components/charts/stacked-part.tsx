/** One part of a stacked bar, its value in it where that fits. */
import type { ReactNode } from 'react'
import type { BarShapeProps } from 'recharts'
import type { SeriesModel } from '@/lib/summarize/chart-model'
import { AlertSign, BarShape, ChartText, isHollow, PointLink, valueLabel } from './marks'
import { pointName } from './point-words'
import { shadePaint } from './shades'
import { textWidth } from './text-width'
import type { Place } from './time-axes'

export function StackedPart(props: Place & { series: SeriesModel; bar: BarShapeProps }): ReactNode {
  const { chart, drawing, series, bar } = props
  const point = series.points[bar.originalDataIndex]
  if (!point || point.value === null) return null
  const { fontSize, paint } = drawing
  const rect = { x: bar.x, y: bar.y, width: bar.width, height: bar.height }
  const hollow = isHollow(point)
  const label = valueLabel(point)
  const fits = rect.height >= fontSize * 1.3 && textWidth(label, fontSize) <= rect.width - 4
  const { fill, text } = shadePaint(series.color, 1, drawing)
  return (
    <PointLink
      point={point}
      place={point.x}
      drawing={drawing}
      name={pointName(point, series, chart.x[bar.originalDataIndex]?.label ?? '', chart)}
    >
      <BarShape
        rect={rect}
        point={point}
        fill={fill}
        ink={hollow ? paint[series.color] : paint.surface}
        drawing={drawing}
      />
      {fits && (
        <ChartText
          x={rect.x + rect.width / 2}
          y={rect.y + rect.height / 2 + fontSize * 0.36}
          fill={hollow ? paint.ink : text}
          drawing={drawing}
        >
          {label}
        </ChartText>
      )}
      <AlertSign point={point} x={rect.x + rect.width - fontSize * 0.5} y={rect.y + fontSize * 0.6} drawing={drawing} />
    </PointLink>
  )
}
