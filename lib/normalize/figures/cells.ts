/** The cells of a table's line, apart by bars, tabs or wide gaps. */
import type { Range } from '../document'
import { allMatches } from '../scan'

const CELLS = /\s*\|\s*|\t+| {3,}/g

/** Whether a line is a table's. */
export const isRow = (words: string): boolean =>
  words.includes(' | ') || words.includes('\t') || BARRED.test(words) || RULER.test(words)
/** "|Khiếu nại (vụ việc)|264|231|" */
const BARRED = /^\|[^|]+\|.*\|$/

/** The line under a table's head, or between its rows: "|----|:---:|", "+----+----+". */
export const RULER = /^[\s|:+-]*\|[\s|:+-]*$|^\s*\+(?:[-=]{2,}\+)+\s*$/

/** Where its cells stand; the whole line where it is none of a table's. */
export function cellsOf(lower: string, line: Range): Range[] {
  const words = lower.slice(line.start, line.end)
  if (!isRow(words)) return [line]
  const cells: Range[] = []
  let from = 0
  for (const gap of allMatches(words, CELLS)) {
    // A cell left empty, such as the serial number of a total, keeps the columns in their places.
    const empty = gap.index === from && (from > 0 ? gap[0].includes('|') : gap[0].startsWith('\t'))
    if (gap.index > from || empty) cells.push({ start: line.start + from, end: line.start + gap.index })
    from = gap.index + gap[0].length
  }
  if (from < words.length) cells.push({ start: line.start + from, end: line.end })
  return cells
}

/** As many cells as heads, or one less where the last head is for notes. */
export const columnsFit = (heads: readonly Range[], cells: readonly Range[], lower: string): boolean =>
  heads.length === cells.length ||
  (heads.length === cells.length + 1 && lower.slice(heads.at(-1)?.start, heads.at(-1)?.end) === 'ghi chú')
