/** Which of the names that a filter offers are chosen. Pure: for the server's part of a form and the browser's. */
import type { UnitChoice } from '@/lib/summarize/unit-choice-types'

/** What is chosen of a name: of a province and its namesake of 2025 usually both, by an older link one. */
export function chosenOf(
  { units, name }: UnitChoice,
  chosen: readonly string[],
): { ids: string[]; name: string } | null {
  const mine = units.filter(unit => chosen.includes(unit.id))
  const [only] = mine
  if (!only) return null
  return { ids: mine.map(unit => unit.id), name: mine.length === units.length ? name : only.name }
}
