/**
 * Search over reports. Its cost is bounded whatever the number of reports: the index gives matches newest first, the first
 * CANDIDATES are counted, the first RANKED of them (those with the words in their title before all) put in order of relevance.
 */
import type { EventKind, NormalizedReport, Topic } from '../../normalize/report'
import { unitById } from '../../normalize/units'
import { reading, type Store } from '../client'
import { evidenceText } from '../rows'
import { type Sql, selectByKeys } from '../sql'
import { conditionsOf } from './conditions'
import { allFacets, countFacets, FACET_COLUMNS, type FacetCounts, type FacetRow } from './facets'
import { type Highlighted, highlight, snippet } from './highlight'
import { matching } from './matching'
import { otherSpelling } from './numbers'
import {
  facetAlternatives,
  matchExpression,
  parseQuery,
  type SearchFilters,
  SHORTEST_BEGINNING,
  type Term,
} from './query'
import { relevance } from './relevance'

const CANDIDATES = 2000
const RANKED = 200
const PAGE = 20

export interface SearchRequest {
  /** Words with or without diacritics, "phrases", beginnings*; empty: all reports, newest first. */
  query?: string
  filters?: SearchFilters
  /** `next` of the page before. */
  cursor?: string | null
  limit?: number
  /** False where no facets are shown, which then stay empty: counting them reads every report that is counted. */
  facets?: boolean
}

export interface FoundReport {
  id: string
  title: Highlighted | null
  /** A passage with the words marked; the beginning where they stand in the title alone. */
  snippet: Highlighted
  publisher: string | null
  publishedOn: string | null
  url: string | null
  year: number | null
  place: string | null
  jurisdiction: string | null
  kind: EventKind | null
  topics: Topic[]
  figures: number
  warnings: number
  hasText: boolean
}

export interface SearchResult {
  reports: FoundReport[]
  /** `atLeast`: there are more than were counted; the facets count the newest ones. */
  total: { reports: number; atLeast: boolean }
  facets: FacetCounts
  next: string | null
  /** Cursor of the page before: null for the first page, undefined where this is the first. */
  previous: string | null | undefined
  /** Nothing had the last word as it was typed: these have a word that begins so. */
  completed: boolean
}

/** @throws StoreError where the store cannot be reached. A query cannot be wrong: what is no word separates words. */
export async function searchReports(store: Store, request: SearchRequest = {}): Promise<SearchResult> {
  const { query = '', filters = {}, cursor, limit = PAGE, facets: isCounting = true } = request
  const terms = parseQuery(query)
  const facets = facetAlternatives(filters)
  return reading(store, async (prisma, tx) => {
    let found = await candidates(tx, terms, facets)
    const beginnings = found.docs.length === 0 ? completed(terms) : null
    if (beginnings) found = await candidates(tx, beginnings, facets)
    const used = beginnings ?? terms
    const offset = offsetOf(cursor)
    const ordered = await inOrder(tx, found, used)
    const page = await foundReports(tx, ordered.slice(offset, offset + limit), used)
    const everything = terms.length === 0 && facets.length === 0 ? await allFacets(prisma) : null
    const counted = everything || !isCounting ? [] : found.docs
    const rows = await selectByKeys<FacetRow>(tx, `SELECT ${FACET_COLUMNS} FROM reports WHERE doc {in keys}`, counted)
    return {
      reports: page,
      total: everything
        ? { reports: everything.reports, atLeast: false }
        : { reports: found.docs.length, atLeast: found.docs.length === CANDIDATES },
      facets: everything?.facets ?? countFacets(rows),
      next: offset + limit < ordered.length ? String(offset + limit) : null,
      previous: offset === 0 ? undefined : offset <= limit ? null : String(offset - limit),
      completed: beginnings !== null && found.docs.length > 0,
    }
  })
}

function offsetOf(cursor: string | null | undefined): number {
  return cursor && /^\d{1,4}$/.test(cursor) ? Number(cursor) : 0
}

/** The same terms with the last word as a beginning; null where that would be no other query. */
function completed(terms: readonly Term[]): Term[] | null {
  const last = terms.at(-1)
  if (!last || last.prefix || last.quoted || (last.words.at(-1)?.length ?? 0) < SHORTEST_BEGINNING) return null
  return [...terms.slice(0, -1), { ...last, prefix: true }]
}

interface Candidates {
  /** Newest first. */
  docs: bigint[]
  /** Those of them, and older ones, whose title holds all the words. */
  titled: bigint[]
}

async function candidates(tx: Sql, terms: readonly Term[], facets: readonly string[][]): Promise<Candidates> {
  const conditions = await conditionsOf(tx, terms)
  const [docs, titled] = await Promise.all([
    matching(tx, matchExpression(tx.dialect, conditions, facets, 'anywhere'), CANDIDATES),
    terms.length === 0 ? [] : matching(tx, matchExpression(tx.dialect, conditions, facets, 'title'), RANKED / 2),
  ])
  return { docs, titled }
}

async function inOrder(tx: Sql, { docs, titled }: Candidates, terms: readonly Term[]): Promise<bigint[]> {
  const newestFirst = [...new Set([...titled, ...docs])]
  if (terms.length === 0) return newestFirst
  const ranked = newestFirst.slice(0, RANKED)
  const rows = await selectByKeys<NamedRow>(
    tx,
    `SELECT doc, title, publisher, place, substr(text, 1, 4000) AS text, CASE WHEN text IS NULL THEN record END AS record FROM reports WHERE doc {in keys}`,
    ranked,
  )
  const scores = new Map(
    rows.map(row => [
      BigInt(row.doc),
      relevance({ title: row.title, text: searchedText(row), names: namesOf(row) }, terms),
    ]),
  )
  ranked.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (a < b ? 1 : -1))
  return [...ranked, ...newestFirst.slice(RANKED)]
}

interface TextRow {
  doc: bigint | number
  title: string | null
  text: string | null
  record: string | null
}

interface NamedRow extends TextRow {
  publisher: string | null
  place: string | null
}

/** What a report is found by beside its words. */
function namesOf({ publisher, place }: NamedRow): string {
  return [publisher, place && unitById(place)?.name].filter(Boolean).join('\n')
}

/** The terms, and numbers as they may be written too: what of a text is marked. */
function asWritten(terms: readonly Term[]): Term[] {
  return terms.flatMap(term => {
    const other = term.prefix ? null : otherSpelling(term.words)
    return other ? [term, { ...term, words: other }] : [term]
  })
}

/** What was indexed: the text, or the evidence of a record that came without one. */
function searchedText({ text, record }: Pick<TextRow, 'text' | 'record'>): string {
  return text ?? (record === null ? '' : evidenceText(JSON.parse(record) as NormalizedReport))
}

interface FoundRow extends TextRow, FacetRow {
  id: string
  published_on: string | null
  url: string | null
  jurisdiction: string | null
  has_text: boolean | number
}

async function foundReports(tx: Sql, docs: readonly bigint[], terms: readonly Term[]): Promise<FoundReport[]> {
  const rows = await selectByKeys<FoundRow>(
    tx,
    `SELECT doc, id, title, published_on, url, jurisdiction, has_text, ${FACET_COLUMNS}, text,
       CASE WHEN text IS NULL THEN record END AS record FROM reports WHERE doc {in keys}`,
    docs,
  )
  const written = asWritten(terms)
  const byDoc = new Map(rows.map(row => [BigInt(row.doc), row]))
  return docs.flatMap(doc => {
    const row = byDoc.get(doc)
    if (!row) return []
    return [
      {
        id: row.id,
        title: row.title === null ? null : highlight(row.title, written),
        snippet: snippet(searchedText(row), written),
        publisher: row.publisher,
        publishedOn: row.published_on,
        url: row.url,
        year: row.year,
        place: row.place,
        jurisdiction: row.jurisdiction,
        kind: row.event_kind as EventKind | null,
        topics: row.topics.split(' ').filter(Boolean) as Topic[],
        figures: row.figures,
        warnings: row.warnings,
        hasText: Boolean(row.has_text),
      },
    ]
  })
}
