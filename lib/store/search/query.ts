/** What a reader types, and the filters beside it, as a query of either database. */
import type { EVENT_KINDS, TOPICS } from '../../normalize/report'
import type { Dialect } from '../address'
import { EVERY_REPORT, facetWord, foldWords, titleWord } from './fold'

/** Words that must stand next to each other, in this order; a single word in most cases. */
export interface Term {
  words: string[]
  /** The last word is only the beginning of one, of three letters or more. */
  prefix: boolean
  quoted: boolean
}

/** Within a facet any value will do; between facets all must hold. */
export interface SearchFilters {
  fromYear?: number
  toYear?: number
  /** `national`, `ministry` or ids of units */
  places?: readonly string[]
  publishers?: readonly string[]
  kinds?: readonly (typeof EVENT_KINDS)[number][]
  topics?: readonly (typeof TOPICS)[number][]
  has?: readonly ('figures' | 'warnings')[]
}

/** More words than this narrow nothing: what follows is left out. */
const MAX_TERMS = 16
/** A shorter beginning would be that of nearly every word. */
export const SHORTEST_BEGINNING = 3
const YEARS = { first: 1945, last: 2100 }

const PARTS = /["“”]([^"“”]*)["“”]|([^\s"“”]+)/g

/** `"dân vận khéo" hoa binh giải*` → three words or phrases, folded; anything else in it is separators. */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = []
  for (const [, phrase, word] of query.matchAll(PARTS)) {
    const source = phrase ?? word ?? ''
    const words = foldWords(source)
      .split(' ')
      .filter(part => part !== '')
    const last = words.at(-1)
    if (last === undefined) continue
    const prefix = phrase === undefined && source.endsWith('*') && last.length >= SHORTEST_BEGINNING
    terms.push({ words, prefix, quoted: phrase !== undefined })
  }
  return terms.slice(0, MAX_TERMS)
}

/** What of a query goes beyond the words that are searched for; empty where all are. */
export function leftOut(query: string): string {
  let terms = 0
  for (const part of query.matchAll(PARTS)) {
    if (foldWords(part[0]) !== '') terms += 1
    if (terms > MAX_TERMS) return query.slice(part.index)
  }
  return ''
}

/** The words of each facet that is filtered by; a report must bear one of each. */
export function facetAlternatives(filters: SearchFilters): string[][] {
  const { fromYear, toYear, places, publishers, kinds, topics, has } = filters
  const alternatives: string[][] = []
  if (fromYear !== undefined || toYear !== undefined) {
    const first = Math.max(YEARS.first, fromYear ?? YEARS.first)
    const last = Math.min(YEARS.last, toYear ?? YEARS.last)
    const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => facetWord('y', first + index))
    // An empty range finds nothing, as it says.
    alternatives.push(years.length > 0 ? years : [facetWord('y', 'none')])
  }
  const add = (facet: Parameters<typeof facetWord>[0], values: readonly string[] | undefined) => {
    if (values && values.length > 0) alternatives.push(values.map(value => facetWord(facet, value)))
  }
  add('p', places)
  add('n', publishers)
  add('k', kinds)
  add('t', topics)
  for (const one of has ?? []) add('h', [one])
  return alternatives
}

/** What stands for a term in the index: any of these, each a row of words next to each other. */
export type Phrases = readonly (readonly string[])[]

/** Words that must all be there, each spelt in one of its ways, or instead of them all one of some facets. */
export interface Condition {
  terms: readonly Phrases[]
  facets: readonly string[]
}

/** @param where `title`: all the words stand in the title. Folded words hold letters and digits alone: nothing to escape. */
export function matchExpression(
  dialect: Dialect,
  conditions: readonly Condition[],
  facets: readonly (readonly string[])[],
  where: 'anywhere' | 'title',
): string {
  return dialect === 'sqlite' ? fts5(conditions, facets, where) : tsquery(conditions, facets, where)
}

type Where = 'anywhere' | 'title'

/** The words as they stand in the index of that place; the facets instead of them stand in no title. */
function inPlace({ terms, facets }: Condition, where: Where): Condition {
  return where === 'title'
    ? { terms: terms.map(phrases => phrases.map(phrase => phrase.map(titleWord))), facets: [] }
    : { terms, facets }
}

function fts5(conditions: readonly Condition[], filters: readonly (readonly string[])[], where: Where): string {
  const either = (phrases: readonly string[]) => `(${phrases.map(phrase => `"${phrase}"`).join(' OR ')})`
  const column = where === 'title' ? 'facets' : '{title body}'
  const all = [
    ...filters.map(values => `facets : ${either(values)}`),
    ...conditions.map(condition => {
      const { terms, facets } = inPlace(condition, where)
      const words = `${column} : (${terms.map(phrases => either(phrases.map(phrase => phrase.join(' ')))).join(' AND ')})`
      return facets.length > 0 ? `(${words}) OR (facets : ${either(facets)})` : words
    }),
  ]
  return all.length > 0 ? all.map(condition => `(${condition})`).join(' AND ') : `facets : "${EVERY_REPORT}"`
}

function tsquery(conditions: readonly Condition[], filters: readonly (readonly string[])[], where: Where): string {
  // A word of the title weighs A, of the rest D; C are the facets, and the title's words as words of their own.
  const weight = where === 'title' ? 'C' : 'AD'
  const either = (alternatives: readonly string[]) => `(${alternatives.join(' | ')})`
  const facetsOf = (values: readonly string[]) => either(values.map(value => `${value}:C`))
  const all = [
    ...filters.map(facetsOf),
    ...conditions.map(condition => {
      const { terms, facets } = inPlace(condition, where)
      const words = terms
        .map(phrases => either(phrases.map(phrase => `(${phrase.map(word => `${word}:${weight}`).join(' <-> ')})`)))
        .join(' & ')
      return facets.length > 0 ? either([`(${words})`, facetsOf(facets)]) : words
    }),
  ]
  return all.length > 0 ? all.join(' & ') : `${EVERY_REPORT}:C`
}
