/** The main period a report looks back on, and the one it plans for: reasons in order of rank. */
import type { Document, Range } from '../document'
import type { TraceEntry } from '../engine'
import type { Page } from '../page'
import type { Period } from '../report'
import type { Section } from '../sections'
import { startingIn, type TimeMention } from '../timeline'
import type { Occasion } from './event'

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
  /(?:tổng kết|sơ kết|đánh giá|kết quả|nhìn lại|kiểm điểm|báo cáo|khép lại|biểu dương|tuyên dương|tôn vinh|gặp mặt|giao ban|trình bày|tình hình|nghe|thực hiện (?:pháp luật|chính sách)|chấp hành pháp luật|(?:giám sát|kiểm tra) (?:việc|tình hình|kết quả))[^.\n]{0,140}$/
const REPORTING = /(?:kết quả|báo cáo|tình hình|số liệu)[^.,;\n]{0,50}$/
const LOOKING_AHEAD =
  /(?:nhiệm vụ|phương hướng|triển khai|bàn|giao việc|giao nhiệm vụ|giao|kế hoạch|dự kiến|mục tiêu|đề ra|trọng tâm|chương trình|việc của|phần việc)[^.\n;]{0,70}$/
// A sentence that tells a count of the work reported.
const TELLING =
  /\d (?:nghìn |ngàn |triệu )?(?:lượt|đơn|vụ|mô hình|cuộc|đoàn|điển hình|buổi)|(?:tiếp|nhận|giải quyết|xây dựng|đăng ký)[^.\n]{0,40}\d/
const COUNTED =
  /(?:tính chung|tính đến|trong|tổng cộng|từ (?:đầu|tháng|năm|ngày))(?:[^.\n]|\.\d){0,120}\d (?:nghìn )?(?:lượt|đơn|vụ việc|mô hình|cuộc đối thoại|đoàn đông)/
const MEMORY = /(?:còn nhớ|hồi|vào|trước đây|ra đời|thành lập|từ|kể từ|cháy|bị|xây|đến|tới|so với)[ ]?(?:năm )?$/

/** The main period; null where none can be told. */
export function readPeriod(input: PeriodInput, trace: TraceEntry[]): Period | null {
  const { page, occasion, body, document } = input
  const usable = input.times.filter(t => t.period && isPast(t, input))
  const pick = (range: Range | null, test: (t: TimeMention, before: string) => boolean): TimeMention | undefined => {
    if (!range) return undefined
    const here = startingIn(usable, range).filter(t => test(t, document.lower.slice(range.start, t.start)))
    const own = here.filter(t => t.written.kind !== 'term' && t.written.kind !== 'range')
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
  // Without an occasion only a report's own words look back: "báo cáo kết quả 9 tháng".
  const backward = occasion ? LOOKING_BACK : REPORTING
  const looksBack = (t: TimeMention, before: string) => !t.comparison && backward.test(before) && !AHEAD_LAST(before)
  const plain = (t: TimeMention, before: string) =>
    t.reported && !t.comparison && !t.ahead && !AHEAD_LAST(before) && !MEMORY.test(before.slice(-20))
  // A gathering that plans tells of the past only what is over.
  const over = (t: TimeMention, before: string) =>
    plain(t, before) &&
    t.written.kind !== 'term' &&
    t.period !== null &&
    (input.day === null ? /^(?:trong |suốt )?$/.test(before) : t.period.end <= input.day)
  // Figures of the work told beside a dialogue or a signing: "Tính chung trong năm 2018, … tổ chức 126 cuộc đối thoại".
  const tells = (range: Range) => COUNTED.test(document.lower.slice(range.start, range.end))
  const leads = body.slice(0, 4)
  const ranked: readonly (readonly [id: string, () => TimeMention | undefined])[] = [
    ['period/occasion-looks-back', () => (occasion ? pick(occasion.sentence, looksBack) : undefined)],
    ['period/title-looks-back', () => (occasion ? pick(page.title, looksBack) : undefined)],
    ['period/lead-looks-back', () => first(occasion ? leads : leads.slice(0, 2), range => pick(range, looksBack))],
    [
      'period/title',
      () => (planning(occasion) ? undefined : pick(page.title, (t, before) => !t.comparison && !AHEAD_LAST(before))),
    ],
    [
      'period/telling',
      () =>
        planning(occasion)
          ? undefined
          : first(
              body.slice(0, 8).filter(range => TELLING.test(document.lower.slice(range.start, range.end))),
              range => pick(range, plain),
            ),
    ],
    ['period/lead', () => first(leads, range => pick(range, planning(occasion) ? over : plain))],
    ['period/heading', () => input.sections.find(({ time }) => usable.includes(time) && plain(time, ''))?.time],
    [
      'period/body',
      () =>
        first(body, range =>
          pick(
            range,
            (t, before) => plain(t, before) && (!planning(occasion) || t.written.kind === 'half' || tells(range)),
          ),
        ),
    ],
  ]
  const since = occasion ? yearsOfADocument(input) : null
  if (since) {
    trace.push({ rule: 'period/years-of-a-document', ...since.at, outcome: 'read', reason: null })
    return since.period
  }
  for (const [id, look] of ranked) {
    const found = look()
    if (!found) continue
    trace.push({ rule: id, start: found.start, end: found.end, outcome: 'read', reason: null })
    return found.period
  }
  return null
}

const YEARS_OF =
  /(?:sơ kết|tổng kết|đánh giá|nhìn lại)[^.\n\d]{0,30}(?<count>[2-9]|\d\d|hai|ba|bốn|năm|mười|mười lăm|hai mươi) năm (?:thực hiện|triển khai|thi hành|tổ chức|đưa|học tập)/
const COUNTS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  mười: 10,
  'mười lăm': 15,
  'hai mươi': 20,
}

/** "sơ kết 5 năm thực hiện Nghị quyết số … ngày 03/6/2013": from the document's year to the report's. */
function yearsOfADocument({ document, occasion, page, day }: PeriodInput): { period: Period; at: Range } | null {
  for (const range of [occasion?.sentence, page.title]) {
    if (!range || day === null) continue
    const match = YEARS_OF.exec(document.lower.slice(range.start, range.end))
    const count = match?.groups?.count
    if (!match || !count) continue
    const [behind = ''] = document.lower.slice(range.start + match.index, range.end).split(';')
    if (/(?:giai đoạn|nhiệm kỳ|\() ?(?:từ )?(?:năm )?(?:19|20)\d\d ?-/.test(behind)) return null
    const years = COUNTS[count] ?? Number(count)
    const last = Number(day.slice(0, 4))
    const at = { start: range.start + match.index, end: range.start + match.index + match[0].length }
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

const AHEAD_LAST = (before: string): boolean => {
  const clause = before.split(/[,;.]/).at(-1) ?? ''
  return LOOKING_AHEAD.test(clause) && !LOOKING_BACK.test(clause)
}

const planning = (occasion: Occasion | null): boolean => occasion?.kind === 'deployment' || occasion?.kind === 'other'

function first<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item)
    if (found !== undefined) return found
  }
  return undefined
}

/** Over, or nearly, on the report's day; a year told of before its October is still a plan. */
function isPast(time: TimeMention, input: PeriodInput): boolean {
  const { period, written } = time
  if (!period || written.samePeriod || written.relation === 'next') return false
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
      (Number(period.end.slice(0, 4)) === year && month >= 9) ||
      (written.kind !== 'year' && Number(period.end.slice(0, 4)) === year && month >= 6)
    )
  const left = (Date.parse(period.end) - Date.parse(day)) / 86_400_000
  return left <= 45
}

const AHEAD_IN_TEXT =
  /(?:nhiệm vụ|phương hướng|triển khai|bàn|giao việc|giao|kế hoạch|dự kiến|mục tiêu|đề ra|trọng tâm|chương trình|từ (?:nay|giờ) đến(?: hết)?|bước sang|sang|định việc|việc|phần việc)[^.\n]{0,80}$/

/** The period that a report plans for. */
export function readOutlook(input: PeriodInput, main: Period | null, trace: TraceEntry[]): Period | null {
  const { document, body, page, times, occasion, day } = input
  const ranges = [...(occasion ? [occasion.sentence] : []), ...(page.title ? [page.title] : []), ...body]
  for (const range of ranges) {
    for (const time of startingIn(times, range)) {
      if (!time.period || time.comparison) continue
      const { period } = time
      if (main && period.start <= main.start && period.end <= main.end) continue
      if (main ? period.start <= main.end && period.kind !== 'term' : day !== null && period.end <= day) continue
      const before = document.lower.slice(range.start, time.start)
      const later = main !== null && period.start > main.end && time.written.year !== null
      if (
        !AHEAD_IN_TEXT.test(before) &&
        !time.ahead &&
        !later &&
        time.written.relation !== 'next' &&
        !/cuối$/.test(time.written.kind === 'half' && time.written.from[0] === 7 ? 'cuối' : '')
      )
        continue
      trace.push({ rule: 'outlook/ahead', start: time.start, end: time.end, outcome: 'read', reason: null })
      return period
    }
  }
  return null
}
