/**
 * Tables whose columns are units, or one thing counted apart, the whole beside its parts: "Hà Nội | TP.HCM | Toàn Bộ", "Mô hình
 * tập thể | Mô hình cá nhân | Cộng".
 */
import type { Range } from '../document'

/** The column of the whole beside columns of its parts, not of times or of different things counted; -1 for none. */
export function totalColumn(heads: readonly Range[], lower: string): number {
  const words = heads.map(({ start, end }) => lower.slice(start, end))
  const total = words.findIndex((head, i) => i > 0 && TOTAL_HEAD.test(head))
  const units = words.filter((head, i) => i > 0 && i !== total && head !== '')
  const ofUnits = units.length > 1 && units.every(head => !NO_UNIT.test(head))
  return total > 0 && (ofUnits || countedApart(heads, lower)) ? total : -1
}

/** The words of what several columns count apart, all those right before the last, which is the whole's; null for none. */
export function countedApart(heads: readonly Range[], lower: string): Range | null {
  const words = heads.map(({ start, end }) => lower.slice(start, end))
  const units = words.map(head => OF_ONE_THING.exec(head)?.[1])
  const first = units.findIndex(unit => unit !== undefined)
  const [unit, ...others] = units.slice(first, -1)
  const start = heads[first]?.start
  const ofOne = first > 0 && others.length > 0 && others.every(other => other === unit)
  return ofOne && unit && start !== undefined && TOTAL_HEAD.test(words.at(-1) ?? '')
    ? { start, end: start + unit.length }
    : null
}

const TOTAL_HEAD = /^(?:toàn (?:bộ|tỉnh|ngành|huyện|thành phố|quốc)|tổng(?: số| cộng)?|cộng|chung)$/
const OF_ONE_THING = /^((?:số )?(?:mô hình|lượt|buổi|cuộc)) (?!tiếp|đối thoại$)\p{L}/u
const NO_UNIT =
  /\d|năm|quý|tháng|kỳ|kế hoạch|chỉ tiêu|so |%|tỷ lệ|đvt|đơn vị|ghi chú|lượt|người|vụ|việc|đơn|đoàn|cuộc|mô hình|khiếu nại|tố cáo|kiến nghị|đúng|sai|giải quyết|thẩm quyền/
