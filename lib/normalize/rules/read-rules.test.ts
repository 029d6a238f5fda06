/** Runs the examples and refusals of the rules that read documents and themes. */
import { describe, expect, it } from 'vitest'
import { readDocument } from '../document'
import { runRules } from '../engine'
import type { Rule } from '../rule'
import { CITATION_RULES } from './documents'
import { THEME_RULES } from './theme-rules'

const RULES: readonly Rule<object>[] = [...CITATION_RULES, ...THEME_RULES]

it('names each rule once, so that an explanation leads to the one that read', () => {
  const ids = RULES.map(rule => rule.id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples)('reads "%s"', (words, reads) => {
    const [found] = runRules(readDocument(words), [rule], [])
    expect(found?.reading).toMatchObject(reads)
  })

  it.each(rule.refusals)('reads nothing in "%s"', words => {
    expect(runRules(readDocument(words), [rule], [])).toEqual([])
  })
})
