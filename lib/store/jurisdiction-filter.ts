/** Whose: chosen jurisdictions, and every jurisdiction of the chosen levels. */
import type { JurisdictionKey } from '../observe/observation'

export const LEVELS = ['national', 'province', 'district', 'ministry'] as const
export type Level = (typeof LEVELS)[number]

export interface JurisdictionFilter {
  jurisdictions?: readonly JurisdictionKey[]
  levels?: readonly Level[]
}

/** As Prisma's `where` says it: one or the other; everything where neither is given. */
export function ofJurisdictions({ jurisdictions = [], levels = [] }: JurisdictionFilter) {
  if (jurisdictions.length === 0 && levels.length === 0) return []
  const chosen = [...jurisdictions, ...levels.filter(level => level === 'national')]
  const others = levels.filter(level => level !== 'national')
  return [
    {
      OR: [{ jurisdiction: { in: chosen } }, ...others.map(level => ({ jurisdiction: { startsWith: `${level}:` } }))],
    },
  ]
}
