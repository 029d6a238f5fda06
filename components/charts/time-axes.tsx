/** What every chart over time has around its marks: years below, units above, the names of panels, columns to point at. */
import type { ReactElement, ReactNode } from 'react'
import type { ChartModel, SeriesModel } from '@/lib/summarize/chart-model'
import type { Drawing } from './drawing'
import { MARK_WORDS } from './mark-words'
import { ChartText } from './marks'
import { MergerRule, mergerAt } from './merger-rule'
import { axisOf, heightOf, panelName, type TimeFrame, tickStyle } from './time-frame'

/** A place in which a mark stands. */
export interface Place {
  chart: ChartModel
  frame: TimeFrame
  drawing: Drawing
}

/** A tick's text on the x axis; Recharts hands in its place. */
export function YearTick(props: Place & { x?: number | string; y?: number | string; index?: number }): ReactElement {
  const { x = 0, y = 0, index = 0, frame, drawing } = props
  if (!frame.labelled.has(index)) return <g />
  return (
    <g>
      {frame.ticks[index]?.map((line, i) => (
        <ChartText
          key={line}
          x={Number(x)}
          y={Number(y) + drawing.fontSize * (0.9 + 1.15 * i)}
          fill={i > 0 ? drawing.paint.muted : undefined}
          drawing={drawing}
        >
          {line}
        </ChartText>
      ))}
    </g>
  )
}

/** Units above their axes, where a reader begins; in panels each panel's name, ticks and base line. */
export function AxisUnits(place: Place): ReactNode {
  const { chart, frame, drawing } = place
  const { fontSize, paint } = drawing
  if (chart.panels) return chart.series.map(series => <PanelRules key={series.id} {...place} series={series} />)
  const mergers = new Set(chart.series.flatMap(series => mergerAt(series.points, frame.scale) ?? []))
  const crossed = frame.axes.find(axis => axis.domain[0] < 0)
  const zero = crossed && heightOf(0, crossed, frame)
  return (
    <>
      {chart.axes.map(axis => {
        const left = frame.axes.find(a => a.id === axis.id)?.side !== 'right'
        return (
          <ChartText
            key={axis.id}
            x={left ? 0 : drawing.width}
            y={fontSize}
            anchor={left ? 'start' : 'end'}
            fill={paint.muted}
            drawing={drawing}
          >
            {axis.unit === axis.label ? axis.unit : `${axis.label} (${axis.unit})`}
          </ChartText>
        )
      })}
      {[...mergers].map(x => (
        <MergerRule key={x} x={x} y1={frame.plotTop} y2={frame.height - frame.axisHeight} drawing={drawing} />
      ))}
      {zero !== undefined && (
        <path d={`M${frame.scale.left} ${zero}H${frame.scale.right}`} stroke={paint.axis} strokeWidth={1.5} />
      )}
    </>
  )
}

function PanelRules({ chart, frame, drawing, series }: Place & { series: SeriesModel }): ReactNode {
  const { fontSize, paint } = drawing
  const { left, right } = frame.scale
  const axis = axisOf(series, frame)
  const { name, y: nameAt } = panelName(series, frame, fontSize)
  const base = heightOf(0, axis, frame)
  const style = tickStyle(drawing)
  const told = series.points.some(point => point.value !== null)
  return (
    <g>
      <ChartText x={0} y={nameAt} anchor="start" bold drawing={drawing}>
        {name}
      </ChartText>
      {told ? (
        axis.ticks.map(tick => {
          const y = heightOf(tick, axis, frame)
          return (
            <g key={tick}>
              <path d={`M${left} ${y}H${right}`} stroke={tick === 0 ? paint.axis : paint.grid} />
              <ChartText
                x={left - style.gap}
                y={y + style.size * 0.36}
                anchor="end"
                fill={paint.muted}
                size={style.size}
                drawing={drawing}
              >
                {frame.format(tick)}
              </ChartText>
            </g>
          )
        })
      ) : (
        // A scale of nothing would be made up.
        <ChartText x={left} y={(nameAt + base) / 2} anchor="start" fill={paint.muted} drawing={drawing}>
          {MARK_WORDS[chart.locale].noFigures}
        </ChartText>
      )}
      <MergerRule x={mergerAt(series.points, frame.scale)} y1={nameAt + fontSize * 0.1} y2={base} drawing={drawing} />
    </g>
  )
}

/** Light lines behind the marks, one a tick. */
export function GridLines({ frame, drawing }: Place): ReactNode {
  const [axis] = frame.axes
  const { left, right } = frame.scale
  const lines = axis?.ticks.map(tick => `M${left} ${heightOf(tick, axis, frame)}H${right}`) ?? []
  return <path d={lines.join('')} stroke={drawing.paint.grid} />
}

/** Invisible columns that tell the stage which place the pointer is over; on the screen only. */
export function PlaceColumns({ chart, frame, drawing }: Place): ReactNode {
  if (!drawing.interactive) return null
  const { scale, height } = frame
  return chart.x.map(({ key }, i) => (
    <rect key={key} data-place={key} x={scale.start(i)} width={scale.band} height={height} fill="transparent" />
  ))
}
