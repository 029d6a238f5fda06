/** The terms of a query as what the index is asked for. */
import type { Sql } from '../sql'
import { phrasesOf } from './beginnings'
import { namedTerms } from './names'
import type { Condition, Term } from './query'

export async function conditionsOf(sql: Sql, terms: readonly Term[]): Promise<Condition[]> {
  const named = await namedTerms(sql, terms)
  return Promise.all(
    named.map(async each => ({
      terms: await Promise.all(each.terms.map(term => phrasesOf(sql, term))),
      facets: each.facets,
    })),
  )
}
