/** Legend of a chart on the page; drawn by the server. */
import type { ReactNode } from 'react'
import { type Chart, screenDrawing } from './drawing'
import { LegendGlyph } from './legend-glyph'
import { legendItems } from './legend-items'
import { WORDS } from './words'

export function ChartLegend({ chart }: { chart: Chart }): ReactNode {
  const items = legendItems(chart)
  if (items.length === 0) return null
  const drawing = screenDrawing(0, chart.locale)
  return (
    <ul
      aria-label={WORDS[chart.locale].legend}
      className="mt-2 mb-1 flex flex-wrap gap-x-4 gap-y-1 text-xs"
      style={{ color: drawing.paint.muted }}
    >
      {items.map(item => (
        <li key={item.label} className="flex items-center gap-1.5">
          <svg width={24} height={12} className="shrink-0 overflow-visible" aria-hidden="true">
            <LegendGlyph item={item} drawing={drawing} />
          </svg>
          <span style={item.kind === 'series' ? { color: drawing.paint.ink } : undefined}>{item.label}</span>
        </li>
      ))}
    </ul>
  )
}
