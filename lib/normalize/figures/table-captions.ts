/** What the line over a table says of all its numbers: when they are of, and what they count. */
import { lastAtOrBefore, startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { Metadata } from '../metadata'
import type { Period } from '../report'
import { cellsOf, isRow } from './cells'
import { isUnit, readItems } from './items'

/** How many lines up a table's beginning is looked for. */
const MOST_ROWS = 400
const LONGEST_CAPTION = 200
const NAMES_TABLE =
  /^(?:bảng|biểu|phụ lục|phụ biểu|kết quả|tình hình|số liệu|tổng hợp|số (?:lượt|đơn|vụ|cuộc|đoàn|mô hình))(?![a-zà-ỹ])/
const BULLET = /^[-–+•*] ?/

/** Whether a line is one of a table's, or of a list's with a mark before each. */
export const isListed = (words: string): boolean => isRow(words) || BULLET.test(words)

/**
 * The one time that the line over a table or list names: "Bảng 1.2. Tiếp công dân năm 2010 ở một số địa phương".
 * @param at in one of its lines
 */
export function periodOfCaption({ lower }: Document, metadata: Metadata, at: number): Period | null {
  let start = lower.lastIndexOf('\n', at) + 1
  for (let rows = 0; start > 0 && rows < MOST_ROWS; rows++) {
    const end = start - 1
    start = lower.lastIndexOf('\n', end - 1) + 1
    const words = lower.slice(start, end).trim()
    if (words === '' || isListed(words)) continue
    if (words.length > LONGEST_CAPTION || !NAMES_TABLE.test(words) || /[.;]$/.test(words)) return null
    const [named, other] = startingIn(metadata.periodMentions, { start, end })
    return named && !other && !named.comparison && !named.ahead ? named.period : null
  }
  return null
}

const COUNTS =
  /^(?:(?:bảng|biểu|phụ lục)(?: (?:số )?[\d.]+)? ?[:.] ?)?(?:số (?:lượng )?)?(?:mô hình|cuộc|buổi|lượt|đơn)(?![a-zà-ỹ])[^.;]*$/

/**
 * The line over a table that says what all its numbers count, where neither heads nor labels do: "Số cuộc đối thoại các năm 2022 -
 * 2023" over "Năm | Cấp tỉnh | Cấp huyện | Tổng".
 * @param lines those of a list or table, the line over it first, or none of it
 */
export function captionThatCounts(document: Document, lines: readonly Range[]): Range | null {
  const { lower, paragraphs } = document
  const wordsOf = ({ start, end }: Range) => lower.slice(start, end)
  const first = lines.findIndex(line => isRow(wordsOf(line)))
  const head = lines[first]
  const table = lines.filter((line, i) => i >= first && isRow(wordsOf(line)))
  if (!head || table.length < 2) return null
  const caption = first > 0 ? lines[first - 1] : paragraphs[lastAtOrBefore(paragraphs, head.start) - 1]
  if (!caption || caption.end - caption.start > LONGEST_CAPTION || !COUNTS.test(wordsOf(caption))) return null
  const unitsIn = (range: Range) =>
    new Set(
      readItems(document, range)
        .filter(isUnit)
        .map(({ tag }) => tag),
    )
  const told = [...cellsOf(lower, head), ...table.flatMap(line => cellsOf(lower, line).slice(0, 1))]
  return unitsIn(caption).size === 1 && told.every(cell => unitsIn(cell).size === 0) ? caption : null
}
