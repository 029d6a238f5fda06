/**
 * Plain statements over many rows, the same on both databases. Prisma's client reads and writes single things well, but a
 * batch of 500 reports is some 30 000 values and as many read back: measured, its raw queries spend five times the database's own
 * time on packing them, and createMany more. So batches and the search index go to the drivers (better-sqlite3, pg) directly.
 */
import type { Dialect } from './address'

export type Value = string | number | bigint | boolean | null
export type Row = readonly Value[]

export interface Sql {
  dialect: Dialect
  all<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]>
  run(sql: string, parameters?: readonly unknown[]): Promise<void>
  /** @param conflict what follows ON CONFLICT: `(id) DO UPDATE SET x = excluded.x` */
  insert(table: string, columns: readonly string[], rows: readonly Row[], conflict?: string): Promise<void>
}

export function insertStatement(
  table: string,
  columns: readonly string[],
  tuples: readonly string[],
  conflict: string | undefined,
): string {
  const names = columns.map(column => `"${column}"`).join(', ')
  return `INSERT INTO "${table}" (${names}) VALUES ${tuples.join(', ')}${conflict ? ` ON CONFLICT ${conflict}` : ''}`
}

/** A list of keys as one parameter, so that the statement is the same for any number of them and stays prepared. */
function keyList(dialect: Dialect, keys: readonly Value[]): { list: string; parameters: unknown[] } {
  const isNumber = typeof keys[0] === 'number' || typeof keys[0] === 'bigint'
  if (dialect === 'postgresql')
    return { list: `ANY($1::${isNumber ? 'bigint' : 'text'}[])`, parameters: [keys.map(String)] }
  return {
    list: 'IN (SELECT value FROM json_each(?))',
    parameters: [JSON.stringify(isNumber ? keys.map(Number) : keys)],
  }
}

/** @param sql with `{in keys}` after the column: `WHERE id {in keys}` */
export async function selectByKeys<T>(tx: Sql, sql: string, keys: readonly Value[]): Promise<T[]> {
  if (keys.length === 0) return []
  const { list, parameters } = keyList(tx.dialect, keys)
  const operator = tx.dialect === 'postgresql' ? `= ${list}` : list
  return tx.all<T>(sql.replace('{in keys}', operator), parameters)
}

/** As selectByKeys, of keys of several text columns: `WHERE (a, b) {in keys}`. */
export async function selectByTuples<T>(tx: Sql, sql: string, keys: readonly (readonly string[])[]): Promise<T[]> {
  const width = keys[0]?.length ?? 0
  if (width === 0) return []
  const columns = Array.from({ length: width }, (_, at) => at)
  if (tx.dialect === 'postgresql') {
    const arrays = columns.map(at => `$${at + 1}::text[]`).join(', ')
    const parameters = columns.map(at => keys.map(key => key[at]))
    return tx.all<T>(sql.replace('{in keys}', `IN (SELECT * FROM unnest(${arrays}))`), parameters)
  }
  const values = columns.map(at => `value ->> ${at}`).join(', ')
  return tx.all<T>(sql.replace('{in keys}', `IN (SELECT ${values} FROM json_each(?))`), [JSON.stringify(keys)])
}

export async function deleteByKeys(tx: Sql, table: string, column: string, keys: readonly Value[]): Promise<void> {
  if (keys.length === 0) return
  const { list, parameters } = keyList(tx.dialect, keys)
  await tx.run(`DELETE FROM "${table}" WHERE "${column}" ${tx.dialect === 'postgresql' ? '= ' : ''}${list}`, parameters)
}
