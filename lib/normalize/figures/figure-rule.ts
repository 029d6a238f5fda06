/** A rule that reads figures: it looks at one quantity in its surroundings. The first rule of a list that speaks decides. */
import type { Indicator } from '../report'
import type { Example, Refusal } from '../rule'
import type { Scene } from './context'
import type { Numeral } from './items'
import type { Head, Kinds } from './phrase'

export interface FigureRule {
  id: string
  because: string
  /** What the quantity must count for the rule to be asked; left out: anything. */
  heads?: readonly (Head | null)[]
  /** Claims of what the quantity is, a refusal that ends the matter, or null: another rule may know. */
  read(scene: Scene, sentence: Sentence): Claim[] | Refusal | null
  /** Texts of our own, each with figures (indicator: value) that the rule must read in it. */
  examples: readonly Example[]
  /** Texts of our own in which the rule must read nothing. */
  refusals: readonly string[]
}

export interface Claim {
  indicator: Indicator
  numeral: Numeral
  /** The number of the other time in a comparison ("540/802 lượt"). */
  otherTime?: boolean
}

/** What earlier rules claimed in the sentence, and what its paragraph and report are about. */
export interface Sentence {
  claims: ReadonlyMap<number, readonly Claim[]>
  /** All claims of the report so far. */
  told: readonly Claim[]
  /** The report is about receiving citizens, petitions, complaints. */
  complaintReport: boolean
  /** The report speaks of mass mobilisation. */
  mobilisation: boolean
  /** Its nearest earlier words on work in this paragraph: resolving complaints, or inspections and audits. */
  work: 'complaints' | 'inspection' | null
  /** The sentence goes on listing what the one before told ("Trong đó, …"). */
  continues: boolean
  /** Feedback was counted in cases before: cases of unstated kind may be of all kinds. */
  feedbackCases: boolean
  /** The petitions received that were told last were of no stated kind. */
  petitionsOfNoKind: boolean
  /** The line stands in a list of what was resolved. */
  resolving: boolean
  /** Kinds of petitions named so far in the paragraph, or last before it. */
  named: Kinds | null
}

export const claim = (indicator: Indicator, numeral: Numeral): Claim[] => [{ indicator, numeral }]

/** "238/316": the first number is of the first indicator, the second of the other. */
export function claimPair(first: Indicator, second: Indicator, scene: Scene): Claim[] {
  const { numeral, whole } = scene.quantity
  return whole
    ? [
        { indicator: first, numeral },
        { indicator: second, numeral: whole },
      ]
    : claim(first, numeral)
}
