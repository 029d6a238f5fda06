/** The years that an occasion sums up where it counts them from a document's: "tổng kết 10 năm thực hiện Chỉ thị …". */
import type { Document, Range } from '../document'
import type { Page } from '../page'
import type { Period } from '../report'
import type { TimeMention } from '../timeline'
import { daysBetween } from '../vietnamese/dates'
import { YEAR_COUNT, yearCount } from '../vietnamese/year-count'
import type { Occasion } from './event'

const YEARS_OF = new RegExp(
  `(?:sơ kết|tổng kết|đánh giá|nhìn lại)[^.\\n\\d]{0,30}(?<![a-zà-ỹ])(?<count>${YEAR_COUNT}) năm (?<span>\\((?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d\\) )?(?:thực hiện|triển khai|thi hành|tổ chức|đưa|học tập)`,
)

/** "giai đoạn 2016 - 2020", "(từ 1-7-2012 đến 30-6-2016)": the text says which years they were. */
const SPAN_TOLD =
  /(?:giai đoạn|nhiệm kỳ|\() ?(?:từ )?(?:năm )?(?:19|20)\d\d ?-|\((?:tính )?từ (?:ngày )?\d{1,2}[-/.]\d{1,2}[-/.]\d{4} (?:đến|tới) /

/** When a document was made: "ngày 03/6/2013", "ngày 3 tháng 6 năm 2013", "Nghị định 04/2015/NĐ-CP", "Luật … năm 2022". */
const MADE_IN =
  /ngày (?<day>\d{1,2}) ?(?:[/.-]|tháng) ?(?<month>\d{1,2}) ?(?:[/.-]|năm) ?(?<dated>(?:19|20)\d\d)|\/(?<numbered>(?:19|20)\d\d)\/[a-zđ]|(?:luật|pháp lệnh)[^,.;\d]{0,60}(?:năm )?(?<law>(?:19|20)\d\d)/

/** What tells how many years a document was carried out, and until when. */
interface Summing {
  document: Document
  page: Page
  occasion: Occasion | null
  body: readonly Range[]
  times: readonly TimeMention[]
  day: string | null
}

/** "Ba năm 2014 - 2016, …" beside "sơ kết ba năm thực hiện Quyết định": as many years, told by their numbers in the opening. */
function spanOf(count: number, body: readonly Range[], times: readonly TimeMention[], sentence: Range): Period | null {
  const opening = [sentence, ...body.slice(0, 2)]
  const told = times.find(
    ({ start, written: { year, lastYear, kind }, ahead, tenure }) =>
      !ahead &&
      !tenure &&
      kind !== 'year' &&
      year !== null &&
      lastYear !== null &&
      lastYear - year + 1 === count &&
      opening.some(range => start >= range.start && start < range.end),
  )
  return (told ?? times.find(time => isOfDays(count, time)))?.period ?? null
}

const YEARS_IN_TITLE = new RegExp(
  `(?<![a-zà-ỹ\\d])(?:(?:một|1)|(?<count>${YEAR_COUNT})) năm (?:thực hiện|triển khai|thi hành)`,
)
const MONTHS_IN_TITLE = /(?<![a-zà-ỹ\d/.-])(?<count>\d{1,2}) tháng(?! ?\d| (?:đầu|cuối)? ?năm (?:19|20)\d)/

/**
 * "Một năm thực hiện Đề án …" over "Từ ngày 24/11/2021 đến ngày 30/11/2022, toàn tỉnh …", "1.012 lượt công dân trong 10 tháng" over
 * "Từ 16/12/2012 đến 15/10/2013": the days told of as many years or months.
 */
export function daysOfTitled({ document, page, times }: Pick<Summing, 'document' | 'page' | 'times'>) {
  const title = page.title ? document.lower.slice(page.title.start, page.title.end) : ''
  const years = YEARS_IN_TITLE.exec(title)
  const months = Number(MONTHS_IN_TITLE.exec(title)?.groups?.count ?? 0)
  if (years) return times.find(time => isOfDays(years.groups?.count ? yearCount(years.groups.count) : 1, time))
  return months ? times.find(time => isOfDays(months / 12, time, MOST_DAYS_APART_IN_MONTHS)) : undefined
}
const MOST_DAYS_APART_IN_MONTHS = 10

/** "Từ 01/7/2014 đến 30/6/2019": as many years to the day, or nearly. */
const isOfDays = (
  count: number,
  { written, period, comparison, ahead }: TimeMention,
  apart: number = MOST_DAYS_APART,
): boolean =>
  period !== null &&
  written.kind === 'range' &&
  !comparison &&
  !ahead &&
  Math.abs(daysBetween(period.start, period.end) - count * 365.25) <= apart
const MOST_DAYS_APART = 31

/** "tổng kết 20 năm thực hiện Chỉ thị … (1998 - 2018)": the span that stands in brackets behind the document. */
function inBrackets(
  range: Range,
  times: readonly TimeMention[],
  { lower }: Document,
): { period: Period; at: Range } | null {
  const told = times.find(
    ({ start, end, written }) =>
      start >= range.start &&
      end <= range.end &&
      written.kind !== 'year' &&
      lower[start - 1] === '(' &&
      lower[end] === ')',
  )
  return told?.period ? { period: told.period, at: told } : null
}

/** How many years a sentence says were carried out, and of a document of which year, where it tells. */
interface Count {
  years: number
  at: Range
  made: { year: number; month: number } | null
}

function countIn(document: Document, range: Range): Count | 'told' | null {
  const match = YEARS_OF.exec(document.lower.slice(range.start, range.end))
  const count = match?.groups?.count
  if (!match || !count) return null
  if (match.groups?.span) return 'told'
  const at = { start: range.start + match.index, end: range.start + match.index + match[0].length }
  const [behind = ''] = document.lower.slice(at.start, range.end).split(';')
  if (SPAN_TOLD.test(behind)) return 'told'
  const { dated, numbered, law, month } = MADE_IN.exec(behind)?.groups ?? {}
  const year = Number(dated ?? numbered ?? law ?? 0)
  return { years: yearCount(count), at, made: year ? { year, month: Number(month ?? 6) } : null }
}

/** "sơ kết 5 năm thực hiện Nghị quyết số … ngày 03/6/2013": from the document's year to the report's. */
export function yearsOfADocument({
  document,
  occasion,
  page,
  body,
  times,
  day,
}: Summing): { period: Period; at: Range } | null {
  for (const range of [occasion?.sentence, page.title]) {
    if (!range || day === null) continue
    const count = countIn(document, range)
    if (count === 'told') return inBrackets(range, times, document)
    if (count === null) continue
    const { years, at, made } = count
    const span = spanOf(years, body, times, range)
    if (span) return { period: span, at }
    const held = Number(day.slice(0, 4))
    // Ten years of a decision of December 2013, summed up in January 2024, end with 2023.
    const last = made !== null && made.year + years === held - 1 ? held - 1 : held
    return {
      period: {
        start: `${last - years}-01-01`,
        end: `${last}-12-31`,
        kind: 'range',
        label: document.text.slice(at.start, at.end).replace(/\s+/g, ' '),
      },
      at,
    }
  }
  return null
}

/** How long before its years are full a document may be summed up, in months. */
const MONTHS_EARLY = 4

/** "Ngày 24/12, … tổng kết 10 năm thực hiện Quyết định … ngày 12/12/2013": the year in which that day comes when those years are full. */
export function yearOfSumming(document: Document, sentence: Range, month: number): number | null {
  const count = countIn(document, sentence)
  if (count === null || count === 'told' || count.made === null) return null
  const { year, month: made } = count.made
  const full = year + count.years
  return month < made - MONTHS_EARLY ? full + 1 : month > made + 12 - MONTHS_EARLY ? full - 1 : full
}
