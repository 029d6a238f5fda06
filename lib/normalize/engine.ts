/** Runs rules over a document: word boundaries, overlaps and the trace of what was read or rejected live here, once. */
import type { Document, Range } from './document'
import { type Match, Refusal, type Rule } from './rule'

export interface Found<Reading> extends Range {
  rule: string
  reading: Reading
}

/** One line of the explanation: which rule looked at which words, and what became of it. */
export interface TraceEntry extends Range {
  rule: string
  outcome: 'read' | 'rejected'
  /** Why it was rejected; null for what was read. */
  reason: string | null
}

const WORD = /[\p{L}\p{M}\p{N}]/u

/** Whether a span neither starts nor ends inside a word or number of the text. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !joins(text, start) && !joins(text, end)
}

function joins(text: string, at: number): boolean {
  return at > 0 && at < text.length && WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '')
}

/**
 * All that the rules read in a document, in text order. Where two readings overlap, the one that starts first stands,
 * then the longer, then the earlier rule; the other is traced as rejected.
 */
export function runRules<Reading>(
  document: Document,
  rules: readonly Rule<Reading>[],
  trace: TraceEntry[],
): Found<Reading>[] {
  const found: Found<Reading>[] = []
  const whole = { start: 0, end: document.lower.length }
  for (const rule of rules) {
    for (const hit of document.index.matches(rule.pattern, whole)) {
      const start = hit.index
      const end = start + hit[0].length
      if (!standsAlone(document.lower, start, end)) continue
      const match: Match = { start, end, text: document.text.slice(start, end), groups: hit.groups ?? {} }
      const reading = rule.read(match, document)
      if (reading instanceof Refusal) {
        trace.push({ rule: rule.id, start: match.start, end: match.end, outcome: 'rejected', reason: reading.reason })
      } else {
        found.push({ rule: rule.id, start: match.start, end: match.end, reading })
      }
    }
  }
  return found.length === 0 ? found : settleOverlaps(found, trace)
}

function settleOverlaps<Reading>(found: readonly Found<Reading>[], trace: TraceEntry[]): Found<Reading>[] {
  // Array.sort is stable: equal spans stay in the rules' order.
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found<Reading>[] = []
  for (const candidate of ordered) {
    const last = kept.at(-1)
    const { rule, start, end } = candidate
    if (last && start < last.end) {
      trace.push({ rule, start, end, outcome: 'rejected', reason: `overlaps what ${last.rule} read` })
    } else {
      kept.push(candidate)
      trace.push({ rule, start, end, outcome: 'read', reason: null })
    }
  }
  return kept
}
