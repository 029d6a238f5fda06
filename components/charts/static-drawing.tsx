'use client'
/** As chart-drawing, with every form at once: an export must not wait for chunks while it draws. */
import type { ReactNode } from 'react'
import type { Chart, Drawing } from './drawing'
import { ThemeTimeline } from './theme-timeline'
import { TimeChart } from './time-chart'

export function StaticDrawing({ chart, drawing }: { chart: Chart; drawing: Drawing }): ReactNode {
  switch (chart.form) {
    case 'timeline':
      return <ThemeTimeline chart={chart} drawing={drawing} />
    default:
      return <TimeChart chart={chart} drawing={drawing} />
  }
}
