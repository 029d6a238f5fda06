/** What the observing stage takes in and gives out; plain data, the same for every database. */
import type { Indicator, PeriodKind, Qualifier } from '../normalize/report'

/**
 * A jurisdiction as one string: `national`, `province:bac-ninh-2025` (unit id, data/provinces.csv),
 * `district:dak-lak/buon-don` (folded name under its unit; `district:-/…` where the unit is unknown) or
 * `ministry:thanh-tra-chinh-phu` (folded name).
 */
export type JurisdictionKey = string

/** One (indicator, jurisdiction, period): what an observation is the one value of. Days are inclusive ISO dates. */
export interface ObservationKey {
  indicator: Indicator
  jurisdiction: JurisdictionKey
  periodKind: PeriodKind
  periodStart: string
  periodEnd: string
}

/** Who says it, best first: the order in which figures of one key are preferred. */
export const SOURCE_RANKS = ['official', 'central-press', 'local-press', 'other'] as const
export type SourceRank = (typeof SOURCE_RANKS)[number]

/** One figure as one report states it, with what the choice among figures needs to know. */
export interface FigureFact extends ObservationKey {
  reportId: string
  /** Place in the record's `figures`: with the report's id it names the figure, whatever the order of import. */
  position: number
  value: number
  qualifier: Qualifier
  evidence: string
  /** Equal for two figures that tell the same value in the same evidence words, diacritics and punctuation aside. */
  words: string
  sourceRank: SourceRank
  /** ISO date, or null where the report gives none: later than none is any date. */
  publishedOn: string | null
  /** SHA-256 of the report's text, to count a republished report once; null for a record without a text. */
  textHash: string | null
  /** Comes from a site that republishes others: the same figure in the same words there is the same statement. */
  aggregator: boolean
  /** A person's word on it; `rejected` figures never speak. */
  review: 'confirmed' | 'corrected' | 'rejected' | null
}

/** Why the shown figure was preferred to the others; the first point in design order that told them apart. */
export const CHOICE_REASONS = ['only', 'person', 'source', 'exactness', 'later', 'id'] as const
export type ChoiceReason = (typeof CHOICE_REASONS)[number]

export interface Observation extends ObservationKey {
  value: number
  qualifier: Qualifier
  /** `stated`: written in a report. `computed`: derived by us from the stated values in `computedFrom`. */
  basis: 'stated' | 'computed'
  /** The chosen figure, `<report id>#<position>`; null where computed. */
  figureId: string | null
  choice: ChoiceReason | null
  /** How many figures of this key speak, republished ones included; the store lists them in the order of preference. */
  figures: number
  /** How many distinct statements stand behind it: a republished report counts once. */
  statements: number
  /** Values that cannot both be true are told of this key. */
  conflict: boolean
  /** Indicators of the same key that a computed value was made from. */
  computedFrom: Indicator[]
  /** A stated rate that differs from resolved / under jurisdiction by more than rounding allows. */
  rateMismatch: { stated: number; computed: number } | null
}
