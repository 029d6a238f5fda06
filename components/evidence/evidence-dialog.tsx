'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { EvidenceModel } from '@/lib/summarize/evidence-types'
import { EvidenceList, type EvidenceWords } from './evidence-list'

export interface PanelProps {
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

type State = { status: 'loading' | 'failed' | 'missing' } | { status: 'ready'; model: EvidenceModel }

interface Props extends PanelProps {
  /** The evidence to show; null closes the dialog. */
  evidence: string | null
  onClosed: () => void
}

/** A modal dialog, so that focus stays in it, Escape closes it and focus returns to the number. */
export function EvidenceDialog({ dataPath, pagePath, words, evidence: key, onClosed }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
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
    if (key === null) {
      dialog.current?.close()
      return
    }
    if (!dialog.current?.open) dialog.current?.showModal()
    const abort = new AbortController()
    load(key, abort.signal)
    return () => abort.abort()
  }, [key, load])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog; the click is only the backdrop's.
    <dialog
      ref={dialog}
      className="evidence-panel"
      aria-labelledby="evidence-title"
      onClose={onClosed}
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
