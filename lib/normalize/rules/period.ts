/** The main period a report looks back on: reasons in order of rank. */
import { startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { TraceEntry } from '../engine'
import type { Page } from '../page'
import type { Period } from '../report'
import type { Section } from '../sections'
import type { TimeMention } from '../timeline'
import { addDays, daysBetween } from '../vietnamese/dates'
import type { Occasion } from './event'
import { yearsOfADocument } from './years-of-a-document'

export interface PeriodInput {
  document: Document
  page: Page
  body: readonly Range[]
  times: readonly TimeMention[]
  sections: readonly Section[]
  occasion: Occasion | null
  /** The day of the report or of its occasion, as far as known. */
  day: string | null
}

const LOOKING_BACK =
  /(?:tổng kết|sơ kết|đánh giá|kết quả|nhìn lại|kiểm điểm|báo cáo|khép lại|biểu dương|tuyên dương|tôn vinh|gặp mặt|giao ban|trình bày|tình hình|nghe|(?:thực hiện|thi hành|chấp hành) (?:pháp luật|chính sách)|xem xét việc|(?:giám sát|kiểm tra) (?:việc|tình hình|kết quả))[^.\n]{0,140}$/
const REPORTING =
  /(?:kết quả|báo cáo|tình hình|số liệu|thống kê)(?:[^.,;\n]|, ?(?=xử lý|giải quyết|tố cáo|phản ánh)){0,70}$/
const LOOKING_AHEAD =
  /(?:nhiệm vụ|phương hướng|triển khai|bàn|giao việc|giao nhiệm vụ|giao(?! (?:thông|lưu|ban|đất|dịch|tiếp|nhận|nộp))|kế hoạch|dự kiến|mục tiêu|đề ra|trọng tâm|chương trình(?! phối hợp)|việc của|phần việc|lên lịch)[^.\n;]{0,70}$/
// A sentence that tells a count of the work reported.
const TELLING =
  /\d (?:nghìn |ngàn |triệu )?(?:lượt|đơn|vụ|mô hình|cuộc|đoàn|buổi)|(?:tiếp|nhận|giải quyết|xây dựng|đăng ký)[^.\n\d]{0,40}(?<!năm |tháng |ngày )\d/
const COUNTED =
  /(?:tính chung|tính đến|trong|tổng cộng|từ (?:đầu|tháng|năm|ngày))(?:[^.\n]|\.\d){0,120}\d (?:nghìn )?(?:lượt|đơn|vụ việc|mô hình|cuộc đối thoại|đoàn đông)/
const MEMORY =
  /(?:còn nhớ|hồi|vào|trận lũ|trận bão|đợt lũ|cơn bão|trước đây|ra đời|thành lập|từ|kể từ|cháy|bị|xây|đến|tới|so với)[ ]?(?:năm )?$/

/** What the reasons for a period look at. */
interface Search extends PeriodInput {
  /** The times that are over, or nearly. */
  usable: readonly TimeMention[]
  /** Gatherings that plan look ahead. */
  plans: boolean
}

/** Whether a time can be the report's, by itself and by the words before it in its sentence. */
type Test = (time: TimeMention, before: string, search: Search) => boolean

/** The first time of a range that passes. */
function pick(search: Search, range: Range | null | undefined, test: Test): TimeMention | undefined {
  if (!range) return undefined
  const { usable, document } = search
  const here = startingIn(usable, range).filter(t => test(t, document.lower.slice(range.start, t.start), search))
  if (here.length === 0) return undefined
  const own = here.filter(t => t.written.kind !== 'term' && t.written.kind !== 'range')
  // "Hai năm 2012 và 2013 tiếp 11.054 lượt: năm 2012 là 5.595 lượt": the years together, then each.
  const [span] = here
  const years = span && span !== own[0] && own[0] ? yearsTogether(span, own[0], document) : false
  if (years) return span
  // "năm 2011 …; năm 2012 …; còn năm 2013 …": the last of years in a row.
  const last = lastOfSeries(own)
  if (last) return last
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

/** The last of three years or more that are named one after the other; null for fewer. */
function lastOfSeries(times: readonly TimeMention[]): TimeMention | undefined {
  const years = times.map(({ written, period }) => (written.kind === 'year' ? Number(period?.end.slice(0, 4)) : null))
  const inRow =
    years.length >= 3 && years.every((year, i) => year !== null && (i === 0 || year === (years[i - 1] ?? 0) + 1))
  return inRow ? times.at(-1) : undefined
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

/** The same, of the first of some ranges that has one. */
function pickIn(search: Search, ranges: readonly Range[], test: Test): TimeMention | undefined {
  for (const range of ranges) {
    const found = pick(search, range, test)
    if (found) return found
  }
  return undefined
}

// Without an occasion only a report's own words look back: "báo cáo kết quả 9 tháng".
const looksBack: Test = (t, before, { occasion, document }) =>
  !t.comparison &&
  isOfWork(t, before) &&
  ((occasion ? LOOKING_BACK : REPORTING).test(before) ||
    (occasion !== null && SUMMED_UP_BEHIND.test(document.lower.slice(t.end, t.end + 90)))) &&
  !aheadLast(before)
/** "hội nghị đối thoại với thanh niên năm 2024", "lịch tiếp công dân năm 2019": when it is held, no time of work. */
const NAMES_EVENT =
  /(?:hội nghị|buổi|chương trình|diễn đàn)(?: trực tuyến)?(?: toàn quốc)? (?:(?:tiếp xúc, )?đối thoại|báo cáo viên)[^.,;\n]{0,60}$|(?:cuộc thi|hội thi|lịch tiếp (?:công )?dân)(?! hằng| hàng)[^.,;\n]{0,50}$/
/** "Phong trào thi đua năm 2022 của quận được tổng kết sáng 26/10". */
const SUMMED_UP_BEHIND =
  /^[^.;\n]{0,60} được [^.,;\n]{0,24}?(?:tổng kết|sơ kết|đánh giá|kiểm điểm|nhìn lại)(?![a-zà-ỹ])/
/** Days that a congress or a visit lasts: "họp từ 18 đến 20/9/2019". */
const MOST_DAYS = 6
const isOfWork = ({ written, period }: TimeMention, before: string): boolean =>
  !NAMES_EVENT.test(before) &&
  !(
    written.kind === 'range' &&
    period !== null &&
    daysBetween(period.start, period.end) < MOST_DAYS &&
    !/tuần[^.,;()\n]{0,16}\(?$/.test(before)
  )
const named: Test = (t, before) => !t.comparison && !t.tenure && isOfWork(t, before) && !aheadLast(before)
const plain: Test = (t, before, { document }) =>
  t.reported &&
  // "Nửa đầu năm ngoái, 2.914 lượt …": told before this year's.
  !(t.written.kind !== 'year' && /(?:ngoái|trước)$/.test(document.lower.slice(t.start, t.end))) &&
  // "bằng nửa năm trước (năm 2020: 141 lượt người)": another year's number.
  !(before.endsWith('(') && /^: ?\d/.test(document.lower.slice(t.end, t.end + 3))) &&
  !t.tenure &&
  isOfWork(t, before) &&
  !t.comparison &&
  !t.ahead &&
  !aheadLast(before) &&
  !MEMORY.test(before.slice(-20))
// A gathering that plans tells of the past only what is over.
const over: Test = (t, before, search) =>
  plain(t, before, search) &&
  t.written.kind !== 'term' &&
  t.period !== null &&
  (search.day === null ? /^(?:trong |suốt )?$/.test(before) : t.period.end <= addDays(search.day, LAST_DAYS))

/** "Kỳ số liệu của Bộ tính từ 16/12/2018 đến 15/9/2019." */
const daysReported: Test = (t, before) =>
  t.written.kind === 'range' && !t.comparison && /(?:số liệu|thống kê|kỳ báo cáo)[^.,;\n]{0,50}$/.test(before)

/** A year told in its last days is over. */
const LAST_DAYS = 5

// Figures of the work told beside a dialogue or a signing: "Tính chung trong năm 2018, … tổ chức 126 cuộc đối thoại".
const tellsCount = ({ lower }: Document, range: Range): boolean => COUNTED.test(lower.slice(range.start, range.end))

/** Whether a sentence opens with the year behind another. */
const opensNextYear = (one: TimeMention, other: TimeMention, { start }: Range): boolean =>
  one.written.kind === 'year' &&
  other.written.kind === 'year' &&
  Number(one.period?.end.slice(0, 4)) + 1 === Number(other.period?.end.slice(0, 4)) &&
  other.start - start <= LONGEST_OPENING
/** "Sang ", "Đến hết " */
const LONGEST_OPENING = 10

/** "Kỳ báo cáo: 6 tháng đầu năm 2012" */
const LABELS_PERIOD = /^[^\p{L}]{0,4}(?:kỳ|thời điểm|thời gian) (?:báo cáo|số liệu|lấy số liệu) ?:/u

interface Reason {
  id: string
  look(search: Search): TimeMention | undefined
}

/** Reasons by rank. */
const REASONS: readonly Reason[] = [
  {
    id: 'period/occasion-looks-back',
    look: search => pick(search, search.occasion?.sentence, looksBack),
  },
  {
    id: 'period/title-looks-back',
    look: search => (search.occasion ? pick(search, search.page.title, looksBack) : undefined),
  },
  {
    id: 'period/lead-looks-back',
    look: search => pickIn(search, search.body.slice(0, search.occasion ? 4 : 2), looksBack),
  },
  {
    id: 'period/days-of-the-report',
    look: search => pickIn(search, search.body.slice(0, 6), daysReported),
  },
  {
    id: 'period/label',
    look: search => {
      const line = search.page.lines.find(({ start, end }) =>
        LABELS_PERIOD.test(search.document.lower.slice(start, end)),
      )
      return pick(search, line, time => !time.comparison)
    },
  },
  {
    id: 'period/title',
    look: search => (search.plans ? undefined : pick(search, search.page.title, named)),
  },
  {
    id: 'period/telling',
    look: search => {
      if (search.plans) return undefined
      const { lower } = search.document
      const opening = search.body.slice(0, 9)
      for (const [i, range] of opening.slice(0, 8).entries()) {
        const found = pick(search, range, plain)
        if (!found || !TELLING.test(lower.slice(range.start, range.end))) continue
        // "Năm 2023, tỉnh giải quyết 81,5%. Năm 2024, tỷ lệ ấy là 84,5%": the first is told to compare.
        const next = opening[i + 1]
        const later = next && pick(search, next, plain)
        return later && opensNextYear(found, later, next) ? later : found
      }
      return undefined
    },
  },
  {
    id: 'period/lead',
    look: search => pickIn(search, search.body.slice(0, 4), search.plans ? over : plain),
  },
  {
    id: 'period/heading',
    look: search => search.sections.find(({ time }) => search.usable.includes(time) && plain(time, '', search))?.time,
  },
  {
    id: 'period/body',
    look: search => {
      for (const range of search.body) {
        const found = pick(search, range, plain)
        if (!found) continue
        // "một mô hình … cả năm 2019 góp 6.700 ngày công": told in passing, by nobody's report.
        const told =
          search.occasion !== null ||
          search.day !== null ||
          TELLING.test(search.document.lower.slice(range.start, range.end))
        if (search.plans ? tellsCount(search.document, range) : told) return found
        const half = pick(search, range, (t, before) => plain(t, before, search) && t.written.kind === 'half')
        if (half) return half
      }
      return undefined
    },
  },
]

/** "Kon Tum: Kế hoạch nâng cao hiệu quả tiếp công dân năm 2023" */
const PLAN_TITLE = /^(?:[^:\n]{2,30}: ?)?(?:ban hành )?(?:kế hoạch|phương hướng|nhiệm vụ)(?![a-zà-ỹ])/

/** The main period; null where none can be told. */
export function readPeriod(input: PeriodInput, trace: TraceEntry[]): Period | null {
  const { document, page, body, times, sections, occasion, day } = input
  const usable = times.filter(t => t.period && isPast(t, input))
  const title = page.title ? document.lower.slice(page.title.start, page.title.end) : ''
  const plans = planning(occasion) || (occasion === null && PLAN_TITLE.test(title))
  const search = { document, page, body, times, sections, occasion, day, usable, plans }
  const since = occasion ? yearsOfADocument(input) : null
  if (since) {
    trace.push({ rule: 'period/years-of-a-document', ...since.at, outcome: 'read', reason: null })
    return since.period
  }
  for (const { id, look } of REASONS) {
    const found = look(search)
    if (!found) continue
    trace.push({ rule: id, start: found.start, end: found.end, outcome: 'read', reason: null })
    return found.period
  }
  return null
}

/** Whether the last clause of some words looks ahead. */
function aheadLast(before: string): boolean {
  const clause = before.slice(lastStop(before) + 1)
  return LOOKING_AHEAD.test(clause) && !LOOKING_BACK.test(clause)
}

const lastStop = (words: string): number =>
  Math.max(words.lastIndexOf(','), words.lastIndexOf(';'), words.lastIndexOf('.'))

const planning = (occasion: Occasion | null): boolean => occasion?.kind === 'deployment' || occasion?.kind === 'other'

const sumsUp = (occasion: Occasion | null): boolean =>
  occasion?.kind === 'summary' || occasion?.kind === 'midterm-review' || occasion?.kind === 'conference'

/** What lies before is history: no office's figures of it are reported on a page. */
const EARLIEST = '1990-01-01'

/** Over, or nearly, on the report's day; a year told of before its October is still a plan. */
function isPast(time: TimeMention, input: PeriodInput): boolean {
  const { period, written } = time
  if (!period || written.samePeriod || written.relation === 'next' || period.end < EARLIEST) return false
  const opens = () =>
    /(?:^|\n)[^\n]{0,8}$|(?:cả|suốt) $/.test(input.document.lower.slice(Math.max(0, time.start - 9), time.start))
  if (written.kind === 'term' && input.occasion === null && !input.day && !opens())
    return !/kế hoạch|đề án|nhiệm kỳ/.test(input.document.lower.slice(Math.max(0, time.start - 40), time.end))
  const day = input.day
  if (!day || written.to === 'now') return true
  if (period.start > day) return false
  if (period.end <= day) return true
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (written.kind === 'year' || written.kind === 'range' || written.kind === 'term')
    return (
      // "biểu dương điển hình giai đoạn 2011 - 2015" in May 2015: summed up before its last day.
      (written.kind !== 'year' && sumsUp(input.occasion) && Number(period.end.slice(0, 4)) === year) ||
      (Number(period.end.slice(0, 4)) === year && month >= 9) ||
      (written.kind !== 'year' && Number(period.end.slice(0, 4)) === year && month >= 6)
    )
  const left = (Date.parse(period.end) - Date.parse(day)) / 86_400_000
  return left <= 45
}
