import { rowsOf } from '../rows'
import type { Sql } from '../sql'
import { storedReports } from '../stored-reports'
import { addToSearch } from './write'

/** Fills an empty search index from the reports. */
export async function indexAllReports(sql: Sql): Promise<void> {
  for await (const page of storedReports(sql)) {
    const rows = page.map(({ doc, record, text, origin }) => ({
      ...rowsOf({ record: JSON.parse(record), text, origin }),
      doc: Number(doc),
    }))
    await addToSearch(sql, rows)
  }
}
