/** What the heads and labels of a table say of its numbers, as words put before them: a table is read like a sentence. */
import type { Document, Range } from '../document'
import { numberOf } from '../vietnamese/dictionary'
import { type Item, isUnit, readItems } from './items'
import { OUTCOMES } from './phrase'
import type { Head } from './table-heads'
import { tagSet } from './vocabulary'

type Rows = readonly (readonly Range[])[]

/** A mark that stands for no word of the text. */
export const mark = (text: ':' | ';', at: number): Item => ({
  kind: 'mark',
  start: at,
  end: at,
  text,
  word: numberOf(text),
  tag: null,
  number: null,
})

/** Behind a number whose column or row is of shares. */
export const PER_CENT: Item = { ...mark(':', 0), text: '%', word: numberOf('%'), tag: 'percent' }
const PETITIONS: Item = { ...mark(':', 0), kind: 'word', text: 'đơn', word: numberOf('đơn'), tag: 'don' }
const CASES: Item = { ...mark(':', 0), kind: 'word', text: 'vụ', word: numberOf('vụ'), tag: 'vu' }

/** The words of a row's label that say what was found. */
export const outcomeOfRow = (document: Document, label: Range, { start }: Range): Item[] =>
  readItems(document, label).flatMap(item =>
    item.tag !== null && OUTCOMES.has(item.tag) ? [{ ...item, start, end: start }] : [],
  )

/**
 * What a column's head says its numbers count ("Số đơn", "Khiếu nại đã giải quyết (vụ)"), put before a bare number of it.
 * `ofCases`: whether the row may count cases; null where the cell says itself what it counts.
 */
export function wordsOfHead(document: Document, head: Head, cell: Range, ofCases: boolean | null): Item[] {
  const words = [...(head.above ? readItems(document, head.above) : []), ...readItems(document, head)]
  if (!words.some(item => item.tag !== null && COLUMN_WORDS.has(item.tag))) return []
  const told = words.filter(item => !item.number && item.tag !== 'percent')
  // "Phải giải quyết | Đã giải quyết": cases, where no head says what is counted.
  const bare = ofCases !== null && !words.some(isUnit)
  const cases = bare && ofCases && words.some(item => item.tag === 'giaiquyet' || item.tag === 'thamquyen')
  // "Tiếp nhận": petitions.
  const petitions = bare && !cases && words.some(item => item.tag === 'nhan')
  return [
    ...[...told, ...(cases ? [CASES] : petitions ? [PETITIONS] : [])].map(item => ({
      ...item,
      start: cell.start,
      end: cell.start,
    })),
    mark(':', cell.start),
  ]
}

/** "Cộng" under rows of complaints and of denunciations: of both, whatever the row above is of. */
export function kindsOfTotal(document: Document, label: Range, rows: Rows): Item[] {
  const wordsIn = ({ start, end }: Range) => document.lower.slice(start, end)
  if (!TOTAL_ROW.test(wordsIn(label))) return []
  const labels = rows.slice(0, -1).flatMap(cells => cells.filter(cell => KINDS_OF_ROWS.test(wordsIn(cell))))
  const both = BOTH_KINDS.every(kind => labels.some(cell => wordsIn(cell) === kind))
  return both
    ? labels.flatMap(cell => readItems(document, cell).map(item => ({ ...item, start: label.start, end: label.start })))
    : []
}

/** Whether a row may count cases: not that of feedback, nor the total of all kinds. */
export function casesIn(label: Range | undefined, rows: Rows, lower: string): boolean {
  const words = label ? lower.slice(label.start, label.end) : ''
  const feedback = (text: string) => /kiến nghị|phản ánh/.test(text) && !/khiếu nại|tố cáo/.test(text)
  if (!TOTAL_ROW.test(words)) return !feedback(words)
  return !rows.some(cells => cells.slice(0, 2).some(({ start, end }) => feedback(lower.slice(start, end))))
}

const TOTAL_ROW = /^(?:tổng )?(?:cộng|số|chung)$|^tổng$/
const BOTH_KINDS = ['khiếu nại', 'tố cáo']
const KINDS_OF_ROWS = /^(?:khiếu nại|tố cáo|kiến nghị(?:(?:,| và| -) phản ánh)?|phản ánh)$/

const COLUMN_WORDS = tagSet(
  'luot luotTiepDan luotNguoi luotTiep nguoi nguoiTiep vu don doandong cuoc mohinh khieunai tocao kntc kiennghi nhan giaiquyet thamquyen dudieukien dung sai dungmotphan',
)
