'use client'
/** Downloads of one chart: their code is loaded when they are opened. */
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { type PageChart, usePageCharts } from './page-charts'

const loadList = () => import('./action-list')
const ActionList = lazy(() => loadList().then(m => ({ default: m.ActionList })))

export function ChartActions({ chart, table, title }: PageChart & { title: string }): ReactNode {
  const [opened, setOpened] = useState(false)
  const all = usePageCharts({ chart, table })
  const details = useRef<HTMLDetailsElement>(null)
  // Opened before the scripts came: nobody has heard that.
  useEffect(() => {
    if (details.current?.open) setOpened(true)
  }, [])
  return (
    <details
      ref={details}
      className="chart-actions min-w-0 text-sm open:basis-full print:hidden"
      onToggle={event => event.currentTarget.open && setOpened(true)}
    >
      <summary className="cursor-pointer py-1 text-xs font-semibold">{title}</summary>
      {opened && (
        <Suspense>
          <ActionList chart={chart} table={table} all={all} />
        </Suspense>
      )}
    </details>
  )
}
