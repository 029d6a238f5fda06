/** One panel of small multiples: its name, its highest tick, its first and last year, its marks. */
import type { ReactNode } from 'react'
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import { bandScale } from './band-scale'
import type { Drawing } from './drawing'
import { NAME_LINE } from './form-height'
import { ChartText } from './marks'
import { MergerRule, mergerAt } from './merger-rule'
import { silenceOf } from './point-words'
import { smallLabel, TICK } from './small-label'
import { SmallPoint } from './small-point'
import { wrapText } from './text-width'
import { axisFormat, isJoined } from './time-frame'
import type { ValueScale } from './value-scale'

interface Panel {
  chart: ChartModel
  drawing: Drawing
  scale: ValueScale
  width: number
  height: number
  /** Room for its name, above all else. */
  nameHeight: number
}

export function SmallPanel({
  chart,
  drawing,
  scale,
  width,
  height,
  nameHeight,
  series,
}: Panel & { series: SeriesModel }): ReactNode {
  const { fontSize, paint } = drawing
  const bands = bandScale(chart.x.length, width, { left: fontSize * 0.5, right: fontSize * 0.5 })
  const [low, high] = scale.domain
  const top = nameHeight + fontSize * 1.4
  const bottom = height - fontSize * 1.6
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top)
  const format = axisFormat(chart.locale, 0)
  const told = series.points.some(point => point.value !== null)
  const label = smallLabel(series, { bands, width, top, tick: format(high), y }, drawing)
  const segments = series.points.flatMap((p, i) => {
    const next = series.points[i + 1]
    return isJoined(p, next) ? [`M${bands.center(i)} ${y(p.value ?? 0)}L${bands.center(i + 1)} ${y(next.value)}`] : []
  })
  return (
    <g>
      {wrapText(series.label, width, fontSize, true).map((line, i) => (
        <ChartText key={line} x={0} y={fontSize * (1 + NAME_LINE * i)} anchor="start" bold drawing={drawing}>
          {line}
        </ChartText>
      ))}
      {told ? (
        <>
          <path d={`M0 ${top}H${width}`} stroke={paint.grid} />
          <path d={`M0 ${y(0)}H${width}`} stroke={paint.axis} />
          <ChartText
            x={0}
            y={top - TICK.rise}
            anchor="start"
            size={fontSize * TICK.size}
            fill={paint.muted}
            drawing={drawing}
          >
            {format(high)}
          </ChartText>
        </>
      ) : (
        wrapText(silenceOf(series, chart.locale), width, fontSize).map((line, i) => (
          <ChartText
            key={line}
            x={0}
            y={(top + bottom) / 2 + i * fontSize * 1.2}
            anchor="start"
            fill={paint.muted}
            drawing={drawing}
          >
            {line}
          </ChartText>
        ))
      )}
      {[...new Set([0, chart.x.length - 1])].map(i => (
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
      <MergerRule x={mergerAt(series.points, bands)} y1={top} y2={y(0)} drawing={drawing} />
      {series.mark === 'line' && (
        <path d={segments.join('')} fill="none" stroke={paint[series.color]} strokeWidth={2} />
      )}
      {series.points.map((point, i) => (
        <SmallPoint key={point.x} {...{ chart, series, drawing, bands, y }} index={i} />
      ))}
      {label && (
        <ChartText x={label.x} y={label.y} size={label.size} bold halo drawing={drawing}>
          {label.lines[0] ?? ''}
        </ChartText>
      )}
    </g>
  )
}
