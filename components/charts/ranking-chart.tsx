/** Horizontal bars in the order that the model gives, the value at the end of each. */
import type { ReactNode } from 'react'
import { Bar, type BarShapeProps, ComposedChart, XAxis, YAxis } from 'recharts'
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import { NARROW } from './band-scale'
import type { Drawing } from './drawing'
import { AlertSign, BarShape, ChartText, PointLink, valueLabel } from './marks'
import { barFill } from './palette'
import { pointName } from './point-words'
import { textWidth, wrapText } from './text-width'
import { valueScale } from './value-scale'

export function RankingChart({ chart, drawing }: { chart: ChartModel; drawing: Drawing }): ReactNode {
  const { width, fontSize, paint } = drawing
  const { rowHeight, labelWidth, valueWidth } = rankingMeasures(chart, drawing)
  const values = chart.series.flatMap(s => s.points.flatMap(p => (p.value === null ? [] : [p.value])))
  const { domain } = valueScale(values, { whole: false })
  const data = chart.x.map(({ key }, i) => ({
    key,
    ...Object.fromEntries(chart.series.map(s => [s.id, s.points[i]?.value ?? null])),
  }))
  const tick = ({ y, index }: { y: number | string; index: number }) => (
    <RowLabel label={chart.x[index]?.label ?? ''} y={Number(y)} width={labelWidth} drawing={drawing} />
  )
  return (
    <ComposedChart
      layout="vertical"
      data={data}
      width={width}
      height={Math.max(1, chart.x.length) * rowHeight}
      margin={{ top: 0, bottom: 0, left: 0, right: valueWidth }}
      barCategoryGap="18%"
      barGap={1}
      accessibilityLayer={false}
    >
      <XAxis type="number" hide domain={[domain[0], Math.max(...values, 0) || domain[1]]} />
      <YAxis
        type="category"
        dataKey="key"
        scale="band"
        width={labelWidth}
        interval={0}
        tickLine={false}
        axisLine={{ stroke: paint.axis }}
        tick={tick}
      />
      {chart.x.map(({ key }, i) => (
        <g key={key}>
          {drawing.interactive && (
            <rect data-place={key} x={0} y={i * rowHeight} width={width} height={rowHeight} fill="transparent" />
          )}
          {chart.series.every(s => (s.points[i]?.value ?? null) === null) && (
            <ChartText
              x={labelWidth + 6}
              y={(i + 0.5) * rowHeight + fontSize * 0.36}
              anchor="start"
              fill={paint.muted}
              drawing={drawing}
            >
              —
            </ChartText>
          )}
        </g>
      ))}
      {chart.series.map(s => (
        <Bar
          key={s.id}
          dataKey={s.id}
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => <RankedBar chart={chart} series={s} bar={bar} drawing={drawing} />}
        />
      ))}
    </ComposedChart>
  )
}

export function rankingMeasures(
  chart: ChartModel,
  { width, fontSize }: Drawing,
): { rowHeight: number; labelWidth: number; valueWidth: number } {
  const longest = Math.max(0, ...chart.x.map(x => textWidth(x.label, fontSize)))
  const widest = Math.max(0, ...chart.series.flatMap(s => s.points.map(p => textWidth(valueLabel(p), fontSize, true))))
  const labelWidth = Math.round(Math.min(longest + fontSize, width * (width < NARROW ? 0.36 : 0.3)))
  const rowHeight = Math.round(fontSize * (1.1 + 0.8 * Math.max(1, chart.series.length)))
  return { rowHeight, labelWidth, valueWidth: Math.ceil(widest + fontSize * 1.6) }
}

function RowLabel({
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

function RankedBar(props: { chart: ChartModel; series: SeriesModel; bar: BarShapeProps; drawing: Drawing }): ReactNode {
  const { chart, series, bar, drawing } = props
  const point = series.points[bar.originalDataIndex]
  if (!point || point.value === null) return null
  const { fontSize, paint } = drawing
  const rect = { x: Math.min(bar.x, bar.x + bar.width), y: bar.y, width: Math.abs(bar.width), height: bar.height }
  const end = rect.x + rect.width + fontSize * 0.4
  const baseline = rect.y + rect.height / 2 + fontSize * 0.36
  const label = valueLabel(point)
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
