/** How much room the forms that are no chart over time take, from the width and font size of their drawing (px). Pure. */
import type { ChartModel } from '@/lib/summarize/chart-model'
import { NARROW } from './band-scale'
import type { Drawing } from './drawing'
import { rankingLayout } from './ranking-layout'
import { wrapText } from './text-width'
import { editionOf, type Tile, tilesOf } from './tile-layout'

type Box = Pick<Drawing, 'width' | 'fontSize'>

export function rankingHeight(chart: ChartModel, { fontSize }: Box): { row: number; height: number } {
  const row = Math.round(fontSize * (1.1 + 0.8 * Math.max(1, chart.series.length)))
  return { row, height: Math.max(1, rankingLayout(chart).length) * row }
}

export function heatHeight(chart: ChartModel, { width, fontSize }: Box): { top: number; row: number; height: number } {
  const row = fontSize * (width < NARROW ? 2.4 : 2)
  const top = fontSize * 1.6
  return { top, row, height: Math.ceil(top + row * chart.series.length) }
}

export function tileHeight(
  chart: ChartModel,
  { width, fontSize }: Box,
): { tiles: Tile[]; columns: number; row: number; height: number } {
  const tiles = tilesOf(editionOf(chart.x.map(x => x.key)))
  // A narrow tile has its value and what that is of one below the other.
  const more = chart.series.some(s => s.points.some(point => point.stub || point.partial))
  const row = fontSize * (width < NARROW ? (more ? 4 : 3.2) : 3)
  const rows = Math.max(...tiles.map(tile => tile.row)) + 1
  return { tiles, columns: Math.max(...tiles.map(tile => tile.column)) + 1, row, height: rows * row }
}

/** `nameHeight`: room above each panel for the longest name of them all, in as many lines as it takes. */
export function panelsHeight(
  chart: ChartModel,
  { width, fontSize }: Box,
): { columns: number; row: number; panel: { width: number }; nameHeight: number; height: number } {
  const columns = Math.max(1, Math.min(chart.series.length, Math.floor(width / (fontSize * 15))))
  const panel = { width: width / columns - fontSize * 1.5 }
  const lines = Math.max(1, ...chart.series.map(({ label }) => wrapText(label, panel.width, fontSize, true).length))
  const nameHeight = fontSize * NAME_LINE * lines
  const row = fontSize * 8.8 + nameHeight
  return { columns, row, panel, nameHeight, height: Math.ceil(chart.series.length / columns) * row }
}
/** From one line of a panel's name to the next (font sizes). */
export const NAME_LINE = 1.2
