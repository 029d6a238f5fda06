/**
 * What a rule is: a record that says what words it reads, what they mean, and proves it with examples and refusals.
 * One generic test (rules.test.ts) runs the examples and refusals of all rules.
 */
import type { Document, Range } from './document'
import type { PhrasePattern } from './word-index'

export interface Rule<Reading> {
  /** `field/what it reads`, unique: shown by `--explain`. */
  id: string
  /** Why a phrase is read so: the sentence of the contract, or the habit of the language. */
  because: string
  /**
   * Matched against `Document.lower`, where one of its opening phrases stands. Flag `u`; every quantifier bounded. The engine
   * checks that its end cuts no word.
   */
  pattern: PhrasePattern
  /** What the words say, or a refusal with its reason. */
  read(match: Match, document: Document): Reading | Refusal
  /** Texts of our own that the rule must read, with what it reads in them. */
  examples: readonly Example[]
  /** Texts of our own in which the rule must read nothing. */
  refusals: readonly string[]
}

export interface Match extends Range {
  groups: Readonly<Record<string, string | undefined>>
  /** The matched words in the report's own spelling. */
  text: string
}

export type Example = readonly [text: string, reads: Readonly<Record<string, unknown>>]

/** A match that is not what it looks like. */
export class Refusal {
  constructor(readonly reason: string) {}
}

export const refuse = (reason: string): Refusal => new Refusal(reason)
