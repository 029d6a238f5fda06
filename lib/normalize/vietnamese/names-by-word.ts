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

export class NamesByWord<Value> {
  /** By their first word, the longest first. */
  private readonly names: WordMap<readonly Named<Value>[]>

  constructor(names: Iterable<readonly [name: string, value: Value]>) {
    const byWord = new Map<string, Named<Value>[]>()
    for (const [name, value] of names) {
      const folded = foldTones(name)
      const first = FIRST_WORD.exec(folded)?.[0] ?? folded
      const others = byWord.get(first)
      if (others) others.push({ folded, value })
      else byWord.set(first, [{ folded, value }])
    }
    for (const same of byWord.values()) same.sort((a, b) => b.folded.length - a.folded.length)
    this.names = new WordMap(byWord)
  }

  /** The names that begin with a token's word, the longest first; a text has one there if `standsAt` says so. */
  of(token: Token): readonly Named<Value>[] {
    return this.names.get(token) ?? NONE
  }

  /** The longest name that stands at a token. */
  at(lower: string, token: Token): Named<Value> | undefined {
    for (const name of this.of(token)) if (standsAt(lower, name.folded, token)) return name
    return undefined
  }
}

const NONE: readonly never[] = []

/** Whether a name that begins with a token's word stands there, with no letter or digit behind. */
export function standsAt(lower: string, folded: string, { start, end }: Token): boolean {
  // Most names of one word differ right behind it.
  for (let i = end - start; i < folded.length; i++)
    if (folded.charCodeAt(i) !== lower.charCodeAt(start + i)) return false
  return !goesOn(lower.charCodeAt(start + folded.length))
}

/** A small letter or a digit. */
const goesOn = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0x1ef9) || (code >= 48 && code <= 57)
