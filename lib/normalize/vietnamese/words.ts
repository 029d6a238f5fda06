/** Splits a text into words, numbers and marks; one pass, no backtracking. */
import { type Numbered, numberAt, numberOf, wordOf } from './dictionary'

export interface Token extends Numbered {
  kind: 'word' | 'number' | 'mark'
  start: number
  end: number
  /** As it stands in the lower-case copy of the text. */
  text: string
}

/** All years in digits are one word: "2019" is YEAR. */
const YEAR = numberOf('YEAR')

const isYear = (lower: string, start: number, end: number): boolean =>
  end - start === 4 &&
  (lower.startsWith('19', start) || lower.startsWith('20', start)) &&
  !isPoint(lower.charCodeAt(start + 2))

const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** A dot or a comma. */
const isPoint = (code: number): boolean => code === 46 || code === 44

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  // Latin-1 signs, general punctuation and CJK punctuation are marks; every other character above ASCII is a letter.
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  return !((code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code === 0xfeff)
}

const [MARK, LETTER, DIGIT, SPACE] = [0, 1, 2, 3]
/** What each UTF-16 unit is. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isDigit(code) ? DIGIT : isLetter(code) ? LETTER : code <= 32 || code === 0xa0 ? SPACE : MARK,
)
const KINDS = ['mark', 'word', 'number'] as const

/** Tokens of `lower` from `start` to `end`. Spaces part tokens and are no token. */
export function tokenize(lower: string, start = 0, end = lower.length): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    const what = CLASSES[lower.charCodeAt(at)] ?? MARK
    if (what === SPACE) {
      at++
      continue
    }
    const stop = what === LETTER ? wordEnd(lower, at, end) : what === DIGIT ? numberEnd(lower, at, end) : at + 1
    const kind = KINDS[what] ?? 'mark'
    const word = what === DIGIT && isYear(lower, at, stop) ? YEAR : numberAt(lower, at, stop)
    const text = word === 0 || word === YEAR ? lower.slice(at, stop) : wordOf(word)
    tokens.push({ kind, start: at, end: stop, text, word })
    at = stop
  }
  return tokens
}

/** A word may hold digits after its first letter: "m2", "q1". */
function wordEnd(lower: string, from: number, end: number): number {
  let at = from + 1
  for (; at < end; at++) {
    const what = CLASSES[lower.charCodeAt(at)]
    if (what !== LETTER && what !== DIGIT) break
  }
  return at
}

/** Digits with inner dots and commas ("1.234,5"), and groups of three parted by one space ("1 234 567"). */
function numberEnd(lower: string, from: number, end: number): number {
  let at = from
  while (at < end && isDigit(lower.charCodeAt(at))) at++
  if (at - from <= 3) {
    let grouped = at
    while (isGroup(lower, grouped, end)) grouped += 4
    if (grouped > at && !isDigit(lower.charCodeAt(grouped)) && !isPoint(lower.charCodeAt(grouped))) return grouped
  }
  while (at + 1 < end && isPoint(lower.charCodeAt(at)) && isDigit(lower.charCodeAt(at + 1))) {
    at++
    while (at < end && isDigit(lower.charCodeAt(at))) at++
  }
  return at
}

function isGroup(lower: string, at: number, end: number): boolean {
  if (at + 4 > end || lower[at] !== ' ') return false
  for (let i = at + 1; i <= at + 3; i++) if (!isDigit(lower.charCodeAt(i))) return false
  return !isDigit(lower.charCodeAt(at + 4))
}
