'use client'
/** One drawing of any chart; the code of its form is loaded when such a chart is shown. Drawn in the browser alone, within a Suspense. */
import { lazy, type ReactNode } from 'react'
import { type Chart, type Drawing, drawnForm } from './drawing'
import { FORM_CODE } from './form-code'
import { ThemeTimeline } from './theme-timeline'

const StackedChart = lazy(() => FORM_CODE.stacked().then(m => ({ default: m.StackedChart })))
const RankingChart = lazy(() => FORM_CODE.ranking().then(m => ({ default: m.RankingChart })))
const TileMap = lazy(() => FORM_CODE.tiles().then(m => ({ default: m.TileMap })))
const HeatMap = lazy(() => FORM_CODE.heat().then(m => ({ default: m.HeatMap })))
const SmallMultiples = lazy(() => FORM_CODE.multiples().then(m => ({ default: m.SmallMultiples })))
const TimeChart = lazy(() => FORM_CODE.time().then(m => ({ default: m.TimeChart })))

export function ChartDrawing({ chart, drawing }: { chart: Chart; drawing: Drawing }): ReactNode {
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
