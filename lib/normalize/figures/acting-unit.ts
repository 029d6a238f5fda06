/** Whether a unit that a clause names is what acts in it, so that the numbers behind it are its own. */
import type { Range } from '../document'

/** The unit is what acts: nothing but its rank and "riêng", "tại", "trong đó" stand before it in its part of the clause. */
export function leads(lower: string, start: number, unit: Range, number: number): boolean {
  // "có nhiều như huyện Chư Sê 214 lượt": the number follows the unit at once.
  if (
    /^ ?[:(,]? ?(?:(?:chỉ |mới |còn )?(?:có|là|với|tiếp|được|đạt|tiếp được|chỉ|còn) )?$/.test(
      lower.slice(unit.end, number),
    )
  )
    return true
  const words = lower.slice(Math.max(start, unit.start - 60), unit.start)
  const part = words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf('(')) + 1).trim()
  // "Đông nhất là Liên đoàn Lao động thành phố Thuận An, nhận 21 đơn"
  return part.replace(MOST_OF_ALL, '').replace(ITS_TIME, '').split(/\s+/).length <= 6
}

const MOST_OF_ALL = /^(?:làm )?(?:đông|nhiều|cao|ít|thấp|tốt|khá|giỏi) nhất(?: vẫn)?(?: là|:) /

/** "Trong ba năm 2017 - 2019 huyện Mộc Châu" */
const ITS_TIME =
  /^(?:riêng |trong )*(?:(?:(?:hai|ba|bốn|năm|\d) )?năm|giai đoạn|nhiệm kỳ|\d{1,2} tháng(?: đầu)? năm|quý (?:[ivx]{1,3}|\d)(?: năm)?|tháng \d{1,2}(?: năm)?) (?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)? /

/** "TP Hồ Chí Minh tiếp 12 lượt", "…, Thái Bình 2.900 lượt" in a report of another province: nothing but its rank before it, its deed or number behind it. */
export function actsItself(lower: string, start: number, unit: Range, number: number): boolean {
  const between = lower.slice(unit.end, number)
  return (
    ALONE_BEFORE.test(lower.slice(start, unit.start)) && (standsBefore(lower, unit, number) || ITS_DEED.test(between))
  )
}
const ALONE_BEFORE =
  /(?:^|[,;(]) ?(?:và |còn |riêng |trong khi đó, |(?:trong )?cùng (?:năm|kỳ|thời gian),? )?(?:tỉnh |thành phố |tp\.? ?)?$/
const ITS_DEED =
  /^(?:(?: (?:bên cạnh|láng giềng|kế bên|liền kề))?(?:, (?:theo|cùng|trong)[^,;.\d]{3,30},)? (?:đã |cũng |thì )?(?:tiếp|nhận|tiếp nhận|giải quyết|mở|có)(?: được)?| ?:) (?:trên |hơn |gần |khoảng )?(?:\d[\d.]* (?:lượt|đơn|vụ|cuộc)[^,;.\d]{0,20}(?:,| và) (?:tiếp|nhận|tiếp nhận|giải quyết|mở) )?$/

/** "Thái Bình 2.900 lượt", "Diễn Châu (410 lượt)": a number, its qualifier with it, right behind a unit. */
export const standsBefore = (lower: string, unit: Range, number: number): boolean =>
  NEXT_TO_IT.test(lower.slice(unit.end, number))
const NEXT_TO_IT = /^ ?[:(]? ?(?:(?:có|với|là|tiếp|nhận|đạt) )?$/
