import { formatDate, formatPeriod } from '../i18n/format'
import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { EVENT_NAMES, WARNING_NAMES } from '../i18n/names'
import type { NormalizedReport, Span, Warning } from '../normalize/report'
import { type FactLeads, leadsOf, report, type Store, type WholeReport } from '../store/index'
import { evidencePath, observationKey, themeKey } from './evidence-key'
import { chartHref } from './explorer-link'
import { dayOf, type Fact, factsOf, jurisdictionInWords } from './report-facts'
import { type Known, publishedBy, reportLabel } from './report-label'
import type { FactView, ReportView } from './report-types'
import { type MarkedSpan, textSegments } from './text-segments'

/** One report's page; null where the store has no such report. */
export async function reportView(store: Store, locale: Locale, id: string): Promise<ReportView | null> {
  const [stored, leads] = await Promise.all([report(store, id), leadsOf(store, id)])
  return stored && viewOf(locale, stored, leads)
}

export function viewOf(locale: Locale, stored: WholeReport, leads: FactLeads): ReportView {
  const { record, text } = stored
  const facts = factsOf(locale, record)
  const owned = new Map<string, string[]>()
  const loose: string[] = []
  const keys = evidenceKeys(leads)
  const charts = chartLinks(locale, leads)
  for (const warning of record.warnings) {
    const owner = ownerOf(warning, facts)
    const sentence = `${WARNING_NAMES[warning.code][locale]}. ${warning.message}`
    if (owner) owned.set(owner.id, [...(owned.get(owner.id) ?? []), sentence])
    else loose.push(sentence)
  }
  return {
    id: record.id,
    title: record.title ?? reportLabel(locale, knownOf(stored)),
    isLabel: record.title === null,
    meta: metaOf(locale, record),
    url: record.source.url,
    facts: facts.map(({ id, group, label, detail, evidence }) => ({
      id,
      group,
      label,
      detail,
      quote: evidence.text,
      evidence: evidenceOf(locale, keys.get(id)),
      chart: charts.get(id) ?? null,
      marked: text !== null && evidence.start !== null,
      warnings: owned.get(id) ?? [],
    })),
    warnings: loose,
    text: text === null ? null : textSegments(text, facts.flatMap(markedSpan), record.text?.boilerplate ?? []),
  }
}

/** Keys of evidence by the ids that `factsOf` gives. */
function evidenceKeys({ figures, themes }: FactLeads): Map<string, string> {
  return new Map([
    ...[...figures].map(([position, key]) => [`figure-${position}`, observationKey(key)] as const),
    ...[...themes].map(([position, id]) => [`theme-${position}`, themeKey(id)] as const),
  ])
}

function chartLinks(locale: Locale, { figures }: FactLeads): Map<string, string | null> {
  return new Map([...figures].map(([position, key]) => [`figure-${position}`, chartHref(locale, key)]))
}

function evidenceOf(locale: Locale, key: string | undefined): FactView['evidence'] {
  return key === undefined ? null : { key, href: evidencePath(locale, key) }
}

function knownOf({ record, kind, place, year }: WholeReport): Known {
  const { publisher, publishedOn, source } = record
  return {
    kind,
    place,
    year,
    publisher: publisher?.name ?? null,
    url: source.url,
    publishedOn: publishedOn?.date ?? null,
  }
}

function markedSpan({ id, group, evidence }: Fact): MarkedSpan[] {
  const { start, end } = evidence
  return start === null || end === null ? [] : [{ id, group, start, end }]
}

/** The fact whose words a warning is about: the one that shares most of them. */
function ownerOf(warning: Warning, facts: readonly Fact[]): Fact | undefined {
  const { evidence } = warning
  if (!evidence) return undefined
  const shared = facts
    .map(fact => ({ fact, letters: overlap(fact.evidence, evidence) }))
    .filter(each => each.letters > 0)
  return shared.sort((a, b) => b.letters - a.letters)[0]?.fact
}

function overlap(a: Span, b: Span): number {
  if (a.start === null || a.end === null || b.start === null || b.end === null)
    return a.text === b.text ? a.text.length : 0
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

function metaOf(locale: Locale, record: NormalizedReport): ReportView['meta'] {
  const { report: words } = messagesOf(locale)
  const { publishedOn, publisher, source, authors, jurisdiction, period, outlook, event } = record
  const rows: [string, string | null | undefined][] = [
    [words.publisher, publishedBy({ publisher: publisher?.name ?? null, url: source.url })],
    [
      words.published,
      publishedOn && formatDate(locale, publishedOn.date) + (publishedOn.inferred ? ` (${words.inferred})` : ''),
    ],
    [words.authors, authors.join(', ')],
    [words.event, event && EVENT_NAMES[event.kind][locale]],
    [words.jurisdiction, jurisdiction && jurisdictionInWords(locale, jurisdiction, dayOf(record))],
    [words.period, period && formatPeriod(locale, period)],
    [words.outlook, outlook && formatPeriod(locale, outlook)],
  ]
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}
