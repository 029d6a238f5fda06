'use client'
/** One drawing of any chart; what needs Recharts comes in a chunk of its own, when such a chart is shown. */
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import type { Chart, Drawing } from './drawing'
import { ThemeTimeline } from './theme-timeline'

const StackedChart = dynamic(() => import('./stacked-chart').then(m => m.StackedChart), { ssr: false })
const RankingChart = dynamic(() => import('./ranking-chart').then(m => m.RankingChart), { ssr: false })
const TileMap = dynamic(() => import('./tile-map').then(m => m.TileMap), { ssr: false })
const HeatMap = dynamic(() => import('./heat-map').then(m => m.HeatMap), { ssr: false })
const SmallMultiples = dynamic(() => import('./small-multiples').then(m => m.SmallMultiples), { ssr: false })
const TimeChart = dynamic(() => import('./time-chart').then(m => m.TimeChart), { ssr: false })

export function ChartDrawing({ chart, drawing }: { chart: Chart; drawing: Drawing }): ReactNode {
  switch (chart.form) {
    case 'timeline':
      return <ThemeTimeline chart={chart} drawing={drawing} />
    case 'stacked':
      return <StackedChart chart={chart} drawing={drawing} />
    case 'ranking':
      return <RankingChart chart={chart} drawing={drawing} />
    case 'tiles':
      return <TileMap chart={chart} drawing={drawing} />
    case 'heat':
      return <HeatMap chart={chart} drawing={drawing} />
    case 'multiples':
      return <SmallMultiples chart={chart} drawing={drawing} />
    case 'time':
      return <TimeChart chart={chart} drawing={drawing} />
  }
}
