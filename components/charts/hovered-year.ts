'use client'
/** The year that the reader points at, shared by the timeline and every chart of a page. */
import { useSyncExternalStore } from 'react'

let hovered: number | null = null
const listeners = new Set<() => void>()

export function hoverYear(year: number | null): void {
  if (year === hovered) return
  hovered = year
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useHoveredYear(): number | null {
  return useSyncExternalStore(
    subscribe,
    () => hovered,
    () => null,
  )
}
