/** Words as the index of both databases keeps them: without diacritics, đ as d, letters and digits alone. */
import { plain } from '../../normalize/vietnamese/letters'

/** Longer texts are found by their beginning: PostgreSQL bounds one document's index at a megabyte. */
const MAX_INDEXED = 1_000_000

const SPACE = 32
/** Beyond it stand no letters that fold to a–z but full-width ones; a table makes folding some twenty times as fast as normalising. */
const TABLE_SIZE = 0x2100
/** What nobody sees in a word: soft hyphens, joiners, directional marks. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f]/
/** What each UTF-16 unit folds to: a letter or digit, a space, or 0 for a combining or invisible mark, which vanishes. */
const FOLDED = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
  const char = String.fromCharCode(code)
  // The letter eth stands for Đ in texts of old keyboards.
  const folded = INVISIBLE.test(char) ? '' : plain(char).replace('\u00f0', 'd')
  if (folded === '') return 0
  return /^[a-z0-9]$/.test(folded) ? folded.charCodeAt(0) : SPACE
})

/** What one UTF-16 unit folds to: the code of a letter or digit, 32 for what separates words, 0 for nothing. */
export function foldUnit(code: number): number {
  if (code >= FULL_WIDTH && code <= FULL_WIDTH_ENDS) return FOLDED[code - FULL_WIDTH + 0x21] ?? SPACE
  return FOLDED[code] ?? (code === BYTE_ORDER_MARK ? 0 : SPACE)
}
const [FULL_WIDTH, FULL_WIDTH_ENDS, BYTE_ORDER_MARK] = [0xff01, 0xff5e, 0xfeff]

/** "Hòa Bình, 9.900 vụ" → "hoa binh 9 900 vu". Both databases split it alike, at its spaces. */
export function foldWords(text: string): string {
  const length = Math.min(text.length, MAX_INDEXED)
  const folded = Buffer.allocUnsafe(length)
  let end = 0
  let last = SPACE
  for (let at = 0; at < length; at++) {
    const unit = foldUnit(text.charCodeAt(at))
    if (unit === 0 || (unit === SPACE && last === SPACE)) continue
    folded[end++] = unit
    last = unit
  }
  return folded.toString('latin1', 0, last === SPACE ? Math.max(0, end - 1) : end)
}

/** Facets stand in the index as words of their own, so that a filter costs what a word costs. No Vietnamese word begins so. */
export function facetWord(facet: 'y' | 'p' | 'n' | 'k' | 't' | 'h', value: string | number): string {
  return `zz${facet}${foldWords(String(value)).replaceAll(' ', '')}`
}

/** A folded word of a title: what finds reports by their titles without going through all whose text has the word. */
export function titleWord(word: string): string {
  return `zzw${word}`
}

/** Stands in every report: what finds all of them. */
export const EVERY_REPORT = 'zzall'
