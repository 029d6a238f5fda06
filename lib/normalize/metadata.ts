/** Everything of a report but its figures, and where the text names periods and places. */
import type { Document, Range } from './document'
import type { TraceEntry } from './engine'
import type { Jurisdiction, NormalizedReport, Period } from './report'

/** A period that the text names, at its words. */
export interface PeriodMention extends Range {
  period: Period
  /** Named to compare with ("so với cùng kỳ năm 2019"), not as the time of what is told. */
  comparison: boolean
  /** A time to come: plans and targets. */
  ahead: boolean
}

/** A unit or body that the text names, at its words. */
export interface PlaceMention extends Range {
  jurisdiction: Jurisdiction
}

export type Metadata = Omit<NormalizedReport, 'schema' | 'id' | 'source' | 'figures' | 'text'> & {
  boilerplate: readonly Range[]
  periodMentions: readonly PeriodMention[]
  placeMentions: readonly PlaceMention[]
}

export function readMetadata(document: Document, _trace: TraceEntry[]): Metadata {
  const first = document.paragraphs[0]
  return {
    title: first ? document.text.slice(first.start, first.end) : null,
    publisher: null,
    authors: [],
    publishedOn: null,
    event: null,
    jurisdiction: null,
    period: null,
    outlook: null,
    themes: [],
    topics: [],
    directives: [],
    documents: [],
    people: [],
    warnings: [],
    boilerplate: [],
    periodMentions: [],
    placeMentions: [],
  }
}
