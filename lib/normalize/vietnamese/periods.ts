/** Finds the times that a text names, and the days that each means in a given year. */
import type { Period } from '../report'
import { isoDate, lastDayOf } from './dates'
import { WordMap } from './dictionary'
import { singleSpaced } from './letters'
import { PERIOD_RULES } from './period-rules'
import { type Token, tokenize } from './words'
import { COUNT_WORDS, type PeriodRule, type Shape, type WrittenPeriod } from './written-period'

/** A rule's pattern, sticky, with no letter behind it. */
interface Anchored {
  rule: PeriodRule
  pattern: RegExp
}
const ANCHORED: readonly Anchored[] = PERIOD_RULES.map(rule => ({
  rule,
  pattern: new RegExp(`(?:${rule.pattern.source})(?![a-zà-ỹ])`, 'y'),
}))

/** The rules to try where a word or a number stands, in their order: those it opens, and those it counts for. */
interface Opening {
  alone: readonly Anchored[]
  /** By the word or mark that stands right behind. */
  before: WordMap<readonly Anchored[]>
}

const wordsOf = (words: string | undefined): readonly string[] => words?.split(' ') ?? []

function opening(opens: (rule: PeriodRule) => boolean, counts: boolean): Opening {
  const followers = counts ? new Set(PERIOD_RULES.flatMap(rule => wordsOf(rule.counts))) : []
  const before = [...followers].map(
    word => [word, ANCHORED.filter(({ rule }) => opens(rule) || wordsOf(rule.counts).includes(word))] as const,
  )
  return { alone: ANCHORED.filter(({ rule }) => opens(rule)), before: new WordMap(before) }
}

const COUNTING = wordsOf(COUNT_WORDS)
const OPENINGS = new WordMap<Opening>(
  [...new Set([...COUNTING, ...PERIOD_RULES.flatMap(rule => wordsOf(rule.opens))])].map(word => [
    word,
    opening(rule => wordsOf(rule.opens).includes(word), COUNTING.includes(word)),
  ]),
)
const NUMBER = opening(() => false, true)
const YEAR_NUMBER = opening(rule => rule.opensWithYear === true, true)

function openingAt(token: Token): Opening | undefined {
  if (token.kind !== 'number') return OPENINGS.get(token)
  const digits = token.end - token.start
  return digits === 4 ? YEAR_NUMBER : digits < 4 ? NUMBER : undefined
}

/** All times written in a text (`Document.lower`, with its tokens), in text order, none overlapping. */
export function findPeriods(lower: string, tokens: readonly Token[] = tokenize(lower)): WrittenPeriod[] {
  const found: WrittenPeriod[] = []
  let free = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const opened = token && openingAt(token)
    if (!opened || token.start < free) continue
    const next = tokens[i + 1]
    for (const { rule, pattern } of (next && opened.before.get(next)) ?? opened.alone) {
      pattern.lastIndex = token.start
      const match = pattern.exec(lower)
      if (!match) continue
      const read = rule.read(match.groups ?? {})
      free = token.start + match[0].length
      if (read) found.push(writtenAt(token.start, free, read))
      break
    }
  }
  return found
}

function writtenAt(start: number, end: number, shape: Shape): WrittenPeriod {
  const { kind, year, lastYear, from, to, relation, samePeriod, vague } = shape
  return { start, end, kind, year, lastYear, from, to, relation, samePeriod, vague }
}

/** The days of a period in a given year, `now` being the report's day; null where they cannot be told. */
export function daysOf(
  written: WrittenPeriod,
  year: number,
  now: string | null,
): { start: string; end: string } | null {
  const [month, day] = written.from
  const start = isoDate(year, month, day)
  if (written.to === 'now') return start !== null && now !== null && start <= now ? { start, end: now } : null
  const [lastMonth, lastDay] = written.to
  const lastYear = written.lastYear ?? (lastMonth < month ? year + 1 : year)
  const end = isoDate(lastYear, lastMonth, lastDay === 0 ? lastDayOf(lastYear, lastMonth) : lastDay)
  return start !== null && end !== null && start <= end ? { start, end } : null
}

/** A contract period of written words in a given year. */
export function periodOf(written: WrittenPeriod, year: number, now: string | null, label: string): Period | null {
  const days = daysOf(written, year, now)
  return days && { start: days.start, end: days.end, kind: written.kind, label: singleSpaced(label) }
}
