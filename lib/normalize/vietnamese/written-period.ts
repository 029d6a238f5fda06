/** A time as a text writes it, and the pieces that the rules of period-rules.ts make it of. */
import type { PeriodKind } from '../report'

/** A time as the words say it; `settlePeriods` turns it into days. */
export interface WrittenPeriod {
  start: number
  end: number
  kind: PeriodKind
  /** Year of the first day, as written; null where the text leaves it to the reader. */
  year: number | null
  /** Year of the last day where it is written apart. */
  lastYear: number | null
  from: MonthDay
  /** `now`: up to the day of the report ("đến nay"). */
  to: MonthDay | 'now'
  /** What the year stands to: `this` ("năm nay", or nothing said), `previous` ("năm trước", "cùng kỳ"), `next`. */
  relation: 'this' | 'previous' | 'next'
  /** "cùng kỳ": the same months of an earlier year; its own months are those of the period it is compared with. */
  samePeriod: boolean
  /** No year, and nothing but "năm qua", "trong năm", "6 tháng qua" says which. */
  vague: boolean
}

/** A month and a day; day 0 is the month's last. */
export type MonthDay = readonly [month: number, day: number]

export const YEAR = '(?:19|20)\\d\\d'
export const COUNT = '\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười một|mười hai|mười'
export const COUNT_WORDS = 'một hai ba bốn năm sáu bảy tám chín mười'
export const ROMAN = 'iv|i{1,3}|[1-4]|một|nhất|hai|ba|bốn|tư'
export const OF_YEAR = `(?: ?(?:-|/|,|\\.(?=\\d))? ?(?:của )?(?:năm )?(?<year>${YEAR})(?! ?[-/] ?${YEAR})|(?<thisYear> năm nay| nay| này)|(?<lastYear> năm (?:trước|ngoái)| trước(?! đó)| ngoái))?`

export const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  nhất: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
}
export const count = (word: string | undefined): number => WORDS[word ?? ''] ?? Number(word)

export type Groups = Readonly<Record<string, string | undefined>>
export type Shape = Omit<WrittenPeriod, 'start' | 'end'>

export interface PeriodRule {
  id: string
  /** Words that its phrases begin with; `từ+ngày` where one word alone stands behind, `từ+#` where digits do. */
  opens?: string
  /** Words, or marks, that stand right behind a number which its phrases begin with ("6 tháng", "sáu tháng", "16/12"). */
  counts?: string
  /** Its phrases may begin with the digits of a year. */
  opensWithYear?: true
  pattern: RegExp
  /** Null: no time, and none of another rule's. Undefined: the words may be another rule's. */
  read(groups: Groups): Shape | null | undefined
  /** Phrases of our own, with the period they tell when read on 2020-07-20 (null: none can be told). */
  examples: readonly (readonly [string, string | null])[]
}

export const yearOf = (groups: Groups) => (groups.year ? Number(groups.year) : null)
export const relationOf = (groups: Groups): WrittenPeriod['relation'] => (groups.lastYear ? 'previous' : 'this')

export function shape(
  kind: PeriodKind,
  groups: Groups,
  from: MonthDay,
  to: MonthDay | 'now',
  more?: Partial<Shape>,
): Shape {
  const made = {
    kind,
    year: yearOf(groups),
    lastYear: null,
    from,
    to,
    relation: relationOf(groups),
    samePeriod: false,
    vague: false,
  }
  return more ? Object.assign(made, more) : made
}

export function months(groups: Groups, first: number, last: number): Shape {
  const length = last - first + 1
  const kind =
    length === 6 && (first === 1 || first === 7) ? 'half' : length === 3 && first % 3 === 1 ? 'quarter' : 'months'
  return shape(kind, groups, [first, 1], [last, 0])
}

export function firstMonths(groups: Groups): Shape | null {
  const length = count(groups.count)
  if (!(length >= 1 && length <= 12)) return null
  return length === 12 ? shape('year', groups, [1, 1], [12, 31]) : months(groups, 1, length)
}
