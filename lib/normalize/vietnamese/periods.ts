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

/** The rules to try where a word or a number stands, in their order, by what stands right behind. */
interface Opening {
  /** Those that a word or mark opens together with it, or that count in it. */
  before: WordMap<readonly Anchored[]>
  beforeNumber: readonly Anchored[]
  /** Those that look at nothing behind it. */
  alone: readonly Anchored[]
  /** Behind it stands what nobody asks for, as "năm2019": all that it opens. */
  any: readonly Anchored[]
}

const wordsOf = (words: string | undefined): readonly string[] => words?.split(' ') ?? []

/** `word`: null for a number, which opens the rules that count, and those that `opens` says. */
function opening(word: string | null, counts: boolean, opens: (rule: PeriodRule) => boolean): Opening {
  const pairs = (rule: PeriodRule) => wordsOf(rule.opens).flatMap(opener => followerOf(opener, word))
  const counted = (rule: PeriodRule) => (counts ? wordsOf(rule.counts) : [])
  const followers = new Set(PERIOD_RULES.flatMap(rule => [...pairs(rule), ...counted(rule)]))
  return {
    before: new WordMap(
      [...followers].map(follower => [
        follower,
        ANCHORED.filter(
          ({ rule }) => opens(rule) || pairs(rule).includes(follower) || counted(rule).includes(follower),
        ),
      ]),
    ),
    beforeNumber: ANCHORED.filter(({ rule }) => opens(rule) || pairs(rule).includes('#')),
    alone: ANCHORED.filter(({ rule }) => opens(rule)),
    any: ANCHORED.filter(({ rule }) => opens(rule) || pairs(rule).length > 0),
  }
}

/** What stands behind a word in an opener of two ("từ+ngày"). */
function followerOf(opener: string, word: string | null): string[] {
  const [first, follower] = opener.split('+')
  return first === word && follower !== undefined ? [follower] : []
}

const COUNTING = wordsOf(COUNT_WORDS)
const OPENINGS = new WordMap<Opening>(
  [
    ...new Set([
      ...COUNTING,
      ...PERIOD_RULES.flatMap(rule => wordsOf(rule.opens).map(opener => opener.split('+')[0] ?? '')),
    ]),
  ].map(word => [word, opening(word, COUNTING.includes(word), rule => wordsOf(rule.opens).includes(word))]),
)
const NUMBER = opening(null, true, () => false)
const YEAR_NUMBER = opening(null, true, rule => rule.opensWithYear === true)

function openingAt(token: Token): Opening | undefined {
  if (token.kind !== 'number') return OPENINGS.get(token)
  const digits = token.end - token.start
  return digits === 4 ? YEAR_NUMBER : digits < 4 ? NUMBER : undefined
}

function rulesBefore({ before, beforeNumber, alone, any }: Opening, next: Token | undefined): readonly Anchored[] {
  if (next?.kind === 'number') return beforeNumber
  return next && next.word !== 0 ? (before.get(next) ?? alone) : any
}

/** All times written in a text (`Document.lower`, with its tokens), in text order, none overlapping. */
export function findPeriods(lower: string, tokens: readonly Token[] = tokenize(lower)): WrittenPeriod[] {
  const found: WrittenPeriod[] = []
  let free = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const opened = token && openingAt(token)
    if (!opened || token.start < free) continue
    for (const { rule, pattern } of rulesBefore(opened, tokens[i + 1])) {
      pattern.lastIndex = token.start
      const match = pattern.exec(lower)
      if (!match) continue
      const read = rule.read(match.groups ?? {})
      if (read === undefined) continue
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
