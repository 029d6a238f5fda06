/** Finds the times that a text names, and the days that each means in a given year. */
import type { Period } from '../report'
import { isoDate, lastDayOf } from './dates'
import { PERIOD_RULES } from './period-rules'
import { type Token, tokenize } from './words'
import { WORDS, type WrittenPeriod } from './written-period'

// One look at each word that can open a time: each rule's pattern is an alternative, told apart by a group of its own; the
// first rule that matches wins, as the list is ordered.
const unnamed = (source: string) => source.replace(/\(\?<(?![=!])\w+>/g, '(?:')
const ANY_PERIOD = new RegExp(
  `(?:${PERIOD_RULES.map((rule, i) => `(?<r${i}>${unnamed(rule.pattern.source)})`).join('|')})(?![a-zà-ỹ])`,
  'y',
)
const ANCHORED = PERIOD_RULES.map(rule => new RegExp(rule.pattern.source, 'y'))
const OPENING = new Set(
  `từ tính cùng nửa quý tháng năm nhiệm giai thời các sang ${Object.keys(WORDS).join(' ')}`.split(' '),
)

/** All times written in a text (`Document.lower`, with its tokens), in text order, none overlapping. */
export function findPeriods(lower: string, tokens: readonly Token[] = tokenize(lower)): WrittenPeriod[] {
  const found: WrittenPeriod[] = []
  let free = 0
  for (const token of tokens) {
    if (token.start < free || !(token.kind === 'number' ? token.text.length <= 4 : OPENING.has(token.text))) continue
    ANY_PERIOD.lastIndex = token.start
    const match = ANY_PERIOD.exec(lower)
    if (!match) continue
    const index = PERIOD_RULES.findIndex((_, i) => match.groups?.[`r${i}`] !== undefined)
    const [rule, anchored] = [PERIOD_RULES[index], ANCHORED[index]]
    if (!rule || !anchored) continue
    anchored.lastIndex = token.start
    const read = rule.read(anchored.exec(lower)?.groups ?? {})
    free = token.start + match[0].length
    if (read) found.push({ start: token.start, end: free, ...read })
  }
  return found
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
  return days && { ...days, kind: written.kind, label: label.replace(/\s+/g, ' ') }
}
