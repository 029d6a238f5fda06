/**
 * Names told first and their numbers behind them, in the same order: "đơn khiếu nại và đơn tố cáo lần lượt là 1.402 và 187 đơn",
 * times, units or parts ("quý I, quý II lần lượt có 100 và 110 lượt"), or outcomes of one kind and, "tương ứng", the numbers of another.
 */
import type { Range } from '../document'
import { WordSet } from '../vietnamese/dictionary'
import type { Item } from './items'
import { isQualifier, KIND_TAGS, OUTCOMES } from './phrase'

/** A stretch of a list, and the mark or "và" behind it. */
interface Stretch {
  items: Item[]
  mark: Item | null
}

const PARTS = new WordSet(', và với cùng')
const COPULAS = new WordSet('là có đạt được :')
/** Words of a unit behind its number: "vụ việc", "%". */
const LONGEST_UNIT = 2

const isKind = ({ tag }: Item): boolean => tag !== null && (KIND_TAGS.has(tag) || OUTCOMES.has(tag))
const firstKind = ({ items }: Stretch) => items.find(isKind)?.tag

/** The items with each name right before its own number, where as many names as numbers stand there; else as they are. */
export function inTurn(items: readonly Item[]): readonly Item[] {
  let told = items
  for (let turn = lastTurn(told, told.length); turn >= 0; turn = lastTurn(told, turn)) told = placed(told, turn)
  return told
}

const lastTurn = (items: readonly Item[], before: number): number =>
  items.findLastIndex(({ text }, i) => i < before && (text === 'lần lượt' || text === 'tương ứng'))

function placed(items: readonly Item[], turn: number): readonly Item[] {
  const numbers = numbersFrom(items, turn + 1)
  const names = items[turn]?.text === 'tương ứng' ? namesAgain(items, turn, numbers.length) : namesBefore(items, turn)
  if (numbers.length < 2 || numbers.length !== names.length) {
    // "… giải quyết lần lượt 54, 51 và 39 vụ việc; tỷ lệ tương ứng là 85,5%, 84,2% và 84,6%": by the names of the list before.
    const named = items.findLastIndex(({ text }, i) => i <= turn && text === 'lần lượt')
    return named < 0 || turn - named > LIST_REACH ? items : eachWithItsName(items, turn, named)
  }
  const before = turn - (items[turn]?.text === 'tương ứng' ? 1 : lengthOf(names))
  const after = items.findIndex((_, i) => i > turn && items[i] === numbers.at(-1)?.items.at(-1)) + 1
  const tail = sharedTail(names)
  const told = names.flatMap(({ items: name, mark }, i) => {
    const isLast = i === names.length - 1
    const parts = mark ?? (isLast ? null : numbers[i]?.mark)
    return [...name, ...(isLast ? [] : tail), ...(numbers[i]?.items ?? []), ...(parts ? [parts] : [])]
  })
  return [...items.slice(0, before), ...told, ...items.slice(after)]
}

const VERBS = new WordSet('có là đã tiếp nhận đạt được :')
/** Items between "lần lượt" and its first number. */
const MOST_VERBS = 4

/**
 * "Các năm 2021, 2022, 2023, tỉnh lần lượt tiếp 380, 400, 420 lượt", "Quỳ Châu, Quỳ Hợp lần lượt tiếp 100 và 120 lượt": each number
 * keeps what names it; without so many names, one that bears no unit of its own is nobody's.
 */
function eachWithItsName(items: readonly Item[], turn: number, named: number): readonly Item[] {
  let start = turn + 1
  const isVerb = (item: Item | undefined) => item && !item.number && (item.tag !== null || VERBS.has(item))
  while (start - turn <= MOST_VERBS && isVerb(items[start])) start++
  const bare = /^(?:,|và)$/.test(items[start + 1]?.text ?? '')
  const numbers = numbersFrom(items, start)
  const [first] = numbers
  if (numbers.length < 2 || first?.items[0] !== items[start]) return items
  const names = rangesBefore(items, named, numbers.length)
  if (!names && (named < turn || !bare || opensClause(items, turn))) return items
  const last = numbers.at(-1)
  const lastItem = last?.items.at(-1)
  if (!lastItem) return items
  const after = items.indexOf(lastItem) + 1
  const told = numbers.flatMap(({ items: [number, ...unit], mark }, i) => {
    if (!number?.number) return []
    const inTurn = { ...number, number: { ...number.number, turn: { name: names?.[i] ?? null, bare } } }
    return [inTurn, ...unit, ...(mark && number !== last?.items[0] ? [mark] : [])]
  })
  // Here "tương ứng" says no share.
  const plain = items.slice(0, start).map((item, i) => (i === turn ? { ...item, tag: null } : item))
  return [...plain, ...told, ...items.slice(after)]
}

/** "…; lần lượt 451 và 31 vụ có quyết định": what it names stands in the clause before. */
const opensClause = (items: readonly Item[], turn: number): boolean => /^[.;:]?$/.test(items[turn - 1]?.text ?? '')

/** The `count` names right before `turn`, years first: the subject may stand behind them ("… và 2023, tỉnh lần lượt"). */
function rangesBefore(items: readonly Item[], turn: number, count: number): Range[] | null {
  const names: Range[] = []
  let name = null as Range | null
  for (let i = turn - 1; i >= 0 && names.length <= count; i--) {
    const item = items[i]
    if (!item || item.number || /^[.;:()]$/.test(item.text)) break
    if (item.text === ',' || item.text === 'và') {
      if (name) names.unshift(name)
      name = null
    } else name = { start: item.start, end: name?.end ?? item.end }
  }
  if (name) names.unshift(name)
  const yearsIn = items.filter(({ start, text }) => start < (items[turn]?.start ?? 0) && /^(?:19|20)\d\d$/.test(text))
  if (yearsIn.length === count) return yearsIn.map(({ start, end }) => ({ start, end }))
  return names.length >= count ? names.slice(-count) : null
}

/** Items before "tương ứng" among which the list stands that it goes on with. */
const LIST_REACH = 60
/** "khiếu nại đúng 1.489 vụ, sai 8.203 vụ; với tố cáo, tương ứng là 486 và 3.711 vụ": the other kind by the outcomes told last. */
function namesAgain(items: readonly Item[], turn: number, count: number): Stretch[] {
  const kind = items.slice(turn - 2, turn).find(({ tag }) => tag !== null && KIND_TAGS.has(tag))
  const outcomes = items
    .slice(Math.max(0, turn - LIST_REACH), turn)
    .filter(({ tag }) => tag !== null && OUTCOMES.has(tag))
  if (!kind || outcomes.length < count) return []
  return outcomes.slice(-count).map(outcome => ({ items: [kind, outcome], mark: null }))
}

const lengthOf = (list: readonly Stretch[]): number =>
  list.reduce((sum, { items, mark }) => sum + items.length + (mark ? 1 : 0), 0)

/** The list of kinds or outcomes that ends right before `turn`; "kiến nghị, phản ánh" is one. */
function namesBefore(items: readonly Item[], turn: number): Stretch[] {
  const names: Stretch[] = []
  let name: Stretch = { items: [], mark: null }
  for (let i = turn - 1; i >= -1; i--) {
    const item = items[i]
    const ends = !item || item.number || item.tag === 'danhsach' || (item.kind === 'mark' && item.text !== ',')
    if (item && !ends && !PARTS.has(item)) {
      name.items.unshift(item)
      continue
    }
    if (!firstKind(name)) break
    const next = names[0]
    if (next && firstKind(next) === firstKind(name))
      next.items.unshift(...name.items, ...(name.mark ? [name.mark] : []))
    else names.unshift(name)
    if (ends) break
    name = { items: [], mark: item }
  }
  return names
}

/** Numbers with their units from `at` on; one without a unit has that of the next. */
function numbersFrom(items: readonly Item[], at: number): Stretch[] {
  const numbers: Stretch[] = []
  let i = at
  const skip = (skipped: (item: Item) => boolean) => {
    for (let item = items[i]; item && skipped(item); item = items[i]) i++
  }
  skip(item => COPULAS.has(item))
  for (;;) {
    skip(isQualifier)
    const number = items[i]
    if (!number?.number) break
    const from = i++
    skip(item => item.tag !== null && i - from <= LONGEST_UNIT)
    // "54, 51 và 39 vụ việc khiếu nại, tố cáo thuộc thẩm quyền"
    if (bothKinds(items, i)) {
      i += 2
      skip(item => item.tag !== null)
    }
    const mark = items[i]
    numbers.push({ items: items.slice(from, i), mark: mark ?? null })
    if (!mark || !PARTS.has(mark)) break
    i++
  }
  for (let n = numbers.length - 2; n >= 0; n--) {
    const [number, next] = [numbers[n], numbers[n + 1]]
    if (number?.items.length === 1 && next) number.items.push(...next.items.slice(1))
  }
  return numbers
}

/** Whether a comma between two kinds stands at `at`, the second no label of another number. */
function bothKinds(items: readonly Item[], at: number): boolean {
  const [kind, comma, other, behind] = items.slice(at - 1, at + 3)
  return comma?.text === ',' && [kind, other].every(item => item && isKind(item)) && !behind?.number
}

/** "khiếu nại, tố cáo thuộc thẩm quyền lần lượt là …": what stands behind the last kind is said of each. */
function sharedTail(names: readonly Stretch[]): readonly Item[] {
  const bare = names.slice(0, -1).every(({ items }) => items.slice(-1).some(isKind))
  const last = names.at(-1)?.items ?? []
  return bare ? last.slice(last.findLastIndex(isKind) + 1) : []
}
