/** Recharts' axes of values of a chart over time; in panels they only scale, and the panels write their own ticks. */
import type { ReactNode } from 'react'
import { YAxis } from 'recharts'
import { ChartText } from './marks'
import type { Place } from './time-axes'
import { tickStyle } from './time-frame'

export function ValueAxes({ chart, frame, drawing }: Place): ReactNode {
  return frame.axes.map((axis, i) => (
    <YAxis
      key={axis.id}
      yAxisId={axis.id}
      orientation={axis.side}
      width={axis.side === 'right' ? frame.gutter.right : frame.gutter.left}
      // Panels stand in one column: the first axis keeps its room, a hidden one takes none.
      hide={chart.panels && i > 0}
      domain={axis.domain}
      ticks={axis.ticks}
      interval={0}
      tickLine={false}
      axisLine={false}
      tick={chart.panels ? false : <ValueTick chart={chart} frame={frame} drawing={drawing} />}
    />
  ))
}

/** A tick's text; Recharts hands in its height. Recharts' own would lay the page out to measure each. */
function ValueTick(
  props: Place & { y?: number | string; orientation?: string; payload?: { value: number } },
): ReactNode {
  const { y = 0, orientation, payload, frame, drawing } = props
  if (!payload) return null
  const { gap, size } = tickStyle(drawing)
  const left = orientation === 'left'
  return (
    <ChartText
      x={left ? frame.scale.left - gap : frame.scale.right + gap}
      y={Number(y) + size * 0.355}
      anchor={left ? 'end' : 'start'}
      fill={drawing.paint.muted}
      size={size}
      drawing={drawing}
    >
      {frame.format(payload.value)}
    </ChartText>
  )
}
