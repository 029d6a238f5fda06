/** The time that the words before a number's sentence tell: its paragraph, the section that it stands in, else the report's own. */
import type { PeriodMention } from '../metadata'
import type { Period } from '../report'
import { bracketed, inOtherItem, type Place } from './clauses'
import { COUNTED, countedYears } from './counted-years'
import { isSince, type ReportTimes } from './report-times'
import { THE_YEAR } from './time-in-sentence'

/** How far before its paragraph the span that "giai đoạn này" means is named. */
const MOST_BACK = 900
/** How far around a time its sentence, and the report's own time, are looked for. */
const NEAR = 300
const LATER_ITEM = /^(?:[2-9]|1\d)\. /
const NEXT_SECTION = /\n(?:[ivx]{1,5}[.)/-]|phần )/
/** How far into an item the time that it opens with may begin. */
const OPENING = 60
/** "Năm 2019 cũng là năm thứ hai thực hiện … Trong kỳ, toàn tỉnh tiếp 1.486 lượt": of the time that the report is about. */
const OF_THE_REPORT = /^(?:cũng )?trong kỳ(?: báo cáo)?(?=,| (?:toàn|các|tỉnh|huyện|đã))/
const THIS_SPAN = /(?:trong|của) (?:giai đoạn|thời kỳ|khoảng thời gian) (?:này|ấy|đó|trên)(?![a-zà-ỹ])/
const SINCE_LISTED = /(?:lập|tồn đọng|kéo dài|phát sinh) (?:từ )?$/
const CAME_IN = /(?:mới nhận|mới phát sinh|mới tiếp nhận|mới đến) (?:trong |vào |hồi )?$/
const SETS_BACK = /nghĩa là|tức là|(?:có |đã |lại )(?:bớt|giảm|tăng)|(?:ít|nhiều|cao|thấp) hơn/
const YEAR_BY_YEAR = /(?:theo|từng) năm ?:|(?:chia|tách|tính|phân) theo (?:từng )?(?:năm|giai đoạn|thời kỳ)[,:]/
/** "tháng đông nhất là tháng 5/2019 với 31 lượt": told in passing. */
const AT_ITS_MOST = /(?:nhất|kỷ lục) (?:là |vào )?$/
/** "Năm 2018, các con số tương ứng là …": told to compare, no time of what follows. */
const THOSE_NUMBERS = /^,? (?:(?:các|những) )?con số (?:tương ứng|này|ấy|đó)/
/** A time set against the one that the text is about. */
const CONTRAST =
  /(?:trong khi|nếu như|nếu|(?:nếu|chỉ) (?:tách|tính) riêng|[;,] (?:tính )?riêng(?: trong)?|còn nhớ|còn|trước đó),? ?$/
/** "Riêng tháng 12 tiếp 42 lượt. Cả năm, tỉnh nhận 300 đơn. Trong số đó, …": what a sentence between came back to. */
const CAME_BACK_TO_YEAR = new RegExp(`[.;\\n] ?(?:tính chung |tính |cộng |còn )?${THE_YEAR}`)

export function timeToldBefore(place: Place, times: ReportTimes): Period | null {
  const { lower } = times.document
  if (OF_THE_REPORT.test(lower.slice(place.sentence.start, place.sentence.start + OPENING))) return times.main
  const earlier = times.in({
    start: place.paragraph.start,
    end: place.sentence.start,
  })
  const told = earlier.findLast(
    mention =>
      !mention.comparison &&
      !inPassing(mention, place, times) &&
      !mention.ahead &&
      times.isOfWork(mention) &&
      !inOtherItem(mention, place, lower) &&
      !AT_ITS_MOST.test(lower.slice(Math.max(place.paragraph.start, mention.start - 16), mention.start)) &&
      !THOSE_NUMBERS.test(lower.slice(mention.end, mention.end + 24)) &&
      !CONTRAST.test(lower.slice(Math.max(place.paragraph.start, mention.start - 20), mention.start)) &&
      !bracketed(mention, place, lower),
  )
  const pointedSpan = told ? null : spanMeant(place, times)
  if (pointedSpan) return pointedSpan
  const backFrom = told && times.isOfItsYear(told) ? told.end : null
  if (backFrom !== null && CAME_BACK_TO_YEAR.test(lower.slice(backFrom, place.at.start))) return times.itsYear()
  // "năm 2009 mới có 312 mô hình. Sau tám năm, con số là 5.480. Mộc Châu góp 688 mô hình"
  const since = told && countedYears(lower.slice(told.end, place.sentence.start), '')
  if (since) return times.ofYears(since.count)
  return (
    told?.period ??
    periodOfSection(place, times) ??
    periodOfFirstItem(place, times) ??
    beforeItIsNamed(place, times) ??
    times.main
  )
}

/** "Nhìn 8 năm, từ 20/4/2015 đến 31/3/2023, … [other paragraph] Với các vụ việc trong giai đoạn này, …": the span named last. */
function spanMeant({ paragraph, at }: Place, times: ReportTimes): Period | null {
  if (!THIS_SPAN.test(times.document.lower.slice(paragraph.start, at.start))) return null
  const named = times.in({
    start: Math.max(0, paragraph.start - MOST_BACK),
    end: paragraph.start,
  })
  return (
    named.findLast(({ period, ahead }) => !ahead && (period.kind === 'range' || period.kind === 'term'))?.period ?? null
  )
}

/** "…, đạt 76,6%; 6 tháng đầu năm 2022 đạt 73,1%. Qua giải quyết, …": a time before the report's, told behind its number. */
function inPassing({ start, end, period }: PeriodMention, { paragraph }: Place, times: ReportTimes): boolean {
  const { lower } = times.document
  const { main } = times
  if (!main) return false
  const told = lower.slice(paragraph.start, start)
  const from = Math.max(told.lastIndexOf('. '), told.lastIndexOf('\n')) + 1
  // "Ba năm tiếp 8.214 lượt. Tách theo năm: 2016 là 2.862 lượt, …, 2018 là 2.512 lượt. Đơn nhận 6.170 đơn": of all three.
  // "Chia theo giai đoạn, từ năm 2001 đến năm 2005 tiếp …; từ năm 2006 đến năm 2011 tiếp …. Số đoàn là 2.864 đoàn"
  const yearly = period.kind === 'year' || period.kind === 'range' || period.kind === 'term'
  if (
    yearly &&
    main.end.slice(0, 4) > main.start.slice(0, 4) &&
    YEAR_BY_YEAR.test(lower.slice(paragraph.start + from, end))
  )
    return true
  // "còn 4 vụ đều mới nhận trong tháng 11. Qua giải quyết, …": when those came in.
  if (CAME_IN.test(told.slice(-24))) return true
  // "Danh sách 17 vụ tồn đọng lập từ năm 2019 tới nay xong 14 vụ. Thành phố nhận 1.207 đơn"
  if (period.start < main.start && SINCE_LISTED.test(told.slice(-24))) return true
  if (period.start >= main.start || period.end >= main.end) return false
  // "Năm 2016 … 97 mô hình. Năm 2015 công nhận 83, nghĩa là số lượng có bớt. Thị trấn Trà Cú có 11 mô hình": this year's again.
  const [sentence = ''] = lower.slice(start, Math.min(start + NEAR, paragraph.end)).split('. ')
  if (period.end < main.start && SETS_BACK.test(sentence)) {
    const near = { start: Math.max(paragraph.start, start - NEAR), end: start }
    const isMain = ({ period: { start, end } }: PeriodMention) => start === main.start && end === main.end
    if (times.in(near).some(isMain)) return true
  }
  return COUNTED.test(told.slice(from))
}

/** The text tells of a part of the report's time, and names that time further on ("Tính chung 9 tháng đầu năm, …"): the part. */
function beforeItIsNamed({ paragraph }: Place, times: ReportTimes): Period | null {
  const { lower } = times.document
  const { period: main, periodMentions } = times.metadata
  if (!main) return null
  const named = periodMentions.find(({ period }) => period.start === main.start && period.end === main.end)
  if (!named || named.start < paragraph.start) return null
  const part = times
    .in({ start: 0, end: paragraph.start })
    .findLast(
      ({ start, period, comparison, ahead }) =>
        !comparison &&
        !ahead &&
        period.start >= main.start &&
        period.end <= main.end &&
        period.kind !== 'range' &&
        !isSince({ start, period }, lower),
    )
  return part?.period ?? null
}

/** Under "A. QUÝ III/2014" each line tells of that quarter. */
function periodOfSection({ at }: Place, times: ReportTimes): Period | null {
  const section = times.metadata.sections.findLast(({ end }) => end <= at.start)
  return section && !section.time.ahead ? section.time.period : null
}

/** "1. Theo báo cáo của UBND thành phố, 10 tháng đầu năm 2023 … [next] 2. Tổng số đơn tiếp nhận": items of one section go on with the time that the first opens with. */
function periodOfFirstItem({ paragraph }: Place, times: ReportTimes): Period | null {
  const { lower } = times.document
  if (!LATER_ITEM.test(lower.slice(paragraph.start, paragraph.start + 6))) return null
  const first = lower.lastIndexOf('\n1. ', paragraph.start) + 1
  if (first === 0 || NEXT_SECTION.test(lower.slice(first, paragraph.start))) return null
  const opening = times.in({ start: first, end: first + OPENING })
  return opening.find(({ comparison, ahead }) => !comparison && !ahead)?.period ?? null
}
