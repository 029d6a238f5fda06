/** The day of a report that tells of one reception of citizens: what is counted there is of that day. */
import type { Document, Range } from '../document'
import type { TraceEntry } from '../engine'
import type { Period } from '../report'
import { singleSpaced } from '../vietnamese/letters'
import type { Occasion } from './event'

/** "chủ trì phiên tiếp công dân định kỳ", "tiếp dân định kỳ tháng 2" */
const SESSION =
  /(?:phiên|buổi|kỳ) tiếp (?:công )?dân|tiếp (?:công )?dân (?:định kỳ|thường kỳ|đột xuất)|(?:định kỳ|thường kỳ) tiếp (?:công )?dân/

/**
 * The period where a report names no other.
 * @param heldOn the day of the occasion, if it is known
 */
export function dayOfReception(
  { lower, text }: Document,
  title: Range | null,
  occasion: Occasion | null,
  heldOn: string | null,
  trace: TraceEntry[],
): Period | null {
  const at = occasion?.date ?? occasion?.relative
  if (!occasion || !at || heldOn === null || occasion.kind !== 'other') return null
  if (![occasion.sentence, title].some(range => range && SESSION.test(lower.slice(range.start, range.end)))) return null
  trace.push({ rule: 'period/day-of-a-reception', start: at.start, end: at.end, outcome: 'read', reason: null })
  return { start: heldOn, end: heldOn, kind: 'range', label: singleSpaced(text.slice(at.start, at.end)) }
}
