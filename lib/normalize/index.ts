/** The normaliser's front door: a report's text in, a record with evidence out. Pure: same text, same record. */
import { hash } from 'node:crypto'
import { canonicalText, readDocument } from './document'
import type { TraceEntry } from './engine'
import { readFigures } from './figures/read-figures'
import { flowOf, toCanonical } from './flow'
import { readMetadata } from './metadata'
import { type NormalizedReport, SCHEMA_ID } from './report'

export { canonicalText } from './document'
export type { TraceEntry } from './engine'

export interface ReportIdentity {
  /** Base name of the file without extension. */
  id: string
  source?: NormalizedReport['source']
}

/** The record of one report. The text may be raw: it is made canonical, and offsets refer to `canonicalText(text)`. */
export function normalize(text: string, identity: ReportIdentity): NormalizedReport {
  return normalizeWithTrace(text, identity).report
}

/** The record, and every decision that led to it. */
export function normalizeWithTrace(
  raw: string,
  { id, source = { url: null, file: null } }: ReportIdentity,
): { report: NormalizedReport; text: string; trace: TraceEntry[] } {
  const text = canonicalText(raw)
  const flow = flowOf(text)
  const document = readDocument(flow.text)
  const trace: TraceEntry[] = []
  const metadata = readMetadata(document, trace)
  const { boilerplate, periodMentions: _, placeMentions: __, warnings, ...fields } = metadata
  const figuresRead = readFigures(document, metadata, trace)
  const report: NormalizedReport = {
    schema: SCHEMA_ID,
    id,
    source,
    ...fields,
    figures: figuresRead.figures,
    text: {
      sha256: hash('sha256', text),
      length: text.length,
      boilerplate: boilerplate.map(({ start, end }) => ({ start, end })),
    },
    warnings: [...warnings, ...figuresRead.warnings],
  }
  return {
    report: toCanonical(report, flow, text),
    text,
    trace: toCanonical(
      trace.sort((a, b) => a.start - b.start),
      flow,
      text,
    ),
  }
}
