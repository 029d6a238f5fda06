/** Storing and removing reports: one transaction a batch, observations of the touched keys remade in it. */
import type { FigureFact, ObservationKey } from '../observe/observation'
import { rankOf } from '../observe/preference'
import { readingPrimary, type Store, type Tx, writing } from './client'
import { countReports } from './counters'
import { docFor, freeDocs } from './doc'
import { StoreError } from './errors'
import { observationId } from './hash'
import { planObservations, type Touched } from './observe-keys'
import { remakeThemes } from './remake-themes'
import { reviewsOf } from './reviews'
import { type IncomingReport, type ReportRows, rowsOf, sourceRankNumber } from './rows'
import { addToSearch, removeFromSearch } from './search/write'
import { deleteByKeys, type Sql, selectByKeys } from './sql'

export interface StoreCounts {
  /** Reports that were not in the store. */
  stored: number
  /** Reports of a known id with another content. */
  replaced: number
  /** Reports that the store holds just so. */
  unchanged: number
}

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

/**
 * Stores a batch whole or not at all. Of two reports with one id the later counts. Storing the same thing twice changes
 * nothing, not even the revision.
 * @throws StoreError with what to do: full or read-only disk, locked or unreachable store
 */
export async function storeReports(store: Store, batch: readonly IncomingReport[]): Promise<StoreCounts> {
  const prepared = new Map(batch.map(report => [report.record.id, rowsOf(report)]))
  for (const rows of prepared.values()) refuseNul(rows)
  const all = [...prepared.values()]
  // Most of a repeated import is unchanged: found without a write lock, and so without waiting for another writer.
  if ((await readingPrimary(store, (_, sql) => changedOf(sql, all))).length === 0) {
    return { stored: 0, replaced: 0, unchanged: batch.length }
  }
  return writing(store, async tx => {
    const changed = await changedOf(tx, all)
    const replaced = changed.flatMap(({ doc }) => doc ?? [])
    await insert(
      tx,
      changed.map(({ rows }) => rows),
      replaced.length > 0 ? await removeDocs(tx, replaced) : new Map(),
    )
    return {
      stored: changed.length - replaced.length,
      replaced: replaced.length,
      unchanged: batch.length - changed.length,
    }
  })
}

/** Removes a report and what it said. @returns whether it was there */
export async function removeReport(store: Store, id: string): Promise<boolean> {
  return writing(store, async tx => {
    const [found] = await selectByKeys<{ doc: bigint }>(tx, 'SELECT doc FROM reports WHERE id {in keys}', [id])
    if (!found) return false
    await insert(tx, [], await removeDocs(tx, [Number(found.doc)]))
    return true
  })
}

/** PostgreSQL keeps no NUL character; a text with one is no text, and both databases must say so alike. */
function refuseNul({ json, report: { record, text } }: ReportRows): void {
  if (!text?.includes('\0') && !json.includes('\\u0000')) return
  throw new StoreError(
    'bad-input',
    `report ${record.id} contains a NUL character`,
    'Remove it from the file: it is not part of a text.',
  )
}

async function changedOf(tx: Sql, all: readonly ReportRows[]): Promise<{ rows: ReportRows; doc: number | null }[]> {
  const known = await selectByKeys<{ id: string; doc: bigint; content_hash: string }>(
    tx,
    'SELECT id, doc, content_hash FROM reports WHERE id {in keys}',
    all.map(({ report }) => report.record.id),
  )
  const byId = new Map(known.map(row => [row.id, row]))
  return all.flatMap(rows => {
    const before = byId.get(rows.report.record.id)
    if (before?.content_hash === rows.contentHash) return []
    return [{ rows, doc: before ? Number(before.doc) : null }]
  })
}

/** Takes reports out; returns the keys that lost statements, whose observations the caller must make anew. */
async function removeDocs(tx: Tx, docs: readonly number[]): Promise<Touched['anew']> {
  const keys = docs.map(BigInt)
  const figures = await selectByKeys<{ [column: string]: string }>(
    tx,
    `SELECT DISTINCT indicator, jurisdiction, period_kind, period_start, period_end FROM figures
     WHERE observation IS NOT NULL AND doc {in keys}`,
    keys,
  )
  const reports = await selectByKeys<{ record: string; text: string | null; origin: string }>(
    tx,
    'SELECT record, text, origin FROM reports WHERE doc {in keys}',
    keys,
  )
  const rows = reports.map(({ record, text, origin }) => rowsOf({ record: JSON.parse(record), text, origin }))
  await removeFromSearch(tx, docs)
  await deleteByKeys(tx, 'reports', 'doc', keys)
  await countReports(tx, rows, -1)
  await remakeThemes(tx, rows, -1)
  return new Map(
    figures.map(row => {
      const key = {
        indicator: row.indicator,
        jurisdiction: row.jurisdiction,
        periodKind: row.period_kind,
        periodStart: row.period_start,
        periodEnd: row.period_end,
      } as ObservationKey
      return [observationId(key), key]
    }),
  )
}

async function insert(tx: Tx, rows: readonly ReportRows[], lost: Touched['anew']): Promise<void> {
  const given = await freeDocs(
    tx,
    rows.map(row => docFor(row.report.record.id, row.publishedOn)),
  )
  // In the order of doc: the search index would otherwise write itself to disk at each step back.
  const numbered = rows.map((row, at) => ({ ...row, doc: given[at] ?? 0 })).sort((a, b) => a.doc - b.doc)
  const reviews = await reviewsOf(
    tx,
    numbered.map(row => row.report.record.id),
  )
  const figures = numbered.flatMap(({ doc, figures: rowsOfReport }) =>
    rowsOfReport.map(row => ({ ...row, doc, fact: reviews.apply(row) })),
  )
  const finish = await planObservations(tx, await touchedBy(tx, numbered, figures, lost))
  const importedAt = new Date().toISOString()
  await tx.insert(
    'reports',
    REPORT_COLUMNS,
    numbered.map(row => reportValues(row, importedAt)),
  )
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

type NumberedFigure = ReportRows['figures'][number] & { doc: number }

/** A text that the store has already, or has twice in this batch, is one statement told again: its keys are made anew. */
async function touchedBy(
  tx: Tx,
  rows: readonly ReportRows[],
  figures: readonly NumberedFigure[],
  lost: Touched['anew'],
): Promise<Touched> {
  const hashes = new Set(rows.flatMap(({ report }) => report.record.text?.sha256 ?? []))
  const told = await selectByKeys<{ text_hash: string }>(
    tx,
    'SELECT text_hash FROM reports WHERE text_hash {in keys}',
    [...hashes],
  )
  const toldHashes = new Set(told.map(row => row.text_hash))
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

function reportValues(row: ReportRows & { doc: number }, importedAt: string) {
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
    figure.evidence.text,
    figure.evidence.start,
    figure.evidence.end,
    fact.review,
  ]
}
