/** What a record says, as sentences of the page's language beside the words that it was read from. */
import { formatChange, formatDate, formatNumber, formatPeriod, formatValue } from '../i18n/format'
import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { EVENT_NAMES, INDICATOR_NAMES, TOPIC_NAMES, UNIT_NAMES } from '../i18n/names'
import type { Comparison, Figure, Jurisdiction, NormalizedReport, Span } from '../normalize/report'
import { unitAt } from '../observe/jurisdiction-key'
import type { FactGroup } from './report-types'

export interface Fact {
  id: string
  group: FactGroup
  label: string
  detail: string
  evidence: Span
}

/** The day at which a record's province codes are in force. */
export function dayOf(record: NormalizedReport): string | null {
  return record.publishedOn?.date ?? record.event?.date ?? record.period?.end ?? null
}

function provinceInWords(code: string, day: string | null): string {
  const unit = unitAt(code, day)
  return unit?.name ?? code
}

export function jurisdictionInWords(locale: Locale, jurisdiction: Jurisdiction | null, day: string | null): string {
  const { national, report } = messagesOf(locale)
  switch (jurisdiction?.level) {
    case 'national':
      return national
    case 'province':
      return provinceInWords(jurisdiction.province, day)
    case 'district':
      return jurisdiction.province === null
        ? jurisdiction.name
        : `${jurisdiction.name}, ${provinceInWords(jurisdiction.province, day)}`
    case 'ministry':
      return jurisdiction.name
    default:
      return report.noJurisdiction
  }
}

/** Every fact of a record, in the page's order of groups and within each in the record's. */
export function factsOf(locale: Locale, record: NormalizedReport): Fact[] {
  const day = dayOf(record)
  const { report: words } = messagesOf(locale)
  const { event, publishedOn } = record
  const dated = (date: string | null) => (date ? formatDate(locale, date) : '')
  return [
    ...record.figures.map((figure, i) => figureFact(locale, figure, `figure-${i}`, day)),
    ...record.themes.map(({ year, name, jurisdiction, evidence }, i) => ({
      id: `theme-${i}`,
      group: 'themes' as const,
      label: year === null ? name : `${year}: ${name}`,
      detail: jurisdictionInWords(locale, jurisdiction, day),
      evidence,
    })),
    ...(event
      ? [
          {
            id: 'event',
            group: 'event' as const,
            label: `${words.event}: ${EVENT_NAMES[event.kind][locale]}`,
            detail: joined([
              dated(event.date),
              event.online ? words.online : '',
              event.venueProvince ? provinceInWords(event.venueProvince, day) : '',
            ]),
            evidence: event.evidence,
          },
        ]
      : []),
    ...(publishedOn
      ? [
          {
            id: 'published',
            group: 'event' as const,
            label: `${words.published}: ${formatDate(locale, publishedOn.date)}`,
            detail: joined([
              publishedOn.inferred ? words.inferred : '',
              publishedOn.evidence.text ? '' : words.withoutWords,
            ]),
            evidence: publishedOn.evidence,
          },
        ]
      : []),
    ...record.topics.map(({ code, mentions, evidence }, i) => ({
      id: `topic-${i}`,
      group: 'topics' as const,
      label: TOPIC_NAMES[code][locale],
      detail: words.mentions(mentions),
      evidence,
    })),
    ...record.documents.map(({ kind, number, issuer, date, evidence }, i) => ({
      id: `document-${i}`,
      group: 'documents' as const,
      label: joined([kind, number ?? ''], ' '),
      detail: joined([issuer ?? '', dated(date)]),
      evidence,
    })),
    ...record.people.map(({ name, roles, evidence }, i) => ({
      id: `person-${i}`,
      group: 'people' as const,
      label: name,
      detail: roles.join('; '),
      evidence,
    })),
    ...record.directives.map(({ speaker, evidence }, i) => ({
      id: `directive-${i}`,
      group: 'directives' as const,
      label: evidence.text,
      detail: speaker ?? '',
      evidence,
    })),
  ]
}

const joined = (parts: string[], between = ', ') => parts.filter(Boolean).join(between)

function figureFact(locale: Locale, figure: Figure, id: string, day: string | null): Fact {
  const { report: words } = messagesOf(locale)
  const { indicator, value, qualifier, unit, jurisdiction, period, part, comparison, evidence } = figure
  const written =
    formatValue(locale, indicator, value, qualifier) + (unit === '%' ? '' : ` ${UNIT_NAMES[unit][locale]}`)
  return {
    id,
    group: 'figures',
    label: `${INDICATOR_NAMES[indicator][locale]}: ${written}`,
    detail: joined([
      part ? `${words.part} “${part}”` : '',
      jurisdictionInWords(locale, jurisdiction, day),
      period ? formatPeriod(locale, period) : words.noPeriod,
      comparison ? comparisonInWords(locale, comparison) : '',
    ]),
    evidence,
  }
}

function comparisonInWords(locale: Locale, { direction, percent, amount, against }: Comparison): string {
  const { report: words } = messagesOf(locale)
  const by =
    percent !== null
      ? formatChange(locale, percent).replace(/^[+−]/, '')
      : amount !== null
        ? formatNumber(locale, Math.abs(amount))
        : ''
  const versus = words.versus(against ? formatPeriod(locale, against) : words.samePeriod)
  return joined([words.comparison[direction], by, versus], ' ')
}
