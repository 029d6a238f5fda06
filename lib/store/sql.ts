/**
 * Many rows at a time, the same on both databases. Prisma's createMany and upsert build each statement from a tree and
 * take about ten times as long; an import of 1,500 reports a second with ten figures each needs the plain statement.
 */
import type { Dialect } from './address'
import type { Prisma } from './generated/sqlite/client'

export interface Tx {
  dialect: Dialect
  prisma: Pick<Prisma.TransactionClient, '$executeRawUnsafe' | '$queryRawUnsafe'>
}

export type Value = string | number | bigint | boolean | null
export type Row = readonly Value[]

/** SQLite allows 32 766 parameters in a statement, PostgreSQL 65 535. */
const MAX_PARAMETERS = 32_000

export function placeholders(dialect: Dialect, from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => (dialect === 'sqlite' ? '?' : `$${from + index}`)).join(', ')
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

const statements = new Map<string, string>()

/** @param conflict what follows ON CONFLICT: `(id) DO UPDATE SET x = excluded.x` */
export async function insertRows(
  tx: Tx,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  conflict?: string,
): Promise<void> {
  const perStatement = Math.floor(MAX_PARAMETERS / columns.length)
  for (const chunk of chunks(rows, perStatement)) {
    const key = `${tx.dialect} ${table} ${chunk.length} ${conflict}`
    let sql = statements.get(key)
    if (sql === undefined) {
      const tuples = chunk.map((_, at) => `(${placeholders(tx.dialect, at * columns.length + 1, columns.length)})`)
      const names = columns.map(column => `"${column}"`).join(', ')
      sql = `INSERT INTO "${table}" (${names}) VALUES ${tuples.join(', ')}${conflict ? ` ON CONFLICT ${conflict}` : ''}`
      // Only the full chunks come again.
      if (chunk.length === perStatement) statements.set(key, sql)
    }
    await tx.prisma.$executeRawUnsafe(sql, ...chunk.flat())
  }
}

/** @param sql with `{keys}` where the list of keys goes. Rows of all keys, chunk by chunk. */
export async function selectByKeys<T>(tx: Tx, sql: string, keys: readonly Value[]): Promise<T[]> {
  const found: T[][] = []
  for (const chunk of chunks(keys, MAX_PARAMETERS)) {
    found.push(
      await tx.prisma.$queryRawUnsafe<T[]>(sql.replace('{keys}', placeholders(tx.dialect, 1, chunk.length)), ...chunk),
    )
  }
  return found.flat()
}

/** As selectByKeys, of keys of several columns: `{keys}` becomes a list of tuples. */
export async function selectByTuples<T>(tx: Tx, sql: string, keys: readonly Row[]): Promise<T[]> {
  const width = keys[0]?.length ?? 1
  const found: T[][] = []
  for (const chunk of chunks(keys, Math.floor(MAX_PARAMETERS / width))) {
    const tuples = chunk.map((_, at) => `(${placeholders(tx.dialect, at * width + 1, width)})`)
    found.push(
      await tx.prisma.$queryRawUnsafe<T[]>(sql.replace('{keys}', `VALUES ${tuples.join(', ')}`), ...chunk.flat()),
    )
  }
  return found.flat()
}

export async function deleteByKeys(tx: Tx, table: string, column: string, keys: readonly Value[]): Promise<void> {
  for (const chunk of chunks(keys, MAX_PARAMETERS)) {
    await tx.prisma.$executeRawUnsafe(
      `DELETE FROM "${table}" WHERE "${column}" IN (${placeholders(tx.dialect, 1, chunk.length)})`,
      ...chunk,
    )
  }
}
