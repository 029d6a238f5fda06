/**
 * All figures of one key, boiled down to what an observation needs. Two tallies of different statements add up to the tally
 * of both, so an import adds its figures to a key that a million reports speak of without reading those again.
 */
import type { Qualifier } from '../normalize/report'
import { type Interval, intersect, isEmpty, possibleValues } from './interval'
import type { FigureFact, Observation, ObservationKey } from './observation'
import { compareRanked, type Ranked, rankOf, reasonBetween } from './preference'

export interface Candidate extends Ranked {
  value: number
  qualifier: Qualifier
}

export interface Tally {
  best: Candidate
  /** The preferred figure among the other statements: what the choice was made against. */
  next: Candidate | null
  possible: Interval
  /** Figures that speak, republished ones included. */
  figures: number
  statements: number
}

const ranked = (fact: FigureFact): Candidate => ({
  rank: rankOf(fact),
  reportId: fact.reportId,
  position: fact.position,
  value: fact.value,
  qualifier: fact.qualifier,
})

/** Null where no figure speaks: none at all, or all rejected by a person. */
export function tally(facts: readonly FigureFact[]): Tally | null {
  const speaking = facts
    .filter(fact => fact.review !== 'rejected')
    .map(fact => ({ fact, candidate: ranked(fact) }))
    .sort((a, b) => compareRanked(a.candidate, b.candidate))
  const statements: typeof speaking = []
  const byText = new Set<string>()
  const byWords = new Map<string, { aggregated: boolean }>()
  for (const entry of speaking) {
    const { textHash, words, aggregator } = entry.fact
    const sameWords = byWords.get(words)
    // The same text, or the same words where one of the two is an aggregator's copy, is the same statement.
    const told =
      (textHash !== null && byText.has(textHash)) || (sameWords !== undefined && (aggregator || sameWords.aggregated))
    if (textHash !== null) byText.add(textHash)
    byWords.set(words, { aggregated: aggregator || (sameWords?.aggregated ?? false) })
    if (!told) statements.push(entry)
  }
  const [best, next] = statements
  if (best === undefined) return null
  return {
    best: best.candidate,
    next: next?.candidate ?? null,
    possible: speaking.map(({ fact }) => possibleValues(fact.value, fact.qualifier, fact.indicator)).reduce(intersect),
    figures: speaking.length,
    statements: statements.length,
  }
}

/** The tally of both. Right only where no statement of one repeats a statement of the other: else tally all figures anew. */
export function addTallies(a: Tally, b: Tally): Tally {
  const [first, second] = [a.best, b.best].sort(compareRanked) as [Candidate, Candidate]
  const candidates = [second, a.next, b.next].filter(candidate => candidate !== null).sort(compareRanked)
  return {
    best: first,
    next: candidates[0] ?? null,
    possible: intersect(a.possible, b.possible),
    figures: a.figures + b.figures,
    statements: a.statements + b.statements,
  }
}

/** The stated observation of a key. */
export function observationOf(key: ObservationKey, all: Tally): Observation {
  const { indicator, jurisdiction, periodKind, periodStart, periodEnd } = key
  return {
    indicator,
    jurisdiction,
    periodKind,
    periodStart,
    periodEnd,
    value: all.best.value,
    qualifier: all.best.qualifier,
    basis: 'stated',
    figureId: `${all.best.reportId}#${all.best.position}`,
    choice: reasonBetween(all.best, all.next),
    figures: all.figures,
    statements: all.statements,
    conflict: isEmpty(all.possible),
    computedFrom: [],
    rateMismatch: null,
  }
}

/** The stated observation of a key's figures, or null where none speaks. */
export function observe(key: ObservationKey, facts: readonly FigureFact[]): Observation | null {
  const all = tally(facts)
  return all && observationOf(key, all)
}
