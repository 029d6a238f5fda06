/** Provinces as their pages show them. */
export interface UnitLink {
  id: string
  name: string
  href: string
}

export interface UnitEntry extends UnitLink {
  /** "12 báo cáo"; null where there is none. */
  reports: string | null
  mergedFrom: UnitLink[]
  /** The day of a merger other than that of 2025, as the page writes it. */
  mergedBefore: string | null
}
