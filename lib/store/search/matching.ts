/** Asks the index of either database. */
import type { Sql } from '../sql'

/** The newest matches of a `matchExpression`, newest first. @param below `reports.doc` that they are all older than */
export async function matching(
  tx: Sql,
  expression: string,
  limit: number,
  below: bigint | null = null,
): Promise<bigint[]> {
  const isSqlite = tx.dialect === 'sqlite'
  const older = below === null ? '' : isSqlite ? 'AND rowid < ?' : 'AND doc < $2'
  const sql = isSqlite
    ? `SELECT rowid AS doc FROM report_search WHERE report_search MATCH ? ${older} ORDER BY rowid DESC LIMIT ${limit}`
    : `SELECT doc FROM report_search WHERE words @@ to_tsquery('simple', $1) ${older} ORDER BY doc DESC LIMIT ${limit}`
  const rows = await tx.all<{ doc: bigint | number }>(sql, below === null ? [expression] : [expression, below])
  return rows.map(row => BigInt(row.doc))
}
