/** Of what work some words tell: of resolving complaints, or of what an inspection looked into. */
import type { Range } from '../document'
import type { Sentence } from './figure-rule'
import { type Item, wordsOf } from './items'
import { tagSet } from './vocabulary'

/** The items of the line of a list that a quantity stands in. */
export function itemsOfLine(items: readonly Item[], { start }: Range, lower: string): readonly Item[] {
  const first = lower.lastIndexOf('\n', start) + 1
  const end = lower.indexOf('\n', start)
  return items.filter(item => item.start >= first && (end < 0 || item.start < end))
}

const WHO_VIOLATED = /(?:^| )(?:người|cán bộ|công chức|viên chức|đảng viên|cá nhân|tập thể|tổ chức|đơn vị)(?: có)?$/
const WORK = tagSet('khieunai tocao kntc tiep don giaiquyet')

/** The last words of work in the sentence: an inspection's findings or complaints. */
export function workOf(items: readonly Item[]): Sentence['work'] {
  let reception = false
  let violations = false
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]
    if (!item || item.tag === null) continue
    const { tag, text } = item
    // "xử lý 517 người, trong đó có 472 cán bộ, công chức vi phạm" says who they were, not how they were found.
    // "qua giải quyết khiếu nại, kiến nghị xử lý 10 cá nhân vi phạm, trả lại …": resolving finds them too.
    if (text === 'vi phạm') violations ||= !WHO_VIOLATED.test(wordsOf(items.slice(Math.max(0, i - 3), i)))
    else if (tag === 'thanhtra') return 'inspection'
    else if (tag === 'tiep') reception = true
    else if (WORK.has(tag) && (tag !== 'giaiquyet' || /giải quyết|gq/.test(text))) return 'complaints'
  }
  if (violations) return 'inspection'
  // What an inspection looked at ("lịch tiếp dân") is not the work that its findings come of.
  return reception ? 'complaints' : null
}
