'use client'
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Width of an element in whole pixels (0 before it is measured), and whether it has come near the viewport. */
export function useShownWidth(ref: RefObject<HTMLElement | null>): { width: number; near: boolean } {
  const [width, setWidth] = useState(0)
  const [near, setNear] = useState(false)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  useEffect(() => {
    const element = ref.current
    if (!element || near) return
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: '300px' },
    )
    observer.observe(element)
    // A printed page shows every chart, also those below the screen; at once, for the paper is taken when the event is over.
    const show = () => flushSync(() => setNear(true))
    window.addEventListener('beforeprint', show)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', show)
    }
  }, [ref, near])
  return { width, near }
}
