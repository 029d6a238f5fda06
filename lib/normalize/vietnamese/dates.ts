/**
 * Ways of writing a day: "31-12", "11/01/2024", "11.1.2024", "ngày 8 tháng 1 năm 2020", "ngày 16 và 17/7", "chiều 16/7",
 * "hôm qua (12/7)". All patterns read `Document.lower` (lower case, tones in the new spelling, plain spaces and hyphens).
 */

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

const PART = '(?:rạng sáng|sáng sớm|sáng|trưa|chiều tối|chiều|tối|đêm)'
const RELATIVE = `(?:(?:${PART}|hôm|ngày) (?:nay|qua))`
const SEP = '[-/.]'

// Full dates stand alone; a day and a month need a word (or a bracket) that says they are one, since "5/32" is a share.
const DATES = new RegExp(
  [
    `(?<cue>(?:${RELATIVE}|${PART}|ngày|mùng|mồng|hôm)(?:[ ,]{1,2}(?:ngày|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)){0,2}[ ,]{1,2}\\(?)?` +
      `(?:(?<first>\\d{1,2}) ?(?:và|,|-|đến|&) ?(?:ngày )?)?` +
      `(?<day>\\d{1,2})(?: ?(?<sep>${SEP}) ?(?<month>\\d{1,2})(?: ?\\k<sep> ?(?<year>(?:19|20)\\d\\d))?| tháng (?<monthInWords>\\d{1,2})(?:[ ,]{1,2}năm (?<yearInWords>(?:19|20)\\d\\d)|/(?<yearAfterSlash>(?:19|20)\\d\\d))?)(?![\\d%]|[/.]\\d)`,
  ].join(''),
  'g',
)

const RELATIVE_DAYS = new RegExp(`(?<![a-zà-ỹ])(?:${PART}|hôm) (?<which>nay|qua)(?![a-zà-ỹ])`, 'g')

/** Days of a month; February has 29, since the year may be unknown. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** All days written in a text (`Document.lower`), in text order. A day that no calendar has (31/6) is none. */
export function findDates(lower: string): WrittenDate[] {
  const dates: WrittenDate[] = []
  for (const match of lower.matchAll(DATES)) {
    const groups = match.groups ?? {}
    const { cue } = groups
    const day = Number(groups.day)
    const month = Number(groups.month ?? groups.monthInWords)
    const yearText = groups.year ?? groups.yearInWords ?? groups.yearAfterSlash
    const year = yearText ? Number(yearText) : null
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0))) continue
    let start = match.index
    const end = start + match[0].length
    const first = groups.first ? Number(groups.first) : null
    // "1.234, 16/7" and "15 - 16/7" outside a cue: only the cue makes a run of days.
    const run = first !== null && cue !== undefined && first < day ? first : null
    if (first !== null && run === null) start = lower.indexOf(groups.day ?? '', start + (groups.first?.length ?? 0))
    const before = lower[start - 1] ?? ' '
    if (/[\da-zà-ỹ/.,-]/.test(before) && !(cue === undefined && year !== null && /[.,-]/.test(before))) continue
    const bracketed = before === '(' && lower[end] === ')'
    if (year === null && cue === undefined && !bracketed) continue
    if (year === null && groups.month !== undefined && bracketed && cue === undefined && month > 12) continue
    dates.push({
      start,
      end,
      day: run ?? day,
      month,
      year,
      lastDay: run === null ? null : day,
      dayPart: cue !== undefined && /sáng|trưa|chiều|tối|đêm/.test(cue),
      relative: relativeOf(cue ?? (bracketed ? lower.slice(Math.max(0, start - 12), start) : '')),
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
  return [...lower.matchAll(RELATIVE_DAYS)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    relative: match.groups?.which === 'qua' ? 'yesterday' : 'today',
  }))
}

/** ISO date; null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** The ISO date some days later (earlier, if negative). */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Days from one ISO date to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** Last day of a month. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The year that puts a day and month nearest to, and not after, a later known day (a report follows its event). */
export function yearNotAfter(month: number, day: number, iso: string): number {
  const year = Number(iso.slice(0, 4))
  const same = isoDate(year, month, day)
  return same !== null && same > iso ? year - 1 : year
}

const two = (n: number) => String(n).padStart(2, '0')
