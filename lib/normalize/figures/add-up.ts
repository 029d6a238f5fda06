/**
 * Numbers of one indicator, place and time that come to another: "Bộ tiếp 9 lượt, Tổng cục Thuế tiếp 21 lượt; tổng số 30 lượt",
 * "toàn ngành tiếp 300 lượt: cơ quan Bộ 21 lượt, các tỉnh 279 lượt". They are its parts, and what parts alone come to is none.
 */
import type { Document } from '../document'
import type { Figure } from '../report'
import { labelOf, UNSAID } from './part-words'
import { placeAndTime } from './settle'

/** Words before a number that say it is the sum of those before it. */
const SUMS_UP =
  /(?:tổng(?: số| cộng)?|cộng(?: lại| chung)?|cả thảy|tất cả|tính chung|toàn (?:tỉnh|thành phố|huyện|ngành|quốc))(?![a-zà-ỹ])[^,;.\d]{0,40}$/
/** How far before a number those words may stand. */
const SUM_REACH = 60
/** More numbers than this nobody adds up in one paragraph of prose. */
const MOST_PARTS = 12
const LONGEST_PARAGRAPH = 4000
/** Smaller ones come to one another by chance. */
const LEAST_SUM = 20

/** The figures, each a part or a total by what those of its indicator, place and time come to. */
export function addedUp(figures: readonly Figure[], { lower }: Document): Figure[] {
  const rows = new Map<string, number[]>()
  figures.forEach((figure, i) => {
    if (figure.qualifier !== 'exact' || figure.indicator.endsWith('_rate')) return
    const key = `${figure.indicator} ${placeAndTime(figure)}`
    const row = rows.get(key)
    if (row) row.push(i)
    else rows.set(key, [i])
  })
  const kept = timedAsTheirTotal(figures)
  for (const row of rows.values()) {
    const told = row.flatMap(i => kept[i] ?? [])
    const parts = told.some(({ part }) => part === null) ? partsIn(told, lower) : null
    row.forEach((i, at) => {
      const figure = told[at]
      if (!figure) return
      if (parts === null) {
        if (figure.part === UNSAID || lengthOfSum(figure.value, told.slice(at + 1, at + 1 + MOST_PARTS)) > 1)
          kept[i] = { ...figure, part: null }
      } else if (parts.has(at)) kept[i] = { ...figure, part: labelOf(startOf(figure), lower) || null }
    })
  }
  return kept
}

/** "đến nay toàn tỉnh có 2.345 mô hình. Trong đó: kinh tế 1.020 mô hình, …": parts told right behind a total that they come to are of its time. */
function timedAsTheirTotal(figures: readonly Figure[]): Figure[] {
  const kept = [...figures]
  figures.forEach((total, at) => {
    if (total.part !== null || total.value < LEAST_SUM) return
    const next = figures.slice(at + 1, at + 1 + MOST_PARTS)
    const end = next.findIndex(({ part, indicator }) => part === null || indicator !== total.indicator)
    const length = lengthOfSum(total.value, end < 0 ? next : next.slice(0, end))
    for (let i = at + 1; length > 1 && i <= at + length; i++) {
      const part = kept[i]
      if (part) kept[i] = { ...part, period: total.period }
    }
  })
  return kept
}

/** Which totals of one row a total before or behind them is made of. */
function partsIn(told: readonly Figure[], lower: string): ReadonlySet<number> {
  const parts = new Set<number>()
  told.forEach((sum, at) => {
    if (sum.part !== null || parts.has(at)) return
    const start = startOf(sum)
    const near = (other: Figure) => besides(start, startOf(other), lower)
    const behind = runOf(told.slice(at + 1), near)
    const length = sum.value >= LEAST_SUM ? lengthOfSum(sum.value, behind) : 0
    if (length > 1) for (let i = at + 1; i <= at + length; i++) if (told[i]?.part === null) parts.add(i)
    if (!SUMS_UP.test(lower.slice(Math.max(0, start - SUM_REACH), start))) return
    const before = runOf(told.slice(0, at).reverse(), other => other.part === null && near(other))
    const back = lengthOfSum(sum.value, before)
    if (back > 1) for (let i = at - back; i < at; i++) parts.add(i)
  })
  return parts
}

/** The first of some figures, as far as all pass. */
function runOf(figures: readonly Figure[], passes: (figure: Figure) => boolean): readonly Figure[] {
  const end = figures.slice(0, MOST_PARTS).findIndex(figure => !passes(figure))
  return figures.slice(0, end < 0 ? MOST_PARTS : end)
}

/** Whether two places lie in one paragraph. */
const besides = (one: number, other: number, lower: string): boolean =>
  Math.abs(one - other) <= LONGEST_PARAGRAPH &&
  !lower.slice(Math.min(one, other), Math.max(one, other)).includes('\n\n')

/** How many of some figures, from the first on, come to a value; 0 where none do. */
function lengthOfSum(value: number, figures: readonly Figure[]): number {
  let left = value
  for (const [i, figure] of figures.entries()) {
    left -= figure.value
    if (left <= 0) return left === 0 ? i + 1 : 0
  }
  return 0
}

/** What was just read stands in the text. */
const startOf = ({ evidence }: Figure): number => evidence.start ?? 0
