/**
 * Where a text has the phrases that rules look for. All phrases of all rules are found together, in one pass over the text's
 * words; a rule asks for its own and costs nothing in a text that lacks them.
 */
import type { Range } from './document'
import { ROOT, WordTrie } from './vietnamese/word-trie'
import { type Token, tokenize } from './vietnamese/words'

/** Phrases as they stand in `Document.lower`, parted by `|`, with YEAR for a year in digits; made while modules load, before any text is read. */
export class Phrases {
  readonly number = count++

  constructor(phrases: string) {
    for (const phrase of phrases.split('|')) addPhrase(phrase, this.number)
  }
}

let count = 0

const TRIE = new WordTrie()
/** By a stretch of words, the numbers of the `Phrases` that have it. */
const ENDS: (readonly number[])[] = [[]]

function addPhrase(phrase: string, number: number): void {
  const stretch = TRIE.add(tokenize(phrase).map(token => token.text))
  while (ENDS.length <= stretch) ENDS.push([])
  ENDS[stretch] = [...(ENDS[stretch] ?? []), number]
}

const NOWHERE: readonly number[] = []
const NO_MATCHES: readonly RegExpExecArray[] = []

/** A pattern whose matches begin with one of some phrases, which is looked for only where they stand. */
export class PhrasePattern {
  readonly openings: Phrases
  readonly pattern: RegExp
  readonly needs: Phrases | null

  /**
   * `pattern`: its flags are kept, `y` added; a match that begins inside a word is none. `needs`: phrases of which each
   * match has one.
   */
  constructor(openings: string, pattern: RegExp, needs?: string) {
    this.openings = new Phrases(openings)
    this.needs = needs === undefined ? null : new Phrases(needs)
    this.pattern = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`)
  }
}

/** The phrases of one text. */
export class WordIndex {
  /** Starts of the phrases, by the number of their `Phrases`, each list in text order. */
  private readonly starts: (number[] | undefined)[] = new Array(count).fill(undefined)

  constructor(
    private readonly lower: string,
    tokens: readonly Token[],
  ) {
    for (let i = 0; i < tokens.length; i++) {
      let stretch = ROOT
      for (let j = i; j < tokens.length; j++) {
        stretch = TRIE.step(stretch, tokens[j]?.word ?? 0)
        if (stretch === ROOT) break
        for (const number of ENDS[stretch] ?? NOWHERE) this.add(number, tokens[i]?.start ?? 0)
      }
    }
  }

  private add(number: number, start: number): void {
    const list = this.starts[number]
    if (!list) this.starts[number] = [start]
    else if (list[list.length - 1] !== start) list.push(start)
  }

  /** Whether the text has any of the phrases. */
  has(phrases: Phrases): boolean {
    return this.starts[phrases.number] !== undefined
  }

  /** Where the phrases start, in text order. */
  all(phrases: Phrases): readonly number[] {
    return this.starts[phrases.number] ?? NOWHERE
  }

  /** Whether any of the phrases starts in a range. */
  hasIn(phrases: Phrases, { start, end }: Range): boolean {
    const list = this.starts[phrases.number]
    if (!list) return false
    const at = list[firstFrom(list, start)]
    return at !== undefined && at < end
  }

  /** Where the phrases start in a range, in text order. */
  in(phrases: Phrases, { start, end }: Range): readonly number[] {
    const list = this.starts[phrases.number]
    if (!list) return NOWHERE
    const from = firstFrom(list, start)
    const to = firstFrom(list, end)
    return from < to ? list.slice(from, to) : NOWHERE
  }

  /** The matches of a pattern in a range, none overlapping; their `index` counts from the range's start. */
  matches({ openings, pattern, needs }: PhrasePattern, range: Range): readonly RegExpExecArray[] {
    const starts = this.in(openings, range)
    if (starts.length === 0 || (needs && !this.hasIn(needs, range))) return NO_MATCHES
    const words = this.lower.slice(range.start, range.end)
    const found: RegExpExecArray[] = []
    let free = 0
    for (const start of starts) {
      const at = start - range.start
      if (at < free) continue
      pattern.lastIndex = at
      const match = pattern.exec(words)
      if (!match) continue
      found.push(match)
      free = at + match[0].length
    }
    return found
  }

  /** Whether a pattern matches in a range. */
  matchesIn({ openings, pattern, needs }: PhrasePattern, range: Range): boolean {
    const starts = this.in(openings, range)
    if (starts.length === 0 || (needs && !this.hasIn(needs, range))) return false
    const words = this.lower.slice(range.start, range.end)
    for (const start of starts) {
      pattern.lastIndex = start - range.start
      if (pattern.test(words)) return true
    }
    return false
  }
}

/** Index of the first of sorted numbers that is no less than a bound, by halving. */
function firstFrom(sorted: readonly number[], bound: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}
