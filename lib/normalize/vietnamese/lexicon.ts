/** Finds phrases of a fixed vocabulary in a list of tokens, the longest first; time grows with the tokens alone. */
import { numberOf, WordMap } from './dictionary'
import type { Token } from './words'

interface Node<Tag> {
  tag: Tag | null
  /** By the number of the next word. */
  next: Map<number, Node<Tag>>
}

export class Lexicon<Tag extends string> {
  /** By the first word. */
  private readonly roots: WordMap<Node<Tag>>

  /** `vocabulary`: tag → phrases parted by `|`; in a phrase, words and marks stand apart ("đơn , thư"). */
  constructor(vocabulary: Readonly<Record<Tag, string>>) {
    const roots = new Map<string, Node<Tag>>()
    for (const [tag, phrases] of Object.entries<string>(vocabulary)) {
      for (const phrase of phrases.split('|')) add(roots, phrase.trim().replace(/\s+/g, ' '), tag as Tag)
    }
    this.roots = new WordMap(roots)
  }

  /** The longest phrase that starts at token `at`: its tag and its number of tokens, or null. */
  match(tokens: readonly Token[], at: number): { tag: Tag; length: number } | null {
    const first = tokens[at]
    let node = first && this.roots.get(first)
    if (!node) return null
    let { tag } = node
    let length = 1
    for (let i = at + 1; i < tokens.length; i++) {
      node = node.next.get(tokens[i]?.word ?? 0)
      if (!node) break
      if (node.tag !== null) [tag, length] = [node.tag, i - at + 1]
    }
    return tag === null ? null : { tag, length }
  }
}

function add<Tag>(roots: Map<string, Node<Tag>>, phrase: string, tag: Tag): void {
  const [first = '', ...rest] = phrase.split(' ')
  let node = roots.get(first) ?? { tag: null, next: new Map() }
  roots.set(first, node)
  for (const word of rest) {
    const number = numberOf(word)
    const next = node.next.get(number) ?? { tag: null, next: new Map() }
    node.next.set(number, next)
    node = next
  }
  if (node.tag !== null && node.tag !== tag) throw new Error(`"${phrase}" stands under ${node.tag} and ${tag}`)
  node.tag = tag
}
