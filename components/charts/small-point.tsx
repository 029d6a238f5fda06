/** One point of a small panel: bar or dot. */
import type { ReactNode } from 'react'
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import type { BandScale } from './band-scale'
import type { Drawing } from './drawing'
import { AlertSign, BarShape, DotMark, PointLink } from './marks'
import { pointName } from './point-words'

export function SmallPoint(props: {
  chart: ChartModel
  series: SeriesModel
  index: number
  drawing: Drawing
  bands: BandScale
  y: (value: number) => number
}): ReactNode {
  const { chart, series, index, drawing, bands, y } = props
  const point = series.points[index]
  if (!point || point.value === null) return null
  const { fontSize } = drawing
  const ink = drawing.paint[series.color]
  const at = { x: bands.center(index), y: y(point.value) }
  const rect = {
    x: bands.start(index) + bands.band * 0.1,
    y: Math.min(at.y, y(0)),
    width: bands.band * 0.8,
    height: Math.abs(y(0) - at.y),
  }
  return (
    <PointLink
      point={point}
      place={point.x}
      series={series.id}
      drawing={drawing}
      name={pointName(point, series, chart.x[index]?.label ?? '', chart)}
    >
      {series.mark === 'bar' ? (
        <BarShape rect={rect} point={point} fill={ink} ink={ink} drawing={drawing} />
      ) : (
        <DotMark {...at} point={point} ink={ink} shape="circle" drawing={{ ...drawing, fontSize: fontSize * 0.75 }} />
      )}
      <AlertSign point={point} x={at.x} y={at.y - fontSize * 0.7} drawing={drawing} />
    </PointLink>
  )
}
