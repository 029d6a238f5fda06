import { createHash } from 'node:crypto'
import type { ObservationKey } from '../observe/observation'

/** 96 bits of SHA-256 in 16 URL-safe letters: short enough for an index and a link, too long to collide among billions. */
export function shortHash(...parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 16)
}

/** Names an observation in the store and in links, the same in every store. */
export function observationId(key: ObservationKey): string {
  return shortHash(key.indicator, key.jurisdiction, key.periodKind, key.periodStart, key.periodEnd)
}

/** Names a theme in the store and in links. */
export function themeId(year: number, jurisdiction: string, folded: string): string {
  return shortHash('theme', year, jurisdiction, folded)
}
