/** The time that the words right beside a number tell: in a bracket, behind its unit, or what it is set against. */
import type { PeriodMention } from '../metadata'
import { calendarYear, periodBefore, sameLengthBefore, yearsBefore } from '../related-periods'
import type { Period } from '../report'
import type { Place } from './clauses'
import type { ReportTimes } from './report-times'

const KIND_BEFORE = /(?:tháng|quý|kỳ) (?:liền )?trước/
const YEAR_IN_BRACKET = /^ ?\((?:năm )?((?:19|20)\d\d)\)/
const BESIDE =
  /(?:[,;] |\()(?:mà |còn |trong khi )?((?:tháng|quý|kỳ) (?:liền )?trước)(?: chỉ| là| có| còn| mới| tiếp| nhận){0,2}(?: trên| hơn| gần)? $/
const SET_AGAINST = /(?:so với|đặt cạnh) (?:mức |con số )?(?:\d[\d.]* (?:lượt|đơn|vụ)\/|\d[\d.]* [a-zà-ỹ ]{2,16} và )?$/
const AT_THAT_TIME = /(?:khi|lúc|hồi|thời điểm) (?:ấy|đó)(?:,|(?: (?:là|có|chỉ|mới|tiếp|nhận))*) $/
const FIGURES_OF = /\(số liệu (?:của |trong |tính )?$/

/** The other time of a comparison: the one named beside the number, else the one before the report's. */
export function otherTimeOf(place: Place, mentions: readonly PeriodMention[], times: ReportTimes): Period | null {
  const { lower } = times.document
  const beside = { start: Math.max(place.sentence.start, place.at.start - 30), end: place.at.start }
  // "trong tháng 3 giảm 5% (190/200)": what stands outside the bracket is this time.
  const named = times
    .in(beside)
    .filter(mention => !lower.slice(mention.end, place.at.start).includes('('))
    .at(-1)
  const compared = mentions.filter(mention => mention.comparison)
  const other = named ?? compared.findLast(({ end }) => end <= place.at.start) ?? compared.at(-1) ?? null
  const { main } = times
  if (other) return other.period
  const near = KIND_BEFORE.exec(lower.slice(place.sentence.start, place.at.start))
  // "6 tháng … Trong tháng 5 nhận 87 đơn (tháng trước 102)": before the month told, not before the half.
  const kind = near && /^(?:tháng|quý)/.exec(near[0])?.[0]
  const now = kind === 'tháng' || kind === 'quý' ? times.oneOf(kind, place.at.start) : main
  return main && (near ? now && periodBefore(now, near[0]) : { ...yearsBefore(main, 1), label: 'cùng kỳ năm trước' })
}

/** The time told right beside a number; undefined where nothing there tells one. */
export function timeBeside(
  place: Place,
  mentions: readonly PeriodMention[],
  times: ReportTimes,
): Period | null | undefined {
  const { lower } = times.document
  // "187.037 vụ việc (2008)"
  const year = YEAR_IN_BRACKET.exec(lower.slice(place.at.end, place.at.end + 12))?.[1]
  if (year) return calendarYear(Number(year))
  // "21 đoàn, quý trước chỉ 17 đoàn"
  const beside = BESIDE.exec(lower.slice(Math.max(place.sentence.start, place.at.start - 40), place.at.start))?.[1]
  // "Kỳ này tiếp 420 lượt, kỳ trước tiếp 400 lượt": the one before the report's.
  if (beside?.startsWith('kỳ')) return times.main && periodBefore(times.main, beside)
  const now = beside && times.oneOf(beside.startsWith('quý') ? 'quý' : 'tháng', place.at.start)
  const one = beside && now ? sameLengthBefore(now, beside) : null
  if (one) return one
  // "nhận 5.127 đơn so với 5.604 đơn của 9 tháng năm trước"
  if (SET_AGAINST.test(lower.slice(Math.max(0, place.at.start - 48), place.at.start))) {
    const other = mentions.find(
      mention =>
        mention.start > place.at.end &&
        / (?:của|trong|hồi) $/.test(lower.slice(place.at.end, mention.start)) &&
        mention.start - place.at.end < 24,
    )
    if (other) return other.period
  }
  // "So với tháng 2, tổng số lượt tăng 94 lượt; khi ấy là 518 lượt"
  const thatTime = AT_THAT_TIME.test(lower.slice(Math.max(place.sentence.start, place.at.start - 24), place.at.start))
  const compared = thatTime ? mentions.findLast(({ comparison, end }) => comparison && end < place.at.start) : undefined
  if (compared) return compared.period
  // "88 mô hình ở năm 2017, 104 mô hình ở năm 2018", "từ 187 vụ việc của năm 2008 lên 248 vụ việc của năm 2013"
  const rightBehind =
    mentions.length > 1
      ? mentions.find(
          ({ start }) =>
            start > place.at.end &&
            start - place.at.end < 8 &&
            /^ (?:ở |vào |hồi |của |trong )?$/.test(lower.slice(place.at.end, start)),
        )
      : undefined
  if (rightBehind && !rightBehind.comparison && !rightBehind.ahead) return rightBehind.period
  // "giải quyết 112/140 vụ, đạt 80%; … 21/28 vụ (số liệu 9 tháng)"
  const figuresOf = mentions.find(
    ({ start, end }) => lower[end] === ')' && FIGURES_OF.test(lower.slice(Math.max(0, start - 16), start)),
  )
  if (figuresOf) return figuresOf.period
  return undefined
}
