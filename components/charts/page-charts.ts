'use client'
/** The charts that a page shows, in its order; for what concerns all of them. */
import { useEffect, useSyncExternalStore } from 'react'
import type { Chart } from './drawing'
import type { TableModel } from './table-model'

export interface PageChart {
  chart: Chart
  table: TableModel
}

let shown: readonly PageChart[] = []
const listeners = new Set<() => void>()

function change(next: readonly PageChart[]): void {
  shown = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const NONE: readonly PageChart[] = []

/** Tells that a chart is shown as long as its component is, and gives all that are. */
export function usePageCharts(own: PageChart): readonly PageChart[] {
  const { chart, table } = own
  useEffect(() => {
    const entry = { chart, table }
    change([...shown, entry])
    return () => change(shown.filter(other => other !== entry))
  }, [chart, table])
  return useSyncExternalStore(
    subscribe,
    () => shown,
    () => NONE,
  )
}
