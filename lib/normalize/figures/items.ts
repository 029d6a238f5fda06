/** A sentence as a list of items: phrases of the vocabulary, plain words, marks, and numbers that can be quantities. */
import { startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { Qualifier } from '../report'
import { WordSet } from '../vietnamese/dictionary'
import {
  multiplierOf,
  opensNumberWords,
  qualifierOf,
  qualifierOfTwo,
  readDigits,
  readNumberWords,
  times,
} from '../vietnamese/numbers'
import { isYearToken, type Token } from '../vietnamese/words'
import { FIGURE_LEXICON, type Tag, tagSet } from './vocabulary'

export interface Item extends Omit<Token, 'tag' | 'number'> {
  /** Null for words outside the vocabulary, for marks and for numbers. */
  tag: Tag | null
  /** Set for a number that may count something; null for words, marks, dates, years and serial numbers. */
  number: Numeral | null
}

const UNITS = tagSet('luot luotTiepDan luotNguoi luotTiep nguoi nguoiTiep vu don doandong cuoc mohinh')
/** Whether a word says what is counted, of a tag of its own. */
export const isUnit = ({ tag }: Item): boolean => tag !== null && UNITS.has(tag)

export interface Numeral {
  value: number
  /** Start of the qualifier before the number, or of the number. */
  start: number
  qualifier: Qualifier
  /** Digits with commas before three digits: "165,000" may be meant as thousands. */
  thousands: number | null
  /** Told in millions or thousands of millions: "1,2 tỷ". */
  millions: boolean
  /** In a list told "lần lượt": what names it, null where nothing does, and whether it leaves its unit to the last. */
  turn?: { name: Range | null; bare: boolean }
}

/** The mark that a list's line ends with stands for no word of the text. */
export const endsLine = ({ text, start, end }: Item): boolean => text === ';' && start === end

/** Items as one text, words parted by single spaces. */
export const wordsOf = (items: readonly Item[]): string => items.map(item => item.text).join(' ')

/** The items of a stretch of a document. */
export function readItems(document: Document, range: Range): Item[] {
  return itemsOf(startingIn(document.tokens, range), document)
}

/** The items of a sentence; of one without a number that may count, the phrases of the vocabulary alone. */
export function readSentence(document: Document, range: Range): Item[] {
  const tokens = startingIn(document.tokens, range)
  return mayCount(tokens) ? itemsOf(tokens, document) : phrasesOf(tokens, document)
}

function mayCount(tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token && (token.kind === 'number' || numberWordsAt(tokens, i))) return true
  }
  return false
}

function phrasesOf(tokens: readonly Token[], document: Document): Item[] {
  const items: Item[] = []
  for (let i = 0; i < tokens.length; ) i += pushPhrase(items, tokens, i, document) || 1
  return items
}

function itemsOf(tokens: readonly Token[], document: Document): Item[] {
  const items: Item[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token) break
    const length =
      (token.kind === 'number' && pushNumber(items, tokens, i)) ||
      pushPhrase(items, tokens, i, document) ||
      pushNumberWords(items, tokens, i)
    if (length === 0) items.push(token)
    i += length || 1
  }
  return items
}

function pushPhrase(items: Item[], tokens: readonly Token[], at: number, { text: written, lower }: Document): number {
  const match = FIGURE_LEXICON.match(tokens, at)
  if (match === null) return 0
  const first = tokens[at]
  const last = tokens[at + match.length - 1]
  if (!first || !last) return 0
  const { kind, start, word, text } = first
  const { length } = match
  // "năm 2015 là 720 đơn, năm 2016 còn 630 đơn": the level that it came down to, none that is left.
  const tag = match.tag === 'conlai' && text === 'còn' && A_YEAR.test(items.at(-1)?.text ?? '') ? 'toimuc' : match.tag
  if (length === 1 && NAMES.has(first) && isName(written, first, tokens[at + 1], tokens[at + 2])) return 0
  items.push(
    length === 1
      ? { kind, start, end: last.end, text, word, tag, number: null }
      : { kind, start, end: last.end, text: lower.slice(start, last.end), word: 0, tag, number: null },
  )
  return length
}

/** "sau dịch Covid-19 người dân đi lại dễ dàng" */
const ofDisease = (items: readonly Item[]): boolean =>
  items.at(-1)?.text === '-' && /^(?:covid|ncov|cov)$/.test(items.at(-2)?.text ?? '')

/** A count of thousands is written with its point: "Đơn thư 2016" counts none. */
export const A_YEAR = /^(?:19|20)\d\d$/
/** Words of the vocabulary that are surnames too. */
const NAMES = new WordSet('lưu đoàn')
const CAPITALISED = /^\p{Lu}\p{Ll}/u

/** "Lưu Quốc Hùng": a word and the two behind it begin with capitals. */
function isName(written: string, ...words: readonly (Token | undefined)[]): boolean {
  return words.every(word => word !== undefined && CAPITALISED.test(written.slice(word.start, word.start + 2)))
}

function pushNumber(items: Item[], tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token) return 0
  const timeLength = lengthOfTime(tokens, at)
  if (timeLength > 0) {
    const { kind, start, text, word } = token
    const { end } = tokens[at + timeLength - 1] ?? token
    items.push({ kind, start, end, text, word, tag: null, number: null })
    return timeLength
  }
  const written = readDigits(token.text)
  if (written === null || ofDisease(items)) return 0
  const next = tokens[at + 1]
  const factor = next && next.text !== 'trăm' ? multiplierOf(next) : undefined
  const rest = factor === undefined ? null : restOfNumber(tokens, at + 2, factor)
  const end = rest?.end ?? (factor !== undefined && next ? next.end : token.end)
  const { qualifier, start } = qualifierBefore(items, token.start)
  items.push({
    kind: token.kind,
    start: token.start,
    end,
    text: token.text,
    word: token.word,
    tag: null,
    number: {
      value: factor === undefined ? written : times(written, factor) + (rest?.value ?? 0),
      qualifier,
      start,
      thousands:
        factor === undefined && token.text.includes(',') && /^\d{1,3},\d{3}$/.test(token.text)
          ? Number(token.text.replace(',', ''))
          : null,
      millions: factor !== undefined && factor >= 1e6,
    },
  })
  return (factor === undefined ? 1 : 2) + (rest?.length ?? 0)
}

/** "1 tỷ 234 triệu": what goes on behind a multiplier, in whole numbers of smaller ones. */
function restOfNumber(
  tokens: readonly Token[],
  from: number,
  factor: number,
): { value: number; length: number; end: number } | null {
  const [token, unit] = [tokens[from], tokens[from + 1]]
  const smaller = unit && multiplierOf(unit)
  if (!token || !unit || smaller === undefined || smaller >= factor || !/^\d{1,3}$/.test(token.text)) return null
  const rest = restOfNumber(tokens, from + 2, smaller)
  return {
    value: times(Number(token.text), smaller) + (rest?.value ?? 0),
    length: 2 + (rest?.length ?? 0),
    end: rest?.end ?? unit.end,
  }
}

/** Numbers in words count only right before a unit ("hai đoàn đông người"); a lone "một" is the article. */
function pushNumberWords(items: Item[], tokens: readonly Token[], at: number): number {
  const read = numberWordsAt(tokens, at)
  const first = tokens[at]
  const last = read && tokens[at + read.length - 1]
  if (!first || !last) return 0
  const { qualifier, start } = qualifierBefore(items, first.start)
  const number = { value: read.value, qualifier, start, thousands: null, millions: false }
  const words = tokens.slice(at, at + read.length).map(token => token.text)
  const word = read.length === 1 ? first.word : 0
  items.push({ kind: 'word', start: first.start, end: last.end, text: words.join(' '), word, tag: null, number })
  return read.length
}

function numberWordsAt(tokens: readonly Token[], at: number): { value: number; length: number } | null {
  const first = tokens[at]
  if (!first || !opensNumberWords(first)) return null
  // "hai phần ba": a fraction of something, not a count.
  if (tokens[at - 1]?.text === 'phần') return null
  const read = readNumberWords(tokens, at)
  if (!read || (read.length === 1 && read.value === 1)) return null
  const unit = FIGURE_LEXICON.match(tokens, at + read.length)
  const name = tokens[at + read.length]?.text
  return unit && COUNTED_IN_WORDS.has(unit.tag) && name !== 'việc' && name !== 'trường' ? read : null
}

const COUNTED_IN_WORDS: ReadonlySet<Tag> = new Set<Tag>([
  'luot',
  'luotTiepDan',
  'luotTiep',
  'nguoiTiep',
  'luotNguoi',
  'vu',
  'don',
  'doan',
  'doandong',
  'mohinh',
  'cuoc',
  'lan',
  'dong',
  'ha',
])

function qualifierBefore(items: readonly Item[], start: number): { qualifier: Qualifier; start: number } {
  const [last, beforeLast] = [items.at(-1), items.at(-2)]
  if (!last) return { qualifier: 'exact', start }
  const two = beforeLast && qualifierOfTwo(beforeLast, last)
  if (beforeLast && two) return { qualifier: two, start: beforeLast.start }
  const one = last.tag === null ? qualifierOf(last) : undefined
  return one ? { qualifier: one, start: last.start } : { qualifier: 'exact', start }
}

const TIME_BEFORE = new WordSet(
  'ngày tháng quý năm sáng chiều tối trưa hôm mùng lúc khóa điều khoản thứ kỳ bão quyển trang lớp',
)
const TIME_AFTER = new WordSet('tháng năm quý ngày giờ phút tuổi tuần h giây')
const COUNTED_BEHIND = new WordSet('đơn lượt vụ người công')
const JOINS = new WordSet('/ - .')
const LISTS = new WordSet(', và')
const LEVELS = new WordSet('đạt là')
const UP_TO = new WordSet('đến tới hết từ')
const DONE_THEN = new WordSet('đã toàn các huyện tỉnh')
const SINCE = new WordSet('từ hồi')
const isYear = (token: Token | undefined): boolean => token !== undefined && isYearToken(token)

/** How many tokens from `at` make a date, a year, a span of time or a serial number; 0 for a number that may count. */
function lengthOfTime(tokens: readonly Token[], at: number): number {
  const [before, token, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!token) return 0
  const joined = next !== undefined && JOINS.has(next) && after !== undefined
  if (joined && after.kind === 'number') {
    // 16/7/2020, 2016-2020, and 16/7 or 5/2018 after the name of a time.
    const third = tokens[at + 3]
    if (third && third.text === next.text && isYear(tokens[at + 4])) return 5
    if (isYear(token) && isYear(after)) return 3
    if (before && TIME_BEFORE.has(before) && token.text.length <= 2) return 3
    // "tính đến 31/10 đã giải quyết 14 vụ"
    const isDay = Number(token.text) <= 31 && Number(after.text) <= 12 && next.text === '/'
    if (before && UP_TO.has(before) && isDay && third?.kind === 'word' && DONE_THEN.has(third)) return 3
    if (token.text.length <= 2 && isYear(after) && !(third && COUNTED_BEHIND.has(third))) return 3
  }
  // 25-NQ/TW, 84/BC-TTT: a number of a document.
  if (
    joined &&
    after.kind === 'word' &&
    /^(?:nq|bc|kh|ct|qđ|tb|kl|ctr|cv|vb|ubnd|hd|qc|tt|nđ|ttcp|ctrph|đa)/.test(after.text)
  )
    return 1
  if (next && TIME_AFTER.has(next) && token.text.length <= 2) return 1
  // "quý I-2026", "quý một-2026"
  if (isYear(token) && before && JOINS.has(before) && tokens[at - 3]?.text === 'quý') return 1
  // "các năm 2021, 2022 và 2023"
  if (isYear(token) && before && LISTS.has(before) && isYear(tokens[at - 2])) return 1
  // "tỷ lệ qua các năm: 2019 đạt 81,3%, 2020 đạt 84,9%"
  if (isYear(token) && next && after?.kind === 'number' && LEVELS.has(next)) return 1
  // "chọn từ 2011"
  if (isYear(token) && before && SINCE.has(before) && (!next || next.kind === 'mark')) return 1
  if (before && TIME_BEFORE.has(before)) {
    if (before.text === 'năm' || before.text === 'kỳ') return isYear(token) ? 1 : 0
    // "trong tháng 61 đơn", "cả quý 96 lượt": no month, no quarter has that number.
    if (before.text === 'tháng' && Number(token.text) > 12) return 0
    if (before.text === 'quý' && Number(token.text) > 4) return 0
    return token.text.length <= 2 ? 1 : 0
  }
  return 0
}
