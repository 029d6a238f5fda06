/** Splits a text into words, numbers and marks; one pass, no backtracking. */
import { hashWith, type Numbered, numberAt, numberOf, wordOf } from './dictionary'

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

const [SPACE, MARK, LETTER, DIGIT] = [0, 1, 2, 3]
/** What each UTF-16 unit is. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isDigit(code) ? DIGIT : isLetter(code) ? LETTER : code <= 32 || code === 0xa0 ? SPACE : MARK,
)

/** Tokens of `lower` from `start` to `end`. Spaces part tokens and are no token. */
export function tokenize(lower: string, start = 0, end = lower.length): Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    const code = lower.charCodeAt(at)
    const what = CLASSES[code]
    if (what === SPACE) {
      at++
    } else if (what === LETTER) {
      // A word may hold digits after its first letter: "m2", "q1".
      let hash = hashWith(0, code)
      let stop = at + 1
      for (; stop < end; stop++) {
        const next = lower.charCodeAt(stop)
        if ((CLASSES[next] ?? MARK) < LETTER) break
        hash = hashWith(hash, next)
      }
      tokens.push(tokenAt('word', lower, at, stop, numberAt(lower, at, stop, hash)))
      at = stop
    } else if (what === DIGIT) {
      const stop = numberEnd(lower, at, end)
      tokens.push(tokenAt('number', lower, at, stop, isYear(lower, at, stop) ? YEAR : numberAt(lower, at, stop)))
      at = stop
    } else {
      tokens.push(tokenAt('mark', lower, at, at + 1, numberAt(lower, at, at + 1, hashWith(0, code))))
      at++
    }
  }
  return tokens
}

const tokenAt = (kind: Token['kind'], lower: string, start: number, end: number, word: number): Token => ({
  kind,
  start,
  end,
  text: word === 0 || word === YEAR ? lower.slice(start, end) : wordOf(word),
  word,
  tag: null,
  number: null,
})

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
