/** Splits a text into words, numbers and marks; one pass, no backtracking. */
import { type Numbered, numberAt, numberOf, wordOf } from './dictionary'
import { unitsOf } from './letters'

export interface Token extends Numbered {
  kind: 'word' | 'number' | 'mark'
  start: number
  end: number
  /** As it stands in the lower-case copy of the text. */
  text: string
  /** Only an item that is made of tokens has these (figures/items.ts); a token that goes in as it is has none. */
  tag: null
  number: null
}

/** All years in digits are one word: "2019" is YEAR. */
const YEAR = numberOf('YEAR')

const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** A dot or a comma. */
const isPoint = (code: number): boolean => code === 46 || code === 44

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  // Latin-1 signs but the raised 2 and 3 of "m²", general punctuation and CJK punctuation are marks; every other character above ASCII is a letter.
  if (code < 0xc0) return code === 0xaa || code === 0xb2 || code === 0xb3 || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  return !((code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code === 0xfeff)
}

const [SPACE, MARK, LETTER, DIGIT] = [0, 1, 2, 3]
/** What each UTF-16 unit is. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isDigit(code) ? DIGIT : isLetter(code) ? LETTER : code <= 32 || code === 0xa0 ? SPACE : MARK,
)

/** Tokens of a text (`Document.lower`). Spaces part tokens and are no token. */
export function tokenize(lower: string): Token[] {
  const units = unitsOf(lower)
  const end = lower.length
  const tokens: Token[] = []
  for (let at = 0; at < end; ) {
    const what = CLASSES[units[at] ?? 0]
    if (what === SPACE) {
      at++
      continue
    }
    const stop = what === LETTER ? wordEnd(units, at, end) : what === DIGIT ? numberEnd(units, at, end) : at + 1
    const word = what === DIGIT && isYear(units, at, stop) ? YEAR : numberAt(units, at, stop)
    tokens.push({
      kind: what === LETTER ? 'word' : what === DIGIT ? 'number' : 'mark',
      start: at,
      end: stop,
      text: word === 0 || word === YEAR ? lower.slice(at, stop) : wordOf(word),
      word,
      tag: null,
      number: null,
    })
    at = stop
  }
  return tokens
}

/** A word may hold digits after its first letter: "m2", "q1". */
function wordEnd(units: Uint16Array, from: number, end: number): number {
  let at = from + 1
  while (at < end && (CLASSES[units[at] ?? 0] ?? MARK) >= LETTER) at++
  return at
}

/** Digits with inner dots and commas ("1.234,5"), and groups of three parted by one space ("1 234 567"). */
function numberEnd(units: Uint16Array, from: number, end: number): number {
  let at = digitsEnd(units, from, end)
  if (at - from <= 3) {
    let grouped = at
    while (isGroup(units, grouped, end)) grouped += 4
    if (grouped > at && !(grouped < end && isPoint(units[grouped] ?? 0))) return grouped
  }
  while (at + 1 < end && isPoint(units[at] ?? 0) && isDigit(units[at + 1] ?? 0)) at = digitsEnd(units, at + 1, end)
  return at
}

function digitsEnd(units: Uint16Array, from: number, end: number): number {
  let at = from
  while (at < end && isDigit(units[at] ?? 0)) at++
  return at
}

/** A space and three digits, no more. */
const isGroup = (units: Uint16Array, at: number, end: number): boolean =>
  at + 4 <= end && units[at] === 32 && digitsEnd(units, at + 1, Math.min(end, at + 5)) === at + 4

/** Whether a token is a year in digits. */
export const isYearToken = ({ word }: Numbered): boolean => word === YEAR

/** Four digits, of which the first two are 19 or 20. */
function isYear(units: Uint16Array, start: number, end: number): boolean {
  if (end - start !== 4) return false
  const [first, second, third] = [units[start], units[start + 1], units[start + 2] ?? 0]
  return ((first === 49 && second === 57) || (first === 50 && second === 48)) && !isPoint(third)
}
