/** The words that name a part of a total, and a part as it is written down. */

/** Searched in the words right before the number, and in its own phrase. */
export const PART_WORDS =
  /(?:trụ sở tiếp (?:công )?dân|ban tiếp công dân|(?<!các |trật tự (?:ở|tại) )(?:nơi tiếp dân|phòng tiếp (?:công )?dân)(?! ở| tại| trong| trên)|(?<!hai |2 |các |mọi |từ )cấp (?:tỉnh|huyện|xã|sở|thành phố|cơ sở)|(?<!trụ |thị |\d )(?:khối |ở )?(?:các )?(?<![a-zà-ỹ])(?:huyện|xã|sở|phường|quận)(?:,| và) (?=(?:các |cấp )?(?:huyện|xã|sở|phường|quận|thị|thành|tp|ban|ngành|phòng|đặc khu|cơ quan|đơn vị|chi cục|doanh nghiệp))|(?<=(?:^|[,;:.(]) ?)(?:hai|ba|bốn) (?:huyện|quận|thị xã|xã|phường) |các (?:sở|huyện|xã|phường|quận|cơ quan khác|bộ(?!, ngành(?:,| và) địa phương))|ubnd (?:huyện|xã|cấp|các)|(?<!(?:nhiệm vụ|việc|việc làm|hoạt động|nền nếp|duy trì|công tác tiếp công dân|công tác tiếp dân) )thường xuyên|định kỳ|đột xuất|chủ tịch|bí thư|người đứng đầu|thủ trưởng|chánh án|viện trưởng|cục trưởng|giám đốc|bộ trưởng|thứ trưởng|lãnh đạo|tập thể|cá nhân|lần đầu|lần hai|nhiều lần|(?:vụ )?(?<![a-zà-ỹ])việc (?:cũ|mới(?: phát sinh)?)|kỳ trước|lĩnh vực|cơ sở \d|trụ sở của (?:tỉnh|thành phố|huyện)|(?:đơn vị|cơ quan|nơi) khác|nộp trực tiếp|nhận bàn giao|(?<=, )tự nhận|tự mình|ủy quyền|riêng (?:ubnd|vksnd|tand|viện kiểm sát nhân dân|tòa án nhân dân|công an|thanh tra|mttq) (?:tỉnh|huyện|thành phố)|các chi cục|(?:phiên|kỳ|buổi|ngày) theo lịch|bộ, ngành(?!(?:,| và) địa phương)|quyết định hành chính|hòa giải|rút đơn|tiêu biểu|nhân rộng)[^,;:()|\n\t\d]{0,40}/

/** Stands for a part that nothing is said of but that it is one. */
export const UNSAID = 'trong đó'

/** How far before a number the words of a part may stand. */
export const REACH = 120

/** "ban tiếp công dân tỉnh tiếp": what the part did is no word of it. */
export const ITS_VERB =
  /(?<!phải|cần|quyền|công|xác|ghi|tự) (?:(?:đã|cũng|có|được|trực tiếp) )*(?:tiếp|đón tiếp|đón|tiếp nhận|ghi nhận|giải quyết|nhận|có|là|mở|tổ chức|xây dựng|với)$/

/** Words that say nothing of whom or what a part is. */
const BARE =
  /^(?:(?:trong đó|trong số đó|gồm|thì|bao gồm|chia ra|cụ thể|riêng|có|là|với|và|còn|chỉ|mới|được|đã|tiếp|tiếp nhận|nhận|hơn|trên|gần|khoảng|xuống|lên|từ|đến|hiện|duy trì|đang|năm|quý|tháng|số|kỳ|buổi|phiên|ngày|lượt|lượt người|lượt công dân|người|công dân|đơn|đơn thư|vụ|vụ việc|việc|cuộc|đoàn|lượt đoàn|đoàn đông người|mô hình)(?: |$))+$/
export const saysNothing = (part: string): boolean => BARE.test(part)

const STOP = /[,;:.()\n]/
/** Words as far as their clause. */
export function upToStop(words: string): string {
  const stop = words.search(STOP)
  return stop < 0 ? words : words.slice(0, stop)
}

/** The last words before the number, without the clause before them. */
export const label = (words: string): string =>
  words
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/^.*[,;:] /s, '')
    .replace(/^(?:(?:chia )?theo \p{L}+ thì|rồi đến|tiếp đến|tiếp theo là|sau đó là|thì|tại) /u, '')
    .slice(-60)

/** The words of a number's own line and clause before it, without its verb: "Tổng cục Thuế tiếp" is Tổng cục Thuế. */
export function labelOf(start: number, lower: string): string {
  const from = Math.max(lower.lastIndexOf('\n', start) + 1, start - REACH)
  return label(lower.slice(from, start).replace(/^.*\. /s, '')).replace(ITS_VERB, '')
}
