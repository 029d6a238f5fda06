/** How a chart is drawn: the same code draws for the screen and for an export; only this differs. */
import type { Locale } from '@/lib/i18n/locale'
import type { ChartModel, TimelineModel } from '@/lib/summarize/chart-model'
import { DARK, EXPORT, LIGHT, type Paint, SCREEN } from './palette'

export type Chart = ChartModel | TimelineModel

export interface Drawing {
  width: number
  paint: Paint
  /** The palettes behind `paint`: light and dark on the screen, one in an export; for colours that are mixed. */
  palettes: readonly [Paint] | readonly [light: Paint, dark: Paint]
  /** Pixels; axis and value labels. */
  fontSize: number
  /** Links and pointer targets: on the screen only. */
  interactive: boolean
  locale: Locale
}

export const EXPORT_WIDTH = 1200

export function screenDrawing(width: number, locale: Locale = 'vi'): Drawing {
  return { locale, width, paint: SCREEN, palettes: [LIGHT, DARK], fontSize: 12, interactive: true }
}

export function exportDrawing(width = EXPORT_WIDTH, locale: Locale = 'vi'): Drawing {
  return { locale, width, paint: EXPORT, palettes: [EXPORT], fontSize: 15, interactive: false }
}

/** Where another program lacks IBM Plex Sans: families with whole Vietnamese marks that are no wider, so that nothing overlaps. */
export const FONT_FAMILY = "'IBM Plex Sans', 'Liberation Sans', Arial, 'Noto Sans', sans-serif"

/** The form that a chart is drawn in: a stack of one series is a bar, and keeps the room for its value that a bar has. */
export function drawnForm(chart: ChartModel): ChartModel['form'] {
  return chart.form === 'stacked' && chart.series.length < 2 ? 'time' : chart.form
}

/** Whether a chart has anything to draw. */
export function hasData(chart: Chart): boolean {
  return chart.form === 'timeline'
    ? chart.lanes.some(lane => lane.marks.length > 0)
    : chart.series.some(s => s.points.some(point => point.value !== null))
}
