/**
 * A time written by its two ends, each a day, a month, a quarter, a part of a year, a year, or an event told with its day: "từ
 * 01/8/2021 đến hết quý I/2023", "từ khi Luật có hiệu lực (01/7/2014) đến nay". Any end may stand with any other.
 */
import {
  COUNT,
  count,
  type Groups,
  type MonthDay,
  months,
  type PeriodRule,
  ROMAN,
  type Shape,
  shape,
  YEAR,
} from './written-period'

const OF_ITS_YEAR = (group: string) => `(?: ?(?:,? ?(?:của )?năm|[-/.]) ?(?<${group}>${YEAR}))?`
const DAY_AND_MONTH = (group: string) =>
  `(?<${group}d>\\d{1,2})(?: ?[-/.] ?| tháng )(?<${group}m>\\d{1,2})(?!\\d)(?:(?: ?[-/.] ?| năm )(?<${group}y>${YEAR}))?(?!\\d)`
const DESCRIBED = '(?: (?:là|khi) (?:[^.,;:()\\n\\d]|\\d(?= cấp)){3,60}?| \\([^()\\n]{3,60}\\))?'

/** Ways of writing the first end, behind "từ". */
const FIRST_ENDS = [
  `(?:ngày )?(?:(?:hợp nhất|sáp nhập|thành lập) (?:ngày )?)?${DAY_AND_MONTH('day')}${DESCRIBED}`,
  `(?:khi|lúc) (?:[^.;:()\\n\\d]|(?<=số )\\d{1,3}(?= )){3,70} \\((?:từ )?(?:ngày )?${DAY_AND_MONTH('event')}\\)`,
  `(?:đầu )?nhiệm kỳ(?: khóa [ivx]{1,5})?(?: (?<termy>${YEAR}) ?[-–] ?${YEAR})?(?: \\((?:từ )?(?:ngày )?(?:(?<termd>\\d{1,2})[-/.]|tháng )?(?<termm>1[0-2]|0?[1-9])[-/](?<beganin>${YEAR})\\))?`,
  `(?:đầu )?tháng (?<monthm>1[0-2]|0?[1-9])(?!\\d|/\\d{1,2}/)${OF_ITS_YEAR('monthy')}`,
  `(?:đầu )?quý (?<quarter>${ROMAN})(?![a-zà-ỹ])${OF_ITS_YEAR('quartery')}`,
  `(?:nửa|(?:0?6|sáu) tháng) cuối (?:của )?năm (?<halfy>${YEAR})`,
  `(?<january>đầu năm)(?: nay)?(?: (?<januaryy>${YEAR}))?`,
  `(?:đầu |cuối )?(?:năm )?(?<yeary>${YEAR})`,
].join('|')

/** Ways of writing the last, behind "đến" or a dash. */
const LAST_ENDS = [
  `(?:ngày )?${DAY_AND_MONTH('today')}`,
  `tháng (?<tomonthm>1[0-2]|0?[1-9])(?!\\d|/\\d{1,2}/)${OF_ITS_YEAR('tomonthy')}`,
  `(?<tom>1[0-2]|0?[1-9])/(?<toy>${YEAR})(?!\\d)`,
  `quý (?<toquarter>${ROMAN})(?![a-zà-ỹ])${OF_ITS_YEAR('toquartery')}`,
  `(?:(?<count>${COUNT}) tháng(?: đầu)?|nửa đầu)(?: (?:của )?năm|(?= ?[-/]? ?(?:19|20)\\d))(?: ?[-/]? ?(?<tocounty>${YEAR}))?(?! nay| này| trước)`,
  `(?:năm )?(?<toyeary>${YEAR})(?!\\d| ?[-/] ?\\d)`,
  '(?<now>nay|hôm nay|ngày hôm nay|giờ|thời điểm này|thời điểm hiện tại|bây giờ)',
].join('|')

interface FirstEnd {
  from: MonthDay
  year: number | null
  /** Named by its year alone. */
  wholeYear: boolean
}
interface LastEnd {
  to: MonthDay
  year: number | null
  wholeYear: boolean
}

const yearIn = (...written: (string | undefined)[]): number | null => {
  const year = written.find(word => word !== undefined)
  return year === undefined ? null : Number(year)
}
const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** Null where the words name no day that there is. */
function firstEnd(g: Groups): FirstEnd | null {
  const year = yearIn(g.dayy, g.eventy, g.termy, g.beganin, g.monthy, g.quartery, g.halfy, g.januaryy, g.yeary)
  const began = (month: number, day = 1) =>
    isDay(month, day) ? { from: [month, day] as const, year, wholeYear: false } : null
  if (g.dayd) return began(Number(g.daym), Number(g.dayd))
  if (g.eventd) return year === null ? null : began(Number(g.eventm), Number(g.eventd))
  if (g.beganin) return began(Number(g.termm), Number(g.termd ?? 1))
  if (g.monthm) return began(Number(g.monthm))
  if (g.quarter) return began(3 * count(g.quarter) - 2)
  if (g.halfy) return began(7)
  if (g.january || g.termy) return began(1)
  return g.yeary ? { from: [1, 1], year, wholeYear: true } : null
}

/** Null where the words name no day that there is. */
function lastEnd(g: Groups): LastEnd | null {
  const year = yearIn(g.todayy, g.tomonthy, g.toy, g.toquartery, g.tocounty, g.toyeary)
  const ended = (month: number, day = 0): LastEnd => ({ to: [month, day], year, wholeYear: false })
  if (g.todayd) return isDay(Number(g.todaym), Number(g.todayd)) ? ended(Number(g.todaym), Number(g.todayd)) : null
  const month = g.tomonthm ?? g.tom
  if (month) return ended(Number(month))
  if (g.toquarter) return ended(3 * count(g.toquarter))
  if (g.toyeary) return { to: [12, 31], year, wholeYear: true }
  const length = g.count ? count(g.count) : 6
  return length >= 1 && length <= 12 ? ended(length) : null
}

/** Longer is history: no office reports of it as one time. */
const MOST_YEARS = 30

/** Undefined where the ends do not belong together: the words may be another rule's. */
function between(g: Groups): Shape | null | undefined {
  const first = firstEnd(g)
  if (!first) return undefined
  const { from, year } = first
  if (g.now) return shape('range', {}, from, 'now', { year })
  const last = lastEnd(g)
  // "từ năm 2016 đến hết tháng 3": of which year is not said.
  if (!last || (first.wholeYear && last.year === null)) return undefined
  const [[m1, d1], [m2, d2]] = [from, last.to]
  const wraps = m1 > m2 || (m1 === m2 && d2 !== 0 && d1 > d2)
  const began = year ?? (last.year === null ? null : last.year - (wraps ? 1 : 0))
  const years = began === null || last.year === null ? 0 : last.year - began
  if (years < 0 || years > MOST_YEARS) return null
  if (m1 === 1 && d1 === 1 && d2 === 0 && years === 0) return { ...months({}, 1, m2), year: began }
  const kind = first.wholeYear && last.wholeYear && years >= 3 && years <= 5 ? 'term' : 'range'
  return shape(kind, {}, from, last.to, { year: began, lastYear: last.year })
}

export const BETWEEN_TWO_ENDS: PeriodRule = {
  id: 'period/between-two-ends',
  opens:
    'tính+từ kể+từ từ+ngày từ+hợp từ+sáp từ+thành từ+# từ+khi từ+lúc từ+đầu từ+nhiệm từ+tháng từ+quý từ+nửa từ+sáu từ+cuối từ+năm giai+đoạn',
  pattern: new RegExp(
    `(?:(?:tính |kể )?từ|giai đoạn(?= (?:19|20)\\d\\d ?[-–]| từ)(?: từ)?) (?:${FIRST_ENDS})(?:,? (?:cho )?(?:đến|tới) (?:hết |cuối |nay là |nay (?=tháng))?(?:ngày (?=tháng))?| ?[-–] ?)(?:${LAST_ENDS})`,
  ),
  read: between,
  examples: [
    ['từ ngày 16/12/2018 đến 15/12/2019', '2018-12-16..2019-12-15'],
    ['tính từ 01/01 đến ngày 15/6/2020', '2020-01-01..2020-06-15'],
    ['từ 1 - 10 - 2018 đến 31 - 3 - 2019', '2018-10-01..2019-03-31'],
    ['từ ngày 01/7 đến hết tháng 10/2019', '2019-07-01..2019-10-31'],
    ['từ 15/11/2018 đến tháng 3/2019', '2018-11-15..2019-03-31'],
    ['tính từ tháng 1/2018 đến ngày 20/3/2019', '2018-01-01..2019-03-20'],
    ['từ tháng 11 đến 15/3/2019', '2018-11-01..2019-03-15'],
    ['từ đầu năm đến ngày 15/11/2019', '2019-01-01..2019-11-15'],
    ['từ năm 2017 đến hết ngày 30/6/2019', '2017-01-01..2019-06-30'],
    ['từ năm 2016 đến hết 6 tháng đầu năm 2019', '2016-01-01..2019-06-30'],
    ['từ năm 2017 đến quý III năm 2019', '2017-01-01..2019-09-30'],
    ['từ năm 2017 đến quý III/2019', '2017-01-01..2019-09-30'],
    ['giai đoạn 2016 - 6/2019', '2016-01-01..2019-06-30'],
    ['từ tháng 11/2017 đến hết quý I/2019', '2017-11-01..2019-03-31'],
    ['từ tháng 7/2016 đến 6 tháng đầu năm 2019', '2016-07-01..2019-06-30'],
    ['từ đầu năm đến hết tháng 6 năm 2019', '2019-01-01..2019-06-30'],
    ['từ tháng 1 đến tháng 9/2019', '2019-01-01..2019-09-30'],
    ['từ đầu tháng 1 đến hết tháng 11 năm 2019', '2019-01-01..2019-11-30'],
    ['từ đầu năm 2018 đến tháng 4/2019', '2018-01-01..2019-04-30'],
    ['từ năm 2016 đến hết tháng 3-2019', '2016-01-01..2019-03-31'],
    ['từ tháng 1.2014 đến tháng 12.2016', '2014-01-01..2016-12-31'],
    ['từ tháng 8/2018 đến tháng 7/2019', '2018-08-01..2019-07-31'],
    ['từ đầu năm đến hết 9 tháng đầu năm 2019', '2019-01-01..2019-09-30'],
    ['từ đầu năm đến hết quý III/2019', '2019-01-01..2019-09-30'],
    ['từ đầu nhiệm kỳ 2015-2020 đến nay', '2015-01-01..2020-07-20'],
    ['cộng từ đầu nhiệm kỳ khóa XIII (tháng 5/2016) đến nay', '2016-05-01..2020-07-20'],
    ['từ năm 2016 đến nay', '2016-01-01..2020-07-20'],
    ['từ tháng 3/2019 đến nay', '2019-03-01..2020-07-20'],
    ['từ 15/3/2019 đến nay', '2019-03-15..2020-07-20'],
    ['từ ngày 01/7/2019 là ngày xã mới hoạt động đến nay', '2019-07-01..2020-07-20'],
    ['cộng từ đầu nhiệm kỳ (01/7/2016) đến ngày 31/12/2019', '2016-07-01..2019-12-31'],
    ['từ khi luật có hiệu lực (01/7/2018) đến hết tháng 11/2019', '2018-07-01..2019-11-30'],
    ['từ khi có quy định số 11 (18/2/2019) đến hết tháng 3/2020', '2019-02-18..2020-03-31'],
    ['kể từ khi hai luật có hiệu lực (ngày 1/7/2018) cho tới 15/6/2019', '2018-07-01..2019-06-15'],
    ['từ khi xã thành lập (1/7/2019) đến nay', '2019-07-01..2020-07-20'],
    ['từ ngày 1/7 đến nay', '2020-07-01..2020-07-20'],
    ['từ đầu năm đến nay', '2020-01-01..2020-07-20'],
    ['từ quý III/2018 đến quý II/2019', '2018-07-01..2019-06-30'],
    ['từ quý III/2018 đến nay', '2018-07-01..2020-07-20'],
    ['từ quý III năm 2018 đến hết ngày 15/11/2019', '2018-07-01..2019-11-15'],
    ['từ 6 tháng cuối năm 2018 đến hết tháng 6/2019', '2018-07-01..2019-06-30'],
    ['từ ngày 01/7/2016 đến hết năm 2019', '2016-07-01..2019-12-31'],
    ['từ tháng 7/2018 đến hết năm 2019', '2018-07-01..2019-12-31'],
    ['từ tháng 10/2018 - 9/2019', '2018-10-01..2019-09-30'],
    ['từ ngày 15/12/2018 đến hết quý I/2019', '2018-12-15..2019-03-31'],
    ['từ đầu nhiệm kỳ 2015 - 2020 đến hết tháng 6/2019', '2015-01-01..2019-06-30'],
    ['từ khi luật có hiệu lực (01/7/2014) đến hết quý II/2019', '2014-07-01..2019-06-30'],
    ['từ khi luật có hiệu lực (01/7/2014) đến năm 2019', '2014-07-01..2019-12-31'],
    ['từ ngày 01/7/2019 khi chính quyền 2 cấp hoạt động đến hết tháng 7/2020', '2019-07-01..2020-07-31'],
    ['giai đoạn từ 2016 đến 2019', '2016-01-01..2019-12-31'],
    ['giai đoạn 2016 - quý I/2019', '2016-01-01..2019-03-31'],
    ['từ 5 đến 20 đơn', null],
  ],
}
