'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { type Locale, localePath, withoutLocale } from '@/lib/i18n/locale'

/** The same place in the other language: path, filters and opened evidence stay. */
export function LanguageLink({ to, label, name }: { to: Locale; label: string; name: string }) {
  const path = withoutLocale(usePathname())
  const query = useSearchParams().toString()
  const href = localePath(to, query ? `${path}?${query}` : path)
  return (
    // A plain link: the language is the document's, so the document is loaded anew.
    <a
      href={href}
      hrefLang={to}
      lang={to}
      aria-label={`${label}: ${name}`}
      className="link inline-flex min-h-9 items-center text-sm"
      onClick={event => {
        // The server never sees the hash.
        event.currentTarget.href = href + window.location.hash
      }}
    >
      {name}
    </a>
  )
}
