'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import type { PanelProps } from './evidence-dialog'

const EvidenceDialog = lazy(() => import('./evidence-dialog').then(m => ({ default: m.EvidenceDialog })))

const HASH = '#evidence='

/** The panel behind every number: opened by `#evidence=<key>`, so that it is a link. Its code comes when it is first opened. */
export function EvidencePanel(props: PanelProps) {
  const [key, setKey] = useState<string | null>(null)
  const [opened, setOpened] = useState(false)

  useEffect(() => {
    const read = () => {
      const { hash } = window.location
      const wanted = hash.startsWith(HASH) ? decodeURIComponent(hash.slice(HASH.length)) : null
      setKey(wanted)
      if (wanted !== null) setOpened(true)
    }
    // Links of evidence lead to its page; with a script they open it here.
    const click = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-evidence]') : null
      if (!link?.dataset.evidence) return
      event.preventDefault()
      window.location.hash = `evidence=${encodeURIComponent(link.dataset.evidence)}`
    }
    read()
    window.addEventListener('hashchange', read)
    document.addEventListener('click', click)
    return () => {
      window.removeEventListener('hashchange', read)
      document.removeEventListener('click', click)
    }
  }, [])

  const closed = () => {
    if (!window.location.hash.startsWith(HASH)) return
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
    setKey(null)
  }
  if (!opened) return null
  return (
    <Suspense>
      <EvidenceDialog {...props} evidence={key} onClosed={closed} />
    </Suspense>
  )
}
