/** A chart as a reader meets it: what is seen, in which unit and filters, the drawing, its data, its source, its downloads. */
import type { ReactNode } from 'react'
import { ChartActions } from './chart-actions'
import { ChartLegend } from './chart-legend'
import { ChartStage } from './chart-stage'
import { ChartTable } from './chart-table'
import type { Chart } from './drawing'
import { superscript } from './point-words'
import { tableOf } from './table-model'
import { WORDS } from './words'

/** Whether a chart has anything to draw. */
export function hasData(chart: Chart): boolean {
  return chart.form === 'timeline'
    ? chart.lanes.some(lane => lane.marks.length > 0)
    : chart.series.some(s => s.points.some(point => point.value !== null))
}

interface Props {
  chart: Chart
  /** Alone in another page's frame: its downloads stay on the full page. */
  embedded?: boolean
}

export function ChartFrame({ chart, embedded = false }: Props): ReactNode {
  const words = WORDS[chart.locale]
  const table = tableOf(chart)
  const footnotes = chart.form === 'timeline' ? [] : chart.footnotes
  return (
    <figure
      id={chart.id}
      data-chart={chart.id}
      aria-labelledby={`${chart.id}-title`}
      aria-describedby={`${chart.id}-description`}
      className="m-0"
    >
      <figcaption>
        <h2 id={`${chart.id}-title`} className="text-lg font-semibold leading-tight text-balance">
          {chart.title}
        </h2>
        <p className="mt-0.5 text-sm opacity-80">{chart.subtitle}</p>
        <p id={`${chart.id}-description`} className="sr-only">
          {chart.description} {words.keys}
        </p>
      </figcaption>
      {hasData(chart) ? (
        <>
          <ChartLegend chart={chart} />
          <ChartStage chart={chart} />
          {footnotes.map((note, i) => (
            <p key={note} className="text-xs opacity-80">
              {superscript(i + 1)} {note}
            </p>
          ))}
          <p data-chart-source className="mt-1 text-xs opacity-80">
            {words.source}: {chart.source}
          </p>
          <details className="chart-data mt-1 text-sm">
            <summary className="cursor-pointer py-1 text-xs font-semibold">{words.table}</summary>
            <ChartTable table={table} sortWord={words.sort} />
          </details>
          {!embedded && <ChartActions chart={chart} table={table} />}
        </>
      ) : (
        <p className="my-4 border-y border-current/15 py-6 text-sm">
          <strong className="font-semibold">{words.nothing}</strong> {words.widen}
        </p>
      )}
    </figure>
  )
}
