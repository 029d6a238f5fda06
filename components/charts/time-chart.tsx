/** Bars and lines over the shared scale of years. The whole is a pale bar, its part a bar within it, the rate a line over both. */
import type { ReactNode } from 'react'
import { Bar, type BarShapeProps, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import { type Drawing, FONT_FAMILY } from './drawing'
import { lineLabels } from './label-placement'
import { lineStyle } from './legend-items'
import { AxisUnits, PlaceColumns, timeFrame, YearTick } from './time-axes'
import { BarPoint, LinePoint } from './time-points'

/** A part is drawn within its whole where every resolved series has the whole of the same jurisdiction. */
export function partsWithin(series: readonly SeriesModel[]): ReadonlySet<string> {
  const parts = series.filter(s => s.mark === 'bar' && s.color === 'resolved')
  const wholes = series.filter(s => s.mark === 'bar' && s.color === 'whole')
  const paired =
    parts.length === wholes.length && parts.every((part, i) => wholes[i]?.jurisdiction === part.jurisdiction)
  return new Set(paired ? parts.map(s => s.id) : [])
}

export function TimeChart({ chart, drawing }: { chart: ChartModel; drawing: Drawing }): ReactNode {
  const { paint, width, fontSize } = drawing
  const frame = timeFrame(chart, drawing)
  const within = partsWithin(chart.series)
  const labels = lineLabels(chart, frame, drawing)
  const lines = chart.series.filter(s => s.mark === 'line')
  const data = chart.x.map(({ key }, i) => ({
    key,
    ...Object.fromEntries(chart.series.map(s => [s.id, s.points[i]?.value ?? null])),
    // A line joins whole years only; a part of a year stands alone beside it.
    ...Object.fromEntries(lines.map(s => [`${s.id}/joined`, s.points[i]?.stub ? null : (s.points[i]?.value ?? null)])),
  }))
  const axis = {
    tickLine: false,
    axisLine: false,
    tick: { fill: paint.muted, fontSize, fontFamily: FONT_FAMILY },
    tickFormatter: frame.format,
  } as const
  const band = { dataKey: 'key', scale: 'band', interval: 0 } as const
  const axisOf = (s: SeriesModel) => (s.axis === 'rate' && frame.rate ? 'rate' : 'count')
  const place = { chart, frame, drawing }
  return (
    <ComposedChart
      data={data}
      width={width}
      height={frame.height}
      margin={{ top: frame.plotTop, right: frame.rate ? 0 : frame.gutter.right, bottom: 0, left: 0 }}
      barCategoryGap="14%"
      barGap={2}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={paint.grid} yAxisId="count" xAxisId="places" />
      <XAxis
        {...band}
        xAxisId="places"
        height={frame.axisHeight}
        tickLine={false}
        axisLine={{ stroke: paint.axis }}
        tick={<YearTick {...place} />}
      />
      <XAxis {...band} xAxisId="within" hide />
      <YAxis
        {...axis}
        yAxisId="count"
        width={frame.gutter.left}
        domain={frame.count.domain}
        ticks={frame.count.ticks}
        interval={0}
      />
      {frame.rate && (
        <YAxis
          {...axis}
          yAxisId="rate"
          orientation="right"
          width={frame.gutter.right}
          domain={frame.rate.domain}
          ticks={frame.rate.ticks}
          interval={0}
        />
      )}
      <AxisUnits {...place} />
      <PlaceColumns {...place} />
      {chart.series
        .filter(s => s.mark === 'bar')
        .map(s => (
          <Bar
            key={s.id}
            dataKey={s.id}
            xAxisId={within.has(s.id) ? 'within' : 'places'}
            yAxisId={axisOf(s)}
            isAnimationActive={false}
            shape={(bar: BarShapeProps) => (
              <BarPoint {...place} series={s} index={bar.originalDataIndex} bar={bar} within={within.has(s.id)} />
            )}
          />
        ))}
      {lines.flatMap(s => [
        <Line
          key={`${s.id}/halo`}
          dataKey={`${s.id}/joined`}
          xAxisId="places"
          yAxisId={axisOf(s)}
          stroke={paint.surface}
          strokeWidth={5}
          dot={false}
          isAnimationActive={false}
        />,
        <Line
          key={`${s.id}/line`}
          dataKey={`${s.id}/joined`}
          xAxisId="places"
          yAxisId={axisOf(s)}
          stroke={paint[s.color]}
          strokeWidth={2.5}
          strokeDasharray={lineStyle(chart.series, s.id).dash}
          dot={false}
          isAnimationActive={false}
        />,
      ])}
      {lines.map(s => (
        <Line
          key={s.id}
          dataKey={s.id}
          xAxisId="places"
          yAxisId={axisOf(s)}
          stroke="none"
          isAnimationActive={false}
          dot={dot => (
            <LinePoint
              key={dot.index}
              {...place}
              series={s}
              index={dot.index}
              label={labels.get(`${s.id}/${dot.index}`)}
              x={dot.cx ?? Number.NaN}
              y={dot.cy ?? Number.NaN}
            />
          )}
        />
      ))}
    </ComposedChart>
  )
}
