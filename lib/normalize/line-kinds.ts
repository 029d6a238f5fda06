/** What a line of a page is by its own words alone: prose, a menu's, a picture's, a byline; what stands around it decides the rest. */
import { STATE_MOTTO } from './letterhead'

export type LineKind = 'title' | 'date' | 'caption' | 'byline' | 'furniture' | 'body'
/** `short`: a headline, a heading or a menu's, by where it stands. */
export type RoughKind = LineKind | 'short'

// Lines of a site, not of the article. Anchored at the line's start, or the whole line.
const FURNITURE =
  /^(?:đăng nhập|đăng ký|zalo|facebook|theo dõi (?:báo|trên|chúng tôi)|chia sẻ|bình luận|gửi bình luận|ý kiến(?: bạn đọc| bình luận|: ?$| ?\()|\(?\d* ?\)? ?bình luận|< ?trở về|trở về|về trang chủ|trang chủ|từ khóa|tags?\b|tag:|captcha|hotline|email|điện thoại:|liên hệ|liên kết|lượt truy cập|thống kê|online:|• |đang truy cập|tổng (?:số )?(?:lượt )?truy cập|tháng hiện tại|hôm nay[\d., ]*$|analytic|guest|đang tải|responsive image|0:00|\d+ ?\/ ?\d+ ký tự|thể loại:|chuyên mục:|nguồn(?: tin)?:|tin liên quan|có thể bạn quan tâm|đừng bỏ lỡ|nên xem|xem nhiều|tin đọc nhiều|cùng chuyên mục|các tin khác|tin khác|bài liên quan|xem thêm|>>? ?|đọc thêm|print\b|in bài|\(\d+\) bình luận|bài này chưa có|không có nhận xét|đăng nhận xét|trả lời$|email của bạn|video clip|phóng sự ảnh|an toàn giao thông|bản tin(?! (?:nội bộ|công tác|dân vận))|văn bản$|lưu bài|#|: ?\S+@|ca khúc:|quảng cáo|xếp hạng|đánh giá bài viết|mời bạn|copyright|bản quyền|giấy phép|người gửi|your browser|click|quay lại|danh mục|menu|tìm kiếm|đồng hành cùng|(?:giảm|tăng) ?\(a[-+]\)|a[-+] ?a[-+]|cỡ chữ)/
const BREADCRUMBS =
  /^[^>»\n]{2,50} [>»] [^>»\n]{2,50} [>»] [^>»\n]{2,60}$|^(?:trang (?:chủ|tin|nhất)|home|cổng)(?![a-zà-ỹ])[^>»›\n]{0,60} [>»›] [^>»›\n]{2,80}$/
const SECTIONS =
  /^(?:chính trị|xã hội|chính trị ?- ?(?:xã hội|ngoại giao)|xây dựng đảng|tin tức|tin tổng hợp|thời sự|thời cuộc|quốc phòng|quốc phòng,? ?-? ?an ninh|pháp luật|kinh tế|văn hóa|trong tỉnh|tin trong tỉnh|hoạt động(?: của)?[^.]{0,30}|chính quyền ?- ?đoàn thể|dân vận|tiếp công dân|tin hoạt động|tin ảnh|sự kiện|nội chính|đời sống|trang tin[^.]{0,40}|chính trị ?- ?xã hội theo dòng thời sự)$/
const CAPTION =
  /^(?:\(?ảnh\b|\(?hình ảnh|quang cảnh|toàn cảnh|(?:các )?đại biểu[^.]{0,60}$|một (?:tiết mục|buổi|góc)[^.]{0,60}$|ảnh:|đoàn chủ tọa[^.]{0,60}\.?$|phòng họp tại[^.]{0,60}\.?$)/
const NAMES_A_PICTURE = /ảnh ?:|ảnh minh họa|\bảnh chụp/
// A picture's words: who does what, without the full stop of a sentence.
const SPEAKER_CAPTION = /^(?:đ\/c|(?:các )?đồng chí|ông|bà(?! rịa| nà| đen)) [^\n]{10,190}[^.!?…:;/]$/
/** "Bí thư Huyện ủy (giữa) thăm mô hình …" */
const PLACED_IN_PICTURE =
  /^[^\n]{10,120} \((?:giữa|đứng|bên (?:trái|phải)|người [^)\n]{2,20}|thứ [^)\n]{2,16})\) [^\n]{10,120}$/
const BYLINE =
  /^(?:tin,? ?(?:và )?ảnh ?:|bài,? ?ảnh ?:|tác giả(?: bài viết)? ?:|theo ?:|nguồn ?:|người viết ?:|ctv\b|p\.? ?v\.?$)/

/** The kind of a line. @param lower the same words in lower case */
export function roughKind(lower: string, text: string): RoughKind {
  if (lower.length >= LONG_LINE) return 'body'
  if (STATE_MOTTO.test(lower)) return /\d{4}/.test(lower) ? 'short' : 'furniture'
  const sentence = SENTENCE_STOP.test(text.slice(-6))
  // Words that open a menu's line may open a sentence too: "Thống kê của Thanh tra tỉnh cho thấy …".
  const menuLike = lower.length < 80 || !sentence
  if (!/[a-zà-ỹ]/.test(lower) || (menuLike && (FURNITURE.test(lower) || SECTIONS.test(lower))))
    return /\d{4}/.test(lower) ? 'short' : 'furniture'
  // "BAN DÂN NGUYỆN > Kiến nghị cử tri > Kỳ họp thứ 5": where the page stands in its site.
  if (/ [>»] /.test(lower) && BREADCRUMBS.test(lower)) return 'furniture'
  if (BYLINE.test(lower)) return 'byline'
  if (LISTED_COUNT.test(lower) || isRowOfCounts(lower) || (sentence && SPAN_OF_DAYS.test(lower))) return 'body'
  if (CAPTION.test(lower) || (lower.endsWith('|') && lower.indexOf('|') === lower.length - 1)) return 'caption'
  if (lower.includes('ảnh') && NAMES_A_PICTURE.test(lower)) return 'caption'
  if (SPEAKER_CAPTION.test(lower) || (lower.includes(' (') && PLACED_IN_PICTURE.test(lower))) return 'caption'
  if (lower.length >= 150 || (sentence && lower.length >= 70 && !/ảnh ?:/.test(lower))) return 'body'
  if (lower.length >= 60 && LEAD_OPENING.test(lower)) return 'body'
  if (COUNTS_AND_STOPS.test(lower)) return 'body'
  if (isName(text)) return 'byline'
  return 'short'
}

// "TTH - Ngày 17/7, …", "(BHG) Sáng 8/1, …": a lead, however its line ends.
export const LEAD_OPENING =
  /^(?:[^\n]{2,24}? ?- ?|\([^)\n]{2,30}\) ?-? ?)?(?:sáng|chiều|tối|ngày|hôm nay|hôm qua),? (?:ngày )?\(?\d{1,2}[-/.]\d/

/** "- Đoàn đông người: 354 đoàn", "1. Huyện Văn Chấn: tiếp 128 lượt": a line of a list of figures. */
const LISTED_COUNT =
  /^(?:(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\)) ?\p{L}|(?:toàn (?:tỉnh|huyện|thành phố|ngành)|tổng (?:cộng|số)|cộng|trong đó)[^:]{0,40}:).*\d ?(?:lượt|đơn|vụ|người|đoàn|mô hình|cuộc|%)/u
/** "Số việc phải giải quyết | 214 việc": a row of the report's table, not of a site's menu or date line. */
function isRowOfCounts(lower: string): boolean {
  if (!lower.includes(' | ') && !lower.includes('\t')) return false
  const cells = lower.split(/ ?\| ?|\t/).filter(cell => cell !== '')
  const [first = '', last = ''] = [cells[0], cells.at(-1)]
  return cells.length > 1 && /\p{L}{2}/u.test(first) && COUNT.test(last) && !COUNTER.test(lower)
}
const COUNT =
  /^(?!0\d\d)\d{1,3}(?:\.?\d{3}){0,4}(?:,\d{1,3})? ?(?:%|lượt|người|công dân|đơn|vụ|việc|vụ việc|đoàn|cuộc|mô hình)?$/
/** How often a page was read, whom to ring. */
const COUNTER = /lượt (?:xem|truy cập)|views?(?![a-z])|hotline|điện thoại/

/** "Kỳ số liệu của báo cáo: từ ngày 1/8/2024 đến ngày 31/7/2025." */
const SPAN_OF_DAYS = /từ (?:ngày )?\d{1,2}[/.-]\d{1,2}.* (?:đến|tới) /
/** "Đắk Nông khép sổ 9 tháng với 349 đơn khiếu tố.", "… mở 18 cuộc đối thoại, cụ thể:": a short sentence that tells a count; no headline ends so. */
const COUNTS_AND_STOPS =
  /^[^\n:|•]{12,60}\d (?:lượt|đơn|vụ|mô hình|cuộc|đoàn)(?![a-zà-ỹ])[^\n:|]*(?:\.|(?:cụ thể|như sau|trong đó|gồm|bao gồm) ?:)$/
const LONG_LINE = 260
const SENTENCE_STOP = /[.!?…:;]["”’)\]]*(?:\/\.)?$/

/** "NGỌC HIẾU", "Lê Hoàng Phúc", "H. Liên", "N.P": capitals only, no more than five words, no digit. */
function isName(line: string): boolean {
  if (line.length > 32) return false
  const words = line
    .replace(/^\(|\)$/g, '')
    .split(/[\s.]+/)
    .filter(Boolean)
  return (
    words.length > 0 &&
    words.length <= 5 &&
    words.every(word => /^[\p{Lu}][\p{L}'’-]*$|^-$/u.test(word)) &&
    !/[?!]/.test(line)
  )
}
