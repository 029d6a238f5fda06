/** Parts of a whole over the shared scale of years, one upon the other. */
import type { ReactNode } from 'react'
import { Bar, type BarShapeProps, ComposedChart, XAxis } from 'recharts'
import type { ChartModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { StackedPart } from './stacked-part'
import { AxisUnits, GridLines, PlaceColumns, YearTick } from './time-axes'
import { timeFrame } from './time-frame'
import { ValueAxes } from './value-axes'

/** How high each place is stacked; a place of which nothing is stated stays empty. */
export function stackTotals(chart: ChartModel): number[] {
  return chart.x.map((_, i) => chart.series.reduce((sum, s) => sum + (s.points[i]?.value ?? 0), 0))
}

export function StackedChart({ chart, drawing }: { chart: ChartModel; drawing: Drawing }): ReactNode {
  const { paint, width } = drawing
  const frame = timeFrame(chart, drawing, stackTotals(chart))
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
      barCategoryGap="7%"
      accessibilityLayer={false}
    >
      <GridLines {...place} />
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
      {chart.series.map(s => (
        <Bar
          key={s.id}
          dataKey={s.id}
          yAxisId={frame.axes[0]?.id}
          stackId="whole"
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => <StackedPart {...place} series={s} bar={bar} />}
        />
      ))}
    </ComposedChart>
  )
}
