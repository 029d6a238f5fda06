/** The head of an office's own paper: the State's motto, who writes, number and day, the kind of paper and its title. */
import type { Range } from './document'

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM". */
export const STATE_MOTTO =
  /cộng hòa xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc|(?<![a-zà-ỹ])đảng cộng sản việt nam$/
const MOTTOES = new RegExp(STATE_MOTTO.source, 'g')

/** A line of a letterhead without the mottoes that stand in the column beside it. */
export const withoutMotto = (words: string): string =>
  withoutPlaceAndDay(words.replace(MOTTOES, ' ').replace(/\s+/g, ' ')).trim()
const withoutPlaceAndDay = (words: string): string =>
  words.includes(', ngày ') ? words.replace(PLACE_AND_DAY, '$1') : words
/** "huyện ủy phú bình Phú Bình, ngày 14 tháng 01 năm 2019": the place and day stand in the other column. */
const PLACE_AND_DAY = /(?<![\p{L}])(\p{L}+(?: \p{L}+){0,2}) \1, ngày \d.*$/u

/** A line that says what kind of paper it is, and nothing else. */
const KIND_OF_PAPER =
  /^(?:báo cáo|thông báo|kế hoạch|tờ trình|hướng dẫn|chương trình|kết luận|thông cáo|công điện|bản tin|đề cương|biên bản|giấy mời)(?: (?:thanh tra|kiểm tra|giám sát|nội bộ|tóm tắt|tổng hợp|chuyên đề|nhanh|sơ kết|tổng kết|tổng kết năm|tháng|quý|năm)(?: \d{4})?)?$/
/** What no title goes on with: the addressee, a section, the grounds. */
const BEHIND_TITLE = /^(?:kính gửi|căn cứ|thực hiện|phần |[ivx]{1,5}[.)/-]|\d{1,2}[.)]|[a-z]\)|-{2,}|\*|\(|số:)/
const LONGEST_TITLE_LINE = 200
const MOST_TITLE_LINES = 4

/** "BÁO CÁO / Kết quả công tác tiếp công dân … / 6 tháng đầu năm 2020": the kind of paper with the lines of its title. */
export function titleOfPaper(lines: readonly Range[], text: string, lower: string): Range | null {
  // "thông báo", written small, is a menu's.
  const at = lines.findIndex(
    ({ start, end }) => text[start] !== lower[start] && KIND_OF_PAPER.test(lower.slice(start, end)),
  )
  const kind = lines[at]
  if (!kind) return null
  let end = kind.end
  for (const line of lines.slice(at + 1, at + 1 + MOST_TITLE_LINES)) {
    const words = lower.slice(line.start, line.end)
    if (words.length > LONGEST_TITLE_LINE || BEHIND_TITLE.test(words) || /[.;:]$/.test(words)) break
    end = line.end
  }
  return end === kind.end ? null : { start: kind.start, end }
}
