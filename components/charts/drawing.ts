/** How a chart is drawn: the same code draws for the screen and for an export; only this differs. */
import type { ChartModel, TimelineModel } from '@/lib/summarize/chart-model'
import { EXPORT, type Paint, SCREEN } from './palette'

export type Chart = ChartModel | TimelineModel

export interface Drawing {
  width: number
  paint: Paint
  /** Pixels; axis and value labels. */
  fontSize: number
  /** Links and pointer targets: on the screen only. */
  interactive: boolean
}

export const EXPORT_WIDTH = 1200

export function screenDrawing(width: number): Drawing {
  return { width, paint: SCREEN, fontSize: 12, interactive: true }
}

export function exportDrawing(width = EXPORT_WIDTH): Drawing {
  return { width, paint: EXPORT, fontSize: 15, interactive: false }
}

/** Names fall back to families with whole Vietnamese marks where another program lacks IBM Plex Sans. */
export const FONT_FAMILY = "'IBM Plex Sans', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif"
