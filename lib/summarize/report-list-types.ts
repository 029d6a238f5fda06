/** The list of reports as its page shows it. */
export interface Marked {
  /** Runs of a text, those that match the search marked. */
  runs: { start: number; text: string; marked: boolean }[]
}

export interface ReportLine {
  id: string
  href: string
  title: Marked
  /** Says that the title is a label of our making; null where the report has one. */
  labelled: string | null
  snippet: Marked
  /** Publisher, date, place, kind … */
  facts: string[]
  warnings: string | null
}

export interface ReportList {
  /** "241 báo cáo"; "hơn 2.000" where there are more than were counted. */
  found: string
  lines: ReportLine[]
  facets: { name: string; label: string; value: string; options: { value: string; label: string }[] }[]
  /** Pages before and after, as paths; null where there is none. */
  next: string | null
  previous: string | null
}
