/** The normaliser's front door: a report's text in, a record with evidence out. Pure: same text, same record. */
import { hash } from 'node:crypto'
import { canonicalText, readDocument } from './document'
import type { TraceEntry } from './engine'
import { readFigures } from './figures/read-figures'
import { type Flow, flowOf, flowOver, toCanonical } from './flow'
import { readMetadata } from './metadata'
import { type NormalizedReport, SCHEMA_ID } from './report'

export { canonicalText } from './document'
export type { TraceEntry } from './engine'
export { warnOfFigures } from './figures/warnings'
export type { Flow } from './flow'

export interface ReportIdentity {
  /** Base name of the file without extension. */
  id: string
  source?: NormalizedReport['source']
  /** The canonical text without what nobody sees or means in it (zero-width marks, page numbers); as it stands where none is given. */
  reading?: Flow | null
}

/** The record of one report. The text may be raw: it is made canonical, and offsets refer to `canonicalText(text)`. */
export function normalize(text: string, identity: ReportIdentity): NormalizedReport {
  const { report, flow, canonical } = read(text, identity)
  return toCanonical(report, flow, canonical)
}

/** The record, and every decision that led to it. */
export function normalizeWithTrace(
  text: string,
  identity: ReportIdentity,
): { report: NormalizedReport; text: string; trace: TraceEntry[] } {
  const { report, trace, flow, canonical } = read(text, identity)
  trace.sort((a, b) => a.start - b.start)
  return {
    report: toCanonical(report, flow, canonical),
    text: canonical,
    trace: toCanonical(trace, flow, canonical),
  }
}

/** The record with its spans in the flow, from which they can be put into the canonical text. */
function read(raw: string, { id, source = { url: null, file: null }, reading }: ReportIdentity) {
  const text = canonicalText(raw)
  const flow = reading ? flowOver(reading) : flowOf(text)
  const document = readDocument(flow.text)
  const trace: TraceEntry[] = []
  const metadata = readMetadata(document, trace)
  const figuresRead = readFigures(document, metadata, trace)
  const report: NormalizedReport = {
    schema: SCHEMA_ID,
    id,
    source,
    title: metadata.title,
    publisher: metadata.publisher,
    authors: metadata.authors,
    publishedOn: metadata.publishedOn,
    event: metadata.event,
    jurisdiction: metadata.jurisdiction,
    period: metadata.period,
    outlook: metadata.outlook,
    themes: metadata.themes,
    topics: metadata.topics,
    directives: metadata.directives,
    documents: metadata.documents,
    people: metadata.people,
    figures: figuresRead.figures,
    text: {
      sha256: hash('sha256', text),
      length: text.length,
      boilerplate: metadata.boilerplate.map(({ start, end }) => ({ start, end })),
    },
    warnings: [...metadata.warnings, ...figuresRead.warnings],
  }
  return { report, trace, flow, canonical: text }
}
