/** What the evidence panel and the evidence page show: everything written, nothing left to look up. */
export interface EvidenceStatement {
  value: string
  chosen: boolean
  /** The quoted words. */
  quote: string
  publisher: string
  date: string
  /** "Báo chí trung ương" … */
  rank: string
  reportTitle: string
  reportHref: string
  /** The original page; null where the report has no address. */
  url: string | null
}

/** Keys of evidence whose sources one request may ask for: its address stays short enough for every server. */
export const MOST_KEYS = 60

/** A report that a value or a theme was read from, as a file names it. */
export interface ReportSource {
  publisher: string
  /** ISO date, or that there is none in words. */
  date: string
  title: string
  /** The original's; where the report has none, its page here, a path. */
  address: string
}

export interface EvidenceModel {
  title: string
  /** The value as every screen shows it, with its unit; null for a theme. */
  value: string | null
  /** Sentences on how it came to be: computed, conflict, mismatch, why this one was chosen. */
  notes: string[]
  conflict: boolean
  statements: EvidenceStatement[]
  /** The observations that a computed value was made from. */
  parts: { label: string; value: string; href: string; evidence: string }[]
  /** How many statements more there are than are listed. */
  more: number
}
