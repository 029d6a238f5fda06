/** One small panel a series, all on one scale, so that sixty provinces can be compared at a glance. Draws anywhere. */
import type { ReactNode } from 'react'
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import { bandScale } from './band-scale'
import type { Drawing } from './drawing'
import { AlertSign, BarShape, ChartText, DotMark, DrawingRoot, PointLink, valueLabel } from './marks'
import { newestIndex, pointName } from './point-words'
import { textWidth, wrapText } from './text-width'
import { axisFormat } from './time-frame'
import { rateScale, type ValueScale, valueScale } from './value-scale'

interface Panel {
  chart: ChartModel
  drawing: Drawing
  scale: ValueScale
  width: number
  height: number
}

export function SmallMultiples({ chart, drawing }: { chart: ChartModel; drawing: Drawing }): ReactNode {
  const { fontSize, width } = drawing
  const columns = Math.max(1, Math.min(chart.series.length, Math.floor(width / (fontSize * 15))))
  const panel = { width: width / columns, height: fontSize * 10 }
  const rows = Math.ceil(chart.series.length / columns)
  const values = chart.series.flatMap(s => s.points.flatMap(p => (p.value === null ? [] : [p.value])))
  const rates = chart.series.every(s => s.axis === 'rate')
  const scale = rates ? rateScale(values, 4) : valueScale(values)
  return (
    <DrawingRoot drawing={drawing} height={rows * panel.height}>
      {chart.series.map((series, i) => (
        <g
          key={series.id}
          transform={`translate(${(i % columns) * panel.width} ${Math.floor(i / columns) * panel.height})`}
        >
          <PanelMark
            {...{ chart, drawing, scale, series }}
            width={panel.width - fontSize * 1.5}
            height={panel.height - fontSize}
          />
        </g>
      ))}
    </DrawingRoot>
  )
}

function PanelMark({ chart, drawing, scale, width, height, series }: Panel & { series: SeriesModel }): ReactNode {
  const { fontSize, paint } = drawing
  const bands = bandScale(chart.x.length, width, { left: fontSize * 0.5, right: fontSize * 0.5 })
  const [low, high] = scale.domain
  const top = fontSize * 2.6
  const bottom = height - fontSize * 1.6
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top)
  const format = axisFormat(chart.locale, 0)
  const newest = newestIndex(series)
  const title = wrapText(series.label, width, fontSize, true)[0] ?? ''
  const segments = series.points.flatMap((p, i) => {
    const next = series.points[i + 1]
    const joined = p.value !== null && !p.stub && next && next.value !== null && !next.stub
    return joined ? [`M${bands.center(i)} ${y(p.value ?? 0)}L${bands.center(i + 1)} ${y(next.value ?? 0)}`] : []
  })
  return (
    <g>
      <ChartText x={0} y={fontSize} anchor="start" bold drawing={drawing}>
        {title === series.label ? title : `${title}…`}
      </ChartText>
      <path d={`M0 ${top}H${width}`} stroke={paint.grid} />
      <path d={`M0 ${y(0)}H${width}`} stroke={paint.axis} />
      <ChartText x={0} y={top - 3} anchor="start" size={fontSize * 0.8} fill={paint.muted} drawing={drawing}>
        {format(high)}
      </ChartText>
      {[0, chart.x.length - 1].map(i => (
        <ChartText
          key={i}
          x={i === 0 ? 0 : width}
          y={height - fontSize * 0.4}
          anchor={i === 0 ? 'start' : 'end'}
          size={fontSize * 0.8}
          fill={paint.muted}
          drawing={drawing}
        >
          {chart.x[i]?.label ?? ''}
        </ChartText>
      ))}
      {series.mark === 'line' && (
        <path d={segments.join('')} fill="none" stroke={paint[series.color]} strokeWidth={2} />
      )}
      {series.points.map((point, i) => {
        if (point.value === null) return null
        const at = { x: bands.center(i), y: y(point.value) }
        const bar = {
          x: bands.start(i) + bands.band * 0.1,
          y: Math.min(at.y, y(0)),
          width: bands.band * 0.8,
          height: Math.abs(y(0) - at.y),
        }
        const label = valueLabel(point)
        const inset = Math.min(
          Math.max(at.x, textWidth(label, fontSize * 0.85) / 2),
          width - textWidth(label, fontSize * 0.85) / 2,
        )
        return (
          <PointLink
            key={point.x}
            point={point}
            place={point.x}
            series={series.id}
            drawing={drawing}
            name={pointName(point, series, chart.x[i]?.label ?? '', chart)}
          >
            {series.mark === 'bar' ? (
              <BarShape
                rect={bar}
                point={point}
                fill={paint[series.color]}
                ink={paint[series.color]}
                drawing={drawing}
              />
            ) : (
              <DotMark
                {...at}
                point={point}
                ink={paint[series.color]}
                shape="circle"
                drawing={{ ...drawing, fontSize: fontSize * 0.75 }}
              />
            )}
            {i === newest && (
              <ChartText x={inset} y={at.y - fontSize * 0.5} size={fontSize * 0.85} bold halo drawing={drawing}>
                {label}
              </ChartText>
            )}
            <AlertSign point={point} x={at.x} y={at.y - fontSize * 0.7} drawing={drawing} />
          </PointLink>
        )
      })}
    </g>
  )
}
