/** A number with what it counts and what stands around it: the thing that figure rules look at. */
import type { Range } from '../document'
import type { Item, Numeral } from './items'
import { type Tag, tagSet } from './vocabulary'

export type Head =
  | 'luot'
  | 'luotNguoi'
  | 'nguoi'
  | 'vu'
  | 'noidung'
  | 'don'
  | 'hoso'
  | 'doan'
  | 'doandong'
  | 'percent'
  | 'money'
  | 'land'
  | 'cuoc'
  | 'mohinh'
  | 'dienhinh'
  | 'other'

/** What a petition or case is about; `all` where the text says "of all kinds". */
export interface Kinds {
  complaint: boolean
  denunciation: boolean
  feedback: boolean
}

export interface Quantity extends Range {
  numeral: Numeral
  /** The second number of "238/316 vụ việc". */
  whole: Numeral | null
  head: Head | null
  /** Kinds named in the noun phrase after the number. */
  kinds: Kinds | null
  /** Tags of the noun phrase after the number. */
  own: ReadonlySet<Tag>
  /** Items between the quantity before (or the sentence's start) and this one's number. */
  left: readonly Item[]
  /** Items after the noun phrase, up to a mark or the next quantity. */
  right: readonly Item[]
  /** Items after the noun phrase up to the next quantity or the end, marks and all. */
  behind: readonly Item[]
  /** Index of the quantity that this one is listed under: in brackets behind it, or after "trong đó", "gồm". */
  parent: number | null
  /** Whether it is in brackets. */
  bracketed: boolean
  /** Linked to the quantity before by nothing but "," "và" "với" "/" and a label. */
  joined: boolean
  /** The mark or word that links it with the one before, where `joined`. */
  link: string
}

const HEADS: Partial<Record<Tag, Head>> = {
  luot: 'luot',
  luotNguoi: 'luotNguoi',
  luotOther: 'other',
  nguoi: 'nguoi',
  vu: 'vu',
  noidung: 'noidung',
  don: 'don',
  hoso: 'hoso',
  doan: 'doan',
  doandong: 'doandong',
  percent: 'percent',
  dong: 'money',
  m2: 'land',
  ha: 'land',
  cuoc: 'cuoc',
  mohinh: 'mohinh',
  dienhinh: 'dienhinh',
}
export const KIND_TAGS = tagSet('khieunai tocao kntc kiennghi')
const MODIFIERS = tagSet(
  'thamquyen dudieukien dung sai dungmotphan cacloai ngoaithamquyen thieudieukien dvk doithoai dienhinh tiep don vu doandong',
)
const CONNECTORS = new Set([',', 'và', '/', '-', 'hoặc', 'hay', 'lẫn', 'cùng', '&', '+'])
const FILLERS = new Set([
  '(',
  ')',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  'về',
  'hành',
  'chính',
  'của',
  'công',
  'dân',
  'đông',
  'người',
  'với',
])
const LINKS = new Set([
  ',',
  'và',
  'với',
  '/',
  'cùng',
  'lẫn',
  ';',
  'cùng với',
  'hay',
  '-',
  'và có',
  'có',
  'tương',
  'ứng',
])
const OPENERS = new Set(['(', '['])
const CLOSERS = new Set([')', ']'])
const MAX_PHRASE = 24

export function addKind(kinds: Kinds | null, tag: Tag): Kinds {
  const next = kinds ?? { complaint: false, denunciation: false, feedback: false }
  return {
    complaint: next.complaint || tag === 'khieunai' || tag === 'kntc',
    denunciation: next.denunciation || tag === 'tocao' || tag === 'kntc',
    feedback: next.feedback || tag === 'kiennghi',
  }
}

/** Quantities of a sentence's items, in order. */
export function readQuantities(items: readonly Item[]): Quantity[] {
  const quantities: Quantity[] = []
  const brackets: (number | null)[] = []
  let list: number | null = null
  let left: Item[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (!item) break
    if (!item.number) {
      if (OPENERS.has(item.text)) brackets.push(lastCount(quantities))
      else if (CLOSERS.has(item.text)) brackets.pop()
      else if (item.tag === 'danhsach' && brackets.length === 0 && quantities.length > 0)
        list = list ?? quantities.length - 1
      left.push(item)
      i++
      continue
    }
    const phrase = readPhrase(items, i)
    const link = linkOf(left)
    const head = phrase.head ?? (phrase.kinds ? null : headBefore(left))
    quantities.push({
      start: item.number.start,
      end: phrase.end,
      numeral: numeralFor(item.number, head),
      whole: phrase.whole && numeralFor(phrase.whole, head),
      head,
      kinds: phrase.kinds,
      own: phrase.own,
      left,
      right: [],
      behind: [],
      parent: brackets.at(-1) ?? list,
      bracketed: brackets.length > 0,
      joined: quantities.length > 0 && link !== null,
      link: link ?? '',
    })
    left = []
    i = phrase.next
  }
  quantities.forEach((quantity, index) => {
    const following = quantities[index + 1]?.left ?? left
    const stop = following.findIndex(item => item.tag === null && /^(?:[,;:()/.[\]]|và)$/.test(item.text))
    quantity.behind = following
    quantity.right = stop < 0 ? following : following.slice(0, stop)
  })
  return quantities
}

const LABEL_LINK = /^(?:là|:|có|được|chỉ|còn|với|thuộc|\(|\)|,|và|số|các|loại)$/

/** The unit named before a bare number: "đơn khiếu nại 58", "Số vụ việc thuộc thẩm quyền: 604". */
function headBefore(left: readonly Item[]): Head | null {
  for (let i = left.length - 1; i >= Math.max(0, left.length - 10); i--) {
    const item = left[i]
    if (!item) return null
    const head = item.tag ? HEADS[item.tag] : undefined
    if (head === 'don' || head === 'vu' || head === 'doandong' || head === 'mohinh') return head
    const passes = item.tag
      ? KIND_TAGS.has(item.tag) || MODIFIERS.has(item.tag)
      : LABEL_LINK.test(item.text) || isQualifier(item)
    if (!passes) return null
  }
  return null
}

/** The quantity that a bracket or list behind it explains: a share ("bằng 34%") is skipped. */
function lastCount(quantities: readonly Quantity[]): number | null {
  const at = quantities.findLastIndex(quantity => quantity.head !== 'percent')
  return at < 0 ? null : at
}

function numeralFor(numeral: Numeral, head: Head | null): Numeral {
  const counts = head !== null && head !== 'percent' && head !== 'money' && head !== 'land'
  return counts && numeral.thousands !== null && numeral.qualifier ? { ...numeral, value: numeral.thousands } : numeral
}

function linkOf(left: readonly Item[]): string | null {
  const words = left.filter(item => !isQualifier(item))
  const first = words[0]
  if (!first || words.length > 6) return null
  if (!LINKS.has(first.text)) return null
  const rest = words.slice(1)
  return rest.every(
    item => LINKS.has(item.text) || (item.tag !== null && KIND_TAGS.has(item.tag)) || item.tag === 'don',
  )
    ? first.text
    : null
}

const isQualifier = (item: Item): boolean =>
  item.tag === null && /^(?:trên|hơn|gần|khoảng|chừng|quá|dưới)$/.test(item.text)

interface Phrase {
  end: number
  next: number
  head: Head | null
  whole: Numeral | null
  kinds: Kinds | null
  own: Set<Tag>
}

function readPhrase(items: readonly Item[], at: number): Phrase {
  const own = new Set<Tag>()
  const phrase: Phrase = { end: items[at]?.end ?? 0, next: at + 1, head: null, whole: null, kinds: null, own }
  const [slash, second] = [items[at + 1], items[at + 2]]
  if (slash?.text === '/' && second?.number) {
    phrase.whole = second.number
    phrase.next = at + 3
    phrase.end = second.end
  }
  const head = items[phrase.next]
  if (head?.tag && HEADS[head.tag]) {
    phrase.head = HEADS[head.tag] ?? null
    own.add(head.tag)
    take(phrase, head, 1)
  } else if (head?.tag && KIND_TAGS.has(head.tag)) {
    phrase.kinds = addKind(null, head.tag)
    take(phrase, head, 1)
  } else {
    if (head && !/^(?:[^\p{L}]|và|với|hay|hoặc|trong|so|đã|được|là|thuộc|đạt)/u.test(head.text)) phrase.head = 'other'
    return phrase
  }
  if (phrase.head === 'percent' || phrase.head === 'money' || phrase.head === 'land') return phrase
  extend(phrase, items)
  return phrase
}

function take(phrase: Phrase, item: Item, count: number): void {
  phrase.end = item.end
  phrase.next += count
}

/** Kinds and modifiers that follow the unit; a list of kinds right before another number is that number's label. */
function extend(phrase: Phrase, items: readonly Item[]): void {
  const limit = phrase.next + MAX_PHRASE
  for (let i = phrase.next; i < Math.min(items.length, limit); ) {
    const item = items[i]
    if (!item) return
    if (item.tag && KIND_TAGS.has(item.tag)) {
      phrase.kinds = addKind(phrase.kinds, item.tag)
      accept(phrase, item, ++i)
    } else if (item.tag && MODIFIERS.has(item.tag)) {
      phrase.own.add(item.tag)
      accept(phrase, item, ++i)
    } else if (CONNECTORS.has(item.text) && leadsOn(items, i + 1)) {
      i++
    } else if (
      FILLERS.has(item.text) &&
      items[i + 1]?.tag &&
      (MODIFIERS.has(items[i + 1]?.tag as Tag) || KIND_TAGS.has(items[i + 1]?.tag as Tag)) &&
      !labelsNumber(items, i + 1)
    ) {
      i++
    } else return
  }
}

function accept(phrase: Phrase, item: Item, next: number): void {
  phrase.end = item.end
  phrase.next = next
}

/** Whether a kind follows that is part of this phrase. */
function leadsOn(items: readonly Item[], at: number): boolean {
  const tag = items[at]?.tag
  return !!tag && KIND_TAGS.has(tag) && !labelsNumber(items, at)
}

/** Whether the kinds from `at` on name the number after them: "tố cáo 03 đơn", "kiến nghị, phản ánh: 60 đơn". */
function labelsNumber(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(items.length, at + 12); i++) {
    const item = items[i]
    if (!item) return false
    if (item.number) return true
    const passes =
      (item.tag && (KIND_TAGS.has(item.tag) || item.tag === 'don' || item.tag === 'vu')) ||
      CONNECTORS.has(item.text) ||
      isQualifier(item) ||
      /^(?:là|có|:|được|chỉ|với|mới|\(|\)|hành|chính)$/.test(item.text)
    if (!passes) return false
  }
  return false
}
