/** Reads one block of a report: its trains to scenes, scenes to claims, claims to tellings with where they stand. */
import type { Document, Range } from '../document'
import type { TraceEntry } from '../engine'
import type { Jurisdiction } from '../report'
import { Refusal } from '../rule'
import { figureRulesFor } from '../rules/figures'
import { Phrases } from '../word-index'
import { isAmongModels } from './among-models'
import type { Block } from './blocks'
import { breaksDown } from './breakdown'
import { inTurn } from './by-turns'
import { type Change, changesOf } from './changes'
import { changesApart } from './changes-apart'
import { kindsNamed, readScenes, type Scene } from './context'
import type { Claim, Sentence } from './figure-rule'
import type { Item } from './items'
import { kindOfThose } from './kind-of-those'
import { partHere } from './parts'
import type { Kinds } from './phrase'
import { readQuantities } from './quantity'
import { RECEPTION } from './reception'
import { isRounding } from './settle'
import { pairSumOf, sumOf } from './sums'
import type { Head } from './table-heads'
import { columnOf, isOfAllRows, labelOfRow, otherColumns, partColumns, partOfRow } from './tables'
import { itemsOfLine, workOf } from './work'

/** A claim with where it stands. */
export interface Telling extends Claim {
  scene: Scene
  /** Its words, without what a list's other lines say. */
  words: Range
  part: string | null
  paragraph: Range
  sentence: Range
  /** The head of its column, in a table. */
  column: Head | null
  /** The first cell of its row, in a table. */
  row: Range | null
  /** What the text says that it changed by, beside it. */
  change: Change | null
}

const MOBILISATION = new Phrases('dân vận|vận động quần chúng|dvk')
const FOLLOWING = new Phrases(
  'kiến nghị trả lại|lợi ích mang lại|hiệu quả mang lại|kết quả mang lại|qua|từ|nhờ|thông qua|theo đó|kết quả|trên cơ sở',
)
const FOLLOWS =
  /^[^\p{L}]{0,6}(?:kiến nghị trả lại|(?:lợi ích|hiệu quả|kết quả) mang lại|qua (?:đó|giải quyết|việc)|từ (?:đó|kết quả|việc|công việc|các (?:quyết định|kết luận|vụ))|nhờ|thông qua|theo đó|kết quả|trên cơ sở)/u
const RECOVERED = new Phrases(
  'ngân sách thu|nhà nước thu|thu hồi về ngân sách|thu hồi cho nhà nước|thu hồi cho ngân sách|thu hồi về cho nhà nước|kiến nghị thu hồi cho|kiến nghị thu hồi về',
)
const CONTINUING = new Phrases('trong|cụ thể|bao gồm|gồm|chi tiết|chia|phân|đi vào chi tiết|tách|nhìn theo|xét theo')
const CONTINUES =
  /^(?:[a-zđ]\)|[^\p{L}]{0,6})\s?(?:trong (?:đó|số (?:này|đó|ấy))|cụ thể|bao gồm|gồm|chi tiết|chia (?:ra|theo)|phân (?:ra|theo|tích)|(?:nhìn|xét) theo|đi vào chi tiết|tách)/u
/** How many tellings a long text keeps in mind, so that each is looked for in time that does not grow with it. */
const MOST_TOLD = 400
/** How many tellings back a part may have its total. */
const TOTAL_REACH = 12

/** What a block leaves to the next: its heading's kinds, the work it was about, a list that it opened. */
export interface Carry {
  heading: Kinds | null
  work: Sentence['work']
  opensList: boolean
  /** The kinds named last. */
  named: Kinds | null
  feedbackCases: boolean
  petitionsOfNoKind: boolean
  /** What was resolved is listed. */
  resolving: boolean
  /** The block right before told a figure. */
  justTold: boolean
  /** The claims so far, the last some hundred of them. */
  told: Claim[]
  /** What the last block that told a figure told. */
  lately: readonly Telling[]
}

/** Where a report begins. */
export const newCarry = (): Carry => ({
  heading: null,
  work: null,
  opensList: false,
  named: null,
  feedbackCases: false,
  petitionsOfNoKind: false,
  resolving: false,
  justTold: false,
  told: [],
  lately: [],
})

/**
 * @param about.complaints the report is about receiving citizens, petitions, complaints
 * @param about.plans sections of plans, in which nothing is a figure
 * @param about.main the report's unit
 */
export function readBlock(
  document: Document,
  block: Block,
  carry: Carry,
  about: { complaints: boolean; plans: readonly Range[]; main: Jurisdiction | null },
  trace: TraceEntry[],
): Telling[] {
  const { lower } = document
  const { start, end } = block.range
  const tellings: Telling[] = []
  const inList = carry.opensList && block.list
  let topic: Kinds | null = carry.heading ?? kindOfThose(document, start, carry.told.at(-1))
  let named: Kinds | null = topic
  const follows = carry.work && opensWith(document, FOLLOWING, start) && FOLLOWS.test(lower.slice(start, start + 40))
  // "Khiếu nại đúng 03, sai 12." and on the next line "Thu hồi về ngân sách 17,2 triệu đồng."
  const recovers = carry.justTold && opensWith(document, RECOVERED, start)
  let resolving = false
  let work: Sentence['work'] = follows || recovers ? carry.work : null
  for (const { range, items, rows } of block.trains) {
    const ownWork = workOf(items)
    // "Tiền, đất. Từ việc giải quyết ấy, Nhà nước thu về …", "Tiền thì sao? Kiến nghị thu hồi …": also behind the paragraph's own heading.
    if (!ownWork && !work && range.start > start) {
      const goesOn =
        opensWith(document, RECOVERED, range.start) ||
        (opensWith(document, FOLLOWING, range.start) && FOLLOWS.test(lower.slice(range.start, range.start + 40)))
      if (goesOn) work = carry.work
    }
    if (counts(items)) {
      const scenes = readScenes(readQuantities(inTurn(items)), topic)
      carry.feedbackCases ||= scenes.some(scene => scene.quantity.head === 'vu' && scene.kinds?.feedback)
      const continues =
        inList ||
        (opensWith(document, CONTINUING, range.start) && CONTINUES.test(lower.slice(range.start, range.start + 40)))
      const { told, feedbackCases } = carry
      const claims = new Map<number, readonly Claim[]>()
      const sentence: Sentence = {
        claims,
        told,
        complaintReport: about.complaints,
        mobilisation: document.index.has(MOBILISATION),
        work: ownWork ?? work,
        continues,
        feedbackCases,
        petitionsOfNoKind: carry.petitionsOfNoKind,
        // "giải quyết 123 đơn (84,8%). Trong đó khiếu nại 61/72 vụ"
        resolving: carry.resolving || (continues && resolving),
        named: named ?? carry.named,
      }
      const here: Telling[] = []
      for (const scene of scenes) {
        // Each line of a list tells of work of its own: "- Qua giải quyết KN, TC: trả lại …", "- Thanh tra hành chính …".
        const value = scene.quantity.head === 'money' || scene.quantity.head === 'land'
        const lineWork = block.list && value ? workOf(itemsOfLine(items, scene.quantity, lower)) : null
        const claimed = claimsOf(scene, lineWork ? { ...sentence, work: lineWork } : sentence, about.plans, trace)
        if (claimed.length > 0) claims.set(scene.index, claimed)
        if (claimed[0]?.indicator === 'petitions_received') carry.petitionsOfNoKind = !scene.kinds && !scene.topic
        // One by one, as later rules look at what is told of earlier claims.
        for (const made of claimed) {
          const words = { start: scene.quantity.start, end: scene.quantity.end }
          const same = told.slice(-TOTAL_REACH).filter(other => other.indicator === made.indicator)
          // "hơn 187.000 lượt người … Cụ thể, các bộ, ngành, địa phương đã tiếp 187.346 lượt": the same number, told in full.
          const restated = same.some(({ numeral }) => isRounding(numeral, made.numeral.value))
          const listed =
            (continues && !restated) ||
            (scene.parent !== null && scene.quantity.head !== 'percent') ||
            sumOf(scene, claims) !== null ||
            (scene.quantity.whole !== null && pairSumOf(scene, told) !== null) ||
            breaksDown(
              scene,
              same.map(other => other.numeral),
              lower,
            )
          const total = (listed && same.length > 0) || isAmongModels(made, scene, same, lower)
          const column = columnOf(made.numeral, rows, lower)
          if (column === 'skip') continue
          const row = labelOfRow(made.numeral, rows, lower)
          const sumsUp = row !== null && isOfAllRows(row, lower)
          const of = {
            lower,
            // A table's head is above the row, and no part of what it says.
            sentence: row ? { start: row.start, end: range.end } : range,
            listed: total,
            indicator: made.indicator,
            main: about.main,
            last: here.at(-1),
          }
          const telling: Telling = {
            indicator: made.indicator,
            numeral: made.numeral,
            otherTime: made.otherTime,
            scene,
            words,
            change: null,
            paragraph: block.range,
            sentence: range,
            column,
            row,
            // The other time's number is told to compare, the last row of a table sums up: a part of nothing. A pair is of one part.
            part:
              sumsUp || ofOtherTime(made, scene, lower)
                ? null
                : of.last?.scene === scene && scene.quantity.whole
                  ? of.last.part
                  : (partOfRow(made.numeral, rows, lower) ?? partHere(scene, of, RECEPTION.has(made.indicator))),
          }
          told.push(telling)
          here.push(telling)
          tellings.push(telling)
          if (rows.length > 0) {
            const columns = otherColumns(telling, rows, lower)
            told.push(...columns)
            tellings.push(...columns, ...partColumns(telling, rows, lower))
          }
        }
      }
      resolving = scenes.findLast(scene => scene.quantity.head !== 'percent')?.stage === 'giaiquyet'
      for (const [telling, change] of changesOf(here, scenes, lower)) telling.change = change
      const before = tellings.slice(0, tellings.length - here.length)
      const lately = before.length > 0 ? before : carry.lately
      for (const [telling, change] of changesApart(scenes, lately, here, range, lower)) telling.change = change
    }
    work = ownWork ?? work
    const kinds = kindsNamed(items)
    topic = kinds ?? topic
    named = merge(named, kinds)
  }
  const heading = end - start <= 80 && !/[.!?]/.test(lower[end - 1] ?? '')
  carry.heading = heading && tellings.length === 0 ? named : null
  carry.named = topic ?? carry.named
  carry.work = work ?? carry.work
  if (carry.told.length > MOST_TOLD) carry.told.splice(0, carry.told.length - MOST_TOLD / 2)
  carry.justTold = tellings.length > 0
  if (tellings.length > 0) carry.lately = tellings
  carry.opensList = lower[end - 1] === ':'
  carry.resolving = resolvesBehind(block, heading && tellings.length === 0, carry, tellings, lower)
  return tellings
}

/** Whether the lines behind a block list what was resolved: below "III. Kết quả giải quyết", or "đã giải quyết 222/233 đơn. Trong đó:". */
function resolvesBehind(
  { range, list }: Block,
  heading: boolean,
  { resolving, opensList }: Carry,
  tellings: readonly Telling[],
  lower: string,
): boolean {
  if (heading)
    return /kết quả giải quyết|giải quyết (?:đơn|vụ việc|khiếu nại, tố cáo|kntc)[^\n]{0,24}thẩm quyền/.test(
      lower.slice(range.start, range.end),
    )
  if (opensList) return tellings.some(({ indicator }) => indicator.endsWith('resolved'))
  return resolving && (list || /^\s*(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\))/.test(lower.slice(range.start, range.start + 6)))
}

const YEAR_NAMED = /(?:năm|tháng \d{1,2} ?[-/]|quý [ivx\d]{1,3} ?[-/]) ?(?:19|20)\d\d/

/** "(6 tháng đầu năm 2019 là 1.012 lượt/1.091 lượt người)": a bracket that names a time of its own, and what goes on from it. */
function ofOtherTime(made: Claim, scene: Scene, lower: string): boolean {
  const { bracketed, scope, start } = scene.quantity
  // "(tăng 234 mô hình so với năm 2016), trong đó 1.456 mô hình tập thể": what the bracket compared ends with it.
  const own = scope.slice(scope.findLastIndex(({ text }) => text === ')') + 1)
  if (made.otherTime || own.some(({ tag }) => tag === 'cungky')) return true
  if (!bracketed) return false
  if (YEAR_NAMED.test(lower.slice(scope[0]?.start ?? start, start))) return true
  // "giảm 8% so với năm 2018 (1.304 đơn)"
  if (
    /(?:so với|gấp (?:rưỡi|đôi|ba|[\d,]+ lần)|bằng [\d,]+ ?%)[^,;()]{0,24}(?:năm|kỳ|quý|tháng)[^,;()]{0,12} ?\($/.test(
      lower.slice(Math.max(0, start - 50), start),
    )
  )
    return true
  return scene.before?.quantity.bracketed === true && ofOtherTime(made, scene.before, lower)
}

const PLANNED = new Refusal('a target or plan')
const FRACTION = new Refusal('a fraction')

/** "hơn 9 phần 10 đơn thư", "năm vụ khiếu nại thì hơn bốn vụ đã ngã ngũ" */
function isFraction({ quantity: { left, numeral }, all, index }: Scene): boolean {
  if (left.at(-1)?.text === 'phần') return true
  const before = all[index - 1]?.quantity.numeral.value ?? Number.POSITIVE_INFINITY
  const ofTen = before <= 10 && numeral.value < before && numeral.qualifier !== 'exact'
  return ofTen && left.some(item => item.text === 'thì')
}

/** Whether one of some phrases opens a stretch of text, behind no more than a bullet. */
function opensWith({ lower, index }: Document, phrases: Phrases, start: number): boolean {
  // Behind a picture that is no mark the index finds no word.
  return lower.charCodeAt(start) > LAST_MARK || index.hasIn(phrases, { start, end: start + 16 })
}

const LAST_MARK = 0x2bff

const NO_CLAIMS: readonly Claim[] = []

/** What the first rule that speaks claims of a scene; nothing in a section of plans. */
function claimsOf(scene: Scene, sentence: Sentence, plans: readonly Range[], trace: TraceEntry[]): readonly Claim[] {
  const { start, end } = scene.quantity
  const planned = scene.planned || plans.some(section => start >= section.start && start < section.end)
  for (const rule of figureRulesFor(scene.quantity.head)) {
    const result = planned ? PLANNED : isFraction(scene) ? FRACTION : rule.read(scene, sentence)
    if (result === null) continue
    const rejected = result instanceof Refusal
    trace.push({
      rule: rule.id,
      start,
      end,
      outcome: rejected ? 'rejected' : 'read',
      reason: rejected ? result.reason : null,
    })
    return rejected ? NO_CLAIMS : result
  }
  return NO_CLAIMS
}

function counts(items: readonly Item[]): boolean {
  for (const { number } of items) if (number) return true
  return false
}

function merge(a: Kinds | null, b: Kinds | null): Kinds | null {
  if (!a || !b) return a ?? b
  return {
    complaint: a.complaint || b.complaint,
    denunciation: a.denunciation || b.denunciation,
    feedback: a.feedback || b.feedback,
  }
}
