/** The words that tell, around a number, which of the times named it is of. */
import type { PeriodMention } from '../metadata'
import { YEAR_COUNT, yearCount } from '../vietnamese/year-count'
import { Phrases } from '../word-index'

export const IS_A_MOTTO = /^ (?:là|làm) [“"]năm (?!\d)/
export const POINTING = new Phrases('trong quý|trong tháng|quý này|tháng này')
export const POINTED =
  /(?:^|[^\p{L}])(?:trong (quý|tháng)(?: này| qua| đó)?(?:,| (?!\d|[ivx]{1,3}(?![a-z])|trước|tới|sau|đầu))|(?<=[;,] (?:còn |thì )?)(quý|tháng) này(?=,| (?:là|có|tiếp|nhận|giải quyết|con số|các|toàn)))/u
export const THIS_SPAN = /(?:trong|của) (?:giai đoạn|thời kỳ|khoảng thời gian) (?:này|ấy|đó|trên)(?![a-zà-ỹ])/
export const SET_AGAINST =
  /(?:so với|đặt cạnh) (?:mức |con số )?(?:\d[\d.]* (?:lượt|đơn|vụ)\/|\d[\d.]* [a-zà-ỹ ]{2,16} và )?$/
export const AT_THAT_TIME = /(?:khi|lúc|hồi|thời điểm) (?:ấy|đó)(?:,|(?: (?:là|có|chỉ|mới|tiếp|nhận))*) $/
/** "so với năm 2020, … từ 30 đoàn xuống 21 đoàn": the first is the other time's. */
export const FELL_FROM = /[ (]từ (?:trên |hơn |gần )?$/
export const FELL_TO = /^,? (?:đã )?(?:giảm |tăng )?(?:xuống|lên|vọt lên|còn)(?![a-zà-ỹ])/
/** "Tính từ đầu nhiệm kỳ đến nay", "lũy kế từ đầu nhiệm kỳ": of no part of the term. */
export const SINCE_TERM_BEGAN = /từ đầu nhiệm kỳ[^;.]*$/
/** "Từ đầu năm đến nay", where nothing says which day is now. */
export const SINCE_JANUARY = /từ đầu năm(?: nay)? (?:đến|tới) nay[^;.]*$/
/** "Tính chung từ khi có Đề án, những huyện làm nhiều là …" */
export const SINCE_ITS_BEGINNING =
  /^tính chung (?:từ|kể từ) (?:khi|ngày) (?:có|thực hiện|triển khai|ban hành)(?![a-zà-ỹ])/
/** "Số đoàn đông người cả giai đoạn là 143 đoàn", behind years told one by one. */
export const WHOLE_TIME =
  /(?:cả|toàn|trong) (?:giai đoạn|nhiệm kỳ|thời kỳ|kỳ giám sát)(?! (?:trước|tới|này|sau|20|19))[^,;.:\d]{0,24}$/
const THE_YEAR =
  '(?:cả|toàn|trọn|trong) năm(?! (?:\\d|[a-zà-ỹ]+ (?:đầu|cuối)|qua|trước|nay|này|ngoái|sau|tới|công tác|năm))'
export const WHOLE_YEAR = new RegExp(`(?<![a-zà-ỹ])${THE_YEAR}(?:[^;.]|\\.\\d)*$`)
/** "Riêng tháng 12 tiếp 42 lượt. Cả năm, tỉnh nhận 300 đơn. Trong số đó, …": what a sentence between came back to. */
export const CAME_BACK_TO_YEAR = new RegExp(`[.;\\n] ?(?:tính chung |tính |cộng |còn )?${THE_YEAR}`)
/** "Trong những tháng đầu năm 2022": nobody says which. */
export const SOME_MONTHS = /(?:những|các|mấy) tháng (?:đầu|cuối|giữa) năm/
/** "nâng tổng số mô hình lên 1.245": all that there are by now. */
export const RAISED_TO =
  /(?:nâng|đưa) (?:tổng )?(?:số )?[^.;,\d]{0,50} (?:lên|đến|thành)(?: con số)?(?: trên| hơn| gần)? ?$/
export const ROSE_FROM = /từ (?:trên |hơn |gần )?\d[\d.,]* [^\d,;.]{2,24}$/
export const RISEN_TO =
  /^,? (?:đã )?(?:vọt lên|tăng lên|nhích lên|tăng vọt lên|lên|giảm còn|giảm xuống|xuống|xuống còn|còn)(?: tới| đến| còn)? (?:trên |hơn |gần )?$/
export const YEAR_IN_BRACKET = /^ ?\((?:năm )?((?:19|20)\d\d)\)/
/** "Tháng trước, do trùng Tết, chỉ có 97 lượt" */
export const ONE_BEFORE =
  /^(?:riêng |còn )?(?:tháng|quý) (?:liền )?trước(?=,? (?:do|vì|khi|có|chỉ|tiếp|nhận|là|số|con số|toàn|các|tỉnh|huyện))/
export const BESIDE =
  /(?:[,;] |\()(?:mà |còn |trong khi )?((?:tháng|quý|kỳ) (?:liền )?trước)(?: chỉ| là| có| còn| mới| tiếp| nhận){0,2}(?: trên| hơn| gần)? $/
export const KIND_BEFORE = /(?:tháng|quý|kỳ) (?:liền )?trước/
/** "đăng ký việc làm ngay từ quý I. Cả thành phố có 312 mô hình": when it began. */
export const isSince = ({ start, period }: Pick<PeriodMention, 'start' | 'period'>, lower: string): boolean =>
  period.kind === 'quarter' && /(?<![a-zà-ỹ])ngay từ $/.test(lower.slice(Math.max(0, start - 9), start))

export const FIGURES_OF = /\(số liệu (?:của |trong |tính )?$/

export const SINCE_LISTED = /(?:lập|tồn đọng|kéo dài|phát sinh) (?:từ )?$/
export const SETS_BACK = /nghĩa là|tức là|(?:có |đã |lại )(?:bớt|giảm|tăng)|(?:ít|nhiều|cao|thấp) hơn/
export const YEAR_BY_YEAR = /(?:theo|từng) năm ?:|(?:chia|tách|tính|phân) theo (?:từng )?(?:năm|giai đoạn|thời kỳ)[,:]/
/** "tháng đông nhất là tháng 5/2019 với 31 lượt": told in passing. */
export const AT_ITS_MOST = /(?:nhất|kỷ lục) (?:là |vào )?$/

/** "11 đơn từ năm 2018 chuyển sang", "63 đơn tháng 8 để lại": when they came in, no time of what follows. */
export const isCarriedOver = ({ start, end }: PeriodMention, lower: string): boolean =>
  /^ (?:để lại|chuyển (?:sang|qua)|mang sang|tồn lại|còn tồn)/.test(lower.slice(end, end + 12)) ||
  // "37 đơn chuyển qua năm sau"
  /chuyển (?:qua|sang) $/.test(lower.slice(Math.max(0, start - 13), start)) ||
  (/từ $/.test(lower.slice(Math.max(0, start - 3), start)) && /^ (?:chuyển|tồn|kéo)/.test(lower.slice(end, end + 8)))

/** "Trong tháng 12 tiếp 99 lượt; lũy kế 1.120 lượt" */
export const RUNNING_TOTAL = new Phrases('cộng dồn|lũy kế|luỹ kế|lúy kế')
export const COUNTED = /\d ?(?:%|lượt|người|đơn|vụ|đoàn|cuộc|mô hình)/

/** "Trong 5 năm qua", "Qua hơn 20 năm thực hiện", "Trong 12.840 đơn nhận của cả hai năm": years that are only counted. */
const COUNTED_YEARS = new RegExp(
  `(?<![a-zà-ỹ\\d.,])(?:(?:trong|của|qua|cả|sau|cộng) (?:cả )?(?<all>${YEAR_COUNT}) năm(?: qua| này)?(?![a-zà-ỹ]| (?:19|20)\\d| (?:đầu|cuối|trước))|(?<past>${YEAR_COUNT}) năm (?:vừa |gần )?(?:qua|đây|thực hiện|triển khai)(?![a-zà-ỹ]))(?! [^.;:()]{0,60}\\((?:19|20)\\d\\d)`,
)
const COUNTED_YEARS_BEHIND = new RegExp(
  `^[^.,;:()\\d]{0,24}(?:trong|của|qua) (?:cả )?(?<all>${YEAR_COUNT}) năm(?: qua| này)?(?: ?[,.;)]|$)`,
)

/** Years that the clause of a number counts, or the words right behind it: how many, and where in the clause. */
export function countedYears(clause: string, behind: string): { count: number; at: number } | null {
  const inClause = clause.includes(' năm') ? COUNTED_YEARS.exec(clause) : null
  const match = inClause ?? (behind.includes(' năm') ? COUNTED_YEARS_BEHIND.exec(behind) : null)
  const words = match?.groups?.all ?? match?.groups?.past
  return words === undefined ? null : { count: yearCount(words), at: inClause?.index ?? clause.length }
}

/** "Năm 2018, các con số tương ứng là …": told to compare, no time of what follows. */
export const THOSE_NUMBERS = /^,? (?:(?:các|những) )?con số (?:tương ứng|này|ấy|đó)/

/** A time set against the one that the text is about. */
export const CONTRAST =
  /(?:trong khi|nếu như|nếu|(?:nếu|chỉ) (?:tách|tính) riêng|[;,] riêng(?: trong)?|còn nhớ|còn|trước đó),? ?$/
