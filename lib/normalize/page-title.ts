/** Which line of a page is its headline. */
import type { Range } from './document'
import type { LineKind, RoughKind } from './line-kinds'

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
  /^(?:cổng thông tin|trang thông tin|báo(?! cáo)|(?:đảng )?ủy ban|ubnd|hđnd|hội đồng nhân dân|thanh tra|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|viện kiểm sát|tòa án|thi hành án|cục|chi cục|sở|ban|mặt trận|hội|đoàn (?:đại biểu quốc hội|đbqh)) [\p{L} .,–-]{3,80}$/u

/** "Giới thiệu | Tin tức - Sự kiện | Tiếp công dân | Văn bản" */
const MENU = /^[^|\n]{2,40}(?: \| [^|\n]{2,40}){3,}$/

/** The line before the lead that reads most like a headline; -1 where none does. */
export function titleOf(lines: readonly (Range & { kind: RoughKind })[], text: string, lower: string): number {
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
      // "(niêm yết tại trụ sở …)" stands under a headline.
      (words.startsWith('(') ? 8 : 0) -
      (/[.;,:]$/.test(text.slice(line.start, line.end)) ? 6 : 0) -
      // Below a headline's date line stand other news.
      (dateAfterShort ? 4 : 0) -
      (office ? 8 : 0) -
      (MENU.test(words) ? 12 : 0)
    if (headline && score > bestScore) {
      best = i
      bestScore = score
    }
    shortBefore ||= !office
  }
  return best
}

/** A headline broken over two lines is one title. */
export function titleRange(
  lines: readonly (Range & { kind: LineKind })[],
  titleAt: number,
  leadAt: number,
  lower: string,
): Range {
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
