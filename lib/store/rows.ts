/** One normalized report as the store's rows. Pure: everything here happens before the store is locked. */
import { hash } from 'node:crypto'
import type { Figure, NormalizedReport } from '../normalize/report'
import { jurisdictionKey, placeOf } from '../observe/jurisdiction-key'
import { type FigureFact, type ObservationKey, SOURCE_RANKS } from '../observe/observation'
import { kindOf, yearOf } from '../observe/periods'
import { type Source, sourceOf } from '../observe/source-rank'
import { foldedTheme } from '../observe/themes'
import { countersOf } from './counter-keys'
import { observationId, shortHash, themeId } from './hash'
import { EVERY_REPORT, facetWord, foldWords, titleWord } from './search/fold'

export interface IncomingReport {
  record: NormalizedReport
  /** The text that the record's offsets refer to; null where the store is not given one. */
  text: string | null
  /** The record as JSON.stringify writes it, where the caller has it: spares writing it once more. */
  json?: string
  /** Where it came from: a path, `dataset`, an editor's upload. */
  origin: string
}

export interface FigureRow {
  position: number
  /** Null for a figure that speaks for no observation: a part, or without a period or a jurisdiction. */
  observation: string | null
  key: ObservationKey | null
  fact: FigureFact
  figure: Figure
}

export interface MentionRow {
  position: number
  theme: string | null
  year: number | null
  jurisdiction: string | null
  folded: string
  name: string
  evidence: string
  evidenceStart: number | null
  evidenceEnd: number | null
}

export interface ReportRows {
  report: IncomingReport
  /** The record as JSON, as it is stored. */
  json: string
  contentHash: string
  source: Source
  publishedOn: string | null
  year: number | null
  jurisdiction: string | null
  place: string | null
  figures: FigureRow[]
  mentions: MentionRow[]
  search: { title: string; body: string; facets: string }
  counters: string[]
}

/** The day at which the report's province codes are in force: its publication, else its event, else its period's end. */
function dayOf(record: NormalizedReport): string | null {
  return record.publishedOn?.date ?? record.event?.date ?? record.period?.end ?? null
}

export function rowsOf(report: IncomingReport): ReportRows {
  const { record, text } = report
  const json = report.json ?? JSON.stringify(record)
  const source = sourceOf(record)
  const publishedOn = record.publishedOn?.date ?? null
  const day = dayOf(record)
  const jurisdiction = jurisdictionKey(record.jurisdiction, day)
  const place = placeOf(jurisdiction)
  const dated = record.publishedOn?.date ?? record.event?.date
  const year = record.period
    ? yearOf(record.period.start, record.period.end)
    : dated === undefined || dated === null
      ? null
      : Number(dated.slice(0, 4))
  const figures = record.figures.map((figure, position) => figureRow(record, figure, position, source, day))
  const mentions = record.themes.map((theme, position): MentionRow => {
    const key = jurisdictionKey(theme.jurisdiction, day)
    const folded = foldedTheme(theme.name)
    return {
      position,
      theme: theme.year === null || key === null ? null : themeId(theme.year, key, folded),
      year: theme.year,
      jurisdiction: key,
      folded,
      name: theme.name,
      evidence: theme.evidence.text,
      evidenceStart: theme.evidence.start,
      evidenceEnd: theme.evidence.end,
    }
  })
  const title = foldWords(record.title ?? '')
  const titleWords = title.split(' ').filter(Boolean).map(titleWord)
  return {
    report,
    json,
    // A text cannot be taken for none: JSON holds no NUL.
    contentHash: hash('sha256', text === null ? json : `${json}\0${text}`),
    source,
    publishedOn,
    year,
    jurisdiction,
    place,
    figures,
    mentions,
    search: {
      title,
      body: foldWords(text ?? evidenceText(record)),
      facets: [...facetWords({ report, year, place }), ...titleWords].join(' '),
    },
    counters: countersOf({
      year,
      place,
      publisher: record.publisher?.name ?? null,
      kind: record.event?.kind ?? null,
      topics: record.topics.map(topic => topic.code),
      figures: record.figures.length,
      warnings: record.warnings.length,
      hasText: text !== null,
    }),
  }
}

function figureRow(
  record: NormalizedReport,
  figure: Figure,
  position: number,
  source: Source,
  day: string | null,
): FigureRow {
  const { period, indicator, value, qualifier, evidence } = figure
  const jurisdiction = jurisdictionKey(figure.jurisdiction, day ?? period?.end ?? null)
  const periodKind = period ? kindOf(period) : 'range'
  const key: ObservationKey | null =
    period === null || jurisdiction === null || figure.part !== null
      ? null
      : { indicator, jurisdiction, periodKind, periodStart: period.start, periodEnd: period.end }
  const words = shortHash(value, qualifier, foldWords(evidence.text))
  return {
    position,
    observation: key && observationId(key),
    key,
    figure,
    fact: {
      indicator,
      jurisdiction: jurisdiction ?? '',
      periodKind,
      periodStart: period?.start ?? '',
      periodEnd: period?.end ?? '',
      reportId: record.id,
      position,
      value,
      qualifier,
      evidence: evidence.text,
      words,
      sourceRank: source.rank,
      aggregator: source.aggregator,
      publishedOn: record.publishedOn?.date ?? null,
      textHash: record.text?.sha256 ?? null,
      review: null,
    },
  }
}

/** What a person's review of a figure refers to; survives another import of the same report. */
export function reviewTarget({ fact, figure }: Pick<FigureRow, 'fact' | 'figure'>): string {
  const { reportId, indicator, jurisdiction, periodStart, periodEnd, words } = fact
  return `${reportId}#${shortHash(indicator, jurisdiction, periodStart, periodEnd, figure.part, words)}`
}

/** What there is to search in a record without a text: the words that its facts were read from. */
export function evidenceText(record: NormalizedReport): string {
  const facts = [...record.themes, ...record.figures, ...record.topics, ...record.directives, ...record.documents]
  const spans = [...facts, ...record.people].map(fact => fact.evidence.text)
  // What lies between two quotations is not there: a reader of a list must not read them as one sentence.
  return [record.title, ...new Set(spans)].filter(Boolean).join(' … ')
}

interface Facets {
  report: IncomingReport
  year: number | null
  place: string | null
}

function facetWords({ report: { record }, year, place }: Facets): string[] {
  return [
    EVERY_REPORT,
    year !== null && facetWord('y', year),
    place !== null && facetWord('p', place),
    record.publisher && facetWord('n', record.publisher.name),
    record.event && facetWord('k', record.event.kind),
    ...record.topics.map(topic => facetWord('t', topic.code)),
    record.figures.length > 0 && facetWord('h', 'figures'),
    record.warnings.length > 0 && facetWord('h', 'warnings'),
  ].filter(word => typeof word === 'string')
}

/** Place in the order of preference of the report's source; kept as a number. */
export const sourceRankNumber = (source: Source) => SOURCE_RANKS.indexOf(source.rank)
