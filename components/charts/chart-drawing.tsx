'use client'
/** One drawing of any chart; what needs Recharts comes in a chunk of its own, when such a chart is shown. */
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import type { Chart, Drawing } from './drawing'
import { ThemeTimeline } from './theme-timeline'

const TimeChart = dynamic(() => import('./time-chart').then(m => m.TimeChart), { ssr: false })

export function ChartDrawing({ chart, drawing }: { chart: Chart; drawing: Drawing }): ReactNode {
  switch (chart.form) {
    case 'timeline':
      return <ThemeTimeline chart={chart} drawing={drawing} />
    default:
      return <TimeChart chart={chart} drawing={drawing} />
  }
}
