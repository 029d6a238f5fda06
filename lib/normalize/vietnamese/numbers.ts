/** Vietnamese numbers: "1.234", "1 234", "0,3", "0.3", "05", "3 nghìn", "1,2 triệu", "5,3 tỷ", "mười lăm", and their qualifiers. */
import type { Qualifier } from '../report'

const MULTIPLIERS = new Map([
  ['trăm', 100],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
])

/** What a word multiplies the number before it with ("nghìn" → 1000), or undefined. */
export function multiplierOf(word: string): number | undefined {
  return MULTIPLIERS.get(word)
}

/**
 * The value of digits as written, or null for what is no number (a date "11.1.2024", a serial). A dot or space before
 * exactly three digits groups thousands, a comma is the decimal mark, another single dot is a decimal mark too ("0.3").
 */
export function readDigits(written: string): number | null {
  if (written.length > 24) return null
  const spaced = written.replaceAll(' ', '')
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

// A map, since looking a word up in an object makes the engine intern the word first.
const UNITS = new Map(
  Object.entries({
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
  }),
)
const TENS = new Set(['mươi', 'mười'])

/** Whether a number in words may begin with a word: "hai", "mười". */
export const opensNumberWords = (word: string): boolean => UNITS.has(word) || TENS.has(word)

/** Reads a number in words from the start of a list of words: its value and how many words it took, or null. */
export function readNumberWords(words: readonly string[]): { value: number; length: number } | null {
  let total = 0
  let below = 0
  let digit: number | null = null
  let length = 0
  for (const word of words.slice(0, 16)) {
    const unit = UNITS.get(word)
    const factor = MULTIPLIERS.get(word)
    if (unit !== undefined) {
      if (digit !== null) break
      digit = unit
    } else if (TENS.has(word)) {
      below += (digit ?? 1) * 10
      digit = null
    } else if (word === 'linh' || word === 'lẻ' || word === 'không') {
      if (length === 0) break
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

const QUALIFIERS = new Map<string, Qualifier>([
  ['trên', 'over'],
  ['hơn', 'over'],
  ['quá', 'over'],
  ['vượt', 'over'],
  ['gần', 'under'],
  ['dưới', 'under'],
  ['ngót', 'under'],
  ['non', 'under'],
  ['xấp xỉ', 'under'],
  ['khoảng', 'about'],
  ['chừng', 'about'],
  ['ước', 'about'],
  ['độ', 'about'],
  ['trên dưới', 'about'],
])

/** `trên` → over, `gần` → under, `khoảng` → about; undefined for any other word. */
export function qualifierOf(words: string): Qualifier | undefined {
  return QUALIFIERS.get(words)
}
