/**
 * When a report speaks of: the times its text names, each with its days. A year that the text does not write is inferred
 * in the contract's order: from the comparison, from the nearest date that writes one, from the publication date.
 */
import { hasCome, isAhead, isCounted } from './ahead'
import type { Document, Range } from './document'
import { yearsBefore } from './related-periods'
import type { Period } from './report'
import { type Days, reportingDays, spanFor } from './reporting-days'
import { isEndOnly } from './up-to'
import { addDays, daysBetween, isoDate, lastDayOf, type WrittenDate } from './vietnamese/dates'
import { findPeriods, periodOf } from './vietnamese/periods'
import type { WrittenPeriod } from './vietnamese/written-period'
import { YearSources } from './year-sources'

export interface TimeMention extends Range {
  written: WrittenPeriod
  period: Period | null
  /** The year is not in the words. */
  inferred: boolean
  comparison: boolean
  ahead: boolean
  /** Told as the time of work reported, not as a year that a thing bears ("gạo trồng rừng năm 2017"). */
  reported: boolean
  /** The year that a law bears ("Luật Tố cáo năm 2018"). */
  ofLaw: boolean
  /** The years that a committee sits ("khóa IX, nhiệm kỳ 2019-2024"), not those of its work. */
  tenure: boolean
}

const COMPARED =
  /(?:cùng kỳ|kỳ(?: báo cáo)? trước|[,;] chứ|so với (?:nguyên )?cả|(?:so với|(?:cao|thấp|nhiều|ít|đông) hơn(?: so với)?) (?:mức |con số )?[\d.,]+ ?%?(?: [a-zà-ỹ]+){0,3}?(?: và [\d.]+ [a-zà-ỹ]+)? (?:của|trong|hồi)|(?:so|sánh|đối chiếu|đặt cạnh)(?: (?:với|cùng|sánh với))?(?: (?:của|kết quả|số liệu|mức|giữa|thời điểm|trong|kỳ(?: báo cáo)?))?|(?:hơn(?: hẳn| nhiều)?|kém(?: hẳn| xa)?|(?<!cao )bằng|vượt|thấp hơn|cao hơn|nhiều hơn|ít hơn|gấp[^.;,]{0,12} (?:so )?với|giảm hơn|tăng hơn|bằng (?:một )?nửa|bằng (?:khoảng |gần |hơn )?[\d.,/]{1,8} ?(?:%|lần|vụ|lượt|đơn)?|gấp (?:(?:gần |hơn )?[\d.,]{1,5} lần|rưỡi|đôi|ba|bốn))(?: (?:của|với|so với|mức))?) ?\(?$/
const LEVELS_COMPARED = /so(?: với)? cùng kỳ(?: năm (?:19|20)\d\d)?,? [^.;\n()]*(?:tăng|giảm)[^.;\n()]*\($/
/** "nhiều hơn cùng kỳ 131 đơn (6 tháng đầu năm 2019 tiếp nhận 1.405 đơn)" */
const COMPARED_BY = /(?:cùng kỳ|kỳ(?: báo cáo)? trước|năm trước) [\d.,]+ ?(?:%|[a-zà-ỹ]+(?: [a-zà-ỹ]+)?) \($/
const MADE_EQUAL = /^(?: đã| được| là)* (?:cộng|gộp|quy đổi)/
/** A year told in its last days is over. */
export const LAST_DAYS = 5
/** Days after which a time that goes on has numbers of its own. */
const WELL_BEGUN = 90
/** Who sits for those years. */
const SITS = /(?:khóa [ivx\d]{1,5},?|đại hội[^.;\n]{0,40}|(?:bầu cử|đại biểu)[^.;\n]{0,50}) $/
/** All times of a document as written, except those inside citations ("Nghị quyết … năm 2013"). */
export function findTimes(document: Document, citations: readonly Range[]): TimeMention[] {
  const { text, lower, tokens } = document
  let next = 0
  const written = findPeriods(lower, tokens).filter(({ start }) => {
    while (next < citations.length && (citations[next]?.end ?? 0) <= start) next++
    return !(citations[next] && start >= (citations[next]?.start ?? 0))
  })
  return written
    .filter(({ start }) => !isName(text, start))
    .map((w): TimeMention => {
      const before = lower.slice(Math.max(0, w.start - 60), w.start)
      const ofLaw = w.kind === 'year' && !w.samePeriod && OF_A_LAW.test(before)
      return {
        ofLaw,
        start: w.start,
        end: w.end,
        written: w,
        period: null,
        inferred: w.year === null,
        tenure: lower.startsWith('nhiệm kỳ', w.start) && SITS.test(before),
        comparison:
          (w.samePeriod && w.relation !== 'this') ||
          COMPARED.test(before) ||
          // "31 cuộc (9 tháng năm 2021: 12 cuộc)"
          (/\d [^.;:()\n]{2,24}\($/.test(before) && /^: ?\d/.test(lower.slice(w.end, w.end + 3))) ||
          COMPARED_BY.test(before) ||
          // "(số liệu quý I/2025 đã cộng gộp hai tỉnh trước sắp xếp)"
          (before.endsWith('(số liệu ') && MADE_EQUAL.test(lower.slice(w.end, w.end + 24))) ||
          // "So với cùng kỳ năm 2019 giảm 116 lượt (6 tháng đầu năm 2019 tiếp 664 lượt)"
          (before.endsWith('(') && LEVELS_COMPARED.test(lower.slice(Math.max(0, w.start - 120), w.start))) ||
          ((w.vague || w.relation === 'previous') && /trong khi $/.test(before)),
        reported:
          w.kind !== 'year' ||
          w.samePeriod ||
          (!ofLaw &&
            !CARRIED_OVER.test(lower.slice(w.end, w.end + 16)) &&
            (REPORTED_YEAR.test(before.slice(-20)) ||
              (REACHED_THEN.test(lower.slice(w.end, w.end + 12)) && REACHED.test(before.slice(-20))) ||
              OF_A_PLACE.test(text.slice(Math.max(0, w.start - 36), w.start)))),
        // "là nhiệm vụ thường xuyên, từ đầu năm đến nay …": what lasts until now is not to come.
        ahead: w.to !== 'now' && isAhead(lower, w),
      }
    })
}

/** "công ty cà phê Phước An, Tháng 10, Thắng Lợi": a capital inside a sentence makes a name of the month. */
const isName = (text: string, start: number): boolean =>
  text.startsWith('Tháng ', start) &&
  /\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start)) &&
  /^Tháng \d{1,2}, \p{Lu}/u.test(text.slice(start, start + 14))

/** The times with their days, where they can be told with what is known of the publication. */
export function settleTimes(
  document: Document,
  found: readonly TimeMention[],
  dates: readonly WrittenDate[],
  publishedOn: string | null,
): TimeMention[] {
  const { lower } = document
  const mentions = found.map((mention): TimeMention => ({ ...mention, period: null }))
  const joined = joinedYears(mentions, lower)
  let years: YearSources | null = null
  const reporting = reportingDays(mentions, lower)
  const explained = explainedElsewhere(mentions, reporting.explained)
  const lastRuns = runsBefore(mentions)
  let told = null as TimeMention | null
  // As `told`, but for a part of it that is told alone ("tính riêng quý IV").
  let whole = null as TimeMention | null
  const tell = (mention: TimeMention) => {
    told = mention
    if (!ALONE.test(lower.slice(Math.max(0, mention.start - 12), mention.start))) whole = mention
  }
  let latest = ''
  for (const mention of mentions) {
    const w = mention.written
    // "so với năm trước", "năm trước đó" is as much of the year before as the text tells of its own.
    const yearBefore =
      (mention.comparison ||
        /tương ứng (?:của|trong|hồi) $/.test(lower.slice(Math.max(0, mention.start - 16), mention.start)) ||
        /^ (?:đó|ấy)(?![a-zà-ỹ])/.test(lower.slice(mention.end, mention.end + 4))) &&
      w.vague &&
      w.kind === 'year' &&
      w.relation === 'previous' &&
      whole?.period
    if (w.samePeriod || yearBefore) {
      // "Cũng quãng thời gian ấy của năm nay"
      const thisYear = w.samePeriod && w.relation === 'this'
      const sameYear = thisYear ? Number((publishedOn ?? '').slice(0, 4)) || null : w.year
      const now = yearBefore || told?.period
      mention.period = now ? samePeriodOf(now, sameYear, document.text.slice(mention.start, mention.end)) : null
      if (thisYear && mention.period) tell(mention)
      continue
    }
    // "Báo cáo quý 3/2016 … Ba tháng qua": the months that were named before; of several years', the last.
    const length = w.vague ? lengthOf(w) : null
    // "Năm tháng tiếp dân [headline] … Từ ngày 01/7/2025 đến ngày 30/11/2025, …": the months that the text then tells.
    const first =
      length !== null && (told === null || told.written.kind === 'year') ? firstRun(mentions, mention) : null
    if (first && monthsOf(first) === length) {
      mention.period = { ...first, label: document.text.slice(mention.start, mention.end) }
      continue
    }
    if (length !== null && told?.period && monthsOf(told.period) === length) {
      const run = lastRuns(mention).get(length)
      const last = run && run.end > told.period.end ? run : told.period
      mention.period = { ...last, label: document.text.slice(mention.start, mention.end) }
      continue
    }
    if (w.vague && w.kind !== 'year' && publishedOn !== null) {
      years ??= new YearSources(document, mentions, dates, publishedOn)
      const inYear =
        years.compared && periodOf(w, years.compared, publishedOn, label(document, mention, years.compared))
      if (inYear) {
        mention.period = { ...inYear, ...explained.get(daysKey(inYear)) }
        if (!mention.comparison) tell(mention)
        continue
      }
      const past: Period = {
        ...pastMonths(w.to === 'now' ? 12 : w.to[0], publishedOn),
        kind: w.kind,
        label: document.text.slice(mention.start, mention.end),
      }
      mention.period = { ...past, ...(explained.get(daysKey(past)) ?? spanFor(past, reporting.parts)) }
      if (!mention.comparison) tell(mention)
      continue
    }
    if (w.year === null) years ??= new YearSources(document, mentions, dates, publishedOn)
    // "Tháng 4/2017 … 4 tháng: 934 lượt; bốn tháng năm 2016: 1.008 lượt": of the year told so far.
    const soFar = w.vague && w.kind !== 'year' && told?.period ? Number(told.period.end.slice(0, 4)) : null
    const year = w.year ?? soFar ?? years?.of(mention) ?? null
    if (year === null) continue
    mention.period = periodOf(w, year, publishedOn, label(document, mention, year))
    const days =
      w.kind === 'year' && !reporting.explained.has(mention.start)
        ? reporting.years.get(w.vague && lower.endsWith('qua', mention.end) ? lastYearOf(reporting.years, year) : year)
        : (reporting.explained.get(mention.start) ??
          explained.get(daysKey(mention.period)) ??
          spanFor(mention.period, reporting.parts))
    if (mention.period && days) {
      const { kind, label: words } = mention.period
      mention.period = { start: days.start, end: days.end, kind, label: words }
    }
    // "năm 2012 là 5.595 lượt, sang năm 2013 còn 5.459 lượt": over by the day of the report, or by the time told so far.
    const passed =
      mention.period !== null && mention.period.end < (publishedOn ? addDays(publishedOn, LAST_DAYS) : latest)
    if (!mention.comparison && !mention.ahead && mention.period && mention.period.end > latest)
      latest = mention.period.end
    const begun =
      mention.period !== null && publishedOn !== null && addDays(mention.period.start, WELL_BEGUN) <= publishedOn
    if (mention.ahead && (passed || (begun && isCounted(lower, mention))) && hasCome(lower, mention))
      mention.ahead = false
    // "quý III tiếp 1.246 lượt, trong khi quý II là 1.342 lượt"
    if (
      mention.period &&
      told?.period &&
      mention.period.end < told.period.start &&
      /trong khi(?: ở| của| trong)? $/.test(lower.slice(Math.max(0, mention.start - 20), mention.start))
    )
      mention.comparison = true
    const motto = OF_MOTTO.test(lower.slice(Math.max(0, mention.start - 22), mention.start))
    // "tiếp 6.214 lượt (9 tháng năm 2009: 7.038 lượt)": told beside this time's.
    const beside = lower[mention.start - 1] === '(' && /^: ?\d/.test(lower.slice(mention.end, mention.end + 3))
    const carried = CARRIED.test(lower.slice(mention.end, mention.end + 9))
    if (
      !mention.ofLaw &&
      !mention.comparison &&
      mention.period &&
      !mention.ahead &&
      !motto &&
      !carried &&
      // "6 tháng đầu năm 2015 … Đến hết tháng 6, đã giải quyết 171/218 đơn; cùng kỳ năm 2014 là 74,1%": of the half.
      !(told && isEndOnly({ start: mention.start, period: mention.period }, lower)) &&
      !(beside && told)
    )
      tell(mention)
  }
  for (const [one, other] of joined) {
    if (!one.period || !other.period || addDays(one.period.end, 1) !== other.period.start) continue
    const words = document.text.slice(one.start, other.end)
    const period: Period = { start: one.period.start, end: other.period.end, kind: 'range', label: words }
    one.period = period
    other.period = period
  }
  return mentions
}

/** Of the times told before one, neither compared nor ahead, the last run of each number of months; asked in text order, so that each is looked at once. */
function runsBefore(mentions: readonly TimeMention[]): (mention: TimeMention) => ReadonlyMap<number, Period> {
  const runs = new Map<number, Period>()
  let next = 0
  return mention => {
    for (let other = mentions[next]; other && other.start < mention.start; other = mentions[++next]) {
      const months = other.period && !other.comparison && !other.ahead ? monthsOf(other.period) : null
      if (other.period && months !== null && other.period.end > (runs.get(months)?.end ?? ''))
        runs.set(months, other.period)
    }
    return runs
  }
}

/** The first run of days, written with its year, that the text tells behind a time; null where it tells none. */
function firstRun(mentions: readonly TimeMention[], { end }: TimeMention): Period | null {
  const run = mentions.find(
    ({ start, comparison, written: { kind, year } }) =>
      start >= end && !comparison && kind === 'range' && year !== null,
  )
  return run && run.written.year !== null ? periodOf(run.written, run.written.year, null, '') : null
}

const ALONE = /(?:^|[^a-zà-ỹ])riêng (?:trong )?$/

const daysKey = (period: Period | null): string => `${period?.start}/${period?.end}`

/** "6 tháng đầu năm 2024 (từ ngày 01/11/2023 đến ngày 30/4/2024)": what that half is made of, wherever else the text names it. */
function explainedElsewhere(
  mentions: readonly TimeMention[],
  explained: ReadonlyMap<number, Days>,
): ReadonlyMap<string, Days> {
  const days = new Map<string, Days>()
  for (const { start, written } of mentions) {
    const printed = explained.get(start)
    if (printed && written.year !== null) days.set(daysKey(periodOf(written, written.year, null, '')), printed)
  }
  return days
}

/** "một năm qua" in a paper whose numbers run from 1/8/2018 to 31/7/2019: the year that ended last, not the calendar's. */
const lastYearOf = (years: ReadonlyMap<number, Days>, lastYear: number): number =>
  years.has(lastYear + 1) ? lastYear + 1 : lastYear

/** Whole months of a period within one year; null for others. */
function monthsOf({ start, end }: Period): number | null {
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))]
  const whole = start.endsWith('-01') && end === isoDate(year, month, lastDayOf(year, month))
  return whole && start.startsWith(`${year}-`) ? month - Number(start.slice(5, 7)) + 1 : null
}

/** Months that some words count, of a run whose year and place in it they do not say. */
const lengthOf = ({ kind, to }: WrittenPeriod): number | null => (kind === 'year' || to === 'now' ? null : to[0])

/** "cả năm 2017 và 6 tháng đầu năm 2018", "các năm 2016, 2017 và quý I/2018": years and the part of the next that goes on from them are one time. */
function joinedYears(mentions: readonly TimeMention[], lower: string): [TimeMention, TimeMention][] {
  const joined: [TimeMention, TimeMention][] = []
  for (let i = 1; i < mentions.length; i++) {
    const [one, other] = [mentions[i - 1], mentions[i]]
    if (!one || !other || one.written.year === null) continue
    if (one.written.kind !== 'year' && !/ ?, ?(?:19|20)\d\d$/.test(lower.slice(one.start, one.end))) continue
    if (other.written.kind !== 'half' && other.written.kind !== 'quarter' && other.written.kind !== 'months') continue
    const joins =
      lower.slice(one.end, other.start) === ' và ' &&
      /(?:^|[.;:,\n]|cả|gộp|tính chung|của|trong|qua) ?$/.test(lower.slice(Math.max(0, one.start - 10), one.start))
    if (joins) joined.push([one, other])
  }
  return joined
}

function label(document: Document, mention: TimeMention, year: number): string {
  const words = document.text.slice(mention.start, mention.end)
  return mention.written.year === null && !mention.written.vague && !/\d{4}/.test(words) ? `${words} (${year})` : words
}

function samePeriodOf(period: Period, year: number | null, words: string): Period {
  return { ...yearsBefore(period, year === null ? 1 : Number(period.end.slice(0, 4)) - year), label: words }
}

/** "ba tháng qua": of the runs of that many months that end with a quarter (or fill the year so far), the nearest to the day. */
function pastMonths(length: number, publishedOn: string): { start: string; end: string } {
  const year = Number(publishedOn.slice(0, 4))
  const step = length % 3 === 0 ? length : 12
  let best: { start: string; end: string; far: number } | null = null
  for (const y of [year - 1, year]) {
    for (let last = length; last <= 12; last += step) {
      const end = isoDate(y, last, lastDayOf(y, last))
      const start = isoDate(y, last - length + 1, 1)
      if (start === null || end === null) continue
      const far = Math.abs(daysBetween(end, publishedOn))
      if (best === null || far < best.far) best = { start, end, far }
    }
  }
  return best ? { start: best.start, end: best.end } : { start: publishedOn, end: publishedOn }
}

const REPORTED_YEAR =
  /(?:^|[.,;:()\n–"”-]|trong|của|kết thúc|khép lại|nhìn lại|cho biết|cho hay|thấy|nói về|nhìn về|khác nhau về|số liệu về|con số về|ghi chép|dân vận|công tác|tổng kết|sơ kết|kết quả|với|cùng kỳ|báo cáo|trước|sau|hết|cuối|đầu|cả|suốt|trọn|riêng|là|nhiệm vụ|hơn|kém|tố cáo|khiếu nại|công dân|ngành(?: [a-zà-ỹ]+){1,3}|đầu năm|kế hoạch|chương trình|nghị quyết|tỉnh|nước|quốc|phố|huyện|quận|xã|phường|địa bàn|cơ sở|đơn vị|nhân dân|lượt|đơn|đơn thư|vụ việc|đầu|tháng|quý|bằng|bước sang|sang|qua|ngày|giữa|một|còn|mà|thì|nhưng|song|rằng|nên|(?:việc|kết quả|tình hình) thực hiện|(?:nhận|tiếp|giải quyết|xử lý|thụ lý|xây dựng) được) ?$/

/** "…; đến năm 2008, con số này là 5.400", "đến năm 2017 chỉ còn 1.540 lượt" */
const REACHED_THEN = /^(?:,| (?:chỉ )?(?:còn|là|có|đạt) )/
const REACHED = /(?:^|[.;,:\n] ?)(?:nhưng |và |còn )?(?:đến|tới)(?: hết)? $/

/** "chủ đề công tác năm 2023" */
const OF_MOTTO = /chủ đề(?: công tác)?(?: của)? $/

/** "những cuộc kéo từ năm 2019 sang" */
const CARRIED = /^ (?:sang|mang sang|chuyển)(?![a-zà-ỹ]| năm)/

/** "nợ của năm 2019 chuyển sang" */
const CARRIED_OVER = /^ (?:chuyển sang|để lại|chuyển qua|còn lại)/
/** "theo Luật Tiếp công dân năm 2013": the law's year. */
const OF_A_LAW = /(?:luật|pháp lệnh|hiến pháp)[^.,;\n]{0,40} $/

/** "tiếp công dân tỉnh Quảng Trị năm 2019" */
const OF_A_PLACE =
  /(?:của|ở|tại|trên địa bàn|[nN]gành|[tT]ỉnh|[tT]hành phố|[hH]uyện|[qQ]uận|[tT]hị xã|TP\.?) \p{Lu}[\p{L}']*(?:[ -]{1,3}\p{Lu}[\p{L}']*){0,4} $/u
