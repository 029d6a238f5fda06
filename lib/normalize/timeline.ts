/**
 * When a report speaks of: the times its text names, each with its days. A year that the text does not write is inferred
 * in the contract's order: from the comparison, from the nearest date that writes one, from the publication date.
 */
import type { Document, Range } from './document'
import { yearsBefore } from './related-periods'
import type { Period } from './report'
import { reportingDays, spanFor } from './reporting-days'
import { allMatches } from './scan'
import { addDays, daysBetween, isoDate, lastDayOf, type WrittenDate } from './vietnamese/dates'
import { daysOf, findPeriods, periodOf } from './vietnamese/periods'
import type { WrittenPeriod } from './vietnamese/written-period'

export interface TimeMention extends Range {
  written: WrittenPeriod
  period: Period | null
  /** The year is not in the words. */
  inferred: boolean
  comparison: boolean
  ahead: boolean
  /** Told as the time of work reported, not as a year that a thing bears ("gạo trồng rừng năm 2017"). */
  reported: boolean
  /** The years that a committee sits ("khóa IX, nhiệm kỳ 2019-2024"), not those of its work. */
  tenure: boolean
}

const COMPARED =
  /(?:cùng kỳ|(?:so|sánh|đối chiếu|đặt cạnh)(?: (?:với|cùng|sánh với))?(?: (?:của|kết quả|số liệu|mức|giữa|thời điểm|trong))?|(?:hơn|kém|bằng|vượt|thấp hơn|cao hơn|nhiều hơn|ít hơn|gấp[^.;,]{0,12} (?:so )?với|giảm hơn|tăng hơn|bằng (?:khoảng |gần |hơn )?[\d.,/]{1,8} ?(?:%|lần|vụ|lượt|đơn)?|gấp (?:gần |hơn )?[\d.,]{1,5} lần)(?: (?:của|với|so với|mức))?) ?\(?$/
/** Who sits for those years. */
const SITS = /(?:khóa [ivx\d]{1,5},?|đại hội[^.;\n]{0,40}) $/
const CUES =
  /tổng kết|sơ kết|kết quả|đánh giá|nhìn lại|kiểm điểm|trong|qua|suốt|riêng|tính|thành tích|báo cáo|tình hình|so với|trước đó|nhân dịp|(?<ahead>nhiệm vụ|phương hướng|giao việc|giao kế hoạch|bàn (?:việc|nhiệm vụ|phương hướng|kế hoạch)|kế hoạch|mục tiêu|phấn đấu|bước sang|định (?:việc|ra việc)|dồn sức|từ (?:nay|giờ|đây)|chương trình (?:công tác|hành động)|trọng tâm|đề ra|dự kiến|tới đây|thời gian tới|sang|đến(?: hết| cuối)?|tới|(?<!năm |kỳ |tháng |quý |lần )trước)/g

/** All times of a document as written, except those inside citations ("Nghị quyết … năm 2013"). */
export function findTimes(document: Document, citations: readonly Range[]): TimeMention[] {
  const { text, lower, tokens } = document
  let next = 0
  const written = findPeriods(lower, tokens).filter(({ start }) => {
    while (next < citations.length && (citations[next]?.end ?? 0) <= start) next++
    return !(citations[next] && start >= (citations[next]?.start ?? 0))
  })
  return written.map((w): TimeMention => {
    const before = lower.slice(Math.max(0, w.start - 60), w.start)
    return {
      start: w.start,
      end: w.end,
      written: w,
      period: null,
      inferred: w.year === null,
      tenure: lower.startsWith('nhiệm kỳ', w.start) && SITS.test(before),
      comparison: w.samePeriod || COMPARED.test(before),
      reported:
        w.kind !== 'year' ||
        w.samePeriod ||
        (!OF_A_LAW.test(before) &&
          (REPORTED_YEAR.test(before.slice(-16)) || OF_A_PLACE.test(text.slice(Math.max(0, w.start - 36), w.start)))),
      ahead: isAhead(before.slice(clauseStart(before))) || PROMISED.test(lower.slice(w.end, w.end + 40)),
    }
  })
}

const clauseStart = (before: string) => Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1

/** The times with their days, where they can be told with what is known of the publication. */
export function settleTimes(
  document: Document,
  found: readonly TimeMention[],
  dates: readonly WrittenDate[],
  publishedOn: string | null,
): TimeMention[] {
  const { lower } = document
  const mentions = found.map(copyOf)
  const joined = joinedYears(mentions, lower)
  let years: YearSources | null = null
  const reporting = reportingDays(mentions, lower)
  let told: TimeMention | null = null
  for (const mention of mentions) {
    const w = mention.written
    // "so với năm trước" is as much of the year before as the text tells of its own.
    const yearBefore = mention.comparison && w.vague && w.kind === 'year' && w.relation === 'previous' && told?.period
    if (w.samePeriod || yearBefore) {
      mention.period = told?.period
        ? samePeriodOf(told.period, w.year, document.text.slice(mention.start, mention.end))
        : null
      continue
    }
    // "Báo cáo quý 3/2016 … Ba tháng qua": the months that were named before.
    const length = w.vague ? lengthOf(w) : null
    if (length !== null && told?.period && monthsOf(told.period) === length) {
      mention.period = { ...told.period, label: document.text.slice(mention.start, mention.end) }
      continue
    }
    if (w.vague && w.kind !== 'year' && publishedOn !== null) {
      const days = pastMonths(w.to === 'now' ? 12 : w.to[0], publishedOn)
      mention.period = {
        start: days.start,
        end: days.end,
        kind: w.kind,
        label: document.text.slice(mention.start, mention.end),
      }
      if (!mention.comparison) told = mention
      continue
    }
    if (w.year === null) years ??= new YearSources(document, mentions, dates, publishedOn)
    const year = w.year ?? years?.of(mention) ?? null
    if (year === null) continue
    mention.period = periodOf(w, year, publishedOn, label(document, mention, year))
    const days =
      w.kind === 'year'
        ? reporting.years.get(year)
        : (reporting.explained.get(mention.start) ?? spanFor(mention.period, reporting.parts))
    if (mention.period && days) {
      const { kind, label: words } = mention.period
      mention.period = { start: days.start, end: days.end, kind, label: words }
    }
    // "năm 2012 là 5.595 lượt, sang năm 2013 còn 5.459 lượt": over by the day of the report.
    const passed = publishedOn !== null && mention.period !== null && mention.period.end < publishedOn
    if (mention.ahead && passed && lower.endsWith('sang ', mention.start)) mention.ahead = false
    if (!mention.comparison && mention.period && !mention.ahead) told = mention
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

/** Whole months of a period within one year; null for others. */
function monthsOf({ start, end }: Period): number | null {
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))]
  const whole = start.endsWith('-01') && end === isoDate(year, month, lastDayOf(year, month))
  return whole && start.startsWith(`${year}-`) ? month - Number(start.slice(5, 7)) + 1 : null
}

/** Months that some words count, of a run whose year and place in it they do not say. */
const lengthOf = ({ kind, to }: WrittenPeriod): number | null => (kind === 'year' || to === 'now' ? null : to[0])

const copyOf = ({ start, end, written, inferred, comparison, reported, tenure, ahead }: TimeMention): TimeMention => ({
  start,
  end,
  written,
  period: null,
  inferred,
  comparison,
  reported,
  tenure,
  ahead,
})

/** "cả năm 2017 và 6 tháng đầu năm 2018": a year and the part of the next that goes on from it are one time. */
function joinedYears(mentions: readonly TimeMention[], lower: string): [TimeMention, TimeMention][] {
  const joined: [TimeMention, TimeMention][] = []
  for (let i = 1; i < mentions.length; i++) {
    const [one, other] = [mentions[i - 1], mentions[i]]
    if (!one || !other || one.written.kind !== 'year' || one.written.year === null) continue
    if (other.written.kind !== 'half' && other.written.kind !== 'quarter' && other.written.kind !== 'months') continue
    const joins =
      lower.slice(one.end, other.start) === ' và ' &&
      /(?:^|cả|gộp|tính chung|của|trong|qua|,) ?$/.test(lower.slice(Math.max(0, one.start - 10), one.start))
    if (joins) joined.push([one, other])
  }
  return joined
}

function label(document: Document, mention: TimeMention, year: number): string {
  const words = document.text.slice(mention.start, mention.end)
  return mention.written.year === null && !mention.written.vague && !/\d{4}/.test(words) ? `${words} (${year})` : words
}

/** "năm 2020 ngành sẽ …", "quý III phải …". */
const PROMISED = /^[^.,;:\n]{0,30} (?:sẽ|cần|phải)(?![a-zà-ỹ])/
const ASKED = /(?:đề nghị|yêu cầu|lưu ý|phấn đấu|dự kiến|sẽ|thời gian tới|tới đây)(?![a-zà-ỹ])/
const BEHIND_IN_TRUTH = /(?:tổng kết|sơ kết|kết quả|đánh giá|nhìn lại|kiểm điểm|so với)(?![a-zà-ỹ])/

const TOWARDS = /^(?:đến|tới|trước)/
/** The last cue before the words decides: "kết quả năm 2019, phương hướng năm 2020". */
function isAhead(before: string): boolean {
  const asked = ASKED.exec(before)
  if (asked && !BEHIND_IN_TRUTH.test(before.slice(asked.index))) return true
  let ahead = false
  for (const cue of allMatches(before, CUES)) {
    // "tìm tới các điểm tiếp dân": only right before a time do these words point to it.
    const points = !TOWARDS.test(cue[0]) || before.length - cue.index - cue[0].length <= 5
    if (points) ahead = cue.groups?.ahead !== undefined
  }
  return ahead
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
  /(?:^|[.,;:(\n–"”-]|trong|của|kết thúc|khép lại|dân vận|công tác|tổng kết|sơ kết|kết quả|với|cùng kỳ|báo cáo|trước|sau|hết|cuối|đầu|cả|suốt|riêng|là|nhiệm vụ|hơn|kém|tố cáo|khiếu nại|tiếp công dân|đầu năm|kế hoạch|chương trình|nghị quyết|tỉnh|nước|quốc|phố|huyện|quận|xã|phường|địa bàn|cơ sở|đơn vị|nhân dân|lượt|đơn|vụ việc|đầu|tháng|quý|bằng|bước sang|sang|qua|ngày) ?$/

/** "theo Luật Tiếp công dân năm 2013": the law's year. */
const OF_A_LAW = /(?:luật|pháp lệnh|hiến pháp)[^.,;\n]{0,40} $/

/** "tiếp công dân tỉnh Quảng Trị năm 2019" */
const OF_A_PLACE =
  /(?:của|ở|tại|trên địa bàn|[tT]ỉnh|[tT]hành phố|[hH]uyện|[qQ]uận|[tT]hị xã|TP\.?) \p{Lu}[\p{L}']*(?:[ -]{1,3}\p{Lu}[\p{L}']*){0,4} $/u

/** Where a missing year comes from. */
class YearSources {
  readonly #written: { start: number; year: number; ahead: boolean }[]
  readonly #explicit: readonly TimeMention[]

  constructor(
    private readonly document: Document,
    mentions: readonly TimeMention[],
    dates: readonly WrittenDate[],
    private readonly publishedOn: string | null,
  ) {
    this.#explicit = mentions.filter(
      m => m.written.year !== null && m.written.lastYear === null && m.written.to !== 'now',
    )
    const told = this.#explicit.filter(m => m.reported)
    this.#written = [
      ...told.map(m => ({ start: m.start, year: (m.written.year ?? 0) + (m.comparison ? 1 : 0), ahead: m.ahead })),
      ...dates.flatMap(d => (d.year === null ? [] : [{ start: d.start, year: d.year, ahead: false }])),
    ].sort((a, b) => a.start - b.start)
  }

  /** The year of a time that writes none; null where nothing tells it. */
  of(mention: TimeMention): number | null {
    const { written } = mention
    const now = this.publishedOn !== null && this.document.lower.slice(mention.start, mention.end).includes('năm nay')
    const inSentence = now ? null : this.#sentence(mention)
    if (inSentence !== null) return written.relation === 'previous' ? inSentence - 1 : inSentence
    if (this.publishedOn !== null) {
      const base = this.#published(mention, this.publishedOn)
      // "năm qua" told in January is the year before; told in the last months, this one.
      if (written.vague && written.relation === 'previous') return this.publishedOn.slice(5) >= '10' ? base : base - 1
      return written.relation === 'next' ? base + 1 : written.relation === 'previous' ? base - 1 : base
    }
    const near = this.#nearest(mention)
    if (near === null) return null
    if (written.vague && written.kind === 'year')
      return written.relation === 'next' ? near.year + (near.ahead ? 0 : 1) : near.year - (near.ahead ? 1 : 0)
    return written.relation === 'previous' ? near.year - 1 : near.year
  }

  /** A year written in the same sentence: the comparison's, then a part of a year's. */
  #sentence(mention: TimeMention): number | null {
    if (mention.written.vague && mention.written.kind === 'year') return null
    const sentence = this.document.sentences[lastAtOrBefore(this.document.sentences, mention.start)]
    if (!sentence) return null
    const here: TimeMention[] = []
    for (let i = lastAtOrBefore(this.#explicit, sentence.start - 1) + 1; i < this.#explicit.length; i++) {
      const other = this.#explicit[i]
      if (!other || other.start >= sentence.end) break
      here.push(other)
    }
    const compared = here.find(m => m.comparison && m.start > mention.start)
    if (compared?.written.year) return compared.written.year + 1
    const part = here.find(m => m.written.kind !== 'year' && !m.comparison)
    return part?.written.year ?? null
  }

  #published(mention: TimeMention, publishedOn: string): number {
    const year = Number(publishedOn.slice(0, 4))
    const { written } = mention
    if (written.to === 'now' || written.relation !== 'this' || mention.ahead) return year
    const days = daysOf(written, year, publishedOn)
    // A report tells what is over, or nearly: "quý IV" read in January is last year's.
    return days && days.end > addDays(publishedOn, 45) && written.from[0] > 1 && days.start > publishedOn
      ? year - 1
      : year
  }

  #nearest(mention: TimeMention): { year: number; ahead: boolean } | null {
    const sources = this.#written
    const i = lastAtOrBefore(sources, mention.start)
    const [before, after] = [sources[i], sources[i + 1]]
    if (!before || !after) return before ?? after ?? null
    return mention.start - before.start <= after.start - mention.start ? before : after
  }
}

/** The items that start in a range; items and result in text order. Time grows with the result, not with the list. */
export function startingIn<T extends { start: number }>(items: readonly T[], range: Range): readonly T[] {
  const from = lastAtOrBefore(items, range.start - 1) + 1
  const first = items[from]
  if (!first || first.start >= range.end) return []
  return items.slice(from, lastAtOrBefore(items, range.end - 1) + 1)
}

/** Index of the last item that starts at or before an offset, by halving; -1 for none. */
function lastAtOrBefore(items: readonly { start: number }[], at: number): number {
  let low = -1
  let high = items.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}
