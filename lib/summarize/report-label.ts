/**
 * What a report is called, the same in lists, on its page and in evidence. One without a title is called by what is known of
 * it, in square brackets, as catalogues write a title of their own making. Never a guess at the title.
 */
import { formatDate } from '../i18n/format'
import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { EVENT_NAMES } from '../i18n/names'
import type { EventKind } from '../normalize/report'
import { unitById } from '../normalize/units'
import { hostOf } from '../observe/source-rank'

/** What the store tells of a report wherever it lists one: whoever names a report has all of it, and so gives one name. */
export interface Known {
  kind: EventKind | null
  /** A unit id, `national` or `ministry`. */
  place: string | null
  /** The year that it is about. */
  year: number | null
  publisher: string | null
  url: string | null
  publishedOn: string | null
}

/** Where a report was published: who it says, else the host of its address; null where neither is known. */
export function publishedBy({ publisher, url }: Pick<Known, 'publisher' | 'url'>): string | null {
  return publisher ?? hostOf(url)
}

/** Whom a report is about, in words; null where that is not known. */
export function placeInWords(locale: Locale, place: string | null): string | null {
  const { national, reports } = messagesOf(locale)
  if (place === 'national') return national
  return place === 'ministry' ? reports.ministry : ((place && unitById(place)?.name) ?? null)
}

/** The name of a report that has no title. */
export function reportLabel(locale: Locale, known: Known): string {
  const { reports: words, years } = messagesOf(locale)
  const { kind, place, year, publishedOn } = known
  const told = [
    placeInWords(locale, place),
    year && years(year, year),
    publishedBy(known),
    publishedOn && words.publishedOn(formatDate(locale, publishedOn)),
  ].filter(Boolean)
  if (told.length === 0 && !kind) return `[${words.untitled}]`
  return `[${[kind ? EVENT_NAMES[kind][locale] : words.report, ...told].join(', ')}]`
}
