/** What every chart over time has in common: its places on the shared scale, its two axes of values, its light grid. */
import type { ReactElement, ReactNode } from 'react'
import type { ChartModel } from '@/lib/summarize/chart-model'
import { type BandScale, bandScale, type Gutter, gutterFor, labelStep } from './band-scale'
import type { Drawing } from './drawing'
import { ChartText } from './marks'
import { textWidth } from './text-width'
import { rateScale, type ValueScale, valueScale } from './value-scale'

/** A place of the frame in which a mark stands. */
export interface Place {
  chart: ChartModel
  frame: TimeFrame
  drawing: Drawing
}

export interface TimeFrame {
  scale: BandScale
  gutter: Gutter
  height: number
  plotTop: number
  axisHeight: number
  count: ValueScale
  rate: ValueScale | null
  format: (value: number) => string
  /** Every how many places a label is written, counted from the newest. */
  step: number
}

/** Height of a chart over time at a width, with its axes (px). */
export function timeHeight({ width, fontSize }: Drawing): number {
  return Math.round(Math.min(Math.max(width * 0.4, fontSize * 19), fontSize * 28))
}

export function timeFrame(chart: ChartModel, drawing: Drawing, totals?: readonly number[]): TimeFrame {
  const { width, fontSize } = drawing
  const gutter = gutterFor(width, fontSize)
  const scale = bandScale(chart.x.length, width, gutter)
  const valuesOf = (axis: 'count' | 'rate') =>
    chart.series.filter(s => s.axis === axis).flatMap(s => s.points.flatMap(p => (p.value === null ? [] : [p.value])))
  const hasRate = chart.axes.some(axis => axis.id === 'rate')
  const hasCount = chart.axes.some(axis => axis.id === 'count')
  // 100 % divides into four or five round steps, not into three.
  const count = valueScale(totals ?? valuesOf('count'), hasRate ? { intervals: [4, 5] } : {})
  return {
    scale,
    gutter,
    height: timeHeight(drawing),
    plotTop: Math.round(fontSize * 2.4),
    axisHeight: Math.round(fontSize * 2),
    count,
    // With both axes, the same number of steps: one grid serves both.
    rate: hasRate
      ? rateScale(hasCount ? valuesOf('rate') : (totals ?? valuesOf('rate')), hasCount ? count.ticks.length - 1 : 4)
      : null,
    format: axisFormat(chart.locale, width),
    step: labelStep(scale.band, Math.max(0, ...chart.x.map(x => textWidth(x.label, fontSize)))),
  }
}

/** Ticks by locale: 9.900 or 9,900; millions and more in short. */
export function axisFormat(locale: 'vi' | 'en', width: number): (value: number) => string {
  const plain = new Intl.NumberFormat(locale)
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
  return value => (Math.abs(value) >= (width < 560 ? 1e5 : 1e7) ? short : plain).format(value)
}

/** A tick's text on the x axis; Recharts hands in its place. */
export function YearTick(props: {
  x?: number | string
  y?: number | string
  index?: number
  chart: ChartModel
  frame: TimeFrame
  drawing: Drawing
}): ReactElement | null {
  const { x = 0, y = 0, index = 0, chart, frame, drawing } = props
  if ((chart.x.length - 1 - index) % frame.step !== 0) return <g />
  return (
    <g>
      <ChartText x={Number(x)} y={Number(y) + drawing.fontSize * 0.9} drawing={drawing}>
        {chart.x[index]?.label ?? ''}
      </ChartText>
    </g>
  )
}

/** Units above their axes, where a reader begins. */
export function AxisUnits({
  chart,
  frame,
  drawing,
}: {
  chart: ChartModel
  frame: TimeFrame
  drawing: Drawing
}): ReactNode {
  const y = drawing.fontSize
  return chart.axes.map(axis => (
    <ChartText
      key={axis.id}
      x={axis.id === 'count' || frame.rate === null || chart.axes.length === 1 ? 0 : drawing.width}
      y={y}
      anchor={axis.id === 'count' || chart.axes.length === 1 ? 'start' : 'end'}
      fill={drawing.paint.muted}
      drawing={drawing}
    >
      {axis.unit === axis.label ? axis.unit : `${axis.label} (${axis.unit})`}
    </ChartText>
  ))
}

/** Invisible columns that tell the stage which place the pointer is over; on the screen only. */
export function PlaceColumns({
  chart,
  frame,
  drawing,
}: {
  chart: ChartModel
  frame: TimeFrame
  drawing: Drawing
}): ReactNode {
  if (!drawing.interactive) return null
  return chart.x.map(({ key }, i) => (
    <rect
      key={key}
      data-place={key}
      x={frame.scale.start(i)}
      y={0}
      width={frame.scale.band}
      height={frame.height}
      fill="transparent"
    />
  ))
}

/** Height of a value in a frame (px from the top of the drawing). */
export function heightOf(value: number, axis: 'count' | 'rate', frame: TimeFrame): number {
  const [low, high] = (axis === 'rate' && frame.rate ? frame.rate : frame.count).domain
  const bottom = frame.height - frame.axisHeight
  return bottom - ((value - low) / (high - low)) * (bottom - frame.plotTop)
}
