'use client'

import { useState } from 'react'

export type Appearance = 'system' | 'light' | 'dark'

interface Props {
  initial: Appearance
  label: string
  names: Record<Appearance, string>
}

/**
 * System, light or dark. The server reads the choice from a cookie and writes it on `<html>`, so nothing flashes; without
 * a script the form sends it.
 */
export function AppearanceSwitch({ initial, label, names }: Props) {
  const [appearance, setAppearance] = useState(initial)
  const choose = (next: Appearance) => {
    setAppearance(next)
    document.documentElement.dataset.appearance = next
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that we serve.
    document.cookie = `appearance=${next}; path=/; max-age=31536000; samesite=lax`
  }
  return (
    <form action="/appearance" method="post" className="flex" aria-label={label}>
      {(['system', 'light', 'dark'] as const).map(value => (
        <button
          key={value}
          type="submit"
          name="appearance"
          value={value}
          aria-pressed={appearance === value}
          title={`${label}: ${names[value]}`}
          onClick={event => {
            event.preventDefault()
            choose(value)
          }}
          className="flex size-9 items-center justify-center text-muted hover:text-ink aria-pressed:text-ink"
        >
          <span className="sr-only">{names[value]}</span>
          <AppearanceIcon value={value} chosen={appearance === value} />
        </button>
      ))}
    </form>
  )
}

function AppearanceIcon({ value, chosen }: { value: Appearance; chosen: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      <circle cx="8" cy="8" r="5.5" fill={value === 'dark' ? 'currentColor' : 'none'} />
      {value === 'system' && <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />}
      {chosen && <path d="M4 15.25h8" />}
    </svg>
  )
}
