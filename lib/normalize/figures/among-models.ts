/** Models of skilful mobilisation told among others: "1.912 mô hình, chừng 300 mô hình trong số đó ở 17 xã biên giới". */
import type { Scene } from './context'
import type { Claim } from './figure-rule'
import { isRounding } from './settle'

/** How far around a number its models may be told from the others. */
const REACH = 60
const OTHER_TIME = /năm (?:trước|ngoái|(?:19|20)\d\d)|cùng kỳ|tháng \d|quý [ivx\d]/
/** Registered, built and recognised models are counted each for itself; what else is said of some makes them a part. */
const TOLD_BEHIND =
  /^[”"]*,? (?:trong số (?:đó|này|ấy)|(?:đã )?được (?!công nhận|đăng ký|xây dựng|duy trì|chấm|thẩm định|xếp loại|xã|huyện|cấp)|tiêu biểu|điển hình|xuất sắc|mới(?! được)|ở |về |làm |thuộc |lĩnh vực|đã có kết quả|không |đăng ký nhưng|(?:có |đạt )?hiệu quả)/
const TOLD_BEFORE =
  /(?:xây mới[^,;.]{0,16}|chọn ra|chiếm|chạy tốt|(?:khối|lĩnh vực|lực lượng) [^,;.\d]{3,24}) ?(?:có |được |với )?(?:hơn |trên |gần |khoảng |chừng )?$/

/** Whether a number of models is of some among those told before. @param same what was told of models before */
export function isAmongModels(
  { indicator, numeral }: Claim,
  { quantity: { start, end } }: Scene,
  same: readonly Claim[],
  lower: string,
): boolean {
  if (indicator !== 'skilful_models') return false
  const before = lower.slice(Math.max(0, start - REACH), start)
  if (OTHER_TIME.test(before.slice(before.search(/[^.;\n]*$/)))) return false
  return (
    (TOLD_BEHIND.test(lower.slice(end, end + REACH)) || TOLD_BEFORE.test(before)) &&
    same.some(({ numeral: told }) => told.value > numeral.value && !isRounding(numeral, told.value))
  )
}
