/** Tables: each column's head says which time its numbers are of; a number in a column of changes or shares is no figure. */
import type { Range } from '../document'
import { readDigits } from '../vietnamese/numbers'
import { columnsFit } from './cells'
import type { Numeral } from './items'
import type { Telling } from './read-block'
import type { Head } from './table-heads'
import { ALL_COLUMNS } from './times-of-tables'
import { totalColumn } from './total-column'

type Rows = readonly (readonly Head[])[]

const TIME = /năm|tháng|quý|kỳ|nay|20\d\d|l(?:ũy|uỹ|úy) kế|cộng dồn/
const NO_LEVEL = /kế hoạch|chỉ tiêu|tăng|giảm|tỷ lệ tăng|so với|so sánh|chênh|ghi chú|%/

const SHARE = /^(?:tỷ|tỉ) lệ(?: giải quyết)?(?: ?\(?%\)?)?$/

/** "Kế hoạch 2019" */
const PLANNED = /^(?:kế hoạch|chỉ tiêu|mục tiêu)/

/** The head of the column that a number stands in; null outside tables; 'skip' in a column of changes. */
export function columnOf(numeral: Numeral, rows: Rows, lower: string): Head | null | 'skip' {
  const place = placeOf(numeral.start, rows)
  if (!place) return null
  const head = headOf(rows, place.row, place.column, lower)
  if (!head) return null
  const words = lower.slice(head.start, head.end)
  // "Đã giải quyết | Tỷ lệ (%)": the share resolved, not a change.
  const left = rows[0]?.[place.column - 1]
  if (left && SHARE.test(words) && lower.slice(left.start, left.end).includes('giải quyết')) return head
  return NO_LEVEL.test(words) && (!TIME.test(words) || PLANNED.test(words)) ? 'skip' : head
}

/** The first cell of the row that a number stands in, under a head of columns; null outside tables. */
export function labelOfRow(numeral: Numeral, rows: Rows, lower: string): Range | null {
  const place = placeOf(numeral.start, rows)
  if (!place || place.column === 0 || !headOf(rows, place.row, place.column, lower)) return null
  return rows[place.row]?.find(({ start, end }) => end > start) ?? null
}

/** "Toàn tỉnh", "Tổng cộng": the row that a label names sums up the others. */
export const isOfAllRows = ({ start, end }: Range, lower: string): boolean => OF_ALL_ROWS.test(lower.slice(start, end))
const OF_ALL_ROWS = /^(?:toàn (?:tỉnh|huyện|thành phố|quận|thị xã|ngành)|(?:tổng )?cộng|tổng(?: số)?)$/

/** The numbers of the same row in other columns that their heads give another time. */
export function otherColumns(telling: Telling, rows: Rows, lower: string): Telling[] {
  const place = placeOf(telling.numeral.start, rows)
  const row = place && rows[place.row]
  if (!place || !row) return []
  return row.flatMap((cell, column): Telling[] => {
    if (column <= place.column) return []
    const head = headOf(rows, place.row, column, lower)
    const words = head && lower.slice(head.start, head.end)
    const value = readDigits(lower.slice(cell.start, cell.end).trim())
    const toldBy = words && (TIME.test(words) || (ALL_COLUMNS.test(words) && isTimes(rows, lower)))
    if (!head || !words || !toldBy || NO_LEVEL.test(words) || value === null) return []
    const numeral = { ...telling.numeral, value, start: cell.start }
    return [{ ...telling, numeral, words: { start: cell.start, end: cell.end }, column: head }]
  })
}

/** Whether the heads over a table's numbers are times, the one that sums them up aside. */
const isTimes = ([heads]: Rows, lower: string): boolean => {
  const words = heads?.slice(1).map(({ start, end }) => lower.slice(start, end)) ?? []
  const times = words.filter(head => !ALL_COLUMNS.test(head))
  return times.length > 1 && times.every(head => TIME.test(head))
}

/** Under "Hà Nội | TP.HCM | Toàn Bộ" the numbers of the row beside the whole's, each a part. */
export function partColumns(telling: Telling, rows: Rows, lower: string): Telling[] {
  const place = placeOf(telling.numeral.start, rows)
  const heads = rows[0]
  const row = place && rows[place.row]
  if (!row || !heads || place.row === 0 || telling.part !== null || place.column !== totalColumn(heads, lower))
    return []
  return row.flatMap((cell, column): Telling[] => {
    const head = heads[column]
    const value = readDigits(lower.slice(cell.start, cell.end).trim())
    if (!head || column === 0 || column === place.column || head.end === head.start || value === null) return []
    const part = lower.slice(head.start, head.end)
    return [{ ...telling, numeral: { ...telling.numeral, value, start: cell.start }, words: { ...cell }, part }]
  })
}

/** "Ban Tiếp công dân tỉnh | 97 | 138" under heads that say what is counted: the row's own words are what makes its numbers a part. */
export function partOfRow(numeral: Numeral, rows: Rows, lower: string): string | null {
  const place = placeOf(numeral.start, rows)
  const head = place && headOf(rows, place.row, place.column, lower)
  // Under a row of the total, the other rows are its parts, whatever the heads say.
  const counts =
    head &&
    (COUNTS.test(lower.slice(head.start, head.end)) ||
      rows.some(([first]) => first !== undefined && isOfAllRows(first, lower)))
  if (!place || !counts) return null
  const label = rows[place.row]
    ?.map(cell => lower.slice(cell.start, cell.end))
    .slice(0, place.column)
    .find(words => /\p{L}{2}/u.test(words))
  return label === undefined || NO_PART.test(label) ? null : label.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}

/** What a column's numbers count. */
const COUNTS = /lượt|người|vụ|việc|đơn|đoàn|cuộc|mô hình|khiếu nại|tố cáo|thẩm quyền|giải quyết/
/** A row of the whole, of a time, or of a kind. */
const NO_PART =
  /^[^\p{L}]*(?:toàn|tổng|cộng|chung|cả|số|tỷ lệ|tỉ lệ)(?![\p{L}])|năm|quý|tháng|kỳ|khiếu nại|tố cáo|kiến nghị|phản ánh|(?<!\p{L})(?:đơn|vụ|lượt|kn|tc|đúng|sai)(?!\p{L})|kết luận|giải quyết|thẩm quyền/u

function placeOf(at: number, rows: Rows): { row: number; column: number } | null {
  for (let row = 0; row < rows.length; row++) {
    const column = rows[row]?.findIndex(cell => at >= cell.start && at < cell.end) ?? -1
    if (column >= 0) return { row, column }
  }
  return null
}

/** The cell above in the first row, where that row is a head: no cell of it is a count. */
function headOf(rows: Rows, row: number, column: number, lower: string): Head | null {
  const first = rows[0]
  const cells = rows[row]
  if (!first || !cells || row === 0 || !columnsFit(first, cells, lower)) return null
  const bare = first.some(
    cell =>
      /^\d(?![\d.,]* ?(?:tháng|quý|năm|ngày|t(?![a-zà-ỹ])))/.test(lower.slice(cell.start, cell.end)) &&
      !/^(?:19|20)\d\d$/.test(lower.slice(cell.start, cell.end)),
  )
  return bare ? null : (first[column] ?? null)
}
