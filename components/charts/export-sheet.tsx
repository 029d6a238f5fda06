'use client'
/** The page around an exported drawing, as SVG: title, filters in words, legend with marks, footnotes, source. Placed by computed text widths, so that every machine breaks lines alike. */
import type { ReactNode } from 'react'
import { type Chart, type Drawing, FONT_FAMILY, hasData } from './drawing'
import { LegendGlyph } from './legend-glyph'
import { type LegendItem, legendItems } from './legend-items'
import { highestInWords, superscript } from './point-words'
import { textWidth, wrapText } from './text-width'
import { layoutTimeline } from './theme-layout'
import { ThemeTimeline } from './theme-timeline'
import { WORDS } from './words'

export const MARGIN = 32

interface TextBlock {
  id: string
  lines: string[]
  y: number
  size: number
  bold: boolean
  muted: boolean
}
interface PlacedItem {
  item: LegendItem
  x: number
  y: number
}
export interface SheetLayout {
  width: number
  height: number
  plot: { x: number; y: number }
  /** Top of the themes above the plot; null where there are none. */
  themes: number | null
  texts: TextBlock[]
  legend: PlacedItem[]
}

/** Where everything stands around a drawing of a given height. */
export function layoutSheet(chart: Chart, drawing: Drawing, plotHeight: number): SheetLayout {
  const { fontSize } = drawing
  const texts: TextBlock[] = []
  let y = MARGIN
  const write = (id: string, text: string, size: number, style: { bold?: boolean; muted?: boolean } = {}) => {
    const lines = wrapText(text, drawing.width, size, style.bold)
    texts.push({ id, lines, y: y + size, size, bold: !!style.bold, muted: !!style.muted })
    y += lines.length * size * 1.3
  }
  write('title', chart.title, fontSize * 1.7, { bold: true })
  write('subtitle', chart.subtitle, fontSize * 1.07, { muted: true })
  const highest = chart.form === 'timeline' ? '' : highestInWords(chart)
  if (highest) write('highest', `${WORDS[chart.locale].highest}: ${highest}`, fontSize * 1.07)
  if (!hasData(chart)) write('nothing', nothingOf(chart), fontSize * 1.07, { bold: true })
  y += fontSize * 0.6
  const legend = placeLegend(legendItems(chart), drawing, y)
  if (legend.length > 0) y = (legend.at(-1)?.y ?? y) + fontSize * 1.6
  y += fontSize * 0.6
  const above = chart.form === 'timeline' ? undefined : chart.themes
  let themes: number | null = null
  if (above) {
    write('themes', above.title, fontSize, { bold: true })
    themes = y
    y += layoutTimeline(above, drawing).height + fontSize
  }
  const plot = { x: MARGIN, y }
  y += plotHeight + fontSize
  const footnotes = chart.form === 'timeline' ? [] : chart.footnotes
  for (const [i, note] of footnotes.entries())
    write(`note-${i}`, `${superscript(i + 1)} ${note}`, fontSize * 0.87, { muted: true })
  write('source', `${WORDS[chart.locale].source}: ${chart.source}`, fontSize * 0.87, { muted: true })
  if (above)
    write('theme-source', `${WORDS[chart.locale].themeSource}: ${above.told}.`, fontSize * 0.87, { muted: true })
  return { width: drawing.width + 2 * MARGIN, height: Math.ceil(y + MARGIN * 0.7), plot, themes, texts, legend }
}

/** Why a sheet has no drawing. */
function nothingOf(chart: Chart): string {
  return (chart.form === 'timeline' ? undefined : chart.nothing) ?? WORDS[chart.locale].nothing
}

function placeLegend(items: readonly LegendItem[], { width, fontSize }: Drawing, top: number): PlacedItem[] {
  let x = 0
  let y = top
  return items.map(item => {
    const needed = 32 + textWidth(item.label, fontSize)
    if (x > 0 && x + needed > width) {
      x = 0
      y += fontSize * 1.5
    }
    const placed = { item, x: MARGIN + x, y }
    x += needed + 24
    return placed
  })
}

export function ExportSheet({
  chart,
  drawing,
  layout,
}: {
  chart: Chart
  drawing: Drawing
  layout: SheetLayout
}): ReactNode {
  const { paint, fontSize } = drawing
  const { width, height } = layout
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={chart.locale}
    >
      <title>{chart.title}</title>
      <desc>{chart.description}</desc>
      <rect width={width} height={height} fill={paint.surface} />
      {layout.texts.map(block => (
        <text
          key={block.id}
          fontFamily={FONT_FAMILY}
          fontSize={block.size}
          fontWeight={block.bold ? 600 : 400}
          fill={block.muted ? paint.muted : paint.ink}
        >
          {block.lines.map((line, i) => {
            const y = block.y + i * block.size * 1.3
            // A space where the line broke, so that copied or searched text has whole words.
            return (
              <tspan key={y} x={MARGIN} y={y}>
                {i < block.lines.length - 1 ? `${line} ` : line}
              </tspan>
            )
          })}
        </text>
      ))}
      {layout.legend.map(({ item, x, y }) => (
        <g key={item.label}>
          <g transform={`translate(${x} ${y + fontSize * 0.15})`}>
            <LegendGlyph item={item} drawing={drawing} />
          </g>
          <text x={x + 32} y={y + fontSize * 0.9} fontFamily={FONT_FAMILY} fontSize={fontSize} fill={paint.ink}>
            {item.label}
          </text>
        </g>
      ))}
      {layout.themes !== null && chart.form !== 'timeline' && chart.themes && (
        <g transform={`translate(${MARGIN} ${layout.themes})`}>
          <ThemeTimeline chart={chart.themes} drawing={drawing} />
        </g>
      )}
      <g id="plot" transform={`translate(${layout.plot.x} ${layout.plot.y})`} />
    </svg>
  )
}
