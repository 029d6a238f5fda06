/** Where the words of a query stand in a text, and a snippet around them. Offsets are UTF-16, into the text given. */
import { foldUnit } from './fold'
import type { Term } from './query'

export interface Range {
  start: number
  end: number
}

export interface Highlighted {
  text: string
  highlights: Range[]
}

interface Word extends Range {
  folded: string
}

const SPACE = 32
const SNIPPET_WORDS = 36

function wordsOf(text: string, limit: number): Word[] {
  const words: Word[] = []
  let folded = ''
  let start = 0
  for (let at = 0; at <= text.length && words.length < limit; at++) {
    const unit = at < text.length ? foldUnit(text.charCodeAt(at)) : SPACE
    if (unit === 0) continue
    if (unit !== SPACE) {
      if (folded === '') start = at
      folded += String.fromCharCode(unit)
    } else if (folded !== '') {
      words.push({ folded, start, end: at })
      folded = ''
    }
  }
  return words
}

interface Match {
  first: number
  last: number
  term: number
}

function matchesOf(words: readonly Word[], terms: readonly Term[]): Match[] {
  const matches: Match[] = []
  for (let first = 0; first < words.length; first++) {
    terms.forEach((term, index) => {
      const last = first + term.words.length - 1
      const fits = term.words.every((word, at) => {
        const here = words[first + at]?.folded
        return term.prefix && first + at === last ? here?.startsWith(word) : here === word
      })
      if (fits) matches.push({ first, last, term: index })
    })
  }
  return matches
}

/** All places of the terms, in order, those that touch joined. */
export function highlight(text: string, terms: readonly Term[]): Highlighted {
  const words = wordsOf(text, Number.POSITIVE_INFINITY)
  return { text, highlights: rangesOf(words, matchesOf(words, terms)) }
}

function rangesOf(words: readonly Word[], matches: readonly Match[]): Range[] {
  const marked = new Set(
    matches.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  const ranges: Range[] = []
  let before = -2
  for (const at of [...marked].sort((a, b) => a - b)) {
    const word = words[at]
    if (!word) continue
    const open = ranges.at(-1)
    if (open && at === before + 1) open.end = word.end
    else ranges.push({ start: word.start, end: word.end })
    before = at
  }
  return ranges
}

/** The passage that holds most of the terms, the earliest of equals; the beginning where none stands. */
export function snippet(text: string, terms: readonly Term[]): Highlighted {
  const words = wordsOf(text, 20_000)
  const matches = matchesOf(words, terms)
  const first = Math.max(0, (bestStart(matches) ?? 0) - 4)
  const passage = words.slice(first, first + SNIPPET_WORDS)
  const start = passage[0]?.start ?? 0
  const end = passage.at(-1)?.end ?? 0
  const inside = matches.filter(match => match.first >= first && match.last < first + passage.length)
  const shown = text.slice(start, end).replace(/\s/g, ' ')
  const [before, after] = [first > 0 ? '… ' : '', first + passage.length < words.length ? ' …' : '']
  const shift = before.length - start
  return {
    text: before + shown + after,
    highlights: rangesOf(words, inside).map(range => ({ start: range.start + shift, end: range.end + shift })),
  }
}

function bestStart(matches: readonly Match[]): number | null {
  let best: { first: number; terms: number; matches: number } | null = null
  for (const [index, { first }] of matches.entries()) {
    const terms = new Set<number>()
    let count = 0
    for (let at = index; at < matches.length; at++) {
      const match = matches[at]
      if (!match || match.last >= first + SNIPPET_WORDS - 8) break
      terms.add(match.term)
      count += 1
    }
    if (!best || terms.size > best.terms || (terms.size === best.terms && count > best.matches + 1)) {
      best = { first, terms: terms.size, matches: count }
    }
    // A text that repeats a common word a thousand times is decided by its beginning.
    if (index > 500) break
  }
  return best?.first ?? null
}
