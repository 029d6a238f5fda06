/**
 * What a report without a title is called: what is known of it, in square brackets, as catalogues write a title of their own
 * making. Never a guess at the title.
 */
import { formatDate } from '../i18n/format'
import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { EVENT_NAMES } from '../i18n/names'
import type { EventKind } from '../normalize/report'

export interface Known {
  kind?: EventKind | null
  /** Whom or what it is about, in words. */
  place?: string | null
  /** The time that it reports on, in words. */
  period?: string | null
  publisher?: string | null
  publishedOn?: string | null
}

export function reportLabel(locale: Locale, { kind, place, period, publisher, publishedOn }: Known): string {
  const { reports: words } = messagesOf(locale)
  const rest = [place, period, publisher, publishedOn && words.publishedOn(formatDate(locale, publishedOn))]
  const told = rest.filter(Boolean)
  if (told.length === 0 && !kind) return `[${words.untitled}]`
  return `[${[kind ? EVENT_NAMES[kind][locale] : words.report, ...told].join(', ')}]`
}
