'use client'
import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** How far outside the viewport a chart is drawn ahead, once the reader scrolls. */
const AHEAD = '300px'

/**
 * Width of an element in whole pixels; 0 until it comes near the viewport. Before the reader scrolls, only what is in view
 * is near: what a page shows first must not wait for the code of charts below it.
 */
export function useShownWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  const shown = width > 0
  useEffect(() => {
    const element = ref.current
    if (!element) return
    // Hidden for a while (a tab of the page that frames it, a window made small) is not gone: what was drawn stays drawn.
    const measure = () => setWidth(before => Math.floor(element.clientWidth) || before)
    if (shown) {
      const resized = new ResizeObserver(measure)
      resized.observe(element)
      return () => resized.disconnect()
    }
    const watch = (rootMargin: string) => {
      const near = new IntersectionObserver(
        entries => {
          if (entries.some(entry => entry.isIntersecting)) measure()
        },
        { rootMargin },
      )
      near.observe(element)
      return near
    }
    let near = watch('0px')
    const lookAhead = () => {
      near.disconnect()
      near = watch(AHEAD)
    }
    // A printed page shows every chart, also those below the screen; at once, for the paper is taken when the event is over.
    const print = () => flushSync(measure)
    window.addEventListener('scroll', lookAhead, { once: true, passive: true })
    window.addEventListener('beforeprint', print)
    return () => {
      near.disconnect()
      window.removeEventListener('scroll', lookAhead)
      window.removeEventListener('beforeprint', print)
    }
  }, [ref, shown])
  return width
}
