/** The full-text index: FTS5 or tsvector, over the same folded words. */
import type { Tx } from '../client'
import type { ReportRows } from '../rows'
import { deleteByKeys } from '../sql'

/** @param rows ascending by doc */
export async function addToSearch(tx: Tx, rows: readonly (ReportRows & { doc: number })[]): Promise<void> {
  if (tx.dialect === 'sqlite') {
    const values = rows.map(({ doc, search }) => [BigInt(doc), search.title, search.body, search.facets])
    return tx.insert('report_search', ['rowid', 'title', 'body', 'facets'], values)
  }
  const perStatement = 200
  for (let at = 0; at < rows.length; at += perStatement) {
    const chunk = rows.slice(at, at + perStatement)
    const tuples = chunk.map((_, index) => {
      const [doc, title, body, facets] = [1, 2, 3, 4].map(place => `$${index * 4 + place}`)
      return `(${doc}::bigint, setweight(to_tsvector('simple', ${title}), 'A') || setweight(to_tsvector('simple', ${facets}), 'C') || to_tsvector('simple', ${body}))`
    })
    await tx.run(
      `INSERT INTO report_search (doc, words) VALUES ${tuples.join(', ')}`,
      chunk.flatMap(({ doc, search }) => [BigInt(doc), search.title, search.body, search.facets]),
    )
  }
}

export async function removeFromSearch(tx: Tx, docs: readonly number[]): Promise<void> {
  await deleteByKeys(tx, 'report_search', tx.dialect === 'sqlite' ? 'rowid' : 'doc', docs.map(BigInt))
}
