'use client'
/** Where a chart is drawn on the screen: its room is kept from the start, its code is loaded and run when it comes near the viewport. */
import { lazy, type ReactNode, Suspense, useRef } from 'react'
import type { Chart } from './drawing'
import { useShownWidth } from './shown-width'

const LiveChart = lazy(() => import('./live-chart').then(m => ({ default: m.LiveChart })))

/**
 * @param room the height to keep, as CSS; `cqi` is a hundredth of the stage's width
 * @param waiting what to say in that room until the chart is drawn
 */
export function ChartStage({ chart, room, waiting }: { chart: Chart; room: string; waiting: string }): ReactNode {
  const stage = useRef<HTMLDivElement>(null)
  const width = useShownWidth(stage)
  const notYet = (
    <p aria-hidden="true" className="py-4 text-center text-xs opacity-80 print:hidden">
      {waiting}
    </p>
  )
  return (
    <div ref={stage} className="grid grid-cols-1" data-chart-stage={chart.id}>
      <div className="chart-room @container col-start-1 row-start-1">
        <div style={{ height: room }} />
      </div>
      <div className="col-start-1 row-start-1">
        {width > 0 ? (
          <Suspense fallback={notYet}>
            <LiveChart chart={chart} width={width} />
          </Suspense>
        ) : (
          notYet
        )}
      </div>
    </div>
  )
}
