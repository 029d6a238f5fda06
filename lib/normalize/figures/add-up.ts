/** Numbers told one after the other and, behind them, what they come to: "Bộ tiếp 9 lượt, Tổng cục Thuế tiếp 21 lượt; tổng số 30 lượt". */
import type { Document } from '../document'
import type { Figure } from '../report'
import { labelOf, UNSAID } from './parts'
import { placeAndTime } from './settle'

/** Words before a number that say it is the sum. */
const SUMS_UP =
  /(?:tổng(?: số| cộng)?|cộng(?: lại| chung)?|cả thảy|tất cả|tính chung|toàn (?:tỉnh|thành phố|huyện|ngành|quốc))(?![a-zà-ỹ])[^,;.\d]{0,40}$/
/** How far before a number those words may stand. */
const SUM_REACH = 60
/** More numbers than this nobody adds up in one paragraph of prose. */
const MOST_PARTS = 12

/** The figures with those that a later one sums up as its parts, each by the words before its number. */
export function withPartsOfSums(figures: readonly Figure[], document: Document): Figure[] {
  const kept = [...figures]
  const rows = new Map<string, number[]>()
  figures.forEach((figure, i) => {
    if (figure.part !== null || figure.qualifier !== 'exact' || figure.indicator.endsWith('_rate')) return
    const key = `${figure.indicator} ${placeAndTime(figure)}`
    const row = rows.get(key) ?? []
    if (!rows.has(key)) rows.set(key, row)
    for (const at of partsOf(figure, row, figures, document.lower)) {
      const part = figures[at]
      const words = part && labelOf(startOf(part), document.lower)
      if (part && words) kept[at] = { ...part, part: words }
    }
    row.push(i)
  })
  return kept
}

/** What was just read stands in the text. */
const startOf = ({ evidence }: Figure): number => evidence.start ?? 0

/** The figures with those no parts that are told without a total: what later parts come to, or what only "trong đó" makes a part. */
export function withTotalsOfParts(figures: readonly Figure[]): Figure[] {
  const rows = new Map<string, number[]>()
  figures.forEach((figure, i) => {
    const key = `${figure.indicator} ${placeAndTime(figure)}`
    rows.set(key, [...(rows.get(key) ?? []), i])
  })
  const kept = [...figures]
  for (const row of rows.values()) {
    if (row.some(i => figures[i]?.part === null)) continue
    row.forEach((i, at) => {
      const figure = figures[i]
      if (!figure) return
      const later = row.slice(at + 1, at + 1 + MOST_PARTS).map(next => figures[next]?.value ?? 0)
      if (figure.part === UNSAID || comesTo(figure.value, later)) kept[i] = { ...figure, part: null }
    })
  }
  return kept
}

/** Whether the first of some values, two or more, come to one. */
function comesTo(value: number, values: readonly number[]): boolean {
  let sum = 0
  return values.some((one, i) => {
    sum += one
    return sum === value && i > 0
  })
}

/** Which of the figures told right before one, in its paragraph, it sums up; none where they do not come to it. */
function partsOf(sum: Figure, row: readonly number[], figures: readonly Figure[], lower: string): number[] {
  const start = startOf(sum)
  if (row.length < 2 || !SUMS_UP.test(lower.slice(Math.max(0, start - SUM_REACH), start))) return []
  const paragraph = lower.lastIndexOf('\n\n', start)
  const parts: number[] = []
  let left = sum.value
  for (const at of row.slice(-MOST_PARTS).reverse()) {
    const figure = figures[at]
    if (!figure || startOf(figure) < paragraph) break
    parts.push(at)
    left -= figure.value
    if (left === 0) return parts.length > 1 ? parts : []
  }
  return []
}
