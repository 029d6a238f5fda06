/** One small panel a series, all that count one thing on one scale, so that sixty provinces can be compared at a glance; or each on its own. Draws anywhere. */
import type { ReactNode } from 'react'
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { panelsHeight } from './form-height'
import { DrawingRoot } from './marks'
import { SmallPanel } from './small-panel'
import { rateScale, type ValueScale, valueScale } from './value-scale'

export function SmallMultiples({ chart, drawing }: { chart: ChartModel; drawing: Drawing }): ReactNode {
  const { fontSize, width } = drawing
  const { columns, row, panel, nameHeight, height } = panelsHeight(chart, drawing)
  return (
    <DrawingRoot drawing={drawing} height={height}>
      {chart.series.map((series, i) => (
        <g
          key={series.id}
          transform={`translate(${((i % columns) * width) / columns} ${Math.floor(i / columns) * row})`}
        >
          <SmallPanel
            {...{ chart, drawing, series }}
            scale={scaleOver(chart.ownScales ? [series] : chart.series.filter(each => each.unit === series.unit))}
            width={panel.width}
            height={row - fontSize}
            nameHeight={nameHeight}
          />
        </g>
      ))}
    </DrawingRoot>
  )
}

function scaleOver(series: readonly SeriesModel[]): ValueScale {
  const values = series.flatMap(s => s.points.flatMap(p => (p.value === null ? [] : [p.value])))
  return series.every(s => s.axis === 'rate') ? rateScale(values, 4) : valueScale(values)
}
