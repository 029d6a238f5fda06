/**
 * Places and publishers by their names. A list of reports shows both, yet neither need stand in a report's own words; the
 * index has them as facets, so a name in the query is looked for there too.
 */
import { UNITS } from '../../normalize/units'
import type { Sql } from '../sql'
import { facetWord, foldWords } from './fold'
import type { Term } from './query'

/** Words that a report must have, or instead one of the facets that are called by them. */
export interface NamedTerms {
  terms: readonly Term[]
  facets: readonly string[]
}

/** Folded name → facets: a province and the unit of 2025 of its name bear one. */
const PLACES = new Map<string, string[]>([['ca nuoc', [facetWord('p', 'national')]]])
for (const { id, name, aliases } of UNITS) {
  for (const each of new Set([name, ...aliases].map(foldWords)))
    PLACES.set(each, [...(PLACES.get(each) ?? []), facetWord('p', id)])
}

/** The longest name, "ban tiep cong dan trung uong …", is looked for by as many words. */
const LONGEST_NAME = 8
/** Of the publishers that some words are part of, those with the most reports. */
const MOST_PUBLISHERS = 60

interface Publisher {
  folded: string
  facet: string
}

/** The publishers in the store, those of most reports first: from counters, whatever the number of reports. */
async function publishersOf(sql: Sql): Promise<Publisher[]> {
  const rows = await sql.all<{ key: string }>(
    `SELECT key FROM counters WHERE scope = 'publisher' ORDER BY reports DESC, key`,
    [],
  )
  return rows.map(({ key }) => ({ folded: foldWords(key), facet: facetWord('n', key) }))
}

/** A part of a publisher's name names it where it is of two words or more: "bắc giang" does "Báo Bắc Giang", "báo" does not. */
function facetsOf(words: readonly string[], publishers: readonly Publisher[]): string[] {
  const run = words.join(' ')
  const isPart = ({ folded }: Publisher) => folded === run || (words.length > 1 && ` ${folded} `.includes(` ${run} `))
  const named = publishers.filter(isPart).slice(0, MOST_PUBLISHERS)
  return [...(PLACES.get(run) ?? []), ...named.map(({ facet }) => facet)]
}

/** The terms of a query in order, those together that are a name; the longest name first. */
export async function namedTerms(sql: Sql, terms: readonly Term[]): Promise<NamedTerms[]> {
  const publishers = terms.length > 0 ? await publishersOf(sql) : []
  const named: NamedTerms[] = []
  for (let at = 0; at < terms.length; ) {
    const next = nameAt(terms.slice(at, at + LONGEST_NAME), publishers) ?? {
      terms: terms.slice(at, at + 1),
      facets: [],
    }
    named.push(next)
    at += next.terms.length
  }
  return named
}

function nameAt(terms: readonly Term[], publishers: readonly Publisher[]): NamedTerms | null {
  for (let length = terms.length; length > 0; length--) {
    const run = terms.slice(0, length)
    // What is only the beginning of a word is no name yet.
    if (run.some(term => term.prefix)) continue
    const facets = facetsOf(
      run.flatMap(term => term.words),
      publishers,
    )
    if (facets.length > 0) return { terms: run, facets }
  }
  return null
}
