'use client'

import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Links that go with what they were pressed for (the chips of chosen provinces): the focus goes on to the next of them, or to the
 * filters' own first field, where it would fall to the top of the page.
 * @param watched what changes when one of them has gone
 */
export function KeptFocus({ watched, children }: { watched: string; children: ReactNode }) {
  const links = useRef<HTMLDivElement>(null)
  const pressed = useRef<number | null>(null)
  const before = useRef(watched)
  const all = () => [...(links.current?.querySelectorAll('a') ?? [])]
  useEffect(() => {
    const box = links.current
    const press = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null
      pressed.current = link && [...(box?.querySelectorAll('a') ?? [])].indexOf(link)
    }
    box?.addEventListener('click', press)
    return () => box?.removeEventListener('click', press)
  }, [])
  useLayoutEffect(() => {
    if (before.current === watched) return
    before.current = watched
    const at = pressed.current
    pressed.current = null
    if (at === null || (document.activeElement && document.activeElement !== document.body)) return
    const left = all()
    const field = links.current?.closest('section')?.querySelector<HTMLElement>('.chooser > summary, select')
    ;(left[Math.min(at, left.length - 1)] ?? field)?.focus()
  })
  return <div ref={links}>{children}</div>
}
