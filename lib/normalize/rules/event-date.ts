/** On which day an occasion was held, and which date of a lead tells the day it was written. */
import type { Document, Range } from '../document'
import type { TimeMention } from '../timeline'
import { addDays, isoDate, type WrittenDate, yearNotAfter } from '../vietnamese/dates'
import type { Occasion } from './event'
import { DATELINE } from './event-words'
import { yearOfSumming } from './years-of-a-document'

const NO_OCCASION =
  /(?:kỷ niệm[^,.]{0,30}|truyền thống[^,.]{0,30}|từ|đến|tính đến|trước|hết|chốt[^,.]{0,20}|dịp|thành lập|nghị quyết[^,.]{0,20}|ngày dân vận(?: của)?|khánh|ấn định[^,.]{0,20}|ký báo cáo[^.]{0,20}|do [^,.]{3,40} ký|sinh|ban hành|hiệu lực(?: từ)?) ?\(?$/

/** The date of a document, unless its words make it a day of news: "Nghị định số 64/2014/NĐ-CP, hôm nay (30/10)". */
const OF_A_DOCUMENT = /(?:số [^ ]{1,20},?|\/[a-zà-ỹ-]+,?)(?: cùng| đều)? ?\(?$/

/** Whether a date is the one a document bears. */
export const isOfADocument = ({ start }: WrittenDate, lower: string): boolean =>
  OF_A_DOCUMENT.test(lower.slice(Math.max(0, start - 40), start))

/** Days that a visit or a course lasts. */
const MOST_DAYS = 6

/** "kỷ niệm 85 năm ngày 15/10", a document's date, a deadline: days on which nobody met. */
export function isOccasionDate(date: WrittenDate, lower: string): boolean {
  const near = lower.slice(Math.max(0, date.start - 40), date.start)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  // "Từ ngày 5 đến 7/4, Đoàn công tác …": a visit of some days, not a span of figures.
  const visit = date.lastDay !== null && date.lastDay - date.day <= MOST_DAYS && /(?:^|[^a-zà-ỹ])từ $/.test(before)
  if (visit) return true
  // "(15/10/1930 - 15/10/2024)": an anniversary.
  return (
    !NO_OCCASION.test(before) &&
    (sameDay(date) || !OF_A_DOCUMENT.test(before)) &&
    !/\d{4} ?- ?(?:ngày )?$/.test(before) &&
    !/^ ?- ?\d/.test(lower.slice(date.end, date.end + 4))
  )
}

const datesIn = (dates: readonly WrittenDate[], range: Range): WrittenDate[] =>
  dates.filter(d => d.start >= range.start && d.start < range.end)

/** "Ngày 6/3, UBND tỉnh ban hành Thông báo số 121 về ý kiến … tại buổi tiếp công dân": the paper's day. */
const ISSUES =
  /^,? (?:ubnd|hđnd|văn phòng|thường trực|sở|thanh tra) [^,.;]{0,30}(?:ban hành|ra|có) (?:thông báo|công văn|văn bản|kết luận) (?:số )?\d/
const isOfAPaper = ({ end }: WrittenDate, { lower }: Document): boolean => ISSUES.test(lower.slice(end, end + 90))

/** The date of the occasion's sentence, else of one beside it that speaks of the occasion. */
export function dateOf(
  document: Document,
  sentence: Range,
  beside: readonly Range[],
  dates: readonly WrittenDate[],
): WrittenDate | null {
  const here = datesIn(dates, sentence)
  const held = here.filter(d => !isOfAPaper(d, document))
  const own = held.find(d => d.dayPart) ?? held[0]
  if (own) return own
  for (const range of beside) {
    const words = document.lower.slice(range.start, range.end)
    const date = datesIn(dates, range).find(
      d =>
        d.dayPart ||
        d.relative ||
        (!isOfAPaper(d, document) &&
          /hội nghị|hội trường|họp|buổi|lễ|giao ban|diễn ra|gặp mặt|gặp nhau|địa điểm|đã tiếp \d/.test(words)),
    )
    if (date) return date
  }
  return here[0] ?? null
}

const sameDay = (date: WrittenDate): boolean => date.dayPart || date.relative !== null

/** The date that tells when the lead was written, if any does: with a part of the day, or "hôm nay", "hôm qua" beside it. */
export function leadDate(
  document: Document,
  body: readonly Range[],
  dates: readonly WrittenDate[],
  occasion: Occasion | null,
): WrittenDate | null {
  if (occasion?.date) return sameDay(occasion.date) ? occasion.date : null
  const opening = body.slice(0, 2)
  return (
    dates.find(
      d =>
        (sameDay(d) || inDateline(document, body[0], d)) &&
        isOccasionDate(d, document.lower) &&
        opening.some(r => d.start >= r.start && d.start < r.end),
    ) ?? null
  )
}

/** "Phường Yên Bái, ngày 15/10/2025.": where and when it was written. */
const inDateline = ({ lower }: Document, first: Range | undefined, { year, start, end }: WrittenDate): boolean =>
  first !== undefined &&
  year !== null &&
  start >= first.start &&
  end <= first.end &&
  DATELINE.test(lower.slice(first.start, first.end))

/** The ISO day of a written date; a missing year comes from the publication, else from what the conference sums up. */
export function dayOf(
  document: Document,
  date: WrittenDate,
  occasion: Occasion | null,
  published: string | null,
  times: readonly TimeMention[],
  dates: readonly WrittenDate[],
): string | null {
  const { month, day } = date
  if (date.year !== null) return isoDate(date.year, month, day)
  if (published !== null) {
    // "vào ngày 21/8 tới", "sẽ diễn ra ngày 21/8": still to come.
    const past = yearNotAfter(month, day, published)
    const coming = past < Number(published.slice(0, 4)) && isToCome(date, document.lower)
    return isoDate(coming ? past + 1 : past, month, day)
  }
  const anniversary = occasion && anniversaryYear(document, occasion.sentence, date, dates)
  if (anniversary) return isoDate(anniversary, month, day)
  // "Sáng 15/10, … kỷ niệm 85 năm (15/10/1930 - 15/10/2015)": the same day, written with its year.
  const years = dates.filter(d => d.year !== null && d.day === day && d.month === month).map(d => d.year ?? 0)
  if (years.length > 0) return isoDate(Math.max(...years), month, day)
  const sumsUp =
    occasion === null ||
    ['summary', 'assessment', 'conference'].includes(occasion.told) ||
    (occasion.told === 'other' && looksBackOnYears(occasion.sentence, times))
  const source = yearSource(date, occasion?.sentence ?? null, times, sumsUp)
  if (!source) {
    const summed = occasion ? yearOfSumming(document, occasion.sentence, month) : null
    return summed === null ? besideDated(date, dates) : isoDate(summed, month, day)
  }
  const written = source.written.lastYear ?? source.written.year
  if (written === null) return null
  // "nhiều hơn cùng kỳ năm 2024 là 17,3%": told in the year after.
  const year = written + (source.comparison ? 1 : 0)
  const wholeYear = source.written.kind === 'year'
  // A year is summed up in its last months or in the next January to March; a half or quarter, after its end.
  if (wholeYear && !source.ahead && sumsUp && month <= 3) return isoDate(year + 1, month, day)
  if (wholeYear && source.ahead && month >= 11) return isoDate(year - 1, month, day)
  return isoDate(year, month, day)
}

const isToCome = ({ start, end }: WrittenDate, lower: string): boolean =>
  /^ (?:tới|sắp tới|này)(?![a-zà-ỹ])/.test(lower.slice(end, end + 9)) ||
  /(?<![a-zà-ỹ])(?:sẽ|dự kiến|sắp)(?![a-zà-ỹ])[^.;]*$/.test(lower.slice(Math.max(0, start - 120), start))

/** "tối 12/10 … chào mừng 89 năm Ngày truyền thống (15/10/1930 - 15/10/2019)": the year that the anniversary falls in. */
function anniversaryYear(
  { lower }: Document,
  { end }: Range,
  { start, month }: WrittenDate,
  dates: readonly WrittenDate[],
): number | null {
  const last = dates.find(
    d =>
      d.year !== null &&
      d.start > start &&
      d.start < end + ANNIVERSARY_REACH &&
      Math.abs(d.month - month) <= 1 &&
      /\d{4} ?[-–] ?(?:ngày )?$/.test(lower.slice(Math.max(0, d.start - 12), d.start)),
  )
  return last?.year ?? null
}
/** An anniversary named in the occasion's sentence, or in the one behind it. */
const ANNIVERSARY_REACH = 200

/** "làm việc về việc chấp hành pháp luật … 2 năm 2012 - 2013": told of years, none of them ahead. */
function looksBackOnYears(sentence: Range, times: readonly TimeMention[]): boolean {
  return times.some(
    t =>
      t.start >= sentence.start &&
      t.end <= sentence.end &&
      t.written.lastYear !== null &&
      t.written.kind === 'range' &&
      !t.ahead &&
      !t.tenure,
  )
}

/** No time writes a year: the latest day that writes one lends it ("13/10 … (15/10/1930 - 15/10/2022)"). */
function besideDated({ month, day }: WrittenDate, dates: readonly WrittenDate[]): string | null {
  const latest = Math.max(...dates.map(other => other.year ?? 0), 0)
  return latest >= EARLIEST_REPORT ? isoDate(latest, month, day) : null
}

/** Sites and their reports are no older. */
const EARLIEST_REPORT = 2000

/** The time that lends a date its year: of the occasion's sentence before any other, told before planned. */
function yearSource(
  date: WrittenDate,
  sentence: Range | null,
  times: readonly TimeMention[],
  sumsUp: boolean,
): TimeMention | undefined {
  const written = times.filter(t => t.written.year !== null && t.written.to !== 'now' && !t.tenure)
  const dated = written.filter(t => !isFarAhead(t, written))
  const single = dated.filter(t => t.written.lastYear === null)
  const inSentence = (t: TimeMention) => sentence !== null && t.start >= sentence.start && t.start < sentence.end
  const here = single.filter(inSentence)
  let nearest: TimeMention | undefined
  for (const time of single.filter(t => t.reported)) {
    if (!nearest || Math.abs(time.start - date.start) < Math.abs(nearest.start - date.start)) nearest = time
  }
  // A book of 1949 dates nothing that a report tells.
  nearest ??= single.find(t => (t.written.year ?? 0) >= EARLIEST_REPORT)
  const told = here.filter(t => !t.ahead && !t.comparison)
  if (told[0] ?? here[0]) return told[0] ?? here[0]
  // "từ giữa năm 2012. Số liệu từ 1-7-2012 đến 1-7-2016 …": summed up when its years were over.
  const spans = sumsUp ? dated.filter(t => t.written.kind === 'range' && t.written.lastYear !== null && !t.ahead) : []
  const [last] = spans.sort((a, b) => (b.written.lastYear ?? 0) - (a.written.lastYear ?? 0))
  if (last && nearest && (last.written.lastYear ?? 0) > (nearest.written.year ?? 0)) return last
  if (nearest) return nearest
  // "ký chương trình giai đoạn 2021 - 2025": only what sums up years is held in their last.
  return sumsUp ? dated.find(inSentence) : undefined
}

/** "giai đoạn 2021 - 2025 … đến năm 2030": a goal years after all else that the text writes. */
function isFarAhead({ ahead, written }: TimeMention, all: readonly TimeMention[]): boolean {
  const others = all.filter(other => !other.ahead).map(other => other.written.lastYear ?? other.written.year ?? 0)
  return ahead && others.length > 0 && (written.year ?? 0) - Math.max(...others) >= YEARS_TO_A_GOAL
}
const YEARS_TO_A_GOAL = 2

/** The day an occasion was held: its own date, else "sáng nay", "hôm qua" counted from the publication. */
export function heldDay(
  occasion: Occasion,
  told: (date: WrittenDate) => string | null,
  publishedOn: string | null,
): string | null {
  if (occasion.date) return told(occasion.date)
  if (!occasion.relative || publishedOn === null) return null
  return occasion.relative.relative === 'yesterday' ? addDays(publishedOn, -1) : publishedOn
}
