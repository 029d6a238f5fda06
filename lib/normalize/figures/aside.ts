/** Places that a clause names without telling of their work. */
import type { PlaceMention } from '../metadata'

/**
 * A place that only tells where ("ở Hà Nội"), who leads ("do Thanh tra Chính phủ chủ trì") or who informs ("Thanh tra Chính
 * phủ (TTCP) cho biết, các cơ quan …"), or is in a person's title.
 */
export function aside({ start, end, jurisdiction }: PlaceMention, lower: string): boolean {
  const role = lower.slice(Math.max(0, start - 70), start)
  if (jurisdiction.level === 'ministry')
    return (
      (SOURCE.test(role) && OTHERS_WORK.test(lower.slice(end, end + 140))) ||
      / do $|(?:tổng|trưởng|phó|chánh|chủ nhiệm|bộ trưởng|ban) $/.test(role) ||
      // "số liệu được Thanh tra Chính phủ công bố, kèm theo 812 đoàn"
      (/ được $/.test(role) && GIVEN_OUT.test(lower.slice(end, end + 24))) ||
      // "Bộ Công an cho biết có 214 lượt đoàn tụ tập ở 31 địa phương"
      /^ cho (?:biết|hay),? (?:hiện )?có /.test(lower.slice(end, end + 20)) ||
      TELLS_OF_OTHERS.test(lower.slice(end, end + 140)) ||
      WITH_ALL.test(lower.slice(end, end + 40))
    )
  return (
    jurisdiction.level === 'province' &&
    CENTRES.has(jurisdiction.province) &&
    /trụ sở tiếp (?:công )?dân trung ương[^.;\d]{0,40}$|(?:ở|tại) (?:(?:hai|2) thành phố )(?:hà nội,? (?:và )?(?:tp\.? ?|thành phố )?)?$|(?:ở|tại|nối từ) (?:thủ đô )?$|và (?:thành phố|tp\.?) ?$|(?:ở|tại) [^,;]{2,20} và (?:(?:thành phố|tp\.?) ?)?$/.test(
      role,
    )
  )
}

/** Hà Nội and Thành phố Hồ Chí Minh, where the central offices are. */
const CENTRES: ReadonlySet<string> = new Set(['01', '79'])

/** "Theo báo cáo của Thanh tra Chính phủ, … mà các cơ quan hành chính nhà nước tiếp nhận". */
const SOURCE = /(?:báo cáo|số liệu|thống kê|tổng hợp) (?:của|từ) $/
const OTHERS_WORK =
  /^[^.;\n]{0,110}(?:cơ quan hành chính|các địa phương|cả nước|toàn quốc|toàn ngành|bộ, ngành|(?:các|\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tỉnh)/
/** "Thanh tra Chính phủ và các địa phương giải quyết đạt 84,6%": all together. */
const WITH_ALL = /^ (?:và|cùng)(?: với)? (?:các )?(?:địa phương|bộ, ngành|cơ quan hành chính)/
const GIVEN_OUT = /^ (?:vừa |đã )?(?:công bố|thông tin|cung cấp|thống kê|tổng hợp)(?![a-zà-ỹ])/
const TELLS_OF_OTHERS =
  /^\)?(?: ?\([a-zà-ỹ.]{2,8}\))? (?:vừa |đã )?(?:thông tin|cho biết|cho hay|thông báo|công bố|báo cáo|thống kê)[^;\n]{0,90}(?:các )?cơ quan hành chính/
