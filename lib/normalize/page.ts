/**
 * What of a page is the article: its title, its lead and body, and what stands around them (menus, date lines, captions,
 * bylines, tags, comment boxes, counters). Line by line, since a report's text keeps the page's lines.
 */
import { dateBehindTitle, readDateLine, type WrittenDateLine } from './date-lines'
import type { Document, Range } from './document'
import { STATE_MOTTO, titleOfPaper } from './letterhead'

export type LineKind = 'title' | 'date' | 'caption' | 'byline' | 'furniture' | 'body'

export interface Line extends Range {
  kind: LineKind
}

export interface DateLine extends Range, WrittenDateLine {
  place: 'above-title' | 'below-title' | 'in-body' | 'after-body'
}

export interface Page {
  lines: readonly Line[]
  title: Range | null
  /** First line of the body; null in a text without one. */
  lead: Range | null
  dateLines: readonly DateLine[]
  boilerplate: readonly Range[]
}

// Lines of a site, not of the article. Anchored at the line's start, or the whole line.
const FURNITURE =
  /^(?:đăng nhập|đăng ký|zalo|facebook|theo dõi (?:báo|trên|chúng tôi)|chia sẻ|bình luận|gửi bình luận|ý kiến(?: bạn đọc| bình luận|: ?$| ?\()|\(?\d* ?\)? ?bình luận|< ?trở về|trở về|về trang chủ|trang chủ|từ khóa|tags?\b|tag:|captcha|hotline|email|điện thoại:|liên hệ|liên kết|lượt truy cập|thống kê|online:|• |đang truy cập|tổng (?:số )?(?:lượt )?truy cập|tháng hiện tại|hôm nay[\d., ]*$|analytic|guest|đang tải|responsive image|0:00|\d+ ?\/ ?\d+ ký tự|thể loại:|chuyên mục:|nguồn(?: tin)?:|tin liên quan|các tin khác|tin khác|bài liên quan|xem thêm|>>? ?|đọc thêm|print\b|in bài|\(\d+\) bình luận|bài này chưa có|không có nhận xét|đăng nhận xét|trả lời$|email của bạn|video clip|phóng sự ảnh|an toàn giao thông|bản tin|văn bản$|lưu bài|#|: ?\S+@|ca khúc:|quảng cáo|xếp hạng|đánh giá bài viết|mời bạn|copyright|bản quyền|giấy phép|người gửi|your browser|click|quay lại|danh mục|menu|tìm kiếm|đồng hành cùng)/
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

/** Reads the lines of a page. */
export function readPage(document: Document): Page {
  const { text, lower, paragraphs } = document
  const rough = paragraphs.map(({ start, end }) => ({
    start,
    end,
    kind: roughKind(lower.slice(start, end), text.slice(start, end)),
  }))
  const paper = titleOfPaper(paragraphs.slice(0, LETTERHEAD_LINES), text, lower)
  const inTitle = (line: Range) => paper !== null && line.start >= paper.start && line.end <= paper.end
  for (const line of rough) if (inTitle(line)) line.kind = 'short'
  /** By the line's place. */
  const dated = new Map<number, WrittenDateLine>()
  for (const [i, line] of rough.entries()) {
    const read =
      line.end - line.start <= 110 && line.kind !== 'body' && !inTitle(line) ? readDateLine(lower, line) : null
    if (!read) continue
    line.kind = 'date'
    dated.set(i, read)
  }
  // A text of short sentences alone has no line long enough to be told from a menu's by its length.
  if (!rough.some(line => line.kind === 'body'))
    for (const line of rough)
      if (
        line.kind === 'short' &&
        line.end - line.start >= 30 &&
        /[.!?]["”]?$/.test(text.slice(line.end - 2, line.end))
      )
        line.kind = 'body'
  // A line printed twice running is a picture's words, with and without the picture.
  const firstBody = rough.findIndex(line => line.kind === 'body')
  for (const [i, line] of rough.entries()) {
    const next = rough[i + 1]
    if (firstBody < 0 || i < firstBody) continue
    const twice =
      next && line.end - line.start >= 20 && text.slice(line.start, line.end) === text.slice(next.start, next.end)
    if (twice && line.kind === 'short') line.kind = next.kind = 'caption'
  }
  for (const line of teasersBelow(rough, text, lower)) line.kind = 'furniture'
  let leadAt = rough.findIndex(line => line.kind === 'body')
  if (leadAt < 0) leadAt = leadOfNoProse(rough, line => line.kind === 'short' && !inTitle(line), text)
  const titleAt = paper
    ? rough.findIndex(line => line.start === paper.start)
    : titleOf(rough.slice(0, Math.max(leadAt, 0)), text, lower)
  const lastBody = rough.findLastIndex(line => line.kind === 'body')
  const lines = rough.map(
    (line, i): Line => ({
      start: line.start,
      end: line.end,
      kind: inTitle(line)
        ? 'title'
        : line.kind === 'short' && titleAt >= 0 && i > titleAt && SECTION.test(text.slice(line.start, line.end))
          ? 'body'
          : finalKind(line.kind, i, titleAt, leadAt, lastBody, line.end - line.start),
    }),
  )
  const dateLines: DateLine[] = []
  for (const [i, { date, time, labelled }] of dated) {
    const line = rough[i]
    if (!line) continue
    // A site may print its date line, with an hour, below the summary that opens the article, or below its headline under that.
    const underSummary = time !== null && i > leadAt && rough.slice(leadAt + 1, i).every(({ kind }) => kind === 'short')
    const place =
      i < titleAt ? 'above-title' : i < leadAt || underSummary ? 'below-title' : i < lastBody ? 'in-body' : 'after-body'
    dateLines.push({
      start: line.start,
      end: line.end,
      date,
      time,
      labelled,
      place: (titleAt < 0 || paper) && i < leadAt ? 'below-title' : place,
    })
  }
  const title = paper ?? (lines[titleAt] ? titleRange(lines, titleAt, leadAt, lower) : null)
  const behindTitle = title && dateBehindTitle(lower, title)
  return {
    lines,
    title: title && behindTitle ? { start: title.start, end: behindTitle.start } : title,
    lead: lines[leadAt] ?? null,
    dateLines: behindTitle ? [...dateLines, { ...behindTitle, place: 'below-title' }] : dateLines,
    boilerplate: joined(lines.filter((line, i) => line.kind === 'furniture' || isRepeated(lines, i, text))),
  }
}

type RoughKind = LineKind | 'short'

/** "II. Khiếu nại thuộc thẩm quyền": a section's heading, also above the first line that reads as prose. */
const SECTION = /^(?:[IVX]{1,5}|[A-ZĐ])\. ?\p{L}/u

/** Where a text without a sentence begins: at its table, else below its first line. */
function leadOfNoProse<L extends Range>(lines: readonly L[], isUsable: (line: L) => boolean, text: string): number {
  const usable = lines.flatMap((line, i) => (isUsable(line) ? [i] : []))
  const row = usable.find(i => / \| |\t/.test(text.slice(lines[i]?.start, lines[i]?.end)))
  return (row !== usable[0] ? row : undefined) ?? usable[1] ?? usable[0] ?? -1
}

/** Other news below the article, each with its day and cut short: "Sáng 21.11, Quốc hội thảo luận …". */
function teasersBelow(
  lines: readonly (Range & { kind: RoughKind })[],
  text: string,
  lower: string,
): readonly { kind: RoughKind }[] {
  const first = lines.findLastIndex(
    ({ start, end }) => !/(?:\.\.\.|…)$/.test(text.slice(end - 3, end)) || !LEAD_OPENING.test(lower.slice(start, end)),
  )
  const teasers = lines.slice(first + 1)
  return teasers.length >= 2 && first >= 0 ? teasers : []
}

function roughKind(lower: string, text: string): RoughKind {
  if (lower.length >= LONG_LINE) return 'body'
  if (STATE_MOTTO.test(lower)) return /\d{4}/.test(lower) ? 'short' : 'furniture'
  const sentence = SENTENCE_STOP.test(text.slice(-6))
  // Words that open a menu's line may open a sentence too: "Thống kê của Thanh tra tỉnh cho thấy …".
  const menuLike = lower.length < 80 || !sentence
  if (!/[a-zà-ỹ]/.test(lower) || (menuLike && (FURNITURE.test(lower) || SECTIONS.test(lower))))
    return /\d{4}/.test(lower) ? 'short' : 'furniture'
  if (BYLINE.test(lower)) return 'byline'
  if (LISTED_COUNT.test(lower) || isRowOfCounts(lower) || (sentence && SPAN_OF_DAYS.test(lower))) return 'body'
  if (CAPTION.test(lower) || (lower.endsWith('|') && lower.indexOf('|') === lower.length - 1)) return 'caption'
  if (lower.includes('ảnh') && NAMES_A_PICTURE.test(lower)) return 'caption'
  if (SPEAKER_CAPTION.test(lower) || (lower.includes(' (') && PLACED_IN_PICTURE.test(lower))) return 'caption'
  if (lower.length >= 150 || (sentence && lower.length >= 70 && !/ảnh ?:/.test(lower))) return 'body'
  if (lower.length >= 60 && LEAD_OPENING.test(lower)) return 'body'
  if (isName(text)) return 'byline'
  return 'short'
}

// "TTH - Ngày 17/7, …", "(BHG) Sáng 8/1, …": a lead, however its line ends.
const LEAD_OPENING =
  /^(?:[^\n]{2,24}? ?- ?|\([^)\n]{2,30}\) ?-? ?)?(?:sáng|chiều|tối|ngày|hôm nay|hôm qua),? (?:ngày )?\(?\d{1,2}[-/.]\d/

/** "- Đoàn đông người: 354 đoàn", "1. Huyện Văn Chấn: tiếp 128 lượt": a line of a list of figures. */
const LISTED_COUNT =
  /^(?:(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\)) ?\p{L}|(?:toàn (?:tỉnh|huyện|thành phố|ngành)|tổng (?:cộng|số)|cộng|trong đó)[^:]{0,40}:).*\d ?(?:lượt|đơn|vụ|người|đoàn|mô hình|cuộc|%)/u
/** "Số việc phải giải quyết | 214 việc": a row of the report's table, not of a site's menu or date line. */
const isRowOfCounts = (lower: string): boolean =>
  ROW_OF_COUNTS.test(lower) && !/lượt (?:xem|truy cập)|views?(?![a-z])|hotline|điện thoại/.test(lower)
const ROW_OF_COUNTS =
  /^(?:\| )?[^|\t\d]*\p{L}{2}[^|\t]*(?: \| |\t)(?:.*(?: \| |\t))?(?!0\d\d)\d{1,3}(?:\.?\d{3})*(?:,\d+)? ?(?:%|lượt|người|công dân|đơn|vụ|việc|vụ việc|đoàn|cuộc|mô hình)?(?: \|)?$/u

/** "Kỳ số liệu của báo cáo: từ ngày 1/8/2024 đến ngày 31/7/2025." */
const SPAN_OF_DAYS = /từ (?:ngày )?\d{1,2}[/.-]\d{1,2}.* (?:đến|tới) /
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

/** How many lines the head of an office's paper takes at most. */
const LETTERHEAD_LINES = 16
/** How many lines before the lead may hold the title; a page with more of them is all menu. */
const TITLE_LINES = 80

function spacesIn(words: string): number {
  let spaces = 0
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) spaces++
  return spaces
}

/** "VIỆN KIỂM SÁT NHÂN DÂN TỈNH THANH HÓA": whose site it is. */
const namesOffice = (line: string, lower: string): boolean => OFFICE.test(lower) && !/\p{Ll}/u.test(line)
const OFFICE =
  /^(?:cổng thông tin|trang thông tin|báo(?! cáo)|(?:đảng )?ủy ban|ubnd|hđnd|hội đồng nhân dân|thanh tra|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|viện kiểm sát|tòa án|thi hành án|cục|chi cục|sở|ban|mặt trận|hội) [\p{L} .,–-]{3,80}$/u

/** The line before the lead that reads most like a headline; -1 where none does. */
function titleOf(lines: readonly (Range & { kind: RoughKind })[], text: string, lower: string): number {
  let best = -1
  let bestScore = 0
  let shortBefore = false
  let dateAfterShort = false
  for (let i = Math.max(0, lines.length - TITLE_LINES); i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    if (line.kind === 'date') dateAfterShort ||= shortBefore
    if (line.kind !== 'short') continue
    const words = lower.slice(line.start, line.end)
    const office = namesOffice(text.slice(line.start, line.end), words)
    const length = spacesIn(words) + 1
    const headline = length >= 4 || /[:?]/.test(words)
    const score =
      Math.min(length, 14) +
      (lines[i - 1]?.kind === 'date' || lines[i + 1]?.kind === 'date' ? 6 : 0) +
      (/dân vận|khiếu nại|tố cáo|tiếp (?:công )?dân|đơn thư|dân chủ|kn, ?tc|tuyên giáo/.test(words) ? 5 : 0) -
      (/^(?:chào mừng|kỷ niệm \d|[«"“'‘].*["”'’]$)/.test(words) ? 6 : 0) -
      (/[.;,]$/.test(text.slice(line.start, line.end)) ? 6 : 0) -
      // Below a headline's date line stand other news.
      (dateAfterShort ? 4 : 0) -
      (office ? 8 : 0)
    if (headline && score > bestScore) {
      best = i
      bestScore = score
    }
    shortBefore ||= !office
  }
  return best
}

/** The line that an offset lies in, by halving; undefined between lines. */
export function lineAt(page: Page, at: number): Line | undefined {
  let low = 0
  let high = page.lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((page.lines[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const line = page.lines[low]
  return line && line.start <= at ? line : undefined
}

/** A headline broken over two lines is one title. */
function titleRange(lines: readonly Line[], titleAt: number, leadAt: number, lower: string): Range {
  const title = lines[titleAt]
  const next = lines[titleAt + 1]
  if (!title) return { start: 0, end: 0 }
  const goesOn =
    next &&
    titleAt + 1 < leadAt &&
    next.kind === 'furniture' &&
    /^[a-zà-ỹ\d]/.test(lower[next.start] ?? '') &&
    next.start - title.end === 1
  return goesOn ? { start: title.start, end: next.end } : { start: title.start, end: title.end }
}

function finalKind(
  kind: RoughKind,
  i: number,
  titleAt: number,
  leadAt: number,
  lastBody: number,
  length: number,
): LineKind {
  if (i === titleAt) return 'title'
  if (kind !== 'short') return kind
  if (i > leadAt && i < lastBody) return 'body'
  // Between title and lead stands what belongs to the article without being a sentence of it: a picture's words.
  return i < leadAt && i > titleAt && titleAt >= 0 && length >= 40 ? 'caption' : 'furniture'
}

/** A caption or title printed a second time. */
function isRepeated(lines: readonly Line[], i: number, text: string): boolean {
  const line = lines[i]
  if (!line || line.kind === 'body') return false
  const words = text.slice(line.start, line.end)
  return lines.slice(Math.max(0, i - 4), i).some(other => text.slice(other.start, other.end) === words)
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const { start, end } of ranges) {
    const last = result.at(-1)
    if (last && start - last.end <= 2) last.end = end
    else result.push({ start, end })
  }
  return result
}
