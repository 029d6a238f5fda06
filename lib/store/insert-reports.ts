/** Rows into tables, in the order that references and the search index ask for. */
import type { FigureFact } from '../observe/observation'
import { rankOf } from '../observe/preference'
import type { Tx } from './client'
import { countReports } from './counters'
import { docFor, freeDocs } from './doc'
import { planObservations, type Touched } from './observe-keys'
import { remakeThemes } from './remake-themes'
import { reviewsOf } from './reviews'
import { type ReportRows, sourceRankNumber } from './rows'
import { addToSearch } from './search/write'
import { selectByKeys } from './sql'

const REPORT_COLUMNS = [
  'doc',
  'id',
  'content_hash',
  'text_hash',
  'title',
  'publisher',
  'url',
  'file',
  'source_rank',
  'aggregator',
  'published_on',
  'year',
  'place',
  'jurisdiction',
  'event_kind',
  'topics',
  'figures',
  'warnings',
  'has_text',
  'origin',
  'imported_at',
  'record',
  'text',
] as const
const FIGURE_COLUMNS = [
  'doc',
  'position',
  'observation',
  'indicator',
  'value',
  'qualifier',
  'jurisdiction',
  'period_kind',
  'period_start',
  'period_end',
  'part',
  'rank',
  'words',
  'aggregator',
  'evidence',
  'evidence_start',
  'evidence_end',
  'review',
] as const
const MENTION_COLUMNS = [
  'doc',
  'position',
  'theme',
  'year',
  'jurisdiction',
  'name',
  'evidence',
  'evidence_start',
  'evidence_end',
] as const

/** New reports, with all that they say. @param lost keys that lost statements in the same transaction */
export async function insertReports(tx: Tx, rows: readonly ReportRows[], lost: Touched['anew']): Promise<void> {
  const given = await freeDocs(
    tx,
    rows.map(row => docFor(row.report.record.id, row.publishedOn)),
  )
  // In the order of doc: the search index would otherwise write itself to disk at each step back.
  const numbered = rows.map((row, at) => ({ ...row, doc: given[at] ?? 0 })).sort((a, b) => a.doc - b.doc)
  const importedAt = new Date().toISOString()
  await tx.insert(
    'reports',
    REPORT_COLUMNS,
    numbered.map(row => reportValues(row, importedAt)),
  )
  await insertFacts(tx, numbered, lost)
}

/** What reports say: figures, themes, words to search, counters, observations. The reports themselves are stored already. */
export async function insertFacts(tx: Tx, numbered: readonly NumberedReport[], lost: Touched['anew']): Promise<void> {
  const reviews = await reviewsOf(
    tx,
    numbered.map(row => row.report.record.id),
  )
  const figures = numbered.flatMap(({ doc, figures: rowsOfReport }) =>
    rowsOfReport.map(row => ({ ...row, doc, fact: reviews.apply(row) })),
  )
  const finish = await planObservations(tx, await touchedBy(tx, numbered, figures, lost))
  await tx.insert('figures', FIGURE_COLUMNS, figures.map(figureValues))
  await tx.insert(
    'theme_mentions',
    MENTION_COLUMNS,
    numbered.flatMap(({ doc, mentions }) =>
      mentions.map(row => [
        BigInt(doc),
        row.position,
        row.theme,
        row.year,
        row.jurisdiction,
        row.name,
        row.evidence,
        row.evidenceStart,
        row.evidenceEnd,
      ]),
    ),
  )
  await addToSearch(tx, numbered)
  await countReports(tx, numbered, 1)
  await remakeThemes(tx, numbered, 1)
  await finish()
}

export type NumberedReport = ReportRows & { doc: number }
type NumberedFigure = ReportRows['figures'][number] & { doc: number }

/** A text that the store has already is a statement told again: its keys are made anew. */
async function touchedBy(
  tx: Tx,
  rows: readonly NumberedReport[],
  figures: readonly NumberedFigure[],
  lost: Touched['anew'],
): Promise<Touched> {
  const hashes = new Set(rows.flatMap(({ report }) => report.record.text?.sha256 ?? []))
  const told = await selectByKeys<{ text_hash: string; doc: bigint | number | string }>(
    tx,
    'SELECT text_hash, doc FROM reports WHERE text_hash {in keys}',
    [...hashes],
  )
  const own = new Set(rows.map(row => row.doc))
  const toldHashes = new Set(told.filter(row => !own.has(Number(row.doc))).map(row => row.text_hash))
  const anew = new Map(lost)
  const added: Touched['added'] = new Map()
  for (const { observation, key, fact } of figures) {
    if (observation === null || key === null) continue
    if (fact.textHash !== null && toldHashes.has(fact.textHash)) anew.set(observation, key)
    const entry = added.get(observation) ?? { key, facts: [] as FigureFact[] }
    entry.facts.push(fact)
    added.set(observation, entry)
  }
  for (const id of anew.keys()) added.delete(id)
  return { anew, added }
}

function reportValues(row: NumberedReport, importedAt: string) {
  const { record, text, origin } = row.report
  return [
    BigInt(row.doc),
    record.id,
    row.contentHash,
    record.text?.sha256 ?? null,
    record.title,
    record.publisher?.name ?? null,
    record.source.url,
    record.source.file,
    sourceRankNumber(row.source),
    row.source.aggregator,
    row.publishedOn,
    row.year,
    row.place,
    row.jurisdiction,
    record.event?.kind ?? null,
    record.topics.map(topic => topic.code).join(' '),
    record.figures.length,
    record.warnings.length,
    text !== null,
    origin,
    importedAt,
    row.json,
    text,
  ]
}

function figureValues({ doc, position, observation, figure, fact }: NumberedFigure) {
  return [
    BigInt(doc),
    position,
    observation,
    figure.indicator,
    fact.value,
    fact.qualifier,
    fact.jurisdiction || null,
    figure.period && fact.periodKind,
    figure.period?.start ?? null,
    figure.period?.end ?? null,
    figure.part,
    rankOf(fact),
    fact.words,
    fact.aggregator,
    figure.evidence.text,
    figure.evidence.start,
    figure.evidence.end,
    fact.review,
  ]
}
