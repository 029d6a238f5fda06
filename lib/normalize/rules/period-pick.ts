/** Which of the times of some words is the one that they are about. */
import { startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { TimeMention } from '../timeline'
import { type Search, TELLING, type Test } from './period-candidates'

/** The first time of a range that passes. */
export function pick(search: Search, range: Range | null | undefined, test: Test): TimeMention | undefined {
  if (!range) return undefined
  const { usable, document } = search
  const here = startingIn(usable, range).filter(t => test(t, document.lower.slice(range.start, t.start), search))
  if (here.length === 0) return undefined
  const own = here.filter(t => t.written.kind !== 'term' && t.written.kind !== 'range')
  // "Hai năm 2012 và 2013 tiếp 11.054 lượt: năm 2012 là 5.595 lượt": the years together, then each.
  const [span] = here
  const years = span && span !== own[0] && own[0] ? yearsTogether(span, own[0], document) : false
  if (years) return span
  // "Trong 3 năm 2019 - 2021, tỉnh tiếp 12.345 lượt: năm 2019: 4.567 lượt; …": a count of the span, then of each year, or of some.
  const [opens, ends] = [own[0]?.period, own.at(-1)?.period]
  const summed =
    span &&
    span !== own[0] &&
    span.period &&
    opens &&
    ends &&
    span.period.start <= opens.start &&
    span.period.end >= ends.end
  if (summed && TELLING.test(document.lower.slice(span.end, own[0]?.start))) return span
  // "từ đầu năm đến nay có 27 cuộc; cả năm 2020 có 19 cuộc"
  if (span?.written.to === 'now' && own[0]?.period && span.period && own[0].period.end < span.period.start) return span
  // "năm 2011 …; năm 2012 …; còn năm 2013 …": the last of years in a row.
  const last = lastOfSeries(own)
  if (last) return last
  // "Năm 2016 tiếp 900 lượt; năm 2017 tiếp 800 lượt" in January 2018: the year just over.
  const over = yearJustOver(own, search)
  if (over) return over
  // "năm 2019 và quý I năm 2020": the later is what the report is about.
  const [one, other] = own
  if (
    one?.period &&
    other?.period &&
    one.period.end < other.period.start &&
    / và $/.test(document.lower.slice(one.end, other.start))
  )
    return other
  // "quý IV và năm 2020": the year holds the quarter.
  const holds =
    one?.period && other?.period && other.period.start <= one.period.start && other.period.end >= one.period.end
  if (holds && / và (?:cả )?$/.test(document.lower.slice(one.end, other.start))) return other
  return one ?? here[0]
}

/** The same, of the first of some ranges that has one. */
export function pickIn(search: Search, ranges: readonly Range[], test: Test): TimeMention | undefined {
  for (const range of ranges) {
    const found = pick(search, range, test)
    if (found) return found
  }
  return undefined
}

/** The last of three years or more that are named one after the other; null for fewer. */
function lastOfSeries(times: readonly TimeMention[]): TimeMention | undefined {
  const years = times.map(({ written, period }) => (written.kind === 'year' ? Number(period?.end.slice(0, 4)) : null))
  const inRow =
    years.length >= 3 && years.every((year, i) => year !== null && (i === 0 || year === (years[i - 1] ?? 0) + 1))
  return inRow ? times.at(-1) : undefined
}

/** The second of two years in a row, where the report's day lies in the first half of the year behind it. */
function yearJustOver([one, other, ...more]: readonly TimeMention[], { day }: Search): TimeMention | undefined {
  if (!day || !other || more.length > 0 || one?.written.kind !== 'year' || other.written.kind !== 'year')
    return undefined
  const [first, second] = [one.period, other.period].map(period => Number(period?.end.slice(0, 4)))
  const told = Number(day.slice(0, 4))
  return first !== undefined && second === first + 1 && told === second + 1 && day.slice(5, 7) <= '06'
    ? other
    : undefined
}

/** Whether a span is of few years named one by one, of which the other time is one. */
function yearsTogether(span: TimeMention, one: TimeMention, { lower }: Document): boolean {
  const together = / (?:và|,) ?(?:năm )?(?:19|20)\d\d$/.test(lower.slice(span.start, span.end))
  return (
    together &&
    span.period !== null &&
    one.period !== null &&
    one.period.start >= span.period.start &&
    one.period.end <= span.period.end
  )
}
