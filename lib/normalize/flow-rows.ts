/** Which lines of a text are rows of a table: columns set apart by tabs, spaces or semicolons, or one cell a line. */

/** A line of a canonical text. */
export interface Line {
  /** Where the line begins and its line end stands. */
  rawStart: number
  newline: number
  /** The words, without the space around them. */
  start: number
  end: number
  empty: boolean
  words: string
}

/** A line in columns, and the one in columns right above it. */
interface Row {
  line: Line
  cells: readonly string[]
  above: Line | null
}

export const GAP = /\t|[ \u00a0]{3}/
/** A cell that holds a value: "1.204", "85,7%", "12 lượt", "-38", "- 38", "-". */
const VALUE = /^(?:(?:[+-] ?)?[\d.,/]{1,14} ?%?(?: \p{L}{1,6})?|-)$/u
const ROW_LIMIT = 200

/** Lines of a table whose columns are set apart by tabs or spaces: rows of values, and the head of one or two lines right above them. */
export function alignedRows(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>()
  let previous: Row | null = null
  let noted: { line: Line; columns: number } | null = null
  for (const line of lines) {
    const gapped = !line.empty && line.words.length <= ROW_LIMIT && GAP.test(line.words)
    const cells = gapped ? cellsOf(line.words) : []
    // Under "TT   Đơn vị   Mô hình   Ghi chú" a row may do without its note.
    if (SERIAL_HEAD.test(cells[0] ?? '') && NOTES.test(cells.at(-1) ?? '')) noted = { line, columns: cells.length }
    else if (noted && gapped && /^\d{1,3}\.?$/.test(cells[0] ?? '') && cells.length >= noted.columns - 1)
      rows.add(noted.line).add(line)
    else if (!gapped) noted = null
    const values = valuesOf(cells)
    const valued = values.length > 0 && values.every(cell => VALUE.test(cell)) && /\d/.test(values.join(''))
    // One line alone is no table.
    if (valued && previous && fitsUnder(previous.cells, cells)) {
      if (previous.above && !rows.has(previous.line)) rows.add(previous.above)
      rows.add(previous.line).add(line)
    }
    const above: Line | null = previous ? previous.line : null
    previous = gapped ? { line, cells, above } : null
  }
  return rows
}

/** The cells of a row; "STT  Nội dung   …" may stand closer than the columns behind them. */
const cellsOf = (words: string): readonly string[] =>
  words
    .replace(SERIAL_OPENS, '$1   ')
    .split(/\t+|[ \u00a0]{3,}/)
    .map(cell => cell.trim())
export const SERIAL_OPENS = /^(stt|tt|số tt)[ \u00a0]{2,}/i
export const SERIAL_HEAD_ENDS = 5
export const NARROW_GAP = /\t|[ \u00a0]{2}/

/** A row of as many cells, or of the total, which has no serial number. */
const fitsUnder = (above: readonly string[], cells: readonly string[]): boolean =>
  above.length === cells.length ||
  // A head of columns alone, over rows that each begin with a name.
  (above.length === cells.length - 1 &&
    above.length > 1 &&
    above.every(cell => !/\d/.test(cell)) &&
    /^\p{L}/u.test(cells[0] ?? '')) ||
  (above.length === cells.length + 1 && /^\d{1,3}\.?$/.test(above[0] ?? '') && /^\p{L}/u.test(cells[0] ?? ''))

const NOTES = /^ghi chú$/i
const SERIAL_HEAD = /^(?:stt|tt|số tt)$/i
/** A table of fewer columns is a list, of more a page's menu. */
const [FEWEST_COLUMNS, MOST_COLUMNS] = [3, 10]
const LONGEST_CELL = 160

/**
 * Lines that are the next cell of a row, in a table copied with one cell a line: "STT", its other heads, then "1" and as many
 * cells as heads, "2" and so on; or "Năm" and a year for each row; or "Nội dung", its other heads, then a name and as many values.
 */
export function stackedCells(lines: readonly Line[]): ReadonlySet<Line> {
  const cells = new Set<Line>()
  for (let head = 0; head < lines.length; head++) {
    const opener = lines[head]?.words ?? ''
    const named = NAMES_HEAD.test(opener) ? namedRows(lines, head) : NO_LINES
    if (named.length > 0) {
      for (const line of named) cells.add(line)
      continue
    }
    const byYear = /^năm$/i.test(opener)
    if (!byYear && !SERIAL_HEAD.test(opener)) continue
    const opensRows = (line: Line) => (byYear ? /^(?:19|20)\d\d$/.test(line.words) : isSerial(line, 1))
    const first = lines.findIndex((line, i) => i > head && i <= head + MOST_COLUMNS && opensRows(line))
    // Rows are numbered from 1, or each by its year.
    const start = byYear ? Number(lines[first]?.words) : 1
    const columns = first - head
    if (first < 0 || columns < FEWEST_COLUMNS) continue
    const isRow = (from: number) =>
      lines.slice(from, from + columns).every(line => !line.empty && line.words.length <= LONGEST_CELL)
    const opening = (row: number) => first + row * columns
    let rows = 0
    while (isSerial(lines[opening(rows)], start + rows) && isRow(opening(rows))) rows++
    if (rows < 2 || !isRow(head)) continue
    // The sum below the years bears no number.
    if (byYear && TOTAL.test(lines[opening(rows)]?.words ?? '') && isRow(opening(rows))) rows++
    for (let row = -1; row < rows; row++)
      for (const line of lines.slice(opening(row) + 1, opening(row + 1))) cells.add(line)
    head = opening(rows) - 1
  }
  return cells
}

/** "Nội dung", "Năm 2022", "Năm 2021", then "Lượt tiếp công dân", "7.214", "6.480", …: the lines that go on a row; none where this is no table. */
function namedRows(lines: readonly Line[], head: number): readonly Line[] {
  const isValue = (line: Line | undefined) =>
    line !== undefined && /\d/.test(line.words) && VALUE.test(line.words) && !/^(?:19|20)\d\d$/.test(line.words)
  const firstValue = lines.findIndex((line, i) => i > head && i <= head + MOST_COLUMNS && isValue(line))
  // The heads, the first row's name, its first value.
  const columns = firstValue - head - 1
  if (firstValue < 0 || columns < 2) return NO_LINES
  const isRow = (from: number) => {
    const [name, ...values] = lines.slice(from, from + columns)
    const named =
      name !== undefined && /\p{L}{2}/u.test(name.words) && name.words.length <= LONGEST_CELL && !isValue(name)
    return named && values.length === columns - 1 && values.every(line => VALUE.test(line.words))
  }
  let end = head + columns
  while (isRow(end)) end += columns
  const rows = (end - head) / columns - 1
  const heads = lines.slice(head, head + columns)
  if (rows < 2 || !heads.every(({ empty, words }) => !empty && words.length <= LONGEST_HEAD && !/[.:;]$/.test(words)))
    return NO_LINES
  return lines.slice(head, end).filter((_, i) => i % columns > 0)
}
const NO_LINES: readonly Line[] = []
const NAMES_HEAD =
  /^(?:nội dung|chỉ tiêu|tiêu chí|chỉ số|loại(?: đơn| việc)?|đơn vị|địa phương|danh mục|hạng mục|lĩnh vực|thời gian)$/i
const LONGEST_HEAD = 40

const TOTAL = /^(?:cả|tổng|cộng)(?!\p{L})/iu

const isSerial = (line: Line | undefined, number: number): boolean =>
  line !== undefined && line.words.length <= 4 && line.words.replace(/^0|\.$/g, '') === String(number)

/** The cells behind a row's number, its name and its unit: "3.1", "Đơn khiếu nại", "đơn". */
function valuesOf([first = '', ...rest]: readonly string[]): readonly string[] {
  const behindName = /^(?:\d{1,3}(?:\.\d{1,2})?|[ivx]{1,5})\.?$/i.test(first) ? rest.slice(1) : rest
  const [unit = '', ...values] = behindName
  return values.length > 0 && UNIT.test(unit) ? values : behindName
}
const UNIT = /^(?:\p{L}[\p{L} ]{0,11}|%)$/u

/** "Loại đơn; Tiếp nhận; Đã giải quyết" over "Khiếu nại; 64; 16": rows of a name and values, as many cells each, under a head. */
export function partedRows(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>()
  const cellsIn = ({ words }: Line): readonly string[] =>
    words.length <= ROW_LIMIT && words.includes(';') ? words.split(/; ?/) : NO_CELLS
  for (let i = 1; i < lines.length; i++) {
    const [above, line, below] = [lines[i - 1], lines[i], lines[i + 1]]
    if (!above || !line) continue
    const cells = cellsIn(line)
    if (cells.length < FEWEST_COLUMNS) continue
    const isRow = (one: readonly string[]) =>
      one.length >= FEWEST_COLUMNS && /\p{L}/u.test(one[0] ?? '') && one.slice(1).every(cell => VALUE.test(cell.trim()))
    if (!isRow(cells)) continue
    const head = cellsIn(above)
    const heads = head.length === cells.length && head.every(cell => !/\d{2}/.test(cell) || /(?:19|20)\d\d/.test(cell))
    const another = below !== undefined && isRow(cellsIn(below)) && cellsIn(below).length === cells.length
    if (rows.has(above) || (heads && another)) rows.add(above).add(line)
  }
  return rows
}
const NO_CELLS: readonly string[] = []
