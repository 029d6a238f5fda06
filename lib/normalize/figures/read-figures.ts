/** Reads every figure of a report: sentences to items, items to quantities, quantities to claims, claims to figures. */
import type { Document, Range } from '../document'
import type { TraceEntry } from '../engine'
import type { Metadata } from '../metadata'
import { type Figure, INDICATOR_UNITS, type Warning } from '../report'
import { Refusal } from '../rule'
import { FIGURE_RULES } from '../rules/figures'
import { kindsOf, readScenes, type Scene } from './context'
import type { Claim, Sentence } from './figure-rule'
import { type Item, readItems } from './items'
import { partOf } from './parts'
import type { Kinds } from './phrase'
import { readQuantities } from './quantity'
import { settleFigures } from './settle'
import { tagSet } from './vocabulary'
import { WhenAndWhose } from './when-and-whose'

export interface FiguresRead {
  figures: Figure[]
  warnings: Warning[]
}

/** A claim with where it stands. */
export interface Telling extends Claim {
  scene: Scene
  part: string | null
  paragraph: Range
  sentence: Range
}

export function readFigures(document: Document, metadata: Metadata, trace: TraceEntry[]): FiguresRead {
  const carry: Carry = { heading: null, work: null, opensList: false, named: null, feedbackCases: false, told: [] }
  // A line among the furniture that ends as a sentence or list item is a short paragraph; a link to another article is not.
  const inArticle = (range: Range) =>
    /[.;:]$/.test(document.lower.slice(range.start, range.end)) ||
    !metadata.boilerplate.some(other => range.start < other.end && other.start < range.end)
  const tellings = document.paragraphs
    .filter(inArticle)
    .flatMap(paragraph => readParagraph(document, paragraph, carry, trace))
  const context = new WhenAndWhose(document, metadata)
  const figures = tellings.map(({ indicator, numeral, otherTime, scene, part, paragraph, sentence }): Figure => {
    const { start, end } = scene.quantity
    const place = {
      at: { start, end },
      sentence,
      paragraph,
      otherTime: otherTime ?? false,
      stock: indicator === 'skilful_models',
    }
    return {
      indicator,
      value: numeral.value,
      unit: INDICATOR_UNITS[indicator],
      qualifier: numeral.qualifier,
      jurisdiction: context.jurisdiction(place),
      period: context.period(place),
      part,
      comparison: null,
      evidence: { start, end, text: document.text.slice(start, end) },
    }
  })
  return { figures: settleFigures(figures), warnings: [] }
}

const COMPLAINT_WORK = /khiếu nại|tố cáo|tiếp (?:công )?dân|đơn,? thư|\bkn\b|\btc\b|\bkntc\b|khiếu kiện/
const FOLLOWS =
  /^[^\p{L}]{0,6}(?:qua (?:đó|giải quyết|việc)|từ (?:đó|kết quả|việc)|nhờ|thông qua|theo đó|kết quả|trên cơ sở)/u
const CONTINUES =
  /^[^\p{L}]{0,3}(?:trong (?:đó|số (?:này|đó|ấy))|cụ thể|bao gồm|gồm|chi tiết|chia (?:ra|theo)|phân (?:ra|theo|tích)|đi vào chi tiết|tách)/u

/** What a paragraph leaves to the next: its heading's kinds, the work it was about, a list that it opened. */
interface Carry {
  heading: Kinds | null
  work: Sentence['work']
  opensList: boolean
  /** The kinds named last. */
  named: Kinds | null
  feedbackCases: boolean
  /** All claims so far. */
  told: Claim[]
}

function readParagraph(document: Document, paragraph: Range, carry: Carry, trace: TraceEntry[]): Telling[] {
  const { lower } = document
  const words = lower.slice(paragraph.start, paragraph.end)
  const complaintReport = COMPLAINT_WORK.test(lower)
  const tellings: Telling[] = []
  const told = carry.told
  const inList = carry.opensList && /^[-+•*–]/.test(words)
  let topic: Kinds | null = carry.heading
  let named: Kinds | null = carry.heading
  let work: Sentence['work'] = FOLLOWS.test(words.slice(0, 40)) ? carry.work : null
  for (const range of document.sentencesOf(paragraph)) {
    const items = readItems(lower, range)
    if (items.some(item => item.number)) {
      const scenes = readScenes(readQuantities(items), topic)
      carry.feedbackCases ||= scenes.some(scene => scene.quantity.head === 'vu' && scene.kinds?.feedback)
      const continues = inList || CONTINUES.test(lower.slice(range.start, range.start + 40))
      const sentence = {
        told,
        complaintReport,
        work: workOf(items) ?? work,
        continues,
        feedbackCases: carry.feedbackCases,
        named: named ?? carry.named,
        claims: new Map(),
      }
      for (const telling of readSentence(scenes, sentence, trace)) {
        const listed = continues || scenes.some(other => other === telling.scene.parent)
        const total =
          listed && tellings.some(other => other.indicator === telling.indicator && other.scene !== telling.scene)
        told.push(telling)
        tellings.push({ ...telling, part: partOf(telling.scene, lower, range, total), paragraph, sentence: range })
      }
    }
    work = workOf(items) ?? work
    const kinds = kindsOf(items)
    topic = kinds ?? topic
    named = merge(named, kinds)
  }
  const heading = words.length <= 80 && !/[.!?]$/.test(words)
  carry.heading = heading && tellings.length === 0 ? named : null
  carry.named = topic ?? carry.named
  carry.work = work ?? carry.work
  carry.opensList = words.endsWith(':') || (inList && carry.opensList)
  return tellings
}

function* readSentence(
  scenes: readonly Scene[],
  sentence: Sentence,
  trace: TraceEntry[],
): Generator<Claim & { scene: Scene }> {
  const claims = new Map<number, readonly Claim[]>()
  for (const scene of scenes) {
    const { start, end } = scene.quantity
    for (const rule of FIGURE_RULES) {
      const result = scene.planned ? new Refusal('a target or plan') : rule.read(scene, { ...sentence, claims })
      if (result === null) continue
      const rejected = result instanceof Refusal
      trace.push({
        rule: rule.id,
        start,
        end,
        outcome: rejected ? 'rejected' : 'read',
        reason: rejected ? result.reason : null,
      })
      if (!rejected) {
        claims.set(scene.index, result)
        for (const made of result) yield { ...made, scene }
      }
      break
    }
  }
}

const WORK = tagSet('khieunai tocao kntc tiep don giaiquyet')

/** The last words of work in the sentence: an inspection's findings or complaints. */
function workOf(items: readonly Item[]): Sentence['work'] {
  const last = items.findLast(
    item =>
      item.tag !== null &&
      (item.tag === 'thanhtra' || (WORK.has(item.tag) && (item.tag !== 'giaiquyet' || item.text.startsWith('giải')))),
  )
  return last ? (last.tag === 'thanhtra' ? 'inspection' : 'complaints') : null
}

function merge(a: Kinds | null, b: Kinds | null): Kinds | null {
  if (!a || !b) return a ?? b
  return {
    complaint: a.complaint || b.complaint,
    denunciation: a.denunciation || b.denunciation,
    feedback: a.feedback || b.feedback,
  }
}
