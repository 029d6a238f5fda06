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

  /**
   * `vocabulary`: tag → phrases parted by `|`; in a phrase, words and marks stand apart ("đơn , thư"). `short`: words → how offices
   * shorten them, wherever they stand in a phrase.
   */
  constructor(vocabulary: Readonly<Record<Tag, string>>, short: Readonly<Record<string, string>> = {}) {
    for (const [tag, phrases] of Object.entries<string>(vocabulary)) {
      for (const written of phrases.split('|')) {
        const phrase = written.trim().replace(/\s+/g, ' ')
        this.add(phrase, tag as Tag)
        for (const [words, shortened] of Object.entries(short))
          if (phrase.includes(words)) this.add(phrase.replaceAll(words, shortened), tag as Tag)
      }
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
