/** A number with what it counts and what stands around it: the thing that figure rules look at. */
import type { Range } from '../document'
import { UNITS } from '../units'
import { WordSet } from '../vietnamese/dictionary'
import { DISTRICT_PROVINCES } from '../vietnamese/districts'
import { A_YEAR, endsLine, type Item, type Numeral, wordsOf } from './items'
import { type Head, headBefore, headNamed, isQualifier, KIND_TAGS, type Kinds, readPhrase } from './phrase'
import { type Tag, tagSet } from './vocabulary'

export interface Quantity extends Range {
  numeral: Numeral
  /** The second number of "238/316 vụ việc". */
  whole: Numeral | null
  head: Head | null
  /** Kinds named in the noun phrase after the number. */
  kinds: Kinds | null
  /** Tags of the noun phrase after the number. */
  own: readonly Tag[]
  /** Items between the quantity before (or the sentence's start) and this one's number. */
  left: readonly Item[]
  /** Of these, the ones that belong to it: inside its own bracket, behind the last semicolon. */
  scope: readonly Item[]
  /** Items after the noun phrase, up to a mark, "và" or the next quantity. */
  right: readonly Item[]
  /** Items after the noun phrase up to the next quantity or the end, marks and all. */
  behind: readonly Item[]
  /** Index of the quantity that this one is listed under: in brackets behind it, or after "trong đó", "gồm". */
  parent: number | null
  bracketed: boolean
  /** Linked to the quantity before by nothing but "," "và" "với" "/" and a label. */
  joined: boolean
  /** The mark or word that links it with the one before, where `joined`. */
  link: string
}

const LINK_WORDS = new WordSet(', / ; - và với cùng lẫn hay có tính ra ứng tức')
const isLink = (item: Item): boolean => LINK_WORDS.has(item) || item.text === 'tương ứng'
const OPENS = new WordSet('( [')
const CLOSES = new WordSet(') ]')
const STOPS = new WordSet(', ; : ( ) / . [ ] và')

/** Where a stretch goes on behind the bracket that opened before it and closes in it; 0 where none does. */
export function behindBracket(items: readonly Item[]): number {
  let depth = 0
  let behind = 0
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) break
    if (OPENS.has(item)) depth++
    else if (CLOSES.has(item) && depth-- === 0) [depth, behind] = [0, i + 1]
  }
  return behind
}

/** A mark that a list's line ends with, or the colon of a line that a list follows. */
const closesLine = (item: Item | undefined, next: Item | undefined): boolean =>
  item !== undefined &&
  (endsLine(item) || (item.text === ':' && item.start === item.end) || (item.text === ';' && isBulleted(item, next)))
/** A line's end and a bullet stand between. */
const isBulleted = ({ end }: Item, next: Item | undefined): boolean => next !== undefined && next.start - end > 2

const NO_ITEMS: readonly Item[] = []

/** Quantities of a sentence's items, in order. */
export function readQuantities(items: readonly Item[]): Quantity[] {
  const quantities: Quantity[] = []
  const brackets: (number | null)[] = []
  let list: number | null = null
  let inLine = false
  let left: Item[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (!item) break
    if (!item.number) {
      if (OPENS.has(item)) brackets.push(lastCount(quantities))
      else if (CLOSES.has(item)) brackets.pop()
      else if (item.tag === 'danhsach' && brackets.length === 0) {
        list = lastCount(quantities, false) ?? list
        inLine = !closesLine(items[i + 1], items[i + 2]) && !closesLine(items[i + 2], items[i + 3])
      }
      // "16 vụ khiếu nại gồm: đúng 02, sai 11" ends with its line; a list that a line opens goes on below it.
      if (inLine && closesLine(item, items[i + 1])) [list, inLine] = [null, false]
      left.push(item)
      i++
      continue
    }
    const phrase = readPhrase(items, i)
    const link = linkOf(left)
    const before = quantities.at(-1)
    const same =
      phrase.head || phrase.kinds
        ? null
        : (goesOnWith(before, left, items[phrase.next]) ?? (before && isLevelAfter(before, left) ? before : null))
    const head =
      phrase.head ??
      same?.head ??
      (phrase.kinds || A_YEAR.test(item.text)
        ? null
        : (headBefore(items, i, endOfCount(quantities)) ?? headOfChange(items, i, quantities)))
    quantities.push({
      start: item.number.start,
      end: phrase.end,
      numeral: numeralFor(item.number, head),
      whole: phrase.whole && numeralFor(phrase.whole, head),
      head,
      kinds: phrase.kinds ?? same?.kinds ?? null,
      own: same?.own ?? phrase.own,
      left,
      scope: scopeOf(left),
      right: NO_ITEMS,
      behind: NO_ITEMS,
      parent: brackets[brackets.length - 1] ?? list,
      bracketed: brackets.length > 0,
      joined: quantities.length > 0 && link !== null,
      link: link ?? '',
    })
    // "(196 khiếu nại, 25 tố cáo) thuộc thẩm quyền": a phrase that goes on behind its bracket closes it.
    for (const { text } of items.slice(i + 1, phrase.next)) if (text === ')') brackets.pop()
    left = []
    i = phrase.next
  }
  let following: readonly Item[] = left
  for (let i = quantities.length - 1; i >= 0; i--) {
    const quantity = quantities[i]
    if (!quantity) continue
    quantity.behind = following
    const right = upToStop(following)
    // "khiếu nại thuộc thẩm quyền 305 vụ thì giải quyết được 290 vụ": what stands behind is said of the next.
    const then = quantities[i + 1] ? right.findIndex(({ text }) => text === 'thì') : -1
    quantity.right = then < 0 ? right : right.slice(0, then)
    following = quantity.left
  }
  return quantities
}

/** "số lượt tiếp giảm từ 2.476 xuống còn 2.105": the second level counts what the first does. */
const isLevelAfter = (before: Quantity, left: readonly Item[]): boolean =>
  before.head !== null &&
  before.left.at(-1)?.text === 'từ' &&
  left.length > 0 &&
  left.every(item => item.tag === 'toimuc' || isQualifier(item) || item.text === 'xuống')

const PLACES: ReadonlySet<string> = new Set(
  [...UNITS.map(({ name }) => name), ...DISTRICT_PROVINCES.keys()].map(name => name.toLowerCase()),
)
const RANKS = new WordSet('huyện quận xã phường tỉnh tp')
const TWO_WORD_RANKS = /^(?:thành phố|thị xã|thị trấn)$/
/** What a unit does: "huyện Mường Ảng tiếp 144 lượt". */
const DOES = tagSet('tiep nhan giaiquyet toimuc')
/** Words of a name behind its rank, the copula with them. */
const LONGEST_NAME = 7

/** "huyện Mường Ảng 144 mô hình, huyện Tủa Chùa 98, …": a bare number behind the next unit counts the same. */
function goesOnWith(
  before: Quantity | undefined,
  left: readonly Item[],
  behind: Item | undefined,
): Pick<Quantity, 'head' | 'kinds' | 'own'> | null {
  if (!before?.head || before.whole || before.head === 'percent') return null
  if (!(namesUnit(before.left) && namesUnit(left)) && !isPlace(left)) return null
  return behind === undefined || STOPS.has(behind) ? before : null
}

/** ", Phú Riềng" before a number: the name alone behind a comma. */
function isPlace(left: readonly Item[]): boolean {
  const comma = left.findLastIndex(({ text }) => text === ',')
  return comma >= 0 && left.length - comma <= LONGEST_NAME && PLACES.has(wordsOf(left.slice(comma + 1)))
}

/** Whether the words before a number are a link and a unit's name: ", huyện Tủa Chùa", "trong đó: thị xã Gò Công có". */
function namesUnit(left: readonly Item[]): boolean {
  const at = left.findLastIndex(
    (item, i) => RANKS.has(item) || TWO_WORD_RANKS.test(`${item.text} ${left[i + 1]?.text ?? ''}`),
  )
  if (at < 0 || left.length - at > LONGEST_NAME) return false
  const opener = left[at - 1]
  if (opener && !STOPS.has(opener) && opener.tag !== 'danhsach') return false
  return left.slice(at + 1).every(item => (item.tag === null || DOES.has(item.tag)) && !STOPS.has(item))
}

/** "số lượt người được tiếp … giảm 3,9% (233/240)", "tăng 40 lượt (420/380)": what the change before the bracket is of. */
function headOfChange(items: readonly Item[], at: number, quantities: readonly Quantity[]): Head | null {
  const change = quantities.at(-1)
  const paired = items[at + 1]?.text === '/' && items[at + 2]?.number && items[at + 3]?.text === ')'
  if (!change || !paired || items[at - 1]?.text !== '(') return null
  if (change.head === 'percent') return headNamed(change.left)
  const tag = change.left.at(-1)?.tag
  return tag === 'tang' || tag === 'giam' ? change.head : null
}

/** The items before the first mark or "và". */
function upToStop(items: readonly Item[]): readonly Item[] {
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item && item.tag === null && STOPS.has(item)) return items.slice(0, i)
  }
  return items
}

/** The quantity that a bracket or list behind it explains: a share ("bằng 34%") is skipped, outside of brackets what they hold. */
function lastCount(quantities: readonly Quantity[], inBracket = true): number | null {
  const at = quantities.findLastIndex(({ head, bracketed }) => head !== 'percent' && (inBracket || !bracketed))
  return at < 0 ? null : at
}

/** Where the last quantity of ours ends; one that counts communes or hours does not matter. */
function endOfCount(quantities: readonly Quantity[]): number {
  return quantities.findLast(quantity => quantity.head !== 'other')?.end ?? 0
}

/** A count has no decimals: "165,000 lượt" is written with the English mark. */
function numeralFor(numeral: Numeral, head: Head | null): Numeral {
  const counts = head !== null && head !== 'percent' && head !== 'money' && head !== 'land'
  if (!counts || numeral.thousands === null) return numeral
  return { ...numeral, value: numeral.thousands }
}

function linkOf(left: readonly Item[]): string | null {
  let first: Item | null = null
  let words = 0
  for (let i = behindBracket(left); i < left.length; i++) {
    const item = left[i]
    if (!item || isQualifier(item)) continue
    const label = item.tag !== null && (KIND_TAGS.has(item.tag) || item.tag === 'don')
    if (++words > 6 || !(isLink(item) || (first && label))) return null
    first ??= item
  }
  return first?.text ?? null
}

/** The words before a number that belong to it: inside its own bracket, behind the last semicolon. */
function scopeOf(left: readonly Item[]): readonly Item[] {
  // "(41 vụ kỳ trước chuyển sang), 22 vụ": what ends the bracket is of the number in it.
  const from = Math.max(0, behindBracket(left) - 1)
  let depth = 0
  for (let i = left.length - 1; i >= from; i--) {
    const text = left[i]?.text
    if (text === ')') depth++
    else if (text === '(' && depth-- === 0) return left.slice(i + 1)
    else if (text === ';' && depth === 0) return left.slice(i + 1)
  }
  return from === 0 ? left : left.slice(from)
}
