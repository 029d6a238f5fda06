/** The full-text index: FTS5 or tsvector, over the same folded words. */
import type { ReportRows } from '../rows'
import { deleteByKeys, type Sql } from '../sql'

/** @param rows ascending by doc */
export async function addToSearch(tx: Sql, rows: readonly (ReportRows & { doc: number })[]): Promise<void> {
  await addWords(tx, rows)
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

/** A word stays when its last report goes: as a beginning it then finds nothing, as it should. */
async function addWords(tx: Sql, rows: readonly ReportRows[]): Promise<void> {
  const words = new Set<string>()
  for (const { search } of rows) {
    for (const word of search.title.split(' ')) words.add(word)
    for (const word of search.body.split(' ')) words.add(word)
  }
  words.delete('')
  // Sorted, so that two writers on PostgreSQL would take the rows' locks in one order.
  const values = [...words].sort().map(word => [word])
  await tx.insert('report_search_words', ['word'], values, '(word) DO NOTHING')
}

export async function removeFromSearch(tx: Sql, docs: readonly number[]): Promise<void> {
  await deleteByKeys(tx, 'report_search', tx.dialect === 'sqlite' ? 'rowid' : 'doc', docs.map(BigInt))
}
