/**
 * A province and the unit of 2025 of the same name that it was merged into: one name, two areas. Chosen together they are one
 * series that begins anew on 2025-07-01, so that nobody needs to know of two ids to follow a name through the merger.
 */
import { partsOf, UNITS } from '../normalize/units'
import { PROVINCE } from '../observe/jurisdiction-key'
import { familyOf } from '../observe/units'

/** Former → unit of 2025, by id. */
const mergedInto = new Map(
  UNITS.flatMap(unit => {
    const former = partsOf(unit.id).find(part => part.name === unit.name)
    return former ? [[former.id, unit.id] as const] : []
  }),
)
const formerOf = new Map([...mergedInto].map(([former, merged]) => [merged, former]))

/** The unit of 2025 that bears the name of a province before the merger; null where there is none. */
export function mergedNamesake(unitId: string): string | null {
  return mergedInto.get(unitId) ?? null
}

/** The province that bore the name of a unit of 2025 before the merger; null where there was none. */
export function formerNamesake(unitId: string): string | null {
  return formerOf.get(unitId) ?? null
}

/**
 * For each jurisdiction chosen, the one in whose series it is drawn: itself, or the province of its name where both are chosen.
 */
export function drawnUnder(chosen: readonly string[]): Map<string, string> {
  return new Map(
    chosen.map(key => {
      const former = key.startsWith(PROVINCE) ? formerNamesake(key.slice(PROVINCE.length)) : null
      return [key, former !== null && chosen.includes(PROVINCE + former) ? PROVINCE + former : key]
    }),
  )
}

/** What is drawn in some series, and with each unit of 2025 among those all that was merged into it. */
export function withParts(under: ReadonlyMap<string, string>): Map<string, string> {
  const drawn = [...new Set(under.values())]
  const families = drawn.flatMap(key =>
    key.startsWith(PROVINCE)
      ? familyOf(key.slice(PROVINCE.length)).map(id => [PROVINCE + id, key] as const)
      : [[key, key] as const],
  )
  return new Map([...families, ...under])
}

/** How many names some unit ids bear: a province and its namesake of 2025 are one. */
export function countNames(ids: Iterable<string>): number {
  return new Set([...ids].map(id => formerNamesake(id) ?? id)).size
}
