/** What the rules of themes are made of: quotations, years, and the words that make no motto of a quotation. */
import type { Document } from '../document'
import { YEAR } from './theme-name'

export const QUOTED =
  '(?:“ ?(?<q1>[^”\\n]{4,260}?) ?”|" ?(?<q2>[^"“”\\n]{4,260}?) ?["”]|[\'‘] ?(?<q3>[^\'’\\n]{4,160}?) ?[\'’]|« ?(?<q4>[^»\\n]{4,260}?) ?»)'
/** Not the year of the next motto: "“Gần dân”, năm 2023 là “Sát việc”". */
export const YEAR_BEHIND = `(?!, (?:năm )?${YEAR}(?: (?:là|thì|lấy|chọn)(?![a-zà-ỹ])|:))(?:(?:,| -)? ?\\(?(?:năm )?(?<behind>${YEAR})(?: ?[-–] ?(?<through>${YEAR}))?(?!\\d))?`

export const MOVEMENT_BEFORE = /(?:phong trào|hội thi|liên hoan|cuộc thi|chiến dịch|tháng cao điểm)[^.;\n]{0,50}$/

/** "Năm nay hội nghị mang chủ đề “…”" */
export const OF_A_GATHERING =
  /(?:hội nghị|hội thảo|hội thi|diễn đàn|tọa đàm|buổi đối thoại|ngày hội|đại hội)(?:(?!tỉnh|huyện|thành phố|xã|thống nhất|chọn)[^.;“”"\n]){0,30} chủ đề/
/** How far before "năm nay" the gathering may be named. */
export const GATHERING_REACH = 24

/** "thực hiện chủ đề năm 2020 và đăng ký mô hình “Dân vận khéo”" */
export const OF_A_MODEL = /(?:mô hình|phong trào|hội thi|cuộc thi|cuộc vận động)[^“"'‘«]{0,24}[“"'‘«]/i

/** The sentence that a place stands in, up to it; of a line of a list, the paragraph that opens the list. */
export function sentenceUpTo({ lower }: Document, at: number): string {
  const before = lower.slice(Math.max(0, at - LONGEST_LIST), at)
  const opener = before.replace(LIST_LINES, '')
  if (opener !== before) return opener.slice(opener.lastIndexOf('\n') + 1)
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1)
}
const LIST_LINES = /(?:\n+[-+*•–] ?[^\n]*)+$/
const LONGEST_LIST = 600
