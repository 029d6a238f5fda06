/** Headings that say of which time the lines under them tell: "A. QUÝ III/2014", "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2016". */
import { startingIn } from './by-place'
import type { Document, Range } from './document'
import type { Page } from './page'
import type { TimeMention } from './timeline'

/** A heading's line, with the time that it names. */
export interface Section extends Range {
  time: TimeMention
}

const LONGEST_HEADING = 110
/** "A. ", "II. ", "1. ", "b) ", "Phần thứ nhất". */
const MARKED = /^(?:[A-ZĐ]|[IVX]{1,5}|\d{1,2})[.)/-] ?\p{L}|^[a-zđ]\) ?\p{L}|^(?:Phần|PHẦN) /u
const COUNTS = /\d (?:lượt|đơn|vụ|người|đoàn|mô hình|cuộc)/

/** Headings in text order; the title itself is none. */
export function readSections(document: Document, page: Page, times: readonly TimeMention[]): Section[] {
  const { text, lower } = document
  return page.lines.flatMap((line): Section[] => {
    if (line.end - line.start > LONGEST_HEADING || line.kind === 'title' || line.kind === 'date') return []
    const [time] = startingIn(times, line)
    if (!time?.period || time.comparison) return []
    const words = text.slice(line.start, line.end)
    const capital = words === words.toUpperCase()
    if (!(capital || MARKED.test(words)) || /[.!?;]$/.test(words) || COUNTS.test(lower.slice(line.start, line.end)))
      return []
    return [{ start: line.start, end: line.end, time }]
  })
}
