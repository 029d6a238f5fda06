/** Copies a whole store into another, empty one of either database, and proves it by counts and checksums. */
import { createHash } from 'node:crypto'
import { type Table, tablesOf } from './catalogue'
import { closeStore, openStore, readingPrimary, type Store, writing } from './client'
import { StoreError } from './errors'
import { type ReportRows, rowsOf } from './rows'
import { addToSearch } from './search/write'
import type { Row, Sql } from './sql'

export interface CopiedTable {
  name: string
  rows: number
  /** Of all rows, whatever their order: equal in both stores. */
  checksum: string
}

const PAGE = 1000

/**
 * @param to address of an empty store; it is made and migrated where it is not there yet
 * @throws StoreError where it holds reports already, or what arrived differs from what was sent
 */
export async function copyStore(
  from: Store,
  to: string,
  onProgress: (table: string, rows: number) => void = () => {},
): Promise<CopiedTable[]> {
  const target = await openStore(to)
  try {
    if (target.address.target === from.address.target) {
      throw new StoreError('bad-input', `${target.address.shown} is the store itself`, 'Name another store with --to.')
    }
    await mustBeEmpty(target)
    const sent = await readingPrimary(from, (_, source) => send(source, target, onProgress))
    const arrived = await readingPrimary(target, async (_, sql) => {
      const summed: CopiedTable[] = []
      for (const table of await tablesOf(sql)) summed.push(await sum(sql, table))
      return summed
    })
    for (const table of sent) {
      const copy = arrived.find(({ name }) => name === table.name)
      // The revision of the copy is its own: it counted the copying.
      if (table.name !== 'store_state' && copy?.checksum !== table.checksum) {
        throw new StoreError(
          'damaged',
          `table ${table.name} of ${target.address.shown} differs from the original (${copy?.rows ?? 0} of ${table.rows} rows)`,
          'Remove the copy and copy again while nothing is imported.',
        )
      }
    }
    return sent
  } finally {
    await closeStore(target)
  }
}

async function mustBeEmpty(target: Store): Promise<void> {
  const [row] = await readingPrimary(target, (_, sql) => sql.all('SELECT 1 FROM reports LIMIT 1'))
  if (!row) return
  throw new StoreError('bad-input', `${target.address.shown} holds reports already`, 'Name an empty store with --to.')
}

/** Page by page, each in a transaction of its own: memory stays bounded, and a copy that failed is begun anew. */
async function send(
  source: Sql,
  target: Store,
  onProgress: (table: string, rows: number) => void,
): Promise<CopiedTable[]> {
  const sent: CopiedTable[] = []
  for (const table of await tablesOf(source)) {
    const checksum = new Checksum()
    let rows = 0
    for await (const page of pages(source, table)) {
      for (const row of page) checksum.add(table.columns, row)
      rows += page.length
      if (table.name !== 'store_state') await insertPage(target, table, page)
      onProgress(table.name, rows)
    }
    sent.push({ name: table.name, rows, checksum: checksum.digest() })
  }
  return sent
}

type Cells = Record<string, Row[number]>

async function insertPage(target: Store, table: Table, page: readonly Cells[]): Promise<void> {
  await writing(target, async tx => {
    await tx.insert(
      table.name,
      table.columns,
      page.map(row => table.columns.map(column => row[column] ?? null)),
    )
    tx.observations.forget()
    if (table.name === 'reports') await addToSearch(tx, page.map(searchRows))
  })
}

function searchRows(row: Cells): ReportRows & { doc: number } {
  const text = row.text === null ? null : String(row.text)
  return {
    ...rowsOf({ record: JSON.parse(String(row.record)), text, origin: String(row.origin) }),
    doc: Number(row.doc),
  }
}

async function sum(sql: Sql, table: Table): Promise<CopiedTable> {
  const checksum = new Checksum()
  let rows = 0
  for await (const page of pages(sql, table)) {
    for (const row of page) checksum.add(table.columns, row)
    rows += page.length
  }
  return { name: table.name, rows, checksum: checksum.digest() }
}

async function* pages(sql: Sql, { name, columns, key }: Table): AsyncGenerator<Cells[]> {
  const list = (names: readonly string[]) => names.map(column => `"${column}"`).join(', ')
  let after: unknown[] | null = null
  while (true) {
    const places = key.map((_, at) => (sql.dialect === 'sqlite' ? '?' : `$${at + 1}`)).join(', ')
    const beyond: string = after ? `WHERE (${list(key)}) > (${places})` : ''
    const rows: Cells[] = await sql.all<Cells>(
      `SELECT ${list(columns)} FROM "${name}" ${beyond} ORDER BY ${list(key)} LIMIT ${PAGE}`,
      after ?? [],
    )
    if (rows.length > 0) yield rows
    const last: Cells | undefined = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = key.map(column => last[column])
  }
}

/** A sum of the rows' hashes: the two databases order text differently. */
class Checksum {
  #sum = 0n

  add(columns: readonly string[], row: Cells): void {
    // By name: two databases may list the columns in another order.
    const cells = [...columns].sort().map(column => `${column}=${canonical(row[column])}`)
    const digest = createHash('sha256').update(cells.join('\0')).digest()
    this.#sum = (this.#sum + digest.readBigUInt64BE(0)) & 0xffff_ffff_ffff_ffffn
  }

  digest(): string {
    return this.#sum.toString(16).padStart(16, '0')
  }
}

/** The same for 1 and true, 5 and "5": the drivers give booleans and long integers each in their way. */
function canonical(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (value instanceof Date) return value.toISOString()
  return String(value)
}
