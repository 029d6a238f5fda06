'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useTransition } from 'react'
import { fillForm, queryOfForm } from './form-query'

interface Props {
  /** Path of the screen, in its language. */
  action: string
  /** The canonical query that the page was drawn from. */
  query: string
  /** Values that a link leaves out. */
  defaults: Record<string, string>
  label: string
  pending: string
  className?: string
  children: ReactNode
}

/**
 * A plain GET form that, with a script, answers each change at once: the page behind it is drawn anew, scroll, focus and the
 * opened chooser stay, and the URL is the canonical one.
 */
export function LiveForm({ action, query, defaults, label, pending, className, children }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const sent = useRef(query)
  const [busy, startTransition] = useTransition()

  useEffect(() => {
    // Back, forward and "clear" change the URL without the form: its fields follow.
    if (form.current && query !== sent.current) fillForm(form.current, query, defaults)
    sent.current = query
  }, [query, defaults])

  const go = (next: string) => {
    if (next === sent.current) return
    sent.current = next
    startTransition(() => router.push(next ? `${action}?${next}` : action, { scroll: false }))
  }

  // On a slow line a reader chooses before the script is here; that choice counts like any other. Once, at the start.
  const early = useRef(() => form.current && go(queryOfForm(form.current, defaults)))
  useEffect(() => void early.current(), [])

  return (
    <form
      ref={form}
      action={action}
      method="get"
      // A browser that fills the fields of an earlier visit back in would look like a reader's choice.
      autoComplete="off"
      aria-label={label}
      data-pending={busy || undefined}
      className={className}
      onChange={event => {
        // A search box answers when it is sent, not at each letter.
        if (event.target instanceof HTMLInputElement && event.target.type === 'search') return
        go(queryOfForm(event.currentTarget, defaults))
      }}
      onSubmit={event => {
        event.preventDefault()
        go(queryOfForm(event.currentTarget, defaults))
      }}
    >
      {children}
      <p role="status" className="pending-line">
        <span className="sr-only">{busy ? pending : ''}</span>
      </p>
    </form>
  )
}
