/** Vietnamese numbers: "1.234", "1 234", "0,3", "0.3", "05", "3 nghìn", "1,2 triệu", "5,3 tỷ", "mười lăm", and their qualifiers. */
import type { Qualifier } from '../report'
import { type Numbered, WordMap, WordSet } from './dictionary'

const MULTIPLIERS = new WordMap([
  ['trăm', 100],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
])

/** What a word multiplies the number before it with ("nghìn" → 1000), or undefined. */
export function multiplierOf(word: Numbered): number | undefined {
  return MULTIPLIERS.get(word)
}

const ONLY_DIGITS = /^\d+$/

/**
 * The value of digits as written, or null for what is no number (a date "11.1.2024", a serial). A dot or space before
 * exactly three digits groups thousands, a comma is the decimal mark, another single dot is a decimal mark too ("0.3").
 */
export function readDigits(written: string): number | null {
  if (written.length > 24) return null
  if (ONLY_DIGITS.test(written)) return Number(written)
  const spaced = written.includes(' ') ? written.replaceAll(' ', '') : written
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(spaced) && !spaced.startsWith('0.'))
    return Number(spaced.replaceAll('.', '').replace(',', '.'))
  if (/^\d+(?:,\d+)?$/.test(spaced)) return Number(spaced.replace(',', '.'))
  if (/^\d+\.\d+$/.test(spaced)) return Number(spaced)
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(spaced)) return Number(spaced.replaceAll(',', ''))
  return null
}

/** value × factor without the noise of binary fractions: 5,3 × 10⁹ is 5300000000. */
export function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}

const UNIT_WORDS = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const UNITS = new WordMap(Object.entries(UNIT_WORDS))
const TENS = new WordSet('mươi mười')
const OPENERS = new WordSet(`${Object.keys(UNIT_WORDS).join(' ')} mươi mười`)
const ZEROS = new WordSet('linh lẻ không')
/** How many words a number may have. */
const MOST_WORDS = 12

/** Whether a number in words may begin with a word: "hai", "mười". */
export const opensNumberWords = (word: Numbered): boolean => OPENERS.has(word)

/** Reads a number in words from place `at` of a list of words: its value and how many words it took, or null. */
export function readNumberWords(words: readonly Numbered[], at: number): { value: number; length: number } | null {
  let total = 0
  let below = 0
  let digit: number | null = null
  let length = 0
  for (let i = at; i < Math.min(words.length, at + MOST_WORDS); i++) {
    const word = words[i]
    if (!word) break
    const unit = UNITS.get(word)
    const factor = MULTIPLIERS.get(word)
    if (unit !== undefined) {
      if (digit !== null) break
      digit = unit
    } else if (TENS.has(word)) {
      below += (digit ?? 1) * 10
      digit = null
    } else if (ZEROS.has(word)) {
      if (length === 0) break
    } else if (factor === 100 && digit === null && length > 0 && ZEROS.has(words[i - 1] ?? word)) {
      // "một nghìn không trăm bốn mươi sáu"
    } else if (factor === 100 && digit !== null) {
      below += digit * 100
      digit = null
    } else if (factor !== undefined && factor > 100 && (digit !== null || below > 0)) {
      total += (below + (digit ?? 0)) * factor
      below = 0
      digit = null
    } else break
    length++
  }
  const value = total + below + (digit ?? 0)
  return length > 0 && value > 0 ? { value, length } : null
}

const QUALIFIERS = new WordMap<Qualifier>([
  ['trên', 'over'],
  ['hơn', 'over'],
  ['quá', 'over'],
  ['vượt', 'over'],
  ['gần', 'under'],
  ['dưới', 'under'],
  ['ngót', 'under'],
  ['non', 'under'],
  ['khoảng', 'about'],
  ['chừng', 'about'],
  ['ước', 'about'],
  ['độ', 'about'],
])
/** By their second word: the first, and what the two say. */
const QUALIFIERS_OF_TWO = new WordMap<readonly [first: WordSet, Qualifier]>([
  ['xỉ', [new WordSet('xấp'), 'under']],
  ['dưới', [new WordSet('trên'), 'about']],
  ['tới', [new WordSet('chưa không'), 'under']],
  ['đến', [new WordSet('chưa không'), 'under']],
  ['đầy', [new WordSet('chưa không'), 'under']],
])

/** `trên` → over, `gần` → under, `khoảng` → about; undefined for any other word. */
export const qualifierOf = (word: Numbered): Qualifier | undefined => QUALIFIERS.get(word)

/** `xấp xỉ`, `chưa tới` → under, `trên dưới` → about; undefined for any other two words. */
export function qualifierOfTwo(first: Numbered, second: Numbered): Qualifier | undefined {
  const known = QUALIFIERS_OF_TWO.get(second)
  return known?.[0].has(first) ? known[1] : undefined
}
