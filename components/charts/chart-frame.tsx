/** A chart as a reader meets it: what is seen, in which unit and filters, the drawing, its data, its source, its downloads. */
import type { ReactNode } from 'react'
import type { ChartModel } from '@/lib/summarize/chart-model'
import { ChartActions } from './chart-actions'
import { ChartLegend } from './chart-legend'
import { ChartStage } from './chart-stage'
import { ChartTable } from './chart-table'
import { type Chart, hasData } from './drawing'
import { MARK_WORDS } from './mark-words'
import { linkOf, superscript } from './point-words'
import { roomFor } from './stage-height'
import { tableOf } from './table-model'
import { WORDS } from './words'

interface Props {
  chart: Chart
  /** Alone in another page's frame: its downloads stay on the full page. */
  embedded?: boolean
  /** Where no timeline stands above the charts of the page: the chart's themes are drawn with it. */
  withThemes?: boolean
  /** Where a reader can go on who finds nothing drawn. */
  next?: ReactNode
}

export function ChartFrame({ chart, embedded = false, withThemes = false, next }: Props): ReactNode {
  const words = WORDS[chart.locale]
  const table = tableOf(chart)
  // Alone it is what its page is about.
  const Heading = embedded ? 'h1' : 'h2'
  const footnotes = chart.form === 'timeline' ? [] : chart.footnotes
  const above = withThemes && chart.form !== 'timeline' ? chart.themes : undefined
  return (
    <figure
      id={chart.id}
      data-chart={chart.id}
      aria-labelledby={`${chart.id}-title`}
      aria-describedby={`${chart.id}-description`}
      className="m-0"
    >
      <figcaption>
        <Heading id={`${chart.id}-title`} className="text-lg font-semibold leading-tight text-balance">
          {chart.title}
        </Heading>
        <p className="mt-0.5 text-sm opacity-80">{chart.subtitle}</p>
        <p id={`${chart.id}-description`} className="sr-only">
          {chart.description} {words.keys}
        </p>
      </figcaption>
      {hasData(chart) ? (
        <>
          {chart.form !== 'timeline' && chart.highest && <Highest chart={chart} />}
          <ChartLegend chart={chart} />
          {above && (
            <>
              <p className="mt-2 font-semibold text-xs">{above.title}</p>
              <ChartStage chart={above} room={roomFor(above)} waiting={words.waiting} />
            </>
          )}
          <ChartStage chart={chart} room={roomFor(chart)} waiting={words.waiting} />
          <noscript>{words.noScript}</noscript>
          {footnotes.map((note, i) => (
            <p key={note} className="text-xs opacity-80">
              {superscript(i + 1)} {note}
            </p>
          ))}
          <p data-chart-source className="mt-1 text-xs opacity-80">
            {words.source}: {chart.source}
            {above && <span className="block">{`${words.themeSource}: ${above.told}.`}</span>}
          </p>
          <div className="mt-1 flex flex-wrap gap-x-6">
            <details className="chart-data min-w-0 text-sm open:basis-full">
              <summary className="cursor-pointer py-1 text-xs font-semibold">{words.table}</summary>
              <ChartTable table={table} sortWord={words.sort} />
            </details>
            {!embedded && <ChartActions chart={chart} table={table} title={words.actions} />}
          </div>
        </>
      ) : (
        <>
          <div className="my-4 border-y border-current/15 py-6 text-sm">
            <p>
              {chart.form !== 'timeline' && chart.nothing ? (
                chart.nothing
              ) : (
                <>
                  <strong className="font-semibold">{words.nothing}</strong> {words.widen}
                </>
              )}
            </p>
            {next}
          </div>
          {/* That nothing is told is a finding too, and may be shown to others. */}
          {!embedded && <ChartActions chart={chart} table={table} title={words.actions} />}
        </>
      )}
    </figure>
  )
}

/** One line: the highest whole value of each series that has one, and its evidence. */
function Highest({ chart }: { chart: ChartModel }): ReactNode {
  const words = WORDS[chart.locale]
  const values = chart.highest ?? []
  if (values.length === 0) return null
  return (
    <p data-highest className="mt-1 text-sm">
      <span className="opacity-80">{words.highest}: </span>
      {values.map(({ series, label, value, when, footnote, evidence }, i) => {
        const link = linkOf({ evidence }, chart.locale)
        const name = `${words.highest}: ${label}, ${when}: ${value}; ${MARK_WORDS[chart.locale].openEvidence}`
        return (
          <span key={series}>
            {i > 0 && ' · '}
            {chart.series.length > 1 && `${label} `}
            {link ? (
              <a
                href={link.href}
                data-evidence={link['data-evidence']}
                aria-label={name}
                className="link font-semibold"
              >
                {value}
              </a>
            ) : (
              <b className="font-semibold">{value}</b>
            )}
            {footnote !== null && superscript(footnote)} ({when})
          </span>
        )
      })}
    </p>
  )
}
