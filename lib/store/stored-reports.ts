import type { Sql } from './sql'

const PAGE = 500

interface StoredRow {
  doc: bigint | number | string
  record: string
  text: string | null
  origin: string
}

/** All stored reports, page by page, in the order of doc. */
export async function* storedReports(sql: Sql): AsyncGenerator<StoredRow[]> {
  let after = -1n
  while (true) {
    const rows = await sql.all<StoredRow>(
      `SELECT doc, record, text, origin FROM reports WHERE doc > ${after} ORDER BY doc LIMIT ${PAGE}`,
    )
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = BigInt(last.doc)
  }
}
