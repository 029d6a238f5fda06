/** When a report was published: its date line, else a same-day lead. Candidates in order of trust; each is traced. */
import type { Document, Range } from '../document'
import type { TraceEntry } from '../engine'
import type { DateLine, Page } from '../page'
import type { NormalizedReport } from '../report'
import { allMatches } from '../scan'
import { addDays, daysBetween, findDates, isoDate, type WrittenDate } from '../vietnamese/dates'
import { isOccasionDate, isOfADocument } from './event-date'

type PublishedOn = NonNullable<NormalizedReport['publishedOn']>

const isoOf = (date: WrittenDate, year: number | null = date.year): string | null =>
  year === null ? null : isoDate(year, date.month, date.day)

/** The day a date line gives; null where none stands or all are a page's clock or a comment's. */
export function publicationFromLines(
  document: Document,
  page: Page,
  dates: readonly WrittenDate[],
  trace: TraceEntry[],
): PublishedOn | null {
  const ranked = [...page.dateLines].sort((a, b) => rank(a) - rank(b))
  for (const line of ranked) {
    const iso = isoOf(line.date)
    const fault = iso === null ? 'no day of the calendar' : faultOf(line, iso, document, page, dates)
    trace.push({
      rule: 'publishedOn/date-line',
      start: line.start,
      end: line.end,
      outcome: fault ? 'rejected' : 'read',
      reason: fault,
    })
    if (iso === null || fault) continue
    return { date: iso, time: line.time, inferred: false, evidence: spanOf(document, line) }
  }
  return placeAndDate(document, page, trace)
}

/** Trust: a line that says so, one under the title, one over it, one at the foot. */
function rank(line: DateLine): number {
  const place = { 'below-title': 0, 'above-title': 2, 'after-body': 3, 'in-body': 4 }[line.place]
  return line.labelled && line.place !== 'in-body' ? Math.min(place, 1) : place
}

/** So many years after what it tells nobody publishes it. */
const YEARS_AFTER = 2

const CONTACT = /hotline|email|điện thoại|đăng nhập|analytic|liên hệ|tòa soạn|quảng cáo/
/** "Tin cũ hơn:" over links that bear the days of their own. */
const OTHER_NEWS =
  /^(?:(?:các |những )?(?:tin|bài)(?: viết)? (?:mới hơn|cũ hơn|khác|liên quan|cùng chuyên mục|đã đưa)|xem thêm)/
const COMMENTS = /bình luận|ý kiến bạn đọc|gửi bình luận|phản hồi/

function faultOf(
  line: DateLine,
  iso: string,
  document: Document,
  page: Page,
  dates: readonly WrittenDate[],
): string | null {
  if (line.place === 'in-body' && !line.labelled && !isOfLetterhead(line, document, page))
    return 'a date inside the body'
  if (line.place === 'after-body') {
    const before = page.lines.filter(other => other.end <= line.start).slice(-4)
    if (before.some(other => COMMENTS.test(document.lower.slice(other.start, other.end)))) return "a comment's date"
    if (!line.labelled && before.some(other => OTHER_NEWS.test(document.lower.slice(other.start, other.end))))
      return "other news' date"
    const told = Math.max(0, ...yearsTold(document, page), ...yearsOfDays(document, dates, page))
    if (!line.labelled && told > 0 && Number(iso.slice(0, 4)) - told >= YEARS_AFTER)
      return "the page's clock: years after all that the text tells"
  }
  if (line.place !== 'above-title' || line.labelled) return null
  // Above the title the page's own clock may stand: a second date line, or a lead that was written at another time, says so.
  if (page.dateLines.some(other => other !== line && other.place === 'below-title'))
    return "the page's clock: the title has a date line of its own"
  const latest = Math.max(0, ...yearsTold(document, page), ...yearsOfDays(document, dates, page))
  if (latest > 0 && Number(iso.slice(0, 4)) - latest >= YEARS_AFTER)
    return "the page's clock: years after all that the text tells"
  const told = dates.filter(
    d =>
      d.year !== null &&
      isOccasionDate(d, document.lower) &&
      !page.dateLines.some(l => d.start >= l.start && d.start < l.end),
  )
  const lead = told.find(d => page.lead !== null && d.start >= page.lead.start && d.start < page.lead.end + 600)
  const day = lead && isoOf(lead)
  if (day && Math.abs(daysBetween(day, iso)) > (lead.dayPart ? 7 : 60))
    return "the page's clock: far from the day that the lead tells"
  const beside = page.lines.filter(
    other => Math.abs(other.start - line.end) < 120 || Math.abs(line.start - other.end) < 120,
  )
  if (
    beside.some(other => CONTACT.test(document.lower.slice(other.start, other.end))) &&
    day &&
    Math.abs(daysBetween(day, iso)) > 7
  )
    return "the page's clock among its contacts"
  return null
}

const PLACE_AND_DAY = /^[ (]{0,3}[a-zà-ỹ. ]{2,24}, ngày \d{1,2} tháng \d/
/** "Số: 2466/BTNMT-PC" over "Hà Nội, ngày 28 tháng 6 năm 2013": a letter that a page gives below its own headline. */
function isOfLetterhead({ start, end }: Range, { lower }: Document, { lines }: Page): boolean {
  if (!PLACE_AND_DAY.test(lower.slice(start, end))) return false
  const above = lines.findLast(line => line.end <= start)
  return above !== undefined && lower.startsWith('số', above.start)
}

const TOLD_YEAR = /(?<!từ )(cùng kỳ |so với )?(?<!từ )(?:năm |tháng \d{1,2} ?[-/.] ?)((?:19|20)\d\d)(?!\d)/g

/** Years that the article writes; one quoted only to compare stands for the next. */
function yearsTold(document: Document, page: Page): number[] {
  const from = page.title?.start ?? page.lead?.start ?? 0
  return allMatches(document.lower.slice(from), TOLD_YEAR).map(match => Number(match[2]) + (match[1] ? 1 : 0))
}

/** Years of the days that the article writes, those of date lines and of documents aside. */
const yearsOfDays = ({ lower }: Document, dates: readonly WrittenDate[], { dateLines, lead }: Page): number[] =>
  dates.flatMap(date => {
    const { start, year } = date
    const told =
      year !== null &&
      start >= (lead?.start ?? 0) &&
      !dateLines.some(l => start >= l.start && start < l.end) &&
      !isOfADocument(date, lower)
    return told ? [year] : []
  })

const PLACE_AND_DATE = /^[ (]{0,3}[a-zà-ỹ. ]{2,24}, (?:ngày )?(?=\d)/

const LEADS = 3

/** "Hà Nội, 17/10/2019 - Tại …": the dateline of an agency opens the lead. */
function placeAndDate(document: Document, page: Page, trace: TraceEntry[]): PublishedOn | null {
  // Below a summary, the dateline opens the second or third paragraph.
  for (const { start } of page.lines.filter(({ kind }) => kind === 'body').slice(0, LEADS)) {
    const opening = document.lower.slice(start, start + 60)
    const place = PLACE_AND_DATE.exec(opening)
    const date = place && findDates(opening).find(d => d.year !== null && d.start <= place[0].length)
    const iso = date && isoOf(date)
    if (!date || !iso || !/^\)? ?[-:]/.test(opening.slice(date.end))) continue
    const at = { start: start + date.start, end: start + date.end }
    trace.push({ rule: 'publishedOn/place-and-date', ...at, outcome: 'read', reason: null })
    return { date: iso, time: null, inferred: false, evidence: spanOf(document, at) }
  }
  return null
}

/** A same-day lead ("Sáng 13-7, …", "hôm qua (12/7)") gives the day; a bare "Ngày 13/7" dates the event alone. */
export function publicationFromLead(
  document: Document,
  lead: WrittenDate,
  iso: string | null,
  trace: TraceEntry[],
): PublishedOn | null {
  if (iso === null) return null
  trace.push({ rule: 'publishedOn/same-day-lead', start: lead.start, end: lead.end, outcome: 'read', reason: null })
  return {
    date: lead.relative === 'yesterday' ? addDays(iso, 1) : iso,
    time: null,
    inferred: true,
    evidence: spanOf(document, lead),
  }
}

const spanOf = (document: Document, { start, end }: Range) => ({ start, end, text: document.text.slice(start, end) })
