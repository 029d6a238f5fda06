/** Districts, communes and wards that no table lists: their rank tells them. */
import { SURNAMES } from './names'

/** Ranks of communes and wards, folded. */
export const COMMUNE_RANK = /^(?:xã|phường|thị trấn|tt)/

/** A capitalised name after a rank that no table lists: "xã Tân Hòa", "quận 9", "thị trấn Sông Đốc"; null where it is none. */
export function unlistedPlace(
  text: string,
  lower: string,
  start: number,
  rank: string,
): { name: string; end: number } | null {
  const name = text
    .slice(start, start + 40)
    .match(
      /^(?:\d{1,2}(?![\d/%\p{L}]|[.,]\d)|[\p{Lu}][\p{L}'’]*(?: ?- ?[\p{Lu}][\p{L}'’]*| [\p{Lu}][\p{L}'’]*){0,3}(?: \d(?![\d.,/%]| (?:lượt|đơn|vụ|việc|đoàn|cuộc|mô|người)))?)/u,
    )?.[0]
    // "XÃ LONG GIANG - HUYỆN CHỢ MỚI": the next place's rank is no part of a name in capitals.
    .replace(/ ?[-–,]? (?:HUYỆN|TỈNH|THÀNH PHỐ|THỊ XÃ|QUẬN|TP|CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG)(?![\p{L}]).*$/u, '')
    // "UBND XÃ QUẢNG LỢI - BÁO CÁO …": the kind of paper.
    .replace(/ ?[-–] ?(?:BÁO CÁO|THÔNG BÁO|KẾ HOẠCH|KẾT QUẢ|CÔNG TÁC|TIẾP CÔNG)(?![\p{L}]).*$/u, '')
    // "HUYỆN ĐĂK GLEI      Độc lập - Tự do - Hạnh phúc": the column beside a letterhead.
    .replace(/(?<=^\p{Lu}[\p{Lu}'’]+(?: \p{Lu}+)*) (?:- )?\p{Lu}\p{Ll}.*$/u, '')
  if (!name) return null
  const words = name.split(' ')
  if (/^(?:tp|tx|tt)?\.?$/.test(name)) return null
  if (/^\d/.test(name) && (!/^(?:quận|phường)$/.test(rank) || COUNTED.test(lower.slice(start + name.length))))
    return null
  // "Thành ủy Lâm Quốc Hưng", "Chủ tịch xã Nguyễn Văn Bảo": who holds the office, not where.
  const personal =
    words.length >= 3 && !name.includes('-') && SURNAMES.hasAt(lower, start, start + (words[0]?.length ?? 0))
  // A ward may bear a person's name: "Đảng ủy phường Phạm Sư Mạnh".
  const ward = COMMUNE_RANK.test(rank) && !HOLDS_OFFICE.test(lower.slice(Math.max(0, start - 40), start))
  if (personal && !ward) return null
  if (NOT_PLACES.test(lower.slice(start, start + name.length))) return null
  // "LÃNH ĐẠO XÃ ĐỐI THOẠI VỚI NHÂN DÂN"
  if (/^\p{Lu}{2}/u.test(name) && VERBS_IN_CAPITALS.test(lower.slice(start, start + name.length))) return null
  // "BẢO HIỂM XÃ HỘI THÀNH PHỐ HÀ NỘI": society, no commune.
  if (rank === 'xã' && /^hội(?: \d)?$/i.test(name)) return null
  // A number alone names nothing: "Quận 7".
  const called = /^\d/.test(name) ? `${rank.charAt(0).toUpperCase()}${rank.slice(1)} ${name}` : usualSpelling(name)
  return { name: called, end: start + name.length }
}

/** "Chủ tịch UBND xã ", "Bí thư Đảng ủy phường ": a person's name follows. */
const HOLDS_OFFICE =
  /(?:chủ tịch|bí thư|trưởng|phó|cán bộ|ủy viên|đồng chí|đ\/c|ông|bà|công chức)(?: (?:thường trực|ubnd|hđnd|đảng ủy|công an|ban|đoàn|hội [\p{L} ]{2,16}|mttq|ủy ban mttq))* (?:xã|phường|thị trấn) $/u

/** "LONG GIANG" is Long Giang. */
const usualSpelling = (name: string): string =>
  /^[\p{Lu}' -]{3,}$/u.test(name) ? name.replace(/(?<=\p{L})\p{L}/gu, letter => letter.toLowerCase()) : name

/** "cấp phường 30 đơn": a count, no ward's number. */
const COUNTED = /^ (?:lượt|đơn|vụ|việc|đoàn|cuộc|mô hình|người|hộ|ngày|buổi)(?![a-zà-ỹ])/

const VERBS_IN_CAPITALS =
  /^(?:đối thoại|tiếp (?:công|dân|xúc)|gặp|nghe|với|về|của|trong|được|tổ chức|tổng kết|sơ kết|triển khai|lãnh đạo|giải quyết|thực hiện)(?![a-zà-ỹ])/
const NOT_PLACES =
  /^(?:ubnd|hđnd|mttq|ủy|uỷ|ubmttq|đảng|nhà nước|nông thôn|đoàn|hội(?= (?:chủ nghĩa|tháng|thi|thảo|nông|liên|cựu|phụ|khuyến|đồng|nghị|chữ|người|luật|lhpn|ccb))|công an|nghị|ban|tỉnh|huyện|thành|trung ương|việt nam|bí thư|phó|ông|bà|ủy viên|thích)(?![a-zà-ỹ])/
