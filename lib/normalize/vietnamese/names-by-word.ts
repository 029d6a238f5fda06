/** Names and phrases as they are written, marks and all, found by the word that they begin with. */
import { WordMap } from './dictionary'
import { foldTones } from './letters'
import type { Token } from './words'

export interface Named<Value> {
  /** As it stands in `Document.lower`. */
  readonly folded: string
  readonly value: Value
}

const FIRST_WORD = /[a-zà-ỹ]+/

/** Names that begin with one word, the longest first. */
interface SameWord<Value> {
  /** By the second letter behind the word, which tells most of them apart; the names too short to have one are in each. */
  readonly byLetter: ReadonlyMap<number, readonly Named<Value>[]>
  readonly short: readonly Named<Value>[]
}

function sameWord<Value>(names: readonly Named<Value>[], word: string): SameWord<Value> {
  const sorted = [...names].sort((a, b) => b.folded.length - a.folded.length)
  const letterOf = ({ folded }: Named<Value>) => folded.charCodeAt(word.length + 1)
  const isShort = ({ folded }: Named<Value>) => folded.length <= word.length + 1
  const letters = new Set(sorted.filter(name => !isShort(name)).map(letterOf))
  return {
    byLetter: new Map(
      [...letters].map(letter => [letter, sorted.filter(name => isShort(name) || letterOf(name) === letter)]),
    ),
    short: sorted.filter(isShort),
  }
}

export class NamesByWord<Value> {
  private readonly names: WordMap<SameWord<Value>>

  constructor(names: Iterable<readonly [name: string, value: Value]>) {
    const byWord = new Map<string, Named<Value>[]>()
    for (const [name, value] of names) {
      const folded = foldTones(name)
      const first = FIRST_WORD.exec(folded)?.[0] ?? folded
      const others = byWord.get(first)
      if (others) others.push({ folded, value })
      else byWord.set(first, [{ folded, value }])
    }
    this.names = new WordMap([...byWord].map(([word, same]) => [word, sameWord(same, word)] as const))
  }

  /** Whether some name begins with a token's word. */
  has(token: Token): boolean {
    return this.names.get(token) !== undefined
  }

  /** The names that may stand at a token, the longest first; `standsAt` says which do. */
  of(lower: string, token: Token): readonly Named<Value>[] {
    const same = this.names.get(token)
    return same ? (same.byLetter.get(lower.charCodeAt(token.end + 1)) ?? same.short) : NONE
  }

  /** The longest name that stands at a token. */
  at(lower: string, token: Token): Named<Value> | undefined {
    for (const name of this.of(lower, token)) if (standsAt(lower, name.folded, token)) return name
    return undefined
  }
}

const NONE: readonly never[] = []

/** Whether a name that begins with a token's word stands there, with no letter or digit behind. */
export function standsAt(lower: string, folded: string, { start, end }: Token): boolean {
  for (let i = end - start; i < folded.length; i++)
    if (folded.charCodeAt(i) !== lower.charCodeAt(start + i)) return false
  return !goesOn(lower.charCodeAt(start + folded.length))
}

/** A small letter or a digit. */
const goesOn = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0x1ef9) || (code >= 48 && code <= 57)
