/** Years that words only count, and whether they count anything. */
import { YEAR_COUNT, yearCount } from '../vietnamese/year-count'

export const COUNTED = /\d ?(?:%|lượt|người|đơn|vụ|đoàn|cuộc|mô hình)/

/** "Trong 5 năm qua", "Qua hơn 20 năm thực hiện", "TP.HCM bốn năm giải quyết …", "Trong 12.840 đơn nhận của cả hai năm": years that are only counted. */
const COUNTED_YEARS = new RegExp(
  `(?<![a-zà-ỹ\\d.,])(?:(?:trong|của|qua|cả|sau|cộng) (?:cả )?(?<all>${YEAR_COUNT}) năm(?: qua| này)?(?![a-zà-ỹ]| (?:19|20)\\d| (?:đầu|cuối|trước))|(?<past>${YEAR_COUNT}) năm (?:vừa |gần )?(?:qua|đây|thực hiện|triển khai|(?:đã )?(?:giải quyết|nhận|tiếp nhận|thu hồi|xây dựng|tổ chức|tiếp(?! theo| tục)))(?![a-zà-ỹ]))(?! [^.;:()]{0,60}\\((?:19|20)\\d\\d)`,
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
