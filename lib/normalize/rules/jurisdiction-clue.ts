/** What a reason for a jurisdiction gives: the words that say whose work it is, and whose. */
import type { Range } from '../document'
import type { Jurisdiction } from '../report'
import { jurisdictionOf, type NamedPlace } from '../vietnamese/places'
import type { Prepared } from './jurisdiction-input'

export interface Clue extends Range {
  /** Null: a unit of no level of the contract. */
  jurisdiction: Jurisdiction | null
}

export interface Reason {
  id: string
  /** The clue, `undefined` where the reason does not hold. */
  look(input: Prepared): Clue | undefined
}

/** The Fatherland Front's Central Committee gathers for the whole country. */
const FRONT = 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'

/** What some words of a sentence tell of: the whole country. */
export const nationalAt = ({ start }: Range, { index, 0: words }: RegExpExecArray): Clue => ({
  start: start + index,
  end: start + index + words.length,
  jurisdiction: { level: 'national' },
})

export const clue = (place: NamedPlace): Clue => ({
  start: place.start,
  end: place.end,
  jurisdiction: place.name === FRONT ? { level: 'national' } : jurisdictionOf(place),
})
