/** Recharts' axes of values of a chart over time; in panels they only scale, and the panels write their own ticks. */
import type { ReactNode } from 'react'
import { YAxis } from 'recharts'
import { FONT_FAMILY } from './drawing'
import type { Place } from './time-axes'

export function ValueAxes({ chart, frame, drawing }: Place): ReactNode {
  const { paint, fontSize } = drawing
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
      tick={chart.panels ? false : { fill: paint.muted, fontSize, fontFamily: FONT_FAMILY }}
      tickFormatter={frame.format}
    />
  ))
}
