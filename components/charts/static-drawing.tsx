'use client'
/** As chart-drawing, with every form at once: an export must not wait for chunks while it draws. */
import type { ReactNode } from 'react'
import { type Chart, type Drawing, drawnForm } from './drawing'
import { HeatMap } from './heat-map'
import { RankingChart } from './ranking-chart'
import { SmallMultiples } from './small-multiples'
import { StackedChart } from './stacked-chart'
import { ThemeTimeline } from './theme-timeline'
import { TileMap } from './tile-map'
import { TimeChart } from './time-chart'

export function StaticDrawing({ chart, drawing }: { chart: Chart; drawing: Drawing }): ReactNode {
  if (chart.form === 'timeline') return <ThemeTimeline chart={chart} drawing={drawing} />
  switch (drawnForm(chart)) {
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
