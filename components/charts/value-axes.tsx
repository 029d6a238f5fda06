/** Recharts' axes of values of a chart over time; in panels they only scale, and the panels write their own ticks. */
import type { ReactNode } from 'react'
import { YAxis } from 'recharts'
import { ChartText } from './marks'
import type { Place } from './time-axes'

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

/** A tick's text; Recharts hands in its place. Recharts' own would lay the page out to measure each. */
function ValueTick(
  props: Place & { x?: number | string; y?: number | string; orientation?: string; payload?: { value: number } },
): ReactNode {
  const { x = 0, y = 0, orientation, payload, frame, drawing } = props
  if (!payload) return null
  return (
    <ChartText
      x={Number(x)}
      y={Number(y) + drawing.fontSize * 0.355}
      anchor={orientation === 'left' ? 'end' : 'start'}
      fill={drawing.paint.muted}
      drawing={drawing}
    >
      {frame.format(payload.value)}
    </ChartText>
  )
}
