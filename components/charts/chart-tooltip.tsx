'use client'
/** What stands at a place, in words: every series' value with its marks, or the themes of a year. */
import type { ReactNode } from 'react'
import type { Chart, Drawing } from './drawing'
import { LegendGlyph } from './legend-glyph'
import { legendItems } from './legend-items'
import { pointNotes } from './point-words'
import { type MarkBox, tooltipPlace } from './tooltip-place'

interface Row {
  id: string
  label: string
  value: string
  notes: string[]
}

/** The rows of a place's tooltip; a series without a value there is told as a gap, unless all are. */
export function tooltipRows(chart: Chart, place: string, series?: string): Row[] {
  if (chart.form === 'timeline')
    return chart.lanes.flatMap(lane =>
      lane.marks
        .filter(mark => String(mark.year) === place)
        .map(mark => ({ id: `${lane.jurisdiction} ${mark.name}`, label: lane.label, value: mark.name, notes: [] })),
    )
  const index = chart.x.findIndex(x => x.key === place)
  const rows = chart.series.map(s => {
    const point = s.points[index]
    return {
      id: s.id,
      label: s.label,
      value: point?.label ?? '—',
      notes: s.silence ? [s.silence] : point ? pointNotes(point, chart) : [],
    }
  })
  return series === undefined ? rows : rows.filter(row => row.id === series)
}

export function ChartTooltip(props: {
  chart: Chart
  drawing: Drawing
  place: string
  series?: string
  mark: MarkBox
}): ReactNode {
  const { chart, drawing, place, series, mark } = props
  const rows = tooltipRows(chart, place, series)
  if (rows.length === 0) return null
  const title = chart.form === 'timeline' ? place : (chart.x.find(x => x.key === place)?.label ?? place)
  const glyphs = new Map(
    legendItems(chart).flatMap((item, i) =>
      item.kind === 'series' ? [[chart.form === 'timeline' ? '' : (chart.series[i]?.id ?? ''), item]] : [],
    ),
  )
  const { paint, width } = drawing
  return (
    <div
      role="status"
      className="pointer-events-none absolute z-10 max-w-72 rounded-xs border px-2.5 py-1.5 text-xs leading-snug shadow-sm"
      style={{
        background: paint.surface,
        borderColor: paint.axis,
        color: paint.ink,
        ...tooltipPlace(mark, width),
      }}
    >
      <p className="font-semibold tabular-nums">{title}</p>
      {rows.map(row => {
        const glyph = glyphs.get(row.id)
        return (
          <div key={row.id} className="mt-0.5">
            <p className="flex items-baseline gap-1.5">
              {glyph && (
                <svg width={24} height={12} className="shrink-0 self-center" aria-hidden="true">
                  <LegendGlyph item={glyph} drawing={drawing} />
                </svg>
              )}
              <span style={{ color: paint.muted }}>{row.label}</span>
              <span className="ml-auto pl-2 font-semibold tabular-nums">{row.value}</span>
            </p>
            {row.notes.map(note => (
              <p key={note} style={{ color: paint.muted }}>
                {note}
              </p>
            ))}
          </div>
        )
      })}
    </div>
  )
}
