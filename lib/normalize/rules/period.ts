/** The main period a report looks back on: reasons in order of rank. */
import { startingIn } from '../by-place'
import type { Range } from '../document'
import type { TraceEntry } from '../engine'
import type { Period } from '../report'
import type { TimeMention } from '../timeline'
import type { Occasion } from './event'
import {
  apartFromMottos,
  choseMotto,
  daysReported,
  looksBack,
  named,
  over,
  type PeriodInput,
  plain,
  type Search,
  TELLING,
  tellsCount,
} from './period-candidates'
import { pick, pickIn } from './period-pick'
import { toldWithItsCounts } from './period-told'
import { toldOfThisYear, yearBehindCompared } from './year-unnamed'
import { daysOfTitled, yearsOfADocument } from './years-of-a-document'
import { yearsOneByOne } from './years-one-by-one'

/** "Kỳ báo cáo: 6 tháng đầu năm 2012"; "(Từ ngày 01/8/2018 đến ngày 31/7/2019)" alone in its line, below a report's name. */
const LABELS_PERIOD =
  /^[^\p{L}]{0,4}(?:kỳ|thời điểm|thời gian) (?:báo cáo|số liệu|lấy số liệu) ?:|^\((?:(?:số liệu|kỳ báo cáo|thời gian)[^()\d\n]{0,24} )?(?:tính )?từ (?:ngày |tháng )?\d[^()\n]{6,60}\)$/u

interface Reason {
  id: string
  look(search: Search): TimeMention | undefined
}

const REPORTED_WITHIN = 12
const REPORTS_RESULTS = /báo cáo (?:tóm tắt |nhanh )?kết quả [^.;\n]{0,40}(?:tháng|quý|năm)/

const DAYS_OF_THE_REPORT: Reason = {
  id: 'period/days-of-the-report',
  look: search => pickIn(search, search.body.slice(0, 6), daysReported),
}

/** Reasons by rank. */
const REASONS: readonly Reason[] = [
  DAYS_OF_THE_REPORT,
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
    id: 'period/reported-at-the-occasion',
    look: search => {
      // "Mở đầu, Chủ tịch UBND xã báo cáo tóm tắt kết quả 9 tháng đầu năm 2024."
      if (!search.occasion || !search.plans) return undefined
      const reported = search.body
        .slice(0, REPORTED_WITHIN)
        .filter(({ start, end }) => REPORTS_RESULTS.test(search.document.lower.slice(start, end)))
      return pickIn(search, reported, looksBack)
    },
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
    id: 'period/days-of-the-titled',
    look: search => (search.plans ? undefined : daysOfTitled(search)),
  },
  {
    id: 'period/title',
    look: search => (search.plans ? undefined : pick(search, search.page.title, named)),
  },
  {
    id: 'period/telling',
    look: search => (search.plans ? undefined : toldWithItsCounts(search)),
  },
  {
    id: 'period/year-behind-the-one-compared',
    look: search => (search.plans ? undefined : yearBehindCompared(search)),
  },
  {
    id: 'period/lead',
    look: search => pickIn(search, search.body.slice(0, 4), search.plans ? over : apartFromMottos),
  },
  {
    id: 'period/heading',
    look: search => search.sections.find(({ time }) => search.usable.includes(time) && plain(time, '', search))?.time,
  },
  {
    id: 'period/body',
    look: search => {
      for (const range of search.body) {
        const found = pick(search, range, apartFromMottos)
        if (!found) continue
        // "một mô hình … cả năm 2019 góp 6.700 ngày công": told in passing, by nobody's report.
        const told =
          search.occasion !== null ||
          (search.day !== null && !found.written.vague) ||
          TELLING.test(search.document.lower.slice(range.start, range.end))
        if (search.plans ? tellsCount(search.document, range) : told) return found
        const half = pick(search, range, (t, before) => plain(t, before, search) && t.written.kind === 'half')
        if (half) return half
      }
      return undefined
    },
  },
  {
    id: 'period/column',
    look: ({ document, page, usable }) => {
      const head = page.lines.find(({ start, end }) => YEARS_OVER_COLUMNS.test(document.lower.slice(start, end)))
      if (!head) return undefined
      return startingIn(usable, head).reduce<TimeMention | undefined>(
        (latest, time) => ((time.period?.end ?? '') > (latest?.period?.end ?? '') ? time : latest),
        undefined,
      )
    },
  },
]

/** "Năm 2013 | Năm 2014" over the columns of a table: what is set beside is the earlier. */
const YEARS_OVER_COLUMNS = /năm (?:19|20)\d\d(?: ?\||\t| {2,})[ |\t]*năm (?:19|20)\d\d[ |\t]*$/

/** "Kon Tum: Kế hoạch nâng cao hiệu quả tiếp công dân năm 2023" */
const PLAN_TITLE = /^(?:[^:\n]{2,30}: ?)?(?:ban hành )?(?:kế hoạch|phương hướng|nhiệm vụ)(?![a-zà-ỹ])/

/** The main period; null where none can be told. */
export function readPeriod(input: PeriodInput, trace: TraceEntry[]): Period | null {
  const { document, page, body, times, sections, occasion, day } = input
  const title = page.title ? document.lower.slice(page.title.start, page.title.end) : ''
  const plan = occasion === null && PLAN_TITLE.test(title)
  // "- Quý II: sơ kết 6 tháng": of a plan's times, none looks back that writes no year.
  const usable = times.filter(t => t.period && isPast(t, input) && !(plan && t.written.year === null))
  const plans = planning(occasion) || plan
  const search = { document, page, body, times, sections, occasion, day, usable, plans }
  const since = occasion ? yearsOfADocument(input) : null
  const read = (rule: string, { start, end }: Range, period: Period | null) => {
    trace.push({ rule, start, end, outcome: 'read', reason: null })
    return period
  }
  if (since) {
    // "Mốc tính số liệu: từ tháng 6/2014 đến tháng 6/2024"
    const printed = DAYS_OF_THE_REPORT.look(search)
    if (printed) return read(DAYS_OF_THE_REPORT.id, printed, printed.period)
    // "tổng kết công tác dân vận năm 2021, kết hợp nhìn lại 10 năm thực hiện …": the year comes first.
    const year = pick(search, occasion?.sentence, looksBack)
    if (!year || year.end > since.at.start) return read('period/years-of-a-document', since.at, since.period)
  }
  const counted = yearsOneByOne(input)
  if (counted) return read('period/years-one-by-one', counted.at, counted.period)
  for (const { id, look } of REASONS) {
    const found = look(search)
    if (found) return read(id, found, (partSoFar(search, found) ?? found).period)
  }
  const thisYear = toldOfThisYear(search)
  if (thisYear) return read('period/this-year', thisYear.at, thisYear.period)
  const motto = plans ? undefined : lastMottosYear(search)
  return motto ? read('period/year-of-a-motto', motto, motto.period) : null
}

/** The last of the years that the opening names for their mottos, where nothing else tells a time. */
const lastMottosYear = (search: Search): TimeMention | undefined =>
  search.body
    .slice(0, 4)
    .map(range =>
      pick(search, range, (time, before) => named(time, before, search) && choseMotto(time, search.document)),
    )
    .reduce((last, time) => ((time?.period?.end ?? '') > (last?.period?.end ?? '') ? time : last), undefined)

/** Until its October, a year that a report names is not over: "nghe báo cáo năm 2018. … 9 tháng đầu năm 2018, huyện nhận …". */
function partSoFar(search: Search, { written, period }: TimeMention): TimeMention | undefined {
  const { day, body, document } = search
  if (written.kind !== 'year' || !period || day === null || day >= `${period.end.slice(0, 4)}-${YEAR_NEARLY_OVER}`)
    return undefined
  const told = body.slice(0, 6).filter(({ start, end }) => TELLING.test(document.lower.slice(start, end)))
  return pickIn(
    search,
    told,
    time => time.period?.start === period.start && time.written.kind !== 'year' && !time.comparison,
  )
}
const YEAR_NEARLY_OVER = '11-01'

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
    /(?:^|\n)[^\n]{0,8}$|(?:cả|suốt|nhìn lại|tổng kết) $/.test(
      input.document.lower.slice(Math.max(0, time.start - 9), time.start),
    )
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
      // "Nhiệm kỳ 2016 - 2021 đi đến những ngày cuối": an assembly's ends in spring.
      (Number(period.end.slice(0, 4)) === year && input.document.lower.startsWith('nhiệm kỳ', time.start)) ||
      (Number(period.end.slice(0, 4)) === year && month >= 9) ||
      (written.kind !== 'year' && Number(period.end.slice(0, 4)) === year && month >= 6)
    )
  const left = (Date.parse(period.end) - Date.parse(day)) / 86_400_000
  return left <= 45
}
