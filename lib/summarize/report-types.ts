/** A report's page as data: everything written, every fact tied to the words that it was read from. */

/** Groups of facts, in the page's order; `event` holds what was read of the occasion and the publication. */
export const FACT_GROUPS = ['figures', 'themes', 'event', 'topics', 'documents', 'people', 'directives'] as const
export type FactGroup = (typeof FACT_GROUPS)[number]

export interface FactView {
  /** `figure-3`: an anchor on the page; its words in the text bear `at-figure-3`. */
  id: string
  group: FactGroup
  /** "Vụ việc đã giải quyết: > 9.900 vụ việc" */
  label: string
  /** Jurisdiction, period, comparison …; empty where there is nothing more to say. */
  detail: string
  quote: string
  /** Key and page of all reports that tell the same; null where the fact speaks for no observation or theme. */
  evidence: { key: string; href: string } | null
  /** The chart over time that shows the figure's observation; null where none does. */
  chart: string | null
  /** Whether the words are marked in the text of the page. */
  marked: boolean
  warnings: string[]
}

/** A run of text that the same facts cover. */
export interface TextSegment {
  start: number
  text: string
  /** The closest fact that covers it; null where none does. */
  fact: string | null
  group: FactGroup | 'warning' | null
  /** Facts whose words begin here: the run bears their anchors. */
  begins: string[]
  boilerplate: boolean
}

export interface ReportView {
  id: string
  title: string
  /** Whether the title is a label of our making, since the report has none. */
  isLabel: boolean
  meta: { label: string; value: string }[]
  url: string | null
  facts: FactView[]
  /** Warnings that belong to no fact. */
  warnings: string[]
  /** Null where the store has no text of the report. */
  text: TextSegment[] | null
}
