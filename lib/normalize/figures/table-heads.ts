/** Heads of a table that stand in two lines: "Khiếu nại | | Tố cáo |" over "Thuộc thẩm quyền | Đã giải quyết | Thuộc thẩm quyền | Đã giải quyết". */
import type { Range } from '../document'
import { cellsOf, isRow, RULER } from './cells'

/** A column's head, and the words over it that it shares with its neighbours. */
export interface Head extends Range {
  above?: Range
}

const isEmpty = ({ start, end }: Range): boolean => start === end

/** The heads of a table whose first two lines are heads, and which lines of those given they are; null where they are not. */
export function headsInTwoLines(
  lines: readonly Range[],
  lower: string,
): { heads: readonly Head[]; lines: readonly Range[] } | null {
  const wordsOf = ({ start, end }: Range) => lower.slice(start, end)
  const first = lines.findIndex(line => isRow(wordsOf(line)))
  const [one, two, three] = lines.slice(first, first + 4).filter(line => !RULER.test(wordsOf(line)))
  if (first < 0 || !one || !two || !three || ![two, three].every(line => isRow(wordsOf(line)))) return null
  const counts = (line: Range) => COUNT.test(wordsOf(line).replace(NO_COUNTS, ''))
  if (counts(one) || counts(two) || !counts(three)) return null
  const columns = cellsOf(lower, three).length
  const [above, below] = [over(cellsOf(lower, one), columns), under(cellsOf(lower, two), columns)]
  if (!above || !below || columns < 3) return null
  const heads: Head[] = []
  for (let i = 0; i < columns; i++) {
    const [own, shared] = [below[i], above[i]]
    if (!own || !shared) return null
    if (isEmpty(own) && isEmpty(shared) && i > 0) return null
    heads.push(isEmpty(own) ? shared : isEmpty(shared) ? own : { ...own, above: shared })
  }
  // Else the second line is a row that has no numbers yet.
  return heads.some(head => head.above) ? { heads, lines: [one, two] } : null
}

/** The cells of the upper line, one for each column: a head that spans several stands over each of them. */
function over(cells: readonly Range[], columns: number): Range[] | null {
  const [first, ...spans] = cells
  if (!first) return null
  if (cells.length === columns || cells.length === columns - 1) {
    const filled: Range[] = []
    for (const cell of cells) filled.push(isEmpty(cell) && filled.length > 1 ? (filled.at(-1) ?? cell) : cell)
    const last = filled.at(-1)
    return cells.length === columns || !last ? filled : [...filled, last]
  }
  const each = (columns - 1) / spans.length
  return Number.isInteger(each) && each > 1 ? [first, ...spans.flatMap(cell => Array<Range>(each).fill(cell))] : null
}

/** The cells of the lower line; that of the rows' names may be left out, which the upper line names. */
function under(cells: readonly Range[], columns: number): Range[] | null {
  const [first] = cells
  if (!first) return null
  if (cells.length === columns) return [...cells]
  return cells.length === columns - 1 ? [{ start: first.start, end: first.start }, ...cells] : null
}

const COUNT = /\d/
/** Numbers that a head may have: times, squares of a unit, a column's own number. */
const NO_COUNTS =
  /(?:19|20)\d\d|(?<!\d)\d{1,2} tháng|(?:tháng|quý|kỳ) \d{1,2}|\d{1,2}\/\d{1,2}|\(\d{1,2}\)|(?<=m)2(?![\d.])/g
