/** The order of preference among the figures of one key, as a string that both databases sort alike. */
import { type ChoiceReason, type FigureFact, SOURCE_RANKS } from './observation'

const EXACTNESS = { exact: 0, over: 1, under: 1, about: 2 } as const
/** What each place of a rank says, in design order. */
const PLACES: [end: number, reason: ChoiceReason][] = [
  [1, 'person'],
  [2, 'source'],
  [3, 'exactness'],
  [11, 'later'],
]

/** Ascending: a person's word, then the source, then exactness, then the later publication (none is earlier than any). */
export function rankOf(fact: Pick<FigureFact, 'review' | 'sourceRank' | 'qualifier' | 'publishedOn'>): string {
  const person = fact.review === 'confirmed' || fact.review === 'corrected' ? 0 : 1
  const day = fact.publishedOn === null ? 0 : Number(fact.publishedOn.replaceAll('-', ''))
  return `${person}${SOURCE_RANKS.indexOf(fact.sourceRank)}${EXACTNESS[fact.qualifier]}${String(99_999_999 - day).padStart(8, '0')}`
}

export interface Ranked {
  rank: string
  reportId: string
  position: number
}

/** Negative where `a` is preferred. The report's id decides last, so the choice never depends on the order of import. */
export function compareRanked(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  if (a.reportId !== b.reportId) return a.reportId < b.reportId ? -1 : 1
  return a.position - b.position
}

/** The first point in design order that told the chosen figure from the next. */
export function reasonBetween(chosen: Ranked, next: Ranked | null): ChoiceReason {
  if (next === null) return 'only'
  return PLACES.find(([end]) => chosen.rank.slice(0, end) !== next.rank.slice(0, end))?.[1] ?? 'id'
}
