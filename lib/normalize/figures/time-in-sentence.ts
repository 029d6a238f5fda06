/** The time that governs a number in its own sentence. */
import type { PeriodMention } from '../metadata'
import { sameLengthBefore, sinceJanuary, yearsBefore } from '../related-periods'
import type { Period } from '../report'
import { isEndOnly } from '../up-to'
import { Phrases } from '../word-index'
import { clauseStart, inOtherItem, type Place } from './clauses'
import { COUNTED, countedYears } from './counted-years'
import { governs } from './governs'
import type { ReportTimes } from './report-times'
import { ADDED_UP } from './times-of-tables'

const HERE_NOW =
  /hiện (?:nay|có|tại|toàn|đang)|đến nay|tới nay|đến thời điểm|cộng dồn|(?<!xây dựng(?: và|,) )duy trì|đang (?:có|sống|duy trì|hoạt động)|tính đến/
/** How far behind a number its time may be named. */
const BEHIND = 80
const OPENS_ASIDE = /^, (?:có|do|vì|khi|dù|tuy|trùng|nhằm|mà)(?![a-zà-ỹ])[^,;.:]*$/
/** "Trong tháng 12 tiếp 99 lượt; lũy kế 1.120 lượt" */
const RUNNING_TOTAL = new Phrases('cộng dồn|lũy kế|luỹ kế|lúy kế')
const POINTING = new Phrases('trong quý|trong tháng|quý này|tháng này')
const POINTED =
  /(?:^|[^\p{L}])(?:trong (quý|tháng)(?: này| qua| đó)?(?:,| (?!\d|[ivx]{1,3}(?![a-z])|trước|tới|sau|đầu))|(?<=[;,] (?:còn |thì )?)(quý|tháng) này(?=,| (?:là|có|tiếp|nhận|giải quyết|con số|các|toàn)))/u
/** "so với năm 2020, … từ 30 đoàn xuống 21 đoàn": the first is the other time's. */
const FELL_FROM = /[ (]từ (?:trên |hơn |gần )?$/
const FELL_TO = /^,? (?:đã )?(?:giảm |tăng )?(?:xuống|lên|vọt lên|còn)(?![a-zà-ỹ])/
/** "Tính từ đầu nhiệm kỳ đến nay", "lũy kế từ đầu nhiệm kỳ": of no part of the term. */
const SINCE_TERM_BEGAN = /từ đầu nhiệm kỳ[^;.]*$/
/** "Từ đầu năm đến nay", where nothing says which day is now. */
const SINCE_JANUARY = /từ đầu năm(?: nay)? (?:đến|tới) nay[^;.]*$/
/** "Tính chung từ khi có Đề án, những huyện làm nhiều là …" */
const SINCE_ITS_BEGINNING = /^tính chung (?:từ|kể từ) (?:khi|ngày) (?:có|thực hiện|triển khai|ban hành)(?![a-zà-ỹ])/
/** "Số đoàn đông người cả giai đoạn là 143 đoàn", behind years told one by one. */
const WHOLE_TIME =
  /(?:cả|toàn|trong) (?:giai đoạn|nhiệm kỳ|thời kỳ|kỳ giám sát)(?! (?:trước|tới|này|sau|20|19))[^,;.:\d]{0,24}$/
/** "Riêng năm cuối của giai đoạn, số vụ đã giải quyết là 318" */
const END_YEAR =
  /(?<![a-zà-ỹ])năm (cuối|đầu)(?: cùng| tiên)? (?:của )?(?:giai đoạn|nhiệm kỳ|thời kỳ)(?![a-zà-ỹ])[^.;]*$/
/** "Trong những tháng đầu năm 2022": nobody says which. */
const SOME_MONTHS = /(?:những|các|mấy) tháng (?:đầu|cuối|giữa) năm/
/** "nâng tổng số mô hình lên 1.245": all that there are by now. */
export const RAISED_TO =
  /(?:nâng|đưa) (?:tổng )?(?:số )?[^.;,\d]{0,50} (?:lên|đến|thành)(?: con số)?(?: trên| hơn| gần)? ?$/
const ROSE_FROM = /từ (?:trên |hơn |gần )?\d[\d.,]* [^\d,;.]{2,24}$/
const RISEN_TO =
  /^,? (?:đã )?(?:vọt lên|tăng lên|nhích lên|tăng vọt lên|lên|giảm còn|giảm xuống|xuống|xuống còn|còn)(?: tới| đến| còn)? (?:trên |hơn |gần )?$/
/** "Tháng trước, do trùng Tết, chỉ có 97 lượt" */
const ONE_BEFORE =
  /^(?:riêng |còn )?(?:tháng|quý) (?:liền )?trước(?=,? (?:do|vì|khi|có|chỉ|tiếp|nhận|là|số|con số|toàn|các|tỉnh|huyện))/
/** "Cả năm" of no year that is named. */
export const THE_YEAR =
  '(?:cả|toàn|trọn|trong) năm(?! (?:\\d|[a-zà-ỹ]+ (?:đầu|cuối)|qua|trước|nay|này|ngoái|sau|tới|công tác|năm))'
const WHOLE_YEAR = new RegExp(`(?<![a-zà-ỹ])${THE_YEAR}(?:[^;.]|\\.\\d)*$`)

/** Null: no time that is told. Undefined: the sentence does not say. */
export function timeInSentence(
  place: Place,
  mentions: readonly PeriodMention[],
  times: ReportTimes,
): Period | null | undefined {
  const { lower } = times.document
  const nearest =
    mentions.findLast(
      mention =>
        mention.end <= place.at.start &&
        governs(mention, place, lower) &&
        !inOtherItem(mention, place, lower) &&
        times.isOfWork(mention),
    ) ?? behind(mentions, place, lower)
  const governing = nearest && (outOfAside(nearest, mentions, place, lower) ?? nearest)
  const between = governing ? lower.slice(governing.end, place.at.start) : ''
  const clauseFrom = clauseStart(lower, place.at.start, place.sentence.start)
  const clause = lower.slice(clauseFrom, place.at.start)
  const running = governing ? '' : lower.slice(place.sentence.start, place.at.start)
  if (SINCE_TERM_BEGAN.test(running)) return times.overYears()
  const adds = times.document.index.has(RUNNING_TOTAL)
  // "Cộng dồn 5 tháng: 198 lượt": the months that it names; else all since January.
  const months = governing?.period.start.endsWith('-01-01') && !ADDED_UP.test(between) ? governing : undefined
  if (adds && !months && !governing?.comparison && ADDED_UP.test(`${between} ${clause}`))
    return times.main && sinceJanuary(times.main)
  if (
    FELL_FROM.test(lower.slice(Math.max(0, place.at.start - 12), place.at.start)) &&
    FELL_TO.test(lower.slice(place.at.end, place.at.end + 24))
  )
    return mentions.find(mention => mention.comparison)?.period ?? null
  const sinceThen = !governing && SINCE_ITS_BEGINNING.test(lower.slice(place.sentence.start, place.at.start))
  if (SINCE_JANUARY.test(running)) return times.main && sinceJanuary(times.main)
  if (!governing && endsElsewhere(mentions, place, times)) return null
  if (!governing && endsWithMain(mentions, place, times)) return times.main
  if (sinceThen || WHOLE_TIME.test(clause)) return times.main
  const end = END_YEAR.exec(lower.slice(place.sentence.start, place.at.start))
  if (end && times.overYears()) return times.endYear(end[1] === 'cuối' ? 'last' : 'first')
  if (SOME_MONTHS.test(lower.slice(governing?.end ?? place.sentence.start, place.at.start))) return null
  const years = countedYears(clause, lower.slice(place.at.end, place.at.end + 40))
  if (years && clauseFrom + years.at > (governing?.start ?? 0)) return times.ofYears(years.count)
  // "Bốn Chi cục nhận nhiều đơn trong bốn năm là: Bình Sơn 131 đơn, Sơn Tịnh 118 đơn": what the head of a list counts.
  const head = !governing && lower[clauseFrom - 1] === ':' ? lower.slice(place.sentence.start, clauseFrom - 1) : ''
  const listed = countedYears(head, '')
  if (listed) return times.ofYears(listed.count)
  if (place.stock && (/(?:đến|tới) nay/.test(between) || RAISED_TO.test(clause))) return null
  // "quý I 100 lượt, …, quý IV 120 lượt; cộng cả năm 420 lượt"
  if (governing && times.isOfItsYear(governing) && WHOLE_YEAR.test(lower.slice(governing.end, place.at.start)))
    return times.itsYear()
  const pointed = pointedTo(governing, place, times)
  if (pointed) return pointed
  if (governing && rises(governing, place, lower)) return times.main
  if (governing) return governing.period
  if (place.stock && HERE_NOW.test(lower.slice(place.sentence.start, place.at.end))) return null
  const before = ONE_BEFORE.exec(lower.slice(place.sentence.start, place.sentence.start + 24))?.[0]
  if (before && times.main) return sameLengthBefore(times.main, before)
  return undefined
}

/** "Lũy kế quý I … [other paragraph] Trong quý, xã Chi Lăng tiếp 54 lượt": the time of that kind named last. */
function pointedTo(governing: PeriodMention | undefined, { at, sentence }: Place, times: ReportTimes): Period | null {
  if (!times.document.index.hasIn(POINTING, sentence)) return null
  const from = governing?.end ?? sentence.start
  const match = POINTED.exec(times.document.lower.slice(from, at.start))
  if (!match) return null
  const named = times.oneOf((match[1] ?? match[2]) === 'quý' ? 'quý' : 'tháng', from + match.index)
  // "Quý II năm ngoái tiếp 180 lượt; quý này tiếp 220 lượt" in a half-year's report
  const { main } = times
  if (named || !match[2] || !governing || !main) return named
  const aYearOn = yearsBefore(governing.period, -1)
  return aYearOn.start >= main.start && aYearOn.end <= main.end ? aYearOn : null
}

/** "từ 842 đoàn của quý I-2012 vọt lên 1.077 đoàn": the second level is of the report's time. */
function rises({ start, end }: PeriodMention, { at, sentence }: Place, lower: string): boolean {
  return (
    RISEN_TO.test(lower.slice(end, at.start)) &&
    ROSE_FROM.test(lower.slice(Math.max(sentence.start, start - 40), start))
  )
}

/** "quý II, có gần trọn tháng 4 giãn cách xã hội, chỉ tiếp 7.905 lượt": the time that the words between commas only tell more of. */
function outOfAside(
  { start, end, period }: PeriodMention,
  mentions: readonly PeriodMention[],
  { at }: Place,
  lower: string,
): PeriodMention | undefined {
  const whole = mentions.findLast(mention => mention.end <= start)
  if (!whole || whole.period.start > period.start || whole.period.end < period.end) return undefined
  const [opening, closing] = [lower.slice(whole.end, start), lower.slice(end, at.start)]
  return OPENS_ASIDE.test(opening) && closing.includes(',') && !COUNTED.test(closing) ? whole : undefined
}

/** "Tính đến hết tháng 11/2022, tỉnh tiếp 2.120 lượt" in a text about another time: since when is not said. */
function endsElsewhere(mentions: readonly PeriodMention[], { at }: Place, times: ReportTimes): boolean {
  const { main } = times
  const until = mentions.findLast(({ end }) => end <= at.start)
  return (
    main !== null &&
    until !== undefined &&
    isEndOnly(until, times.document.lower) &&
    // "Đến hết tháng 12, đã giải quyết 9/12 vụ": of whichever year the text is about.
    /\d{4}/.test(times.document.lower.slice(until.start, until.end)) &&
    (until.period.end < main.start || until.period.start > main.end)
  )
}

/** "Kế hoạch … năm 2024 được triển khai sớm. Đến hết tháng 6, quận tổ chức 9 cuộc" in a half-year's report: of the half. */
function endsWithMain(mentions: readonly PeriodMention[], { at }: Place, times: ReportTimes): boolean {
  const until = mentions.findLast(({ end }) => end <= at.start)
  return until !== undefined && isEndOnly(until, times.document.lower) && until.period.end === times.main?.end
}

/** "đã tiếp 500 lượt công dân trong 6 tháng đầu năm": the time named behind the number, in its own clause. */
function behind(mentions: readonly PeriodMention[], place: Place, lower: string): PeriodMention | undefined {
  const next = mentions.find(mention => mention.start >= place.at.end)
  if (!next || next.comparison || next.ahead || next.start - place.at.end > BEHIND) return undefined
  const gap = lower.slice(place.at.end, next.start)
  // "83 cuộc đối thoại với nông dân, ngư dân và tiểu thương từ đầu năm đến ngày 15/8"
  if (/^ với [^.;:()\d]*$/.test(gap) && lower.startsWith('từ đầu năm', next.start)) return next
  return /[,;:.()\d]|(?:^| )(?:riêng|trong đó)(?: |$)/.test(gap) ? undefined : next
}
