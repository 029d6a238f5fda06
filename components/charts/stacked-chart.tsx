/** Parts of a whole over the shared scale of years, one upon the other. */
import type { ReactNode } from 'react'
import { Bar, type BarShapeProps, CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts'
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import { type Drawing, FONT_FAMILY } from './drawing'
import { AlertSign, BarShape, ChartText, isHollow, PointLink, valueLabel } from './marks'
import { pointName } from './point-words'
import { shadePaint } from './shades'
import { textWidth } from './text-width'
import { AxisUnits, type Place, PlaceColumns, YearTick } from './time-axes'
import { timeFrame } from './time-frame'

/** How high each place is stacked; a place of which nothing is stated stays empty. */
export function stackTotals(chart: ChartModel): number[] {
  return chart.x.map((_, i) => chart.series.reduce((sum, s) => sum + (s.points[i]?.value ?? 0), 0))
}

export function StackedChart({ chart, drawing }: { chart: ChartModel; drawing: Drawing }): ReactNode {
  const { paint, width, fontSize } = drawing
  const frame = timeFrame(chart, drawing, stackTotals(chart))
  const [scale] = frame.axes
  const place = { chart, frame, drawing }
  const data = chart.x.map(({ key }, i) => ({
    key,
    ...Object.fromEntries(chart.series.map(s => [s.id, s.points[i]?.value ?? null])),
  }))
  return (
    <ComposedChart
      data={data}
      width={width}
      height={frame.height}
      margin={{ top: frame.plotTop, right: frame.gutter.right, bottom: 0, left: 0 }}
      barCategoryGap="14%"
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={paint.grid} />
      <XAxis
        dataKey="key"
        scale="band"
        interval={0}
        height={frame.axisHeight}
        tickLine={false}
        axisLine={{ stroke: paint.axis }}
        tick={<YearTick {...place} />}
      />
      <YAxis
        width={frame.gutter.left}
        domain={scale?.domain}
        ticks={scale?.ticks}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={{ fill: paint.muted, fontSize, fontFamily: FONT_FAMILY }}
        tickFormatter={frame.format}
      />
      <AxisUnits {...place} />
      <PlaceColumns {...place} />
      {chart.series.map(s => (
        <Bar
          key={s.id}
          dataKey={s.id}
          stackId="whole"
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => <Part {...place} series={s} bar={bar} />}
        />
      ))}
    </ComposedChart>
  )
}

function Part(props: Place & { series: SeriesModel; bar: BarShapeProps }): ReactNode {
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
