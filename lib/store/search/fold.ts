/** Words as the index of both databases keeps them: without diacritics, đ as d, letters and digits alone. */
import { plain } from '../../normalize/vietnamese/letters'

/** Longer texts are found by their beginning: PostgreSQL bounds one document's index at a megabyte. */
const MAX_INDEXED = 1_000_000

/** "Hòa Bình, 9.900 vụ" → "hoa binh 9 900 vu". Both databases split it alike, at its spaces. */
export function foldWords(text: string): string {
  return plain(text.slice(0, MAX_INDEXED))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Facets stand in the index as words of their own, so that a filter costs what a word costs. No Vietnamese word begins so. */
export function facetWord(facet: 'y' | 'p' | 'n' | 'k' | 't' | 'h', value: string | number): string {
  return `zz${facet}${plain(String(value)).replace(/[^a-z0-9]+/g, '')}`
}
