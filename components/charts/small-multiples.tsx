/** One small panel a series, all on one scale, so that sixty provinces can be compared at a glance; or each on its own. Draws anywhere. */
import type { ReactNode } from 'react'
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { panelsHeight } from './form-height'
import { DrawingRoot } from './marks'
import { SmallPanel } from './small-panel'
import { rateScale, type ValueScale, valueScale } from './value-scale'

export function SmallMultiples({ chart, drawing }: { chart: ChartModel; drawing: Drawing }): ReactNode {
  const { fontSize, width } = drawing
  const { columns, row, height } = panelsHeight(chart, drawing)
  const panel = { width: width / columns, height: row }
  const common = scaleOver(chart.series)
  return (
    <DrawingRoot drawing={drawing} height={height}>
      {chart.series.map((series, i) => (
        <g
          key={series.id}
          transform={`translate(${(i % columns) * panel.width} ${Math.floor(i / columns) * panel.height})`}
        >
          <SmallPanel
            {...{ chart, drawing, series }}
            scale={chart.ownScales ? scaleOver([series]) : common}
            width={panel.width - fontSize * 1.5}
            height={panel.height - fontSize}
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
