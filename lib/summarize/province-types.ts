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
}
