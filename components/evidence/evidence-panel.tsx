'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { EvidenceModel } from '@/lib/summarize/evidence-types'
import { EvidenceList, type EvidenceWords } from './evidence-list'

interface Props {
  /** Where the evidence of a key is had as JSON, and as a page of its own. */
  dataPath: string
  pagePath: string
  words: EvidenceWords & {
    title: string
    close: string
    loading: string
    failed: string
    retry: string
    notFound: string
    openPage: string
  }
}

const HASH = '#evidence='

type State = { status: 'loading' | 'failed' | 'missing' } | { status: 'ready'; model: EvidenceModel }

/**
 * The panel behind every number: opened by `#evidence=<key>`, so that it is a link; a modal dialog, so that focus stays in it,
 * Escape closes it and focus returns to the number.
 */
export function EvidencePanel({ dataPath, pagePath, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [key, setKey] = useState<string | null>(null)
  const [state, setState] = useState<State>({ status: 'loading' })

  const load = useCallback(
    async (wanted: string, signal: AbortSignal) => {
      setState({ status: 'loading' })
      try {
        const answer = await fetch(`${dataPath}?key=${encodeURIComponent(wanted)}`, { signal })
        if (answer.ok) setState({ status: 'ready', model: await answer.json() })
        else setState({ status: answer.status === 404 ? 'missing' : 'failed' })
      } catch {
        // A newer key was asked for, or the net is gone; only the latter is told.
        if (!signal.aborted) setState({ status: 'failed' })
      }
    },
    [dataPath],
  )

  useEffect(() => {
    const read = () => {
      const { hash } = window.location
      setKey(hash.startsWith(HASH) ? decodeURIComponent(hash.slice(HASH.length)) : null)
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

  useEffect(() => {
    if (key === null) {
      dialog.current?.close()
      return
    }
    if (!dialog.current?.open) dialog.current?.showModal()
    const abort = new AbortController()
    load(key, abort.signal)
    return () => abort.abort()
  }, [key, load])

  const closed = () => {
    if (!window.location.hash.startsWith(HASH)) return
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
    setKey(null)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog; the click is only the backdrop's.
    <dialog
      ref={dialog}
      className="evidence-panel"
      aria-labelledby="evidence-title"
      onClose={closed}
      onClick={event => event.target === dialog.current && dialog.current.close()}
    >
      <div className="p-4">
        <header className="mb-4 flex items-start justify-between gap-4">
          <h2 id="evidence-title" className="text-lg">
            {state.status === 'ready' ? state.model.title : words.title}
          </h2>
          <button type="button" className="button shrink-0" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </header>
        <div aria-live="polite">
          {state.status === 'loading' && <p className="text-muted">{words.loading}</p>}
          {state.status === 'missing' && <p>{words.notFound}</p>}
          {state.status === 'failed' && key !== null && (
            <p>
              {words.failed}{' '}
              <button type="button" className="link" onClick={() => load(key, new AbortController().signal)}>
                {words.retry}
              </button>
            </p>
          )}
          {state.status === 'ready' && <EvidenceList model={state.model} words={words} />}
        </div>
        {key !== null && (
          <p className="mt-4 text-sm">
            <a href={`${pagePath}?key=${encodeURIComponent(key)}`} className="link inline-block min-h-6">
              {words.openPage}
            </a>
          </p>
        )}
      </div>
    </dialog>
  )
}
