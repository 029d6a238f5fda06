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
