/** How well a report fits the words; the same arithmetic for both databases, so that both give the same order. */
import { foldWords } from './fold'
import type { Term } from './query'

/** What of a text is weighed: reports say at the head what they are about. */
const WEIGHED = 4000

interface Weighed {
  title: string | null
  text: string | null
  /** Place and publisher: what is about Quảng Ninh need not say so. */
  names: string
}

/** Grows with each mention, but ever less: the tenth says little that the first did not. */
const saturate = (mentions: number) => mentions / (mentions + 1.5)

/**
 * The sum over the terms of their saturated mentions, in the text and in the names beside it; a term in the title counts three times as much, and the terms next to
 * each other in the order typed ("hoa binh") once more as a term of their own.
 */
export function relevance({ title, text, names }: Weighed, terms: readonly Term[]): number {
  const head = ` ${foldWords(title ?? '')} `
  const body = ` ${foldWords((text ?? '').slice(0, WEIGHED))} `
  const called = ` ${foldWords(names)} `
  const together = terms.flatMap(term => term.words)
  const all = terms.length > 1 ? [...terms, { words: together, prefix: terms.at(-1)?.prefix ?? false }] : terms
  return all.reduce((sum, { words, prefix }) => {
    const needle = ` ${words.join(' ')}${prefix ? '' : ' '}`
    return (
      sum + 3 * saturate(mentions(head, needle)) + saturate(mentions(body, needle)) + saturate(mentions(called, needle))
    )
  }, 0)
}

function mentions(text: string, needle: string): number {
  let count = 0
  // A separating space may end one mention and begin the next.
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length - 1)) count += 1
  return count
}
