/** One part of a stacked bar, its value in it where all that belongs to the value fits. */
import type { ReactNode } from 'react'
import type { BarShapeProps } from 'recharts'
import type { PointModel, SeriesModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import {
  AlertSign,
  aboutOf,
  BarShape,
  ChartText,
  isHollow,
  isMarked,
  PointLink,
  periodLabel,
  valueLabel,
} from './marks'
import { pointName } from './point-words'
import { shadePaint } from './shades'
import { textWidth } from './text-width'
import type { Place } from './time-axes'

interface PartLabel {
  lines: string[]
  size: number
}

/**
 * The label of a part in a room (px): with its sign, period and footnote, in one line or two, rather a little smaller than not at all.
 * Null where it does not fit whole: a number without them would say something else.
 */
export function partLabel(
  point: PointModel,
  room: { width: number; height: number },
  { fontSize, locale }: Pick<Drawing, 'fontSize' | 'locale'>,
): PartLabel | null {
  const value = valueLabel(point)
  const about = aboutOf(point, locale)
  const sign = isMarked(point) ? fontSize : 0
  const forms = about ? [[periodLabel(point, locale)], [about, value]] : [[value]]
  for (const size of [fontSize, fontSize * 0.85])
    for (const lines of forms)
      if (
        lines.length * size * 1.15 + fontSize * 0.3 + sign <= room.height &&
        lines.every(line => textWidth(line, size) <= room.width - 4)
      )
        return { lines, size }
  return null
}

export function StackedPart(props: Place & { series: SeriesModel; bar: BarShapeProps }): ReactNode {
  const { chart, drawing, series, bar } = props
  const point = series.points[bar.originalDataIndex]
  if (!point || point.value === null) return null
  const { fontSize, paint } = drawing
  const rect = { x: bar.x, y: bar.y, width: bar.width, height: bar.height }
  const hollow = isHollow(point)
  const label = partLabel(point, rect, drawing)
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
      {label?.lines.map((line, i) => (
        <ChartText
          key={line}
          x={rect.x + rect.width / 2}
          y={rect.y + rect.height / 2 + label.size * (0.36 + (i - (label.lines.length - 1) / 2) * 1.15)}
          size={label.size}
          fill={hollow ? paint.ink : text}
          // Over hatching.
          halo={point.partial !== null}
          drawing={drawing}
        >
          {line}
        </ChartText>
      ))}
      <AlertSign point={point} x={rect.x + rect.width - fontSize * 0.5} y={rect.y + fontSize * 0.6} drawing={drawing} />
    </PointLink>
  )
}
