/** Finds phrases of a fixed vocabulary in a list of tokens, the longest first; time grows with the tokens alone. */
import type { Token } from './words'

interface Node<Tag> {
  tag: Tag | null
  next: Map<string, Node<Tag>>
}

export class Lexicon<Tag extends string> {
  private readonly root: Node<Tag> = { tag: null, next: new Map() }

  /** `vocabulary`: tag → phrases parted by `|`; in a phrase, words and marks stand apart ("đơn , thư"). */
  constructor(vocabulary: Readonly<Record<Tag, string>>) {
    for (const [tag, phrases] of Object.entries<string>(vocabulary)) {
      for (const phrase of phrases.split('|')) this.add(phrase.trim().replace(/\s+/g, ' '), tag as Tag)
    }
  }

  private add(phrase: string, tag: Tag): void {
    let node = this.root
    for (const word of phrase.split(' ')) {
      let next = node.next.get(word)
      if (!next) {
        next = { tag: null, next: new Map() }
        node.next.set(word, next)
      }
      node = next
    }
    if (node.tag !== null && node.tag !== tag) throw new Error(`"${phrase}" stands under ${node.tag} and ${tag}`)
    node.tag = tag
  }

  /** The longest phrase that starts at token `at`: its tag and its number of tokens, or null. */
  match(tokens: readonly Token[], at: number): { tag: Tag; length: number } | null {
    let node: Node<Tag> | undefined = this.root
    let found: { tag: Tag; length: number } | null = null
    for (let i = at; i < tokens.length; i++) {
      node = node.next.get(tokens[i]?.text ?? '')
      if (!node) break
      if (node.tag !== null) found = { tag: node.tag, length: i - at + 1 }
    }
    return found
  }
}
