/** Of what work some words tell: of resolving complaints, or of what an inspection looked into. */
import type { Range } from '../document'
import type { Sentence } from './figure-rule'
import type { Item } from './items'
import { tagSet } from './vocabulary'

/** The items of the line of a list that a quantity stands in. */
export function itemsOfLine(items: readonly Item[], { start }: Range, lower: string): readonly Item[] {
  const first = lower.lastIndexOf('\n', start) + 1
  const end = lower.indexOf('\n', start)
  return items.filter(item => item.start >= first && (end < 0 || item.start < end))
}

const WORK = tagSet('khieunai tocao kntc tiep don giaiquyet')

/** The last words of work in the sentence: an inspection's findings or complaints. */
export function workOf(items: readonly Item[]): Sentence['work'] {
  let reception = false
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]
    if (!item || item.tag === null) continue
    const { tag, text } = item
    if (tag === 'thanhtra') return 'inspection'
    if (tag === 'tiep') reception = true
    else if (WORK.has(tag) && (tag !== 'giaiquyet' || text.includes('giải quyết'))) return 'complaints'
  }
  // What an inspection looked at ("lịch tiếp dân") is not the work that its findings come of.
  return reception ? 'complaints' : null
}
