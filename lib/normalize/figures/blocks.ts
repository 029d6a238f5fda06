/**
 * What is read as one train of thought: a sentence of prose, or the lines of a list or table under their heading. A list
 * is read like one long sentence, its lines parted by semicolons, so that a line finds its stage in the heading.
 */
import type { Document, Paragraph, Range } from '../document'
import { cellsOf, columnsFit, isRow, RULER } from './cells'
import { type Item, readItems, readSentence } from './items'
import { captionThatCounts } from './table-captions'
import { type Head, headsInTwoLines } from './table-heads'
import { casesIn, kindsOfTotal, mark, outcomeOfRow, PER_CENT, wordsOfHead } from './table-words'
import { countedApart, totalColumn } from './total-column'

export interface Train {
  range: Range
  items: readonly Item[]
  /** Where the cells of each line stand, for a table; else empty. */
  rows: readonly (readonly Head[])[]
}

export interface Block {
  range: Range
  list: boolean
  trains: readonly Train[]
}

const BULLET = /^(?:[-+*•–▪◦·]|[a-zđ]\)|\d{1,2}(?:\.\d{1,2}){0,3}[.)](?!\d)) ?/
/** "10.12.3. " */
const LONGEST_BULLET = 12
/** The number of a row: "3", "3.1", "III". */
const SERIAL = /^(?:\d{1,2}(?:\.\d{1,2})?\.?|[ivx]{1,4})$/
const YEAR_LABEL = /^(?:19|20)\d\d$/
/** A label with its number: "Số lượt tiếp: 123 lượt". */
const LABELLED = /^[^.:;]{3,90}: ?(?:trên |hơn |gần |khoảng )?\d/
/** A list's line is short; a longer one is prose with a dash before it. */
const LINE_LIMIT = 220
/** A list longer than this is cut, and so is a sentence of more items: what stands so far apart is not one thought. */
const MAX_LINES = 40
export const MAX_ITEMS = 400

/** Blocks of the report's article, in text order. `furniture`: what the page, not the report, says. */
export function readBlocks(document: Document, furniture: readonly Range[], take: (block: Block) => void): void {
  const { lower } = document
  let lines: Range[] = []
  let links = false
  let next = 0
  for (const paragraph of document.paragraphs) {
    const words = lower.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LINE_LIMIT + 1))
    while (next < furniture.length && (furniture[next]?.end ?? 0) <= paragraph.start) next++
    const aside = (furniture[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end
    if (aside && LINKS.test(words)) links = true
    const listed = words.length <= LINE_LIMIT && isListLine(words)
    // A line among the furniture that ends as a sentence, or lists a count, is the report's; a link to another article is not.
    const dated = DATED.test(words)
    const left = (links && dated) || (aside && (links || dated || !(listed || /[.;:]$/.test(words))))
    const goesOn = !left && (listed || (lines.length === 0 && opensList(words)))
    const full =
      lines.length >= MAX_LINES || (lines.length > 0 && !/\d/.test(words.replace(BULLET, '')) && !isRow(words))
    // "Cộng dồn 4 tháng đầu năm: 874 lượt", a blank line below a table: no row of it.
    const last = lines.at(-1)
    const below =
      last !== undefined &&
      SUMS_UP.test(words) &&
      isRow(lower.slice(last.start, last.end)) &&
      lower.slice(last.end, paragraph.start).includes('\n\n')
    if (lines.length > 0 && (!goesOn || full || below)) {
      take(listOf(document, lines))
      lines = []
    }
    if (goesOn) lines.push(paragraph)
    else if (!left) take({ range: paragraph, list: false, trains: trainsOf(document, paragraph) })
  }
  if (lines.length > 0) take(listOf(document, lines))
}

const LINKS =
  /tin (?:liên quan|khác|cùng|mới|bài)|bài (?:viết )?(?:liên quan|khác|cùng)|xem thêm|đọc (?:thêm|nhiều)|cùng chuyên mục|tin nổi bật|có thể bạn quan tâm|đừng bỏ lỡ|nên xem|xem nhiều|tin đọc nhiều/
const DATED = /\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)$/

const SUMS_UP = /^(?:cộng dồn|l(?:ũy|uỹ|úy) kế|tính chung|gộp cả)(?![a-zà-ỹ])/

function isListLine(words: string): boolean {
  if (isRow(words)) return true
  const labelled = words.includes(':') && LABELLED.test(words)
  return (labelled || BULLET.test(words)) && !/[.!?] \p{L}/u.test(words.replace(BULLET, ''))
}

/** "Trong đó:", "2. Tiếp nhận, xử lý đơn": a short line that a list may follow. */
function opensList(words: string): boolean {
  return words.length <= 100 && words.endsWith(':')
}

const NO_ROWS: Train['rows'] = []

function trainsOf(document: Document, paragraph: Paragraph): Train[] {
  const trains: Train[] = []
  for (const sentence of paragraph.sentences) {
    const items = readSentence(document, sentence)
    for (let from = 0; from < items.length; from += MAX_ITEMS) {
      const part = items.length <= MAX_ITEMS ? items : items.slice(from, from + MAX_ITEMS)
      const range = { start: part[0]?.start ?? sentence.start, end: part[part.length - 1]?.end ?? sentence.end }
      trains.push({ range, items: part, rows: NO_ROWS })
    }
  }
  return trains
}

function listOf(document: Document, lines: readonly Range[]): Block {
  const { lower } = document
  const range = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
  const rows: (readonly Head[])[] = []
  const items: Item[] = []
  const caption = captionThatCounts(document, lines)
  const double = headsInTwoLines(lines, lower)
  for (const line of lines) {
    if (RULER.test(lower.slice(line.start, line.end))) continue
    if (double?.lines.includes(line)) {
      if (rows.length === 0) rows.push(double.heads)
      continue
    }
    const cells = cellsOf(lower, line)
    if (lacksSerial(cells, rows[0], lower)) cells.unshift({ start: line.start, end: line.start })
    const [first] = rows
    // "Hà Nội | TP.HCM | Toàn Bộ" over "Lượt công dân | 301 | 114 | 415": the names have no head.
    if (first && rows.length === 1 && lacksLabel(first, cells, lower))
      rows[0] = [{ start: first[0]?.start ?? 0, end: first[0]?.start ?? 0 }, ...first]
    if (cells.length > 1) rows.push(cells)
    // The head of a table names its columns; it says nothing of the numbers' work ("Chỉ tiêu" is no target there).
    if (
      cells.length > 1 &&
      rows.length === 1 &&
      !/\d/.test(lower.slice(line.start, line.end).replace(TIMES_OF_HEADS, ''))
    )
      continue
    const heads = rows[0] && rows[0] !== cells && columnsFit(rows[0], cells, lower) ? rows[0] : null
    const bare = items.length === 0 && !/\d/.test(lower.slice(line.start, line.end))
    const total = heads ? totalColumn(heads, lower) : -1
    const label = cells.find(cell => !SERIAL.test(lower.slice(cell.start, cell.end)))
    const percent = cells.find(cell => lower.slice(cell.start, cell.end) === '%')
    cells.forEach((cell, i) => {
      // "Tỷ lệ giải quyết | % | 93,9": the unit stands behind its number, as in prose.
      if (cell === percent) return
      // "Kế hoạch | Thực hiện": what was planned is no figure; "Chỉ tiêu" over names is no plan.
      const above = i > 0 && heads?.[i]
      const value = BARE_NUMBER.test(lower.slice(cell.start, cell.end))
      if (above && value && PLANNED_HEAD.test(lower.slice(above.start, above.end))) return
      // "Hà Nội | TP.HCM | Toàn Bộ": the row's number is the whole; the others are its parts.
      if (i > 0 && total > 0 && i !== total && value) return
      // "3.1 | Đơn khiếu nại | đơn | 91": the row's own number counts nothing.
      if (i === 0 && cells.length > 2 && SERIAL.test(lower.slice(cell.start, cell.end))) return
      if (i > 0) items.push(mark(':', cell.start))
      if (cell === label) items.push(...kindsOfTotal(document, cell, rows))
      const bullet = i === 0 ? (BULLET.exec(lower.slice(cell.start, cell.start + LONGEST_BULLET))?.[0].length ?? 0) : 0
      const read = readItems(document, { start: cell.start + bullet, end: cell.end })
      // "2011 | 1.402 | 1.118": nor does its year, and the row begins anew.
      const named = i === 0 && cells.length > 1 && YEAR_LABEL.test(lower.slice(cell.start, cell.end))
      if (named && items.length > 0 && items.at(-1)?.text !== ';') items.push(mark(';', cell.start))
      const counts = named ? read.map(item => ({ ...item, number: null })) : read
      const bareNumber =
        i > 0 &&
        ((counts.length === 1 && counts[0]?.number != null) || FRACTION.test(lower.slice(cell.start, cell.end)))
      // "136 vụ việc" under "Thuộc thẩm quyền": the cell says what is counted, the head at which stage.
      const withUnit = i > 0 && NUMBER_WITH_UNIT.test(lower.slice(cell.start, cell.end))
      // "Mô hình tập thể | Mô hình cá nhân | Cộng": what the whole counts, its parts say.
      const apart = heads && i === total ? countedApart(heads, lower) : null
      const head = bareNumber || withUnit ? (apart ?? heads?.[i]) : undefined
      if (head)
        items.push(
          ...wordsOfHead(document, head, cell, withUnit ? null : casesIn(label, rows, lower)),
          // "Kết luận đúng | 41 | 6" under "Khiếu nại | Tố cáo": said of each number of the row.
          ...(label && i > cells.indexOf(label) + 1 ? outcomeOfRow(document, label, cell) : []),
        )
      if (caption && bareNumber && rows.length > 1) items.push(...wordsOfHead(document, caption, cell, null))
      items.push(...counts)
      const sign = percent ?? [head, label].find(words => words && PERCENT.test(lower.slice(words.start, words.end)))
      const isRate = label && RATE_OF_ROW.test(lower.slice(label.start, label.end))
      if (bareNumber && (sign || isRate)) items.push({ ...PER_CENT, start: cell.end, end: cell.end })
    })
    const last = items.at(-1)?.text
    if (last !== ';' && last !== ':' && last !== '.') items.push(mark(bare ? ':' : ';', line.end))
    else if (last === '.') items[items.length - 1] = mark(';', line.end)
  }
  return { range, list: true, trains: [{ range, items: items.slice(0, MAX_ITEMS * 2), rows }] }
}

/** "TOÀN TỈNH | 612 | 733" under "STT | Đơn vị | …": the total of a table has no serial number. */
const lacksSerial = (cells: readonly Range[], heads: readonly Range[] | undefined, lower: string): boolean =>
  heads !== undefined &&
  heads.length > 2 &&
  cells.length === heads.length - 1 &&
  /^(?:s?tt|số tt|no\.?)$/.test(lower.slice(heads[0]?.start, heads[0]?.end)) &&
  !SERIAL.test(lower.slice(cells[0]?.start, cells[0]?.end))

/** A head of one cell less than a row of a name and its numbers, and no number in it. */
const lacksLabel = (heads: readonly Range[], cells: readonly Range[], lower: string): boolean =>
  heads.length === cells.length - 1 &&
  heads.every(({ start, end }) => !/\d/.test(lower.slice(start, end))) &&
  cells.every(({ start, end }, i) => (i === 0 ? /\p{L}{2}/u : /^[\d.,/%-]+$/).test(lower.slice(start, end)))

/** "Tỷ lệ giải quyết | 90,0 | 94,8": shares, though no sign says so. */
const RATE_OF_ROW = /^(?:- ?)?(?:tỷ|tỉ) lệ giải quyết(?: \(%\))?$/
/** "Tỷ lệ giải quyết (%)" */
const PERCENT = /% ?\)?$/

/** "262/310" under "KN, TC đã giải quyết/thuộc thẩm quyền" */
const FRACTION = /^\d[\d.]*\/\d[\d.]*$/
const NUMBER_WITH_UNIT = /^\d[\d.,]* (?:vụ(?: việc)?|đơn|lượt|người|đoàn|cuộc|mô hình)$/
const BARE_NUMBER = /^[\d.,]+$/
const PLANNED_HEAD = /^(?:kế hoạch|chỉ tiêu|mục tiêu)(?: (?:năm )?\d{4}| năm| giao)?$/
/** "6 tháng 2021", "Quý 2/2020" */
const TIMES_OF_HEADS = /(?:19|20)\d\d|(?<!\d)\d{1,2} tháng|(?:tháng|quý) \d{1,2}/g
