/** Tables whose columns are units, the whole beside its parts: "Hà Nội | TP.HCM | Toàn Bộ". */
import type { Range } from '../document'

/** The column of the whole beside columns that are named by units, not by times or by what they count; -1 for none. */
export function totalColumn(heads: readonly Range[], lower: string): number {
  const words = heads.map(({ start, end }) => lower.slice(start, end))
  const total = words.findIndex((head, i) => i > 0 && TOTAL_HEAD.test(head))
  const units = words.filter((head, i) => i > 0 && i !== total && head !== '')
  return total > 0 && units.length > 1 && units.every(head => !NO_UNIT.test(head)) ? total : -1
}
const TOTAL_HEAD = /^(?:toàn (?:bộ|tỉnh|ngành|huyện|thành phố|quốc)|tổng(?: số| cộng)?|cộng|chung)$/
const NO_UNIT =
  /\d|năm|quý|tháng|kỳ|kế hoạch|chỉ tiêu|so |%|tỷ lệ|đvt|đơn vị|ghi chú|lượt|người|vụ|việc|đơn|đoàn|cuộc|mô hình|khiếu nại|tố cáo|kiến nghị|đúng|sai|giải quyết|thẩm quyền/
