'use client'
import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** How far outside the viewport a chart is drawn ahead, once the reader scrolls. */
const AHEAD = '300px'

/**
 * What a chart is drawn for on paper, in pixels, whatever the screen: shrunk to the 178 mm between the margins of A4, its words are
 * 6 points high. Narrower, fewer numbers find room; drawn for a wide screen, nobody can read them.
 */
const PAPER_WIDTH = 900

/**
 * Width of an element in whole pixels, or of the paper while it is printed; 0 until it comes near the viewport. Before the
 * reader scrolls, only what is in view is near: what a page shows first must not wait for the code of charts below it.
 */
export function useShownWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  const [onPaper, setOnPaper] = useState(false)
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
    window.addEventListener('scroll', lookAhead, { once: true, passive: true })
    return () => {
      near.disconnect()
      window.removeEventListener('scroll', lookAhead)
    }
  }, [ref, shown])
  useEffect(() => {
    // A printed page shows every chart, also those below the screen; at once, for the paper is taken when the event is over.
    const print = () =>
      flushSync(() => {
        setOnPaper(true)
        // It stays drawn when the page is back on the screen.
        setWidth(before => before || Math.floor(ref.current?.clientWidth ?? 0))
      })
    const goBack = () => setOnPaper(false)
    window.addEventListener('beforeprint', print)
    window.addEventListener('afterprint', goBack)
    return () => {
      window.removeEventListener('beforeprint', print)
      window.removeEventListener('afterprint', goBack)
    }
  }, [ref])
  return onPaper ? PAPER_WIDTH : width
}
