/**
 * Ways of writing a day: "31-12", "11/01/2024", "11.1.2024", "ngày 8 tháng 1 năm 2020", "ngày 16 và 17/7", "chiều 16/7",
 * "hôm qua (12/7)". All patterns read `Document.lower` (lower case, tones in the new spelling, plain spaces and hyphens).
 */
import { allMatches } from '../scan'

export interface WrittenDate {
  start: number
  end: number
  day: number
  month: number
  /** As written; null where the text leaves it to the reader. */
  year: number | null
  /** Last day of a run of days ("ngày 16 và 17/7"), else null. */
  lastDay: number | null
  /** A part of the day stands before it ("sáng", "chiều"): a same-day lead, which a bare "ngày 13/7" is not. */
  dayPart: boolean
  /** "hôm nay", "sáng nay" (today) or "hôm qua", "chiều qua" (yesterday) stands beside it. */
  relative: 'today' | 'yesterday' | null
  /** It stands in parentheses with nothing else. */
  bracketed: boolean
}

/** "sáng nay", "chiều qua" without a date beside them: days that only the publication date can name. */
export interface RelativeDay {
  start: number
  end: number
  relative: 'today' | 'yesterday'
}

const PART = '(?:rạng sáng|sáng sớm|sáng|trưa|chiều tối|chiều|tối|đêm|khuya)'
const RELATIVE = `(?:(?:${PART}|hôm|ngày) (?:nay|qua))`
const SEP = '[-/.]'

// Full dates stand alone; a day and a month need a word (or a bracket) that says they are one, since "5/32" is a share.
const YEAR = '(?:19|20)\\d\\d'
const CORE = new RegExp(
  `(?<day>\\d{1,2})(?: ?(?<sep>${SEP}) ?(?<month>\\d{1,2})(?: ?\\k<sep> ?(?<year>${YEAR}))?| tháng (?<monthInWords>\\d{1,2})(?:[ ,]{1,2}năm (?<yearInWords>${YEAR})|(?: ?[-/] ?|, | )(?<yearBehind>${YEAR}))?)(?![\\d%]|[/.,]\\d|-\\d)`,
  'g',
)
// What may stand before the day and make it one; the second pattern takes the earlier days of a run.
const CUE = new RegExp(
  `(?:^|[^a-zà-ỹ])(?<cue>(?:${RELATIVE}|${PART}|ngày|mùng|mồng|hôm)(?:[ ,-]{1,3}(?:ngày|mùng|mồng|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)){0,2}(?: vừa (?:rồi|qua))?[ ,-]{1,3}\\(?)$`,
)
const RUN = /(?<first>\d{1,2})(?:(?: ?, ?\d{1,2}){0,3}) ?(?:và|,|-|đến|&) ?(?:ngày )?$/

const RELATIVE_DAYS = new RegExp(`(?<![a-zà-ỹ])(?:${PART}|hôm) (?<which>nay|qua)(?![a-zà-ỹ])`, 'g')

/** "1/29/2019 9:51:17 AM": as a server set up in English prints it. */
const AMERICAN_CLOCK = /^,? \d{1,2}:\d\d(?::\d\d)? [ap]m(?![a-z])/

/** How far before a day its cue may begin. */
const LOOK_BACK = 48

/** Days of a month; February has 29, since the year may be unknown. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** All days written in a text (`Document.lower`), in text order. A day that no calendar has (31/6) is none. */
export function findDates(lower: string): WrittenDate[] {
  const dates: WrittenDate[] = []
  for (const match of allMatches(lower, CORE)) {
    const groups = match.groups ?? {}
    const written = [Number(groups.day), Number(groups.month ?? groups.monthInWords)] as const
    const american =
      written[1] > 12 &&
      AMERICAN_CLOCK.test(lower.slice(match.index + match[0].length, match.index + match[0].length + 16))
    const [month, day] = american ? written : [written[1], written[0]]
    const yearText = groups.year ?? groups.yearInWords ?? groups.yearBehind
    const year = yearText ? Number(yearText) : null
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0))) continue
    const end = match.index + match[0].length
    const before = lower.slice(Math.max(0, match.index - LOOK_BACK), match.index)
    const earlier = RUN.exec(before)
    const runCue = earlier && CUE.exec(before.slice(0, earlier.index))?.groups?.cue
    const run = earlier && runCue && Number(earlier.groups?.first) < day ? earlier : null
    const cue = run ? (runCue ?? undefined) : CUE.exec(before)?.groups?.cue
    const start = match.index - (run ? before.length - run.index : 0) - (cue?.length ?? 0)
    const previous = lower[match.index - 1] ?? ' '
    if (cue === undefined && (/[\d/]/.test(previous) || (year === null && /[a-zà-ỹ.,-]/.test(previous)))) continue
    const bracketed = previous === '(' && lower[end] === ')'
    // A dotted pair in brackets is a number: "(3.5)".
    if (year === null && cue === undefined && !(bracketed && groups.sep !== '.')) continue
    // "tuần 3 tháng 10/2023": a week's number.
    if (cue === undefined && /tuần (?:thứ )?$/.test(before)) continue
    dates.push({
      start,
      end,
      day: run ? Number(run.groups?.first) : day,
      month,
      year,
      lastDay: run === null ? null : day,
      dayPart: cue !== undefined && /sáng|trưa|chiều|tối|đêm|khuya/.test(cue),
      // "hôm qua (12/7)", "hôm qua (ngày 12/7)"
      relative: relativeOf((lower[start - 1] === '(' ? lower.slice(Math.max(0, start - 12), start) : '') + (cue ?? '')),
      bracketed: bracketed || (cue?.endsWith('(') ?? false),
    })
  }
  return dates
}

function relativeOf(cue: string): WrittenDate['relative'] {
  if (/(?:sáng|trưa|chiều|tối|đêm|hôm|ngày) qua/.test(cue)) return 'yesterday'
  if (/(?:sáng|trưa|chiều|tối|đêm|hôm|ngày) nay/.test(cue)) return 'today'
  return null
}

/** "sáng nay", "hôm qua" wherever they stand; a date beside one also tells it in its own `relative`. */
export function findRelativeDays(lower: string): RelativeDay[] {
  return allMatches(lower, RELATIVE_DAYS).map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    relative: match.groups?.which === 'qua' ? 'yesterday' : 'today',
  }))
}

/** ISO date; null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month))) return null
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** The ISO date some days later (earlier, if negative). */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Days from one ISO date to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** Days since 1 March of the year 0, leap years with them. */
function dayNumber(iso: string): number {
  const month = Number(iso.slice(5, 7))
  const fromMarch = (month + 9) % 12
  const year = Number(iso.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return 365 * year + leaps + Math.floor((153 * fromMarch + 2) / 5) + Number(iso.slice(8, 10)) - 1
}

/** Last day of a month. */
export function lastDayOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0)
}

/** The year that puts a day and month nearest to, and not after, a later known day (a report follows its event). */
export function yearNotAfter(month: number, day: number, iso: string): number {
  const year = Number(iso.slice(0, 4))
  const same = isoDate(year, month, day)
  return same !== null && same > iso ? year - 1 : year
}

const two = (n: number) => (n < 10 ? `0${n}` : String(n))
