/** Bars and lines over the shared scale of years. The whole is a pale bar, its part a bar within it, the rate a line over both. */
import type { ReactNode } from 'react'
import { Bar, type BarShapeProps, ComposedChart, Line, XAxis, ZIndexLayer } from 'recharts'
import type { ChartModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { AxisUnits, GridLines, PlaceColumns, YearTick } from './time-axes'
import { axisOf, timeFrame } from './time-frame'
import { BarPoint, LineCourse, LinePoint, ValueLabels } from './time-points'
import { ValueAxes } from './value-axes'

/** Above Recharts' own bars (300) and lines (400). */
const LABELS_LAYER = 2000

export function TimeChart({ chart, drawing }: { chart: ChartModel; drawing: Drawing }): ReactNode {
  const { paint, width } = drawing
  const frame = timeFrame(chart, drawing)
  const lines = chart.series.filter(s => s.mark === 'line')
  const bars = chart.series.filter(s => s.mark === 'bar')
  const data = chart.x.map(({ key }, i) => ({
    key,
    ...Object.fromEntries(chart.series.map(s => [s.id, s.points[i]?.value ?? null])),
  }))
  const place = { chart, frame, drawing }
  const right = frame.axes.some(axis => axis.side === 'right') ? 0 : frame.gutter.right
  return (
    <ComposedChart
      data={data}
      width={width}
      height={frame.height}
      margin={{ top: frame.plotTop, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      {!chart.panels && <GridLines {...place} />}
      <XAxis
        dataKey="key"
        scale="band"
        interval={0}
        height={frame.axisHeight}
        tickLine={false}
        axisLine={{ stroke: paint.axis }}
        tick={<YearTick {...place} />}
      />
      <ValueAxes {...place} />
      <AxisUnits {...place} />
      <PlaceColumns {...place} />
      {bars.map(s => (
        <Bar
          key={s.id}
          dataKey={s.id}
          yAxisId={axisOf(s, frame).id}
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => <BarPoint {...place} series={s} index={bar.originalDataIndex} bar={bar} />}
        />
      ))}
      {lines.map(s => (
        <Line
          key={s.id}
          dataKey={s.id}
          yAxisId={axisOf(s, frame).id}
          stroke="none"
          isAnimationActive={false}
          shape={() => <LineCourse {...place} series={s} />}
          dot={dot => <LinePoint key={dot.index} {...place} series={s} index={dot.index} y={dot.cy ?? Number.NaN} />}
        />
      ))}
      <ZIndexLayer zIndex={LABELS_LAYER}>
        <ValueLabels {...place} />
      </ZIndexLayer>
    </ComposedChart>
  )
}
