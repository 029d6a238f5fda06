/** Horizontal bars in the order and groups that the model gives, the value at the end of each. */
import type { ReactNode } from 'react'
import { Bar, type BarShapeProps, ComposedChart, XAxis, YAxis } from 'recharts'
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { rankingHeight } from './form-height'
import { ChartText } from './marks'
import { type RankingRow, rankingLayout } from './ranking-layout'
import { GroupHeading, RankedBar, RowLabel, rankingMeasures } from './ranking-rows'
import { valueScale } from './value-scale'

export function RankingChart({ chart, drawing }: { chart: ChartModel; drawing: Drawing }): ReactNode {
  const { width, fontSize, paint } = drawing
  const { labelWidth, valueWidth } = rankingMeasures(chart, drawing)
  const { row: rowHeight, height } = rankingHeight(chart, drawing)
  const values = chart.series.flatMap(s => s.points.flatMap(p => (p.value === null ? [] : [p.value])))
  const { domain } = valueScale(values, { whole: false })
  const rows = rankingLayout(chart)
  const valueAt = (row: RankingRow, s: SeriesModel) =>
    row.kind === 'place' ? (s.points[row.index]?.value ?? null) : null
  const data = rows.map(row => ({
    key: row.key,
    ...Object.fromEntries(chart.series.map(s => [s.id, valueAt(row, s)])),
  }))
  const tick = ({ y, index }: { y: number | string; index: number }) => {
    const row = rows[index]
    if (row?.kind === 'heading') return <GroupHeading label={row.label} y={Number(y)} drawing={drawing} />
    return <RowLabel label={row?.label ?? ''} y={Number(y)} width={labelWidth} drawing={drawing} />
  }
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
        // Drawn by the rows: a heading is not crossed.
        axisLine={false}
        tick={tick}
      />
      {rows.map((row, i) => (
        <g key={row.key}>
          {row.kind === 'place' && (
            <path d={`M${labelWidth} ${i * rowHeight}V${(i + 1) * rowHeight}`} stroke={paint.axis} />
          )}
          {row.kind === 'place' && drawing.interactive && (
            <rect data-place={row.key} x={0} y={i * rowHeight} width={width} height={rowHeight} fill="transparent" />
          )}
          {row.kind === 'place' && chart.series.every(s => valueAt(row, s) === null) && (
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
          shape={(bar: BarShapeProps) => (
            <RankedBar
              chart={chart}
              series={s}
              row={rows[bar.originalDataIndex]}
              rowHeight={rowHeight}
              bar={bar}
              drawing={drawing}
            />
          )}
        />
      ))}
    </ComposedChart>
  )
}
