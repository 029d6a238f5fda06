/** What a ranking writes and draws in each row: the name before it, the bar, the value at its end. */
import type { ReactNode } from 'react'
import type { BarShapeProps } from 'recharts'
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import { NARROW } from './band-scale'
import type { Drawing } from './drawing'
import { AlertSign, BarShape, ChartText, HitArea, PointLink, periodLabel } from './marks'
import { barFill } from './palette'
import { pointName } from './point-words'
import type { RankingRow } from './ranking-layout'
import { textWidth, wrapText } from './text-width'

export function rankingMeasures(
  chart: ChartModel,
  { width, fontSize }: Drawing,
): { labelWidth: number; valueWidth: number } {
  const longest = Math.max(0, ...chart.x.map(x => textWidth(x.label, fontSize)))
  const widest = Math.max(
    0,
    ...chart.series.flatMap(s => s.points.map(p => textWidth(periodLabel(p, chart.locale), fontSize, true))),
  )
  const labelWidth = Math.round(Math.min(longest + fontSize, width * (width < NARROW ? 0.36 : 0.3)))
  return { labelWidth, valueWidth: Math.ceil(widest + fontSize * 1.6) }
}

export function RowLabel({
  label,
  y,
  width,
  drawing,
}: {
  label: string
  y: number
  width: number
  drawing: Drawing
}): ReactNode {
  const { fontSize } = drawing
  const lines = wrapText(label, width - fontSize * 0.6, fontSize)
  const size = lines.length > 1 ? fontSize * 0.85 : fontSize
  return (
    <g>
      {lines.map((line, i) => (
        <ChartText
          key={line}
          x={width - fontSize * 0.5}
          y={y + size * (0.36 + (i - (lines.length - 1) / 2) * 1.02)}
          size={size}
          anchor="end"
          drawing={drawing}
        >
          {line}
        </ChartText>
      ))}
    </g>
  )
}

/** What the places below it have in common, across the whole width. @param y middle of its row */
export function GroupHeading({ label, y, drawing }: { label: string; y: number; drawing: Drawing }): ReactNode {
  const { fontSize, width, paint } = drawing
  const lines = wrapText(label, width, fontSize, true)
  const size = lines.length > 1 ? fontSize * 0.85 : fontSize
  return (
    <g data-group>
      {lines.map((line, i) => (
        <ChartText
          key={line}
          x={0}
          y={y + size * (0.36 + (i - (lines.length - 1) / 2) * 1.02)}
          size={size}
          anchor="start"
          fill={paint.muted}
          bold
          drawing={drawing}
        >
          {line}
        </ChartText>
      ))}
    </g>
  )
}

/** @param row that the bar stands in; a heading has none */
export function RankedBar(props: {
  chart: ChartModel
  series: SeriesModel
  row: RankingRow | undefined
  rowHeight: number
  bar: BarShapeProps
  drawing: Drawing
}): ReactNode {
  const { chart, series, row, rowHeight, bar, drawing } = props
  const point = row?.kind === 'place' ? series.points[row.index] : undefined
  if (!row || !point || point.value === null) return null
  const { fontSize, paint } = drawing
  const rect = { x: Math.min(bar.x, bar.x + bar.width), y: bar.y, width: Math.abs(bar.width), height: bar.height }
  const end = rect.x + rect.width + fontSize * 0.4
  const baseline = rect.y + rect.height / 2 + fontSize * 0.36
  const label = periodLabel(point, chart.locale)
  // Alone in its row a bar has all of it; the place's name before it and the value behind it open the same.
  const hit =
    chart.series.length === 1
      ? { y: bar.originalDataIndex * rowHeight, height: rowHeight }
      : { y: rect.y, height: rect.height }
  return (
    <PointLink point={point} place={point.x} drawing={drawing} name={pointName(point, series, row.label, chart)}>
      <HitArea rect={{ x: 0, width: end + textWidth(label, fontSize), ...hit }} drawing={drawing} />
      <BarShape
        rect={rect}
        point={point}
        fill={barFill(paint, series.color)}
        ink={paint[series.color]}
        drawing={drawing}
      />
      <ChartText x={end} y={baseline} anchor="start" drawing={drawing}>
        {label}
      </ChartText>
      <AlertSign
        point={point}
        x={end + textWidth(label, fontSize) + fontSize * 0.6}
        y={baseline - fontSize * 0.4}
        drawing={drawing}
      />
    </PointLink>
  )
}
