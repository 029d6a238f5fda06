/** Topics by years: a cell says how often, by shade and, where it fits, by number. Draws anywhere, the server included. */
import type { ReactNode } from 'react'
import type { ChartModel } from '@/lib/summarize/chart-model'
import { bandScale, LABEL_GAP, labelStep, NARROW } from './band-scale'
import type { Drawing } from './drawing'
import { heatHeight } from './form-height'
import { ChartText, DrawingRoot, PointLink, valueLabel } from './marks'
import { pointName } from './point-words'
import { shadeClasses, shadeOf, shadePaint } from './shades'
import { clampLines, textWidth, wrapText } from './text-width'

export function HeatMap({ chart, drawing }: { chart: ChartModel; drawing: Drawing }): ReactNode {
  const { width, fontSize, paint } = drawing
  const narrow = width < NARROW
  const longest = Math.max(0, ...chart.series.map(s => textWidth(s.label, fontSize)))
  const left = Math.min(longest + fontSize, width * (narrow ? 0.42 : 0.3))
  const scale = bandScale(chart.x.length, width, { left, right: 0 })
  const { top, row, height } = heatHeight(chart, drawing)
  const labelWidth = Math.max(0, ...chart.x.map(x => textWidth(x.label, fontSize)))
  const step = labelStep(scale.band, labelWidth)
  // The newest stands at the edge of the drawing, which may bring it near the one before.
  const last = chart.x.length - 1
  const newestAt = Math.min(scale.center(last), width - labelWidth / 2)
  const isWritten = (i: number) =>
    i === last || ((last - i) % step === 0 && scale.center(i) + labelWidth + LABEL_GAP <= newestAt)
  const classes = shadeClasses(chart.series.flatMap(s => s.points))
  return (
    <DrawingRoot drawing={drawing} height={height}>
      {chart.x.map(({ key, label }, i) =>
        isWritten(i) ? (
          <ChartText
            key={key}
            x={i === last ? newestAt : scale.center(i)}
            y={fontSize}
            fill={paint.muted}
            drawing={drawing}
          >
            {label}
          </ChartText>
        ) : null,
      )}
      {chart.series.map((series, r) => {
        const y = top + r * row
        const lines = clampLines(wrapText(series.label, left - fontSize * 0.5, fontSize * (narrow ? 0.9 : 1)), 2)
        return (
          <g key={series.id}>
            {lines.map((line, i) => (
              <ChartText
                key={line}
                x={0}
                y={y + row / 2 + fontSize * (0.35 + (i - (lines.length - 1) / 2) * 0.98)}
                size={fontSize * (narrow || lines.length > 1 ? 0.9 : 1)}
                anchor="start"
                drawing={drawing}
              >
                {line}
              </ChartText>
            ))}
            {chart.x.map(({ key, label }, i) => {
              const point = series.points[i]
              const rect = { x: scale.start(i) + 1, y: y + 1, width: Math.max(1, scale.band - 2), height: row - 2 }
              if (!point || point.value === null) return <rect key={key} {...rect} fill={paint.empty} />
              const { fill, text } = shadePaint(series.color, shadeOf(point.value, classes), drawing)
              return (
                <PointLink
                  key={key}
                  point={point}
                  place={key}
                  series={series.id}
                  drawing={drawing}
                  name={pointName(point, series, label, chart)}
                >
                  <rect {...rect} fill={fill} />
                  {textWidth(valueLabel(point), fontSize) + 2 <= rect.width && (
                    <ChartText x={scale.center(i)} y={y + row / 2 + fontSize * 0.36} fill={text} drawing={drawing}>
                      {valueLabel(point)}
                    </ChartText>
                  )}
                </PointLink>
              )
            })}
          </g>
        )
      })}
    </DrawingRoot>
  )
}
