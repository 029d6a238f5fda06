import { formatDate, formatNumber } from '../i18n/format'
import { type Locale, localePath } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { EVENT_NAMES, TOPIC_NAMES } from '../i18n/names'
import { EVENT_KINDS, TOPICS } from '../normalize/report'
import { unitById } from '../normalize/units'
import {
  type FacetCount,
  type FoundReport,
  type Highlighted,
  type SearchResult,
  type Store,
  searchReports,
} from '../store/index'
import { unitName } from './jurisdiction-names'
import { placeInWords, publishedBy, reportLabel } from './report-label'
import type { Marked, ReportLine, ReportList } from './report-list-types'
import { type ReportQuery, reportQuery } from './report-query'

/**
 * Reports that meet the conditions, newest or most relevant first, a page at a time. @param facets whether the screen shows what
 * the found could be narrowed by; counting it costs more than finding them
 */
export async function reportList(
  store: Store,
  locale: Locale,
  conditions: ReportQuery,
  { facets = true }: { facets?: boolean } = {},
): Promise<ReportList> {
  const { q, year, province, publisher, kind, topic, has, after } = conditions
  const result = await searchReports(store, {
    query: q,
    cursor: after,
    facets,
    filters: {
      fromYear: year ?? undefined,
      toYear: year ?? undefined,
      places: province ? [province] : undefined,
      publishers: publisher ? [publisher] : undefined,
      kinds: kind ? [kind] : undefined,
      topics: topic ? [topic] : undefined,
      has,
    },
  })
  const { reports: words } = messagesOf(locale)
  const page = (cursor: string | null) => {
    const query = reportQuery({ ...conditions, after: cursor })
    return localePath(locale, query ? `/reports?${query}` : '/reports')
  }
  return {
    found: (result.total.atLeast ? words.foundAtLeast : words.found)(formatNumber(locale, result.total.reports)),
    lines: result.reports.map(report => lineOf(locale, report)),
    facets: facets ? facetsOf(locale, conditions, result) : [],
    next: result.next && page(result.next),
    previous: result.previous === undefined ? null : page(result.previous),
  }
}

function lineOf(locale: Locale, report: FoundReport): ReportLine {
  const { reports: words } = messagesOf(locale)
  const { id, title, snippet, publishedOn, place, kind, figures, warnings } = report
  const where = placeInWords(locale, place)
  const label = reportLabel(locale, report)
  return {
    id,
    href: localePath(locale, `/reports/${encodeURIComponent(id)}`),
    title: title ? marked(title) : { runs: [{ start: 0, text: label, marked: false }] },
    labelled: title ? null : words.labelled,
    snippet: marked(snippet),
    facts: [
      // A label says all this already.
      ...(title
        ? [
            publishedBy(report),
            publishedOn && formatDate(locale, publishedOn),
            where,
            kind && EVENT_NAMES[kind][locale],
          ]
        : []),
      figures > 0 ? words.counts(figures, 0) : null,
    ].filter((fact): fact is string => Boolean(fact)),
    warnings: warnings > 0 ? words.warnings(warnings) : null,
  }
}

function marked({ text, highlights }: Highlighted): Marked {
  const runs: Marked['runs'] = []
  let at = 0
  for (const { start, end } of highlights) {
    if (start > at) runs.push({ start: at, text: text.slice(at, start), marked: false })
    runs.push({ start, text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) runs.push({ start: at, text: text.slice(at), marked: false })
  return { runs }
}

function facetsOf(locale: Locale, conditions: ReportQuery, { facets }: SearchResult): ReportList['facets'] {
  const { reports: words, national } = messagesOf(locale)
  const place = (id: string) => {
    const unit = unitById(id)
    return id === 'national' ? national : unit ? unitName(locale, unit) : id === 'ministry' ? words.ministry : id
  }
  const facet = (
    name: 'year' | 'province' | 'publisher' | 'kind' | 'topic',
    counts: readonly FacetCount[],
    nameOf: (value: string) => string,
  ) => {
    const value = `${conditions[name] ?? ''}`
    // What is chosen stays to be seen where nothing found bears it.
    const options = counts.some(count => count.value === value) || !value ? counts : [{ value, reports: 0 }, ...counts]
    return {
      name,
      label: words[name],
      value,
      options: [
        { value: '', label: words.any },
        ...options.map(count => ({
          value: count.value,
          label: `${nameOf(count.value)} (${formatNumber(locale, count.reports)})`,
        })),
      ],
    }
  }
  const kind = (value: string) => EVENT_KINDS.find(each => each === value)
  const topic = (value: string) => TOPICS.find(each => each === value)
  return [
    facet('year', facets.year, year => year),
    facet('province', facets.place, place),
    facet('publisher', facets.publisher, publisher => publisher),
    facet('kind', facets.kind, value => EVENT_NAMES[kind(value) ?? 'other'][locale]),
    facet('topic', facets.topic, value => {
      const known = topic(value)
      return known ? TOPIC_NAMES[known][locale] : value
    }),
  ]
}
