/** The part that a number's line names: its label before a colon or in a table's first cell, or the line above it. */
import type { Scene } from './context'
import { PART_WORDS } from './part-words'
import type { PartOf } from './whole-unit'
import { meansWholeUnit } from './whole-unit'

const LINE_LABEL = /^[^\p{L}\d]*(?:[a-zđ\d]{1,2}[.)] ?)?(?<label>[^:.;\d]{3,90}): ?$/u

/** "| Tiếp định kỳ | 1.555 lượt | 1.237 người |" */
const LABEL_OF_ROW = /^[^\p{L}\d]*(?:[a-zđ\d]{1,2}[.)]? ?[|\t] ?)?(?<label>[^|\t:;\d]{3,90}?) ?[|\t] ?$/u

/** What a label ends with, and how it is written. */
const LABELS = [
  [/: ?$/, LINE_LABEL],
  [/[|\t] ?$/, LABEL_OF_ROW],
] as const

/** "Cấp tỉnh" over "12 cuộc": a label on a line of its own, above a line that only counts. */
function lineAbove(lower: string, line: number, end: number, before: string): string | undefined {
  if (line === 0 || before.trim() !== '' || !/^[^\S\n]*(?:\n|$)/.test(lower.slice(end, end + 4))) return undefined
  const above = lower.slice(lower.lastIndexOf('\n', line - 2) + 1, line - 1).trim()
  return above.length <= LONGEST_LABEL && !/[\d.,:;]/.test(above) ? above : undefined
}
const LONGEST_LABEL = 30

/** "- Tiếp thường xuyên: 512 lượt, 560 người, 498 vụ việc": the label of a line or row is the part of all that it counts. */
export function partOfLine({ quantity, all }: Scene, of: PartOf): string | null {
  const { lower, listed } = of
  const line = lower.lastIndexOf('\n', quantity.start) + 1
  const first = all.find(other => other.quantity.start >= line)
  const words = lower.slice(line, first?.quantity.start ?? line)
  const pattern = LABELS.find(([mark]) => mark.test(words))?.[1]
  const label = pattern?.exec(words)?.groups?.label ?? lineAbove(lower, line, quantity.end, words)
  const part = (label && PART_WORDS.exec(label)?.[0].trim()) || null
  return label && part && (listed || !meansWholeUnit(part, label, label, of)) ? part : null
}
