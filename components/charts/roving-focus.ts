'use client'
import { type RefObject, useEffect } from 'react'

/**
 * One tab stop a chart, arrow keys between its marks: left and right along a series, up and down to the nearest mark of
 * another; Home and End lead to the first and last of a series. A chart of a hundred points must not be a hundred tab stops.
 */
export function useRovingFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const marks = () => [...element.querySelectorAll<SVGAElement>('a[data-point]')]
    let frozen = false
    const settle = () => {
      // React listens for focus at the layers that Recharts draws into, and to Chromium what hears of focus is a stop.
      for (const layer of element.querySelectorAll('g[class*="zIndex"]:not([tabindex])'))
        layer.setAttribute('tabindex', '-1')
      const all = marks()
      if (frozen || all.some(mark => mark.tabIndex === 0 && mark.hasAttribute('tabindex')) === all.length > 0) return
      for (const mark of all) mark.setAttribute('tabindex', '-1')
      all.at(-1)?.setAttribute('tabindex', '0')
    }
    const observer = new MutationObserver(settle)
    observer.observe(element, { childList: true, subtree: true })
    settle()
    const onKey = (event: KeyboardEvent) => {
      const here = document.activeElement
      if (!(here instanceof SVGAElement) || !KEYS.test(event.key)) return
      // Also at the end of a series: the page would scroll away under the reader.
      event.preventDefault()
      const next = event.key.startsWith('Arrow')
        ? nearestMark(here, marks(), event.key)
        : endMark(here, marks(), event.key)
      if (!next) return
      frozen = true
      here.setAttribute('tabindex', '-1')
      next.setAttribute('tabindex', '0')
      frozen = false
      next.focus()
    }
    element.addEventListener('keydown', onKey)
    return () => {
      observer.disconnect()
      element.removeEventListener('keydown', onKey)
    }
  }, [ref])
}

const KEYS = /^(?:Arrow|Home$|End$)/

/** The first or last mark of the series that one is of. */
function endMark(here: SVGAElement, all: readonly SVGAElement[], key: string): SVGAElement | undefined {
  const own = all.filter(mark => mark.dataset.series === here.dataset.series)
  return key === 'Home' ? own[0] : own.at(-1)
}

/** The mark that an arrow key leads to: the nearest in its direction, with what lies off that direction counted thrice; none beyond the last. */
function nearestMark(here: SVGAElement, all: readonly SVGAElement[], key: string): SVGAElement | undefined {
  const middle = (mark: Element) => {
    const box = mark.getBoundingClientRect()
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  }
  const from = middle(here)
  const along = key === 'ArrowLeft' || key === 'ArrowRight' ? 'x' : 'y'
  const across = along === 'x' ? 'y' : 'x'
  const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1
  const ahead = all
    .map(mark => {
      const to = middle(mark)
      return { mark, ahead: (to[along] - from[along]) * sign, off: Math.abs(to[across] - from[across]) }
    })
    .filter(({ mark, ahead }) => mark !== here && ahead > 0.5)
    .sort((a, b) => a.ahead + 3 * a.off - (b.ahead + 3 * b.off))
  // Up and down stay within a year where it has more marks.
  const within = along === 'y' ? ahead.find(({ mark }) => mark.dataset.place === here.dataset.place) : undefined
  return (
    within ??
    (along === 'y' && all.some(mark => mark !== here && mark.dataset.place === here.dataset.place)
      ? undefined
      : ahead[0])
  )?.mark
}
