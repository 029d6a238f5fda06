/** Finds phrases of a fixed vocabulary in a list of tokens, the longest first; time grows with the tokens alone. */
import type { Numbered } from './dictionary'
import { ROOT, WordTrie } from './word-trie'

/** A phrase of the vocabulary. */
export interface Entry<Tag> {
  readonly tag: Tag
  /** How many tokens it has. */
  readonly length: number
}

export class Lexicon<Tag extends string> {
  private readonly trie = new WordTrie()
  /** By the stretch of all their words. */
  private readonly entries: (Entry<Tag> | undefined)[] = []

  /** `vocabulary`: tag → phrases parted by `|`; in a phrase, words and marks stand apart ("đơn , thư"). */
  constructor(vocabulary: Readonly<Record<Tag, string>>) {
    for (const [tag, phrases] of Object.entries<string>(vocabulary)) {
      for (const phrase of phrases.split('|')) this.add(phrase.trim().replace(/\s+/g, ' '), tag as Tag)
    }
  }

  private add(phrase: string, tag: Tag): void {
    const words = phrase.split(' ')
    const stretch = this.trie.add(words)
    const known = this.entries[stretch]?.tag
    if (known !== undefined && known !== tag) throw new Error(`"${phrase}" stands under ${known} and ${tag}`)
    // No gaps: an array with gaps is slower.
    while (this.entries.length < stretch) this.entries.push(undefined)
    this.entries[stretch] = { tag, length: words.length }
  }

  /** The longest phrase that starts at token `at`, or null. */
  match(tokens: readonly Numbered[], at: number): Entry<Tag> | null {
    let longest: Entry<Tag> | null = null
    let stretch = ROOT
    for (let i = at; i < tokens.length; i++) {
      stretch = this.trie.step(stretch, tokens[i]?.word ?? 0)
      if (stretch === ROOT) break
      longest = this.entries[stretch] ?? longest
    }
    return longest
  }
}
