/** What `#evidence=` and `/evidence?key=` name: one observation or one theme, as a string that a link can carry. */
import { INDICATORS, PERIOD_KINDS } from '../normalize/report'
import type { ObservationKey } from '../observe/observation'

export interface ThemeKey {
  year: number
  jurisdiction: string
  /** The folded name that groups spellings of one theme. */
  name: string
}

export type EvidenceKey = { kind: 'observation'; key: ObservationKey } | { kind: 'theme'; key: ThemeKey }

// A tilde stands in no code, unit id, folded name or date, and a URL carries it as it is.
const SEPARATOR = '~'

export function observationKey(key: ObservationKey): string {
  return [key.indicator, key.jurisdiction, key.periodKind, key.periodStart, key.periodEnd].join(SEPARATOR)
}

export function themeKey(key: ThemeKey): string {
  return ['theme', key.year, key.jurisdiction, key.name].join(SEPARATOR)
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** Reads a key; null where it is none. */
export function parseEvidenceKey(text: string): EvidenceKey | null {
  const [first = '', second = '', third = '', fourth = '', fifth = '', ...rest] = text.split(SEPARATOR)
  if (first === 'theme') {
    const year = Number(second)
    if (!Number.isInteger(year) || !third || !fourth || fifth) return null
    return { kind: 'theme', key: { year, jurisdiction: third, name: fourth } }
  }
  const indicator = INDICATORS.find(known => known === first)
  const periodKind = PERIOD_KINDS.find(known => known === third)
  if (!indicator || !periodKind || !second || rest.length || !ISO_DATE.test(fourth) || !ISO_DATE.test(fifth))
    return null
  return {
    kind: 'observation',
    key: { indicator, jurisdiction: second, periodKind, periodStart: fourth, periodEnd: fifth },
  }
}
