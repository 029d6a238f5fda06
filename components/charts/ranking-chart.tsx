/** Horizontal bars in the order that the model gives, the value at the end of each. */
import type { ReactNode } from 'react'
import { Bar, type BarShapeProps, ComposedChart, XAxis, YAxis } from 'recharts'
import type { ChartModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { rankingHeight } from './form-height'
import { ChartText } from './marks'
import { RankedBar, RowLabel, rankingMeasures } from './ranking-rows'
import { valueScale } from './value-scale'

export function RankingChart({ chart, drawing }: { chart: ChartModel; drawing: Drawing }): ReactNode {
  const { width, fontSize, paint } = drawing
  const { labelWidth, valueWidth } = rankingMeasures(chart, drawing)
  const { row: rowHeight, height } = rankingHeight(chart, drawing)
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
      height={height}
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
