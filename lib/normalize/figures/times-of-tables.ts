/** When: the times that the rows and columns of a table name. */
import { startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { Metadata } from '../metadata'
import { calendarYear, sinceJanuary, yearsBefore } from '../related-periods'
import type { Period } from '../report'
import { daysBetween, isoDate, lastDayOf } from '../vietnamese/dates'
import { count } from '../vietnamese/written-period'
import type { Head } from './table-heads'

/**
 * The time that names a row: "2011", "Tháng 6", "Cộng 6 tháng", or "6" under "Tháng"; a total's is the report's, not the last row's.
 * `column`: the head of the number's column.
 */
export function periodOfRow(document: Document, metadata: Metadata, label: Range, column: Range | null): Period | null {
  const words = document.lower.slice(label.start, label.end)
  const counted = column && metadata.period && partOfYear(words, firstHead(document.lower, column), metadata.period)
  if (counted) return counted
  const year = A_YEAR.exec(words)?.[1]
  if (year) return calendarYear(Number(year))
  if (/^(?:tổng )?cộng|^tổng|^cả (?:năm|kỳ|quý|giai đoạn|thời kỳ)/.test(words)) return metadata.period
  const [named] = startingIn(metadata.periodMentions, label)
  return named && /^(?:tháng|quý|năm|\d{1,2} tháng|nửa)/.test(words) ? named.period : null
}

const A_YEAR = /^(?:năm )?((?:19|20)\d\d)$/
/** Over the column that sums the others up. */
export const ALL_COLUMNS = /^(?:tổng(?: cộng| số)?|cộng|cả (?:giai đoạn|thời kỳ|kỳ|\d năm))$/

/** The first cell of the line that a column's head stands in. */
const firstHead = (lower: string, { start }: Range): string =>
  (
    lower
      .slice(lower.lastIndexOf('\n', start - 1) + 1, start)
      .split(/[|\t]/)
      .find(cell => cell.trim() !== '') ?? ''
  ).trim()

/** "7" under "Tháng", "III" under "Quý": of the report's time, no further than it. */
function partOfYear(words: string, head: string, main: Period): Period | null {
  const unit = /^(?:các )?(tháng|quý)$/.exec(head)?.[1]
  const written = /^(\d{1,2}|i{1,3}|iv)(?![\d/.a-z])/.exec(words)?.[1]
  if (!unit || !written) return null
  const length = unit === 'quý' ? 3 : 1
  const last = count(written) * length
  if (!(last >= length && last <= 12)) return null
  for (let year = Number(main.start.slice(0, 4)); year <= Number(main.end.slice(0, 4)); year++) {
    const [start, end] = [isoDate(year, last - length + 1, 1), isoDate(year, last, lastDayOf(year, last))]
    if (!start || !end || start > main.end || end < main.start) continue
    const label = `${unit} ${written}/${year}`
    const kind = length === 3 ? 'quarter' : 'months'
    const [, latestStart = start] = [start, main.start].sort()
    const [earliestEnd = end] = [end, main.end].sort()
    return { start: latestStart, end: earliestEnd, kind, label }
  }
  return null
}

/** The time that a column's head names: "Quý I/2026", "Kỳ này", "Cùng kỳ". */
export function periodOfColumn(document: Document, metadata: Metadata, head: Head): Period | null {
  return periodOfHead(document, metadata, head) ?? (head.above ? periodOfHead(document, metadata, head.above) : null)
}

function periodOfHead(document: Document, metadata: Metadata, head: Range): Period | null {
  const words = document.lower.slice(head.start, head.end)
  const main = metadata.period
  // "Nội dung | 2021 | 2022 | 2023 | Tổng"
  const year = A_YEAR.exec(words)?.[1]
  if (year) return printedFor(calendarYear(Number(year)), main) ?? calendarYear(Number(year))
  if (main && ALL_COLUMNS.test(words)) return main
  // "Biểu năm 2022 theo từng quý … Quý I | … | Cả năm"
  if (main && /^(?:cả năm|tổng cộng|cộng|lũy kế năm)$/.test(words)) return main
  const [named] = startingIn(metadata.periodMentions, head)
  if (named && !/^cùng kỳ$/.test(words)) return printedFor(named.period, main) ?? inYearOf(named.period, main, words)
  if (main && ADDED_UP.test(words)) return printedForSum(document, metadata) ?? sinceJanuary(main)
  if (main && /^(?:kỳ này|trong tháng|trong quý|kỳ báo cáo|trong kỳ|năm nay|thực hiện)$/.test(words)) return main
  return main && /^(?:cùng kỳ|năm trước|cùng kỳ năm trước)$/.test(words)
    ? { ...yearsBefore(main, 1), label: 'cùng kỳ năm trước' }
    : null
}

/** "lũy kế lấy từ 15/12/2022 đến 14/11/2023": the days that are printed for what is added up. */
function printedForSum({ lower }: Document, metadata: Metadata): Period | null {
  const named = metadata.periodMentions.find(
    ({ start, period }) => period.kind === 'range' && SUM_TAKEN.test(lower.slice(Math.max(0, start - 40), start)),
  )
  return named?.period ?? null
}

/** "Năm 2021" over a column of a report whose own year runs "từ 16/12/2020 đến 15/11/2021": the days that the paper prints. */
function printedFor(named: Period, main: Period | null): Period | null {
  if (!main || named.kind !== 'year' || main.start === named.start || !main.end.startsWith(named.end.slice(0, 4)))
    return null
  const length = daysBetween(main.start, main.end)
  return length >= MOST_OF_A_YEAR && length <= 366 ? main : null
}
/** A year's report to an assembly that meets before its end. */
const MOST_OF_A_YEAR = 300

/** A quarter or month over a column is one of the year that the table is of, where it writes no other. */
function inYearOf(period: Period, main: Period | null, words: string): Period {
  if (main?.kind !== 'year' || period.kind === 'year' || /(?:19|20)\d\d/.test(words)) return period
  return yearsBefore(period, Number(period.end.slice(0, 4)) - Number(main.end.slice(0, 4)))
}

/** What is counted since January, told in a column's head or in a sentence. */
export const ADDED_UP = /cộng dồn|l(?:ũy|uỹ|úy) kế/
const SUM_TAKEN = /(?:cộng dồn|l(?:ũy|uỹ|úy) kế)[^.;\n\d]{0,24}$/
