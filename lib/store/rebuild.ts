/** Makes everything that follows from the records anew: figures, themes, counters, words to search, observations. */
import { type Store, type Tx, writing } from './client'
import { insertFacts } from './insert-reports'
import { rowsOf, sourceRankNumber } from './rows'
import { storedReports } from './stored-reports'

/** In the order that references ask for. */
const DERIVED = [
  'figures',
  'theme_mentions',
  'observations',
  'themes',
  'theme_spellings',
  'counters',
  'report_search',
  'report_search_words',
]

/**
 * In one transaction: whoever reads meanwhile sees the store as it was. People's reviews are kept and applied.
 * @returns how many reports were read again
 */
export async function rebuild(store: Store, onProgress: (reports: number) => void = () => {}): Promise<number> {
  return writing(store, async tx => {
    for (const table of DERIVED) await empty(tx, table)
    tx.observations.forget()
    let done = 0
    for await (const page of storedReports(tx)) {
      const numbered = page.map(({ doc, record, text, origin }) => ({
        ...rowsOf({ record: JSON.parse(record), text, origin }),
        doc: Number(doc),
      }))
      for (const row of numbered) {
        await tx.run(store.dialect === 'sqlite' ? UPDATE : UPDATE.replace(/\?/g, nextPlaceholder()), [
          sourceRankNumber(row.source),
          row.source.aggregator,
          row.year,
          row.place,
          row.jurisdiction,
          BigInt(row.doc),
        ])
      }
      await insertFacts(tx, numbered, new Map())
      done += page.length
      onProgress(done)
    }
    return done
  })
}

const UPDATE = 'UPDATE reports SET source_rank = ?, aggregator = ?, year = ?, place = ?, jurisdiction = ? WHERE doc = ?'

function nextPlaceholder(): () => string {
  let number = 0
  return () => {
    number += 1
    return `$${number}`
  }
}

async function empty(tx: Tx, table: string): Promise<void> {
  // A contentless index is not emptied row by row.
  if (table === 'report_search' && tx.dialect === 'sqlite') {
    await tx.run(`INSERT INTO report_search (report_search) VALUES ('delete-all')`)
  } else await tx.run(`DELETE FROM "${table}"`)
}
