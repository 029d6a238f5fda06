/** The noun phrase behind a number: "238/316 vụ việc khiếu nại, tố cáo thuộc thẩm quyền"; and the unit named before a bare one. */
import { WordSet } from '../vietnamese/dictionary'
import type { Item, Numeral } from './items'
import { type Tag, tagSet } from './vocabulary'

/** What is counted by a word of the vocabulary. */
export const headOf = (tag: Tag): Head | undefined => HEADS[tag]

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

/** Of one thing: visits are counted in "lượt" and in "lượt người". */
const FAMILY: Partial<Record<Head, Head>> = { luotNguoi: 'luot', doan: 'doandong' }
/** The unit that stands for all that count one thing. */
export const family = (head: Head | null): Head | null => (head ? (FAMILY[head] ?? head) : null)

/** What petitions or cases are about. */
export interface Kinds {
  complaint: boolean
  denunciation: boolean
  feedback: boolean
}

export interface Phrase {
  end: number
  /** Index of the first item behind it. */
  next: number
  head: Head | null
  /** The second number of "238/316 vụ việc" or "84 trên tổng số 128 đơn". */
  whole: Numeral | null
  kinds: Kinds | null
  own: Tag[]
}

const HEADS: Partial<Record<Tag, Head>> = {
  luot: 'luot',
  luotTiepDan: 'luot',
  luotNguoi: 'luotNguoi',
  luotTiep: 'luotNguoi',
  luotOther: 'other',
  luotGioi: 'other',
  vuan: 'other',
  nguoi: 'nguoi',
  nguoiTiep: 'nguoi',
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
  lan: 'cuoc',
  mohinh: 'mohinh',
  dienhinh: 'dienhinh',
}
export const KIND_TAGS = tagSet('khieunai tocao kntc kiennghi')
export const OUTCOMES = tagSet('dung sai dungmotphan')
const MODIFIERS = tagSet(
  'thamquyen dudieukien dung sai dungmotphan cacloai ngoaithamquyen thieudieukien dvk doithoai dienhinh tiep don vu doandong',
)
const LABELLING = tagSet(
  'khieunai tocao kntc kiennghi don vu chiem toimuc giaiquyet thamquyen nhan dung sai dungmotphan dat',
)
const CONNECTOR = new WordSet(', / & + - và hoặc hay lẫn cùng')
const FILLER = new WordSet('" “ ” ‘ ’ \' ( ) về hành chính của công dân đông người với thuộc dạng loại nội dung có')
const PASSED = new WordSet('là có : được chỉ với mới ( ) hành chính thì còn phần đông lớn vỏn vẹn tròn tới lên')
const QUALIFIER = new WordSet('trên hơn gần khoảng chừng quá dưới vượt')
/** How many items a phrase may take: longer ones are no phrase. */
const MAX_PHRASE = 24
const MAX_FILLERS = 4

/** "kiến nghị, phản ánh nhiều nhất: 66 đơn" */
export const MOST_OF_ALL = /^(?:nhiều|đông) (?:nhất|hơn cả)$/

export const isQualifier = (item: Item): boolean => item.tag === null && QUALIFIER.has(item)

export function addKind(kinds: Kinds | null, tag: Tag): Kinds {
  return {
    complaint: kinds?.complaint || tag === 'khieunai' || tag === 'kntc',
    denunciation: kinds?.denunciation || tag === 'tocao' || tag === 'kntc',
    feedback: kinds?.feedback || tag === 'kiennghi',
  }
}

/** Reads the phrase of the number at `at`. */
export function readPhrase(items: readonly Item[], at: number): Phrase {
  const phrase: Phrase = {
    end: items[at]?.end ?? 0,
    next: at + 1,
    head: null,
    whole: null,
    kinds: null,
    own: [],
  }
  const [slash, second] = [items[at + 1], items[at + 2]]
  if (slash?.text === '/' && second?.number) takeWhole(phrase, second, at + 3)
  else readTotal(phrase, items, at + 1)
  const head = items[phrase.next]
  if (head?.tag && HEADS[head.tag]) {
    phrase.head = HEADS[head.tag] ?? null
    phrase.own.push(head.tag)
    accept(phrase, head, phrase.next + 1)
    takePair(phrase, items, at)
  } else if (head?.tag && KIND_TAGS.has(head.tag)) {
    phrase.kinds = addKind(null, head.tag)
    accept(phrase, head, phrase.next + 1)
  } else if (head?.tag && OUTCOMES.has(head.tag)) {
    phrase.own.push(head.tag)
    accept(phrase, head, phrase.next + 1)
    return phrase
  } else {
    if (head && !/^(?:[^\p{L}]|và|với|hay|hoặc|trong|so|đã|được|là|thuộc|đạt)/u.test(head.text)) phrase.head = 'other'
    // "thu hồi 1,2 tỷ và trả lại cho dân 600 triệu đồng": what is told in millions without a unit is money.
    else if (items[at]?.number?.millions && !phrase.whole) phrase.head = 'money'
    return phrase
  }
  // "1,4 ha đất; 486 triệu đồng": the soil is the unit's.
  const soil = items[phrase.next]
  if (phrase.head === 'land' && soil?.text === 'đất') accept(phrase, soil, phrase.next + 1)
  if (phrase.head === 'percent' || phrase.head === 'money' || phrase.head === 'land') return phrase
  // "tố cáo 4.551 đơn, kiến nghị, phản ánh 12.187 đơn": labels stand before their numbers.
  extend(phrase, items, isLabelled(items, at))
  if (!phrase.whole && !ofOtherKind(phrase, items) && readTotal(phrase, items, phrase.next)) {
    const unit = items[phrase.next]
    if (unit?.tag && HEADS[unit.tag]) accept(phrase, unit, phrase.next + 1)
    extend(phrase, items)
  }
  return phrase
}

/** "khiếu nại có 1.093 đơn, tố cáo 152": a kind right before the number, a copula aside. */
function isLabelled(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const item = items[i]
    if (item?.tag && KIND_TAGS.has(item.tag)) return true
    if (!item || item.text === ',' || !(PASSED.has(item) || isQualifier(item))) return false
  }
  return false
}

function accept(phrase: Phrase, item: Item, next: number): void {
  phrase.end = item.end
  phrase.next = next
}

/** "giải quyết 2.590 việc/2.669 việc": the unit stands behind each. */
function takePair(phrase: Phrase, items: readonly Item[], at: number): void {
  const [slash, whole, unit] = [items[phrase.next], items[phrase.next + 1], items[phrase.next + 2]]
  const [part, counts] = [items[at]?.number, phrase.head === 'vu' || phrase.head === 'don']
  if (phrase.whole || !counts || slash?.text !== '/' || !whole?.number || !part || !unit) return
  if (unit.tag !== items[phrase.next - 1]?.tag || part.value > whole.number.value) return
  takeWhole(phrase, whole, phrase.next + 2)
  accept(phrase, unit, phrase.next + 1)
}

function takeWhole(phrase: Phrase, item: Item, next: number): void {
  if (!item.number) return
  // In "5 trên 8 đơn" the "trên" parts the numbers and qualifies neither.
  phrase.whole = { ...item.number, qualifier: 'exact', start: item.start }
  accept(phrase, item, next)
}

/** "84 trên tổng số 128 đơn", "84/tổng số 128 đơn", "77 vụ trong tổng số 91 vụ": the whole behind the part; whether it was read. */
function readTotal(phrase: Phrase, items: readonly Item[], behind: number): boolean {
  const at = items[behind]?.text === '/' ? behind + 1 : behind
  const [link, total, unit] = [items[at], items[at + 1], items[at + 2]]
  // "66 trong 90 vụ", not "66 đơn trong 90 ngày".
  const inside = link?.text !== 'trong' || (phrase.head === null && (unit?.tag === 'vu' || unit?.tag === 'don'))
  const parts = link?.text === 'trên' || (link?.tag === 'trongso' && inside)
  const counted = phrase.head === null || phrase.head === 'don' || phrase.head === 'vu' || phrase.head === 'mohinh'
  if (!parts || !counted || !total?.number) return false
  if (unit && unit.tag === null && !unit.number && /^\p{L}/u.test(unit.text)) return false
  takeWhole(phrase, total, at + 2)
  return true
}

/** "12 đơn tố cáo trong tổng số 35 đơn khiếu nại, 14 đơn tố cáo": the total behind it begins with another kind. */
function ofOtherKind({ kinds, next }: Phrase, items: readonly Item[]): boolean {
  if (!kinds) return false
  const named = items.slice(next + 1, next + 5).find(item => item.tag !== null && KIND_TAGS.has(item.tag))
  if (!named?.tag) return false
  const other = addKind(null, named.tag)
  return (other.complaint && !kinds.complaint) || (other.denunciation && !kinds.denunciation)
}

/** Kinds and modifiers behind the unit; a list of kinds right before another number is that number's label. */
function extend(phrase: Phrase, items: readonly Item[], labelled = false): void {
  const limit = Math.min(items.length, phrase.next + MAX_PHRASE)
  let fillers = 0
  for (let i = phrase.next; i < limit; i++) {
    const item = items[i]
    if (!item) return
    if (item.tag && KIND_TAGS.has(item.tag)) {
      phrase.kinds = addKind(phrase.kinds, item.tag)
      accept(phrase, item, i + 1)
      fillers = 0
    } else if (item.tag && MODIFIERS.has(item.tag)) {
      phrase.own.push(item.tag)
      accept(phrase, item, i + 1)
      fillers = 0
    } else if (CONNECTOR.has(item)) {
      if (labelled && item.text === ',' && !phrase.kinds) return
      const tag = items[i + 1]?.tag
      if (!tag || !KIND_TAGS.has(tag) || labelsNumber(items, i + 1, phrase.kinds !== null)) return
    } else if (item.text === '(' && countsInside(items, i + 1)) return
    // "khiếu nại đạt 88,6% (164/185 vụ việc), tố cáo đạt …": what stands behind the bracket is the next number's.
    else if (item.text === ')' && items[i + 1]?.text === ',') return
    else if (FILLER.has(item)) {
      if (++fillers > MAX_FILLERS || labelsNumber(items, i + 1)) return
    } else return
  }
}

/** Whether the bracket that opened before `at` holds numbers of its own: "(tiếp thường xuyên 2.800 lượt)". */
function countsInside(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(items.length, at + 12); i++) {
    if (items[i]?.number) return true
    if (items[i]?.text === ')') return false
  }
  return false
}

/**
 * Whether the kinds from `at` on name the number after them: "tố cáo 03 đơn", "kiến nghị, phản ánh: 60 đơn". `counted`: kinds
 * stand behind the number before already, so that a bracket tells of that: "64 đơn khiếu nại, tố cáo (48 đơn khiếu nại …)".
 */
function labelsNumber(items: readonly Item[], at: number, counted = false): boolean {
  for (let i = at; i < Math.min(items.length, at + 12); i++) {
    const item = items[i]
    if (!item) return false
    if (item.number) return i > at && items[i + 1]?.tag !== 'percent'
    if (counted && (item.text === '(' || item.text === 'với' || item.text === 'và' || item.text === 'thì')) return false
    // "174 vụ việc khiếu nại, tố cáo thuộc thẩm quyền đã giải quyết 159 vụ việc": what was done with all of them.
    if (counted && item.tag === 'giaiquyet' && items[i - 1]?.tag === 'thamquyen') return false
    // "97 vụ việc khiếu nại, tố cáo thuộc thẩm quyền có 88 vụ việc được giải quyết"
    const doneOfAll = items.slice(i + 2, i + 5).some(({ tag }) => tag === 'giaiquyet')
    if (counted && item.text === 'có' && items[i - 1]?.tag === 'thamquyen' && doneOfAll) return false
    // A bracket that names kinds of its own is labelled by those: "tố cáo thuộc thẩm quyền (khiếu nại 39 vụ, …)".
    if (item.text === '(' && items[i + 1] && !items[i + 1]?.number && !isQualifier(items[i + 1] ?? item)) return false
    // "tố cáo thuộc thẩm quyền, đã giải quyết 271 vụ": behind a comma only another kind goes on.
    const next = items[i + 1]?.tag
    if (item.text === ',' && !(next && KIND_TAGS.has(next))) return false
    const passes =
      (item.tag !== null && LABELLING.has(item.tag)) ||
      CONNECTOR.has(item) ||
      isQualifier(item) ||
      PASSED.has(item) ||
      MOST_OF_ALL.test(item.text)
    if (!passes) return false
  }
  return false
}

/** The head of "số lượt người …", "tháng trước: lượt người …", "…, đoàn đông người …": the last that the words name so. */
export function headNamed(items: readonly Item[]): Head | null {
  for (let i = items.length - 1; i > 0; i--) {
    const item = items[i]
    if (item?.text === ';') return null
    const before = items[i - 1]
    if (!item?.tag || !before || !(before.text === 'số' || OPENS_CLAUSE.has(before))) continue
    const head = HEADS[item.tag]
    if (head) return head
  }
  return null
}
const OPENS_CLAUSE = new WordSet(': ,')

const COPULA = new WordSet('từ là : có đạt còn được tới đến vào với ( ) ,')
const TIME_WORDS = new WordSet('tháng kỳ quý')
const STOPS = new WordSet('; .')
/** How far before a bare number its unit may be named. */
const LABEL_REACH = 18

/**
 * The unit named before a bare number: "đơn khiếu nại 58", "Số mô hình ra mắt trong cả nước là trên 62.000".
 * `stop`: the end of the last thing counted before, which no label reaches over.
 */
export function headBefore(items: readonly Item[], at: number, stop: number): Head | null {
  let copula = false
  for (let i = at - 1; i >= Math.max(0, at - LABEL_REACH); i--) {
    const item = items[i]
    if (!item || STOPS.has(item) || item.start < stop) return null
    const head = item.tag ? HEADS[item.tag] : undefined
    if (head === 'don' || head === 'vu' || head === 'doandong' || head === 'mohinh') return head
    // "số người: 79", or a column's head
    const people = head === 'nguoi' && (items[i - 1]?.text === 'số' || items[i - 1]?.text === ':')
    const counted = people || head === 'luot' || head === 'luotNguoi' || head === 'cuoc' || item.tag === 'nguoiTiep'
    // "Số lượt tiếp 1.200, số người 1.450"
    const named = i === at - 1 && items[i - 1]?.text === 'số'
    if ((copula || named) && head && counted) return head
    if (COPULA.has(item) || item.tag === 'toimuc') copula = true
    const near =
      item.tag !== null &&
      (KIND_TAGS.has(item.tag) ||
        MODIFIERS.has(item.tag) ||
        item.tag === 'nhan' ||
        (copula && (item.tag === 'giam' || item.tag === 'tang')))
    // "Đơn tiếp nhận trong tháng 46"
    const time = TIME_WORDS.has(item) && i === at - 1
    if (time) copula = true
    if (!copula && !near && !isQualifier(item)) return null
  }
  return null
}
