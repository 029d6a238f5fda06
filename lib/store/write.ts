/** Storing and removing reports: one transaction a batch, observations of the touched keys remade in it. */
import type { ObservationKey } from '../observe/observation'
import { readingPrimary, type Store, type Tx, writing } from './client'
import { countReports } from './counters'
import { StoreError } from './errors'
import { observationId } from './hash'
import { insertReports } from './insert-reports'
import type { Touched } from './observe-keys'
import { remakeThemes } from './remake-themes'
import { type IncomingReport, type ReportRows, rowsOf } from './rows'
import { removeFromSearch } from './search/write'
import { deleteByKeys, type Sql, selectByKeys } from './sql'

export interface StoreCounts {
  /** Reports that were not in the store. */
  stored: number
  /** Reports of a known id with another content. */
  replaced: number
  /** Reports that the store holds just so. */
  unchanged: number
}

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
    await insertReports(
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
    await insertReports(tx, [], await removeDocs(tx, [Number(found.doc)]))
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
