import { hash } from 'node:crypto'
import type { ObservationKey } from '../observe/observation'

/** 96 bits of SHA-256 in 16 URL-safe letters: short enough for an index and a link, too long to collide among billions. */
export function shortHash(...parts: readonly (string | number | null)[]): string {
  return hash('sha256', parts.join('\0'), 'base64url').slice(0, 16)
}

// Few keys come again and again: an import meets each thousands of times.
const ids = new Map<string, string>()
const MAX_IDS = 200_000

/** Names an observation in the store and in links, the same in every store. */
export function observationId(key: ObservationKey): string {
  const parts = [key.indicator, key.jurisdiction, key.periodKind, key.periodStart, key.periodEnd]
  const name = parts.join('\0')
  let id = ids.get(name)
  if (id === undefined) {
    id = shortHash(...parts)
    if (ids.size >= MAX_IDS) ids.clear()
    ids.set(name, id)
  }
  return id
}

/** Names a theme in the store and in links. */
export function themeId(year: number, jurisdiction: string, folded: string): string {
  return shortHash('theme', year, jurisdiction, folded)
}
