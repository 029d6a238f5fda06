'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useTransition } from 'react'
import { type FormRules, fillForm, isTouched, queryOfForm } from './form-query'

interface Props extends FormRules {
  /** Path of the screen, in its language. */
  action: string
  /** The canonical query that the page was drawn from. */
  query: string
  label: string
  pending: string
  className?: string
  children: ReactNode
}

function openChoosers(form: HTMLFormElement | null): HTMLDetailsElement[] {
  return [...(form?.querySelectorAll<HTMLDetailsElement>('details.chooser[open]') ?? [])]
}

/**
 * A plain GET form that, with a script, answers each change at once: the page behind it is drawn anew, scroll, focus and the
 * opened chooser stay, and the URL is the canonical one.
 */
export function LiveForm({ action, query, defaults, needs, label, pending, className, children }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const sent = useRef(query)
  const [busy, startTransition] = useTransition()

  // Back, forward and "clear" change the URL without the form: its fields follow. While an answer of its own is awaited the form
  // is ahead of the page. In the commit itself: a reader's next choice may come between the commit and its later effects.
  useLayoutEffect(() => {
    if (busy) return
    if (form.current && query !== sent.current) fillForm(form.current, query, { defaults, needs })
    sent.current = query
  }, [busy, query, defaults, needs])

  const go = (next: string) => {
    if (next === sent.current) return
    sent.current = next
    startTransition(() => router.push(next ? `${action}?${next}` : action, { scroll: false }))
  }

  // On a slow line a reader chooses before the script is here; that choice counts like any other. Once, at the start.
  const early = useRef(
    () => form.current && isTouched(form.current) && go(queryOfForm(form.current, { defaults, needs })),
  )
  useEffect(() => void early.current(), [])

  // A chooser lies over the page: it makes way when the reader turns elsewhere. A press on a name in it puts the focus on the
  // part of the page around it, until the name's own box takes it: that is not elsewhere.
  useEffect(() => {
    const turned = ({ type, target }: PointerEvent | FocusEvent) => {
      if (!(target instanceof Node)) return
      for (const chooser of openChoosers(form.current))
        if (!chooser.contains(target) && !(type === 'focusin' && target.contains(chooser))) chooser.open = false
    }
    document.addEventListener('pointerdown', turned)
    document.addEventListener('focusin', turned)
    return () => {
      document.removeEventListener('pointerdown', turned)
      document.removeEventListener('focusin', turned)
    }
  }, [])

  return (
    <form
      ref={form}
      action={action}
      method="get"
      // A browser that fills the fields of an earlier visit back in would look like a reader's choice.
      autoComplete="off"
      aria-label={label}
      data-pending={busy || undefined}
      className={`relative ${className ?? ''}`}
      onChange={event => {
        // A search box answers when it is sent, not at each letter.
        if (event.target instanceof HTMLInputElement && event.target.type === 'search') return
        go(queryOfForm(event.currentTarget, { defaults, needs }))
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        for (const chooser of openChoosers(form.current)) {
          chooser.open = false
          chooser.querySelector('summary')?.focus()
        }
      }}
      onSubmit={event => {
        event.preventDefault()
        go(queryOfForm(event.currentTarget, { defaults, needs }))
      }}
    >
      {children}
      <p role="status" className="pending-line">
        <span className="sr-only">{busy ? pending : ''}</span>
      </p>
    </form>
  )
}
