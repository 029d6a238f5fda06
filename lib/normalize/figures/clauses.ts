/** Where a figure stands, and the clause around it: what tells its time and its unit. */
import type { Range } from '../document'
import type { PeriodMention } from '../metadata'
import type { Head } from './table-heads'

/** What a figure needs to know of its place in the text. */
export interface Place {
  /** Start of its qualifier or number, end of its phrase. */
  at: Range
  sentence: Range
  paragraph: Range
  /** The head of its column, in a table. */
  column: Head | null
  /** The first cell of its row, in a table. */
  row: Range | null
  /** The number of the other time in a comparison. */
  otherTime: boolean
  /** A stock of things: counted at a day, not over a time, unless the sentence bounds it. */
  stock: boolean
  /** Visits, visitors, their cases and delegations: what a reception office counts. */
  reception: boolean
}

/** Whether a bracket that does not hold the number closes between them; one that says a time's days ("nửa năm (tính từ 01/7 đến 31/12)") is none. */
export function bracketed(mention: Range, place: Place, lower: string): boolean {
  if (DAYS_IN_BRACKET.test(lower.slice(Math.max(0, mention.start - 40), mention.start + 30))) return false
  // "Sáu tháng sau khi ba tỉnh về chung (tính từ 1/7 đến 20/12/2025), toàn tỉnh tiếp 4.316 lượt"
  if (lower.startsWith('tính từ ', mention.start) && lower.startsWith('),', mention.end)) return false
  let depth = 0
  for (let i = mention.end; i < place.at.start && i < mention.end + 400; i++) {
    if (lower[i] === '(') depth++
    // "Số liệu các huyện gửi về (10 tháng): tiếp 1.266 lượt"
    else if (lower[i] === ')' && --depth < 0) return lower[i + 1] !== ':'
  }
  return false
}

const DAYS_IN_BRACKET =
  /(?:năm|tháng|quý|kỳ|tuần)[^.;:()\d]{0,24} \((?:(?:tính )?từ (?:ngày )?\d|\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?)? ?[-–] ?\d{1,2}[/.-]|(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\)|(?:quý|tháng) (?:[ivx]{1,3}|\d{1,2}) ?[/-])/

/** Where the clause that ends at `end` starts: behind the last line end, semicolon or colon (not one right before it), else at `first`. */
export function clauseStart(lower: string, end: number, first: number): number {
  for (let i = end - 1; i > first; i--) {
    if (lower[i] === ';' || lower[i] === '\n' || (lower[i] === ':' && i < end - 2)) return i + 1
  }
  return first
}

/** A time that another item of the same list tells. */
export function inOtherItem({ start }: PeriodMention, { at }: Place, lower: string): boolean {
  const lineOf = (place: number) => lower.lastIndexOf('\n', place) + 1
  const [theirs, ours] = [lineOf(start), lineOf(at.start)]
  return theirs !== ours && BULLET.test(lower.slice(theirs, theirs + 4)) && BULLET.test(lower.slice(ours, ours + 4))
}
const BULLET = /^ {0,2}[-–+•*]/
