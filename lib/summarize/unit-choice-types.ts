/** The names of provinces that filters offer, as the forms show them. */

/** A name to choose: one unit, or a province and its namesake of 2025, which are one series with a break. */
export interface UnitChoice {
  units: { id: string /** What it is called where it is chosen without the other. */; name: string }[]
  name: string
  /** What the merger of 2025 did to the name; null where nothing. */
  note: string | null
}

export interface UnitChoices {
  current: UnitChoice[]
  former: UnitChoice[]
}
