/** What `#evidence=` and `/evidence?key=` name: one observation or one theme, as a string that a link can carry. */
import { type Locale, localePath } from '../i18n/locale'
import { INDICATORS, PERIOD_KINDS } from '../normalize/report'
import type { ObservationKey } from '../observe/observation'

export type EvidenceKey = { kind: 'observation'; key: ObservationKey } | { kind: 'theme'; id: string }

// A tilde stands in no code, unit id, folded name or date, and a URL carries it as it is.
const SEPARATOR = '~'

export function observationKey(key: ObservationKey): string {
  return [key.indicator, key.jurisdiction, key.periodKind, key.periodStart, key.periodEnd].join(SEPARATOR)
}

export function themeKey(id: string): string {
  return ['theme', id].join(SEPARATOR)
}

/** The page of what a key names: where its links lead without a script. */
export function evidencePath(locale: Locale, key: string): string {
  return localePath(locale, `/evidence?key=${encodeURIComponent(key)}`)
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** Reads a key; null where it is none. */
export function parseEvidenceKey(text: string): EvidenceKey | null {
  const [first = '', second = '', third = '', fourth = '', fifth = '', ...rest] = text.split(SEPARATOR)
  if (first === 'theme') return second && !third ? { kind: 'theme', id: second } : null
  const indicator = INDICATORS.find(known => known === first)
  const periodKind = PERIOD_KINDS.find(known => known === third)
  if (!indicator || !periodKind || !second || rest.length || !ISO_DATE.test(fourth) || !ISO_DATE.test(fifth))
    return null
  return {
    kind: 'observation',
    key: { indicator, jurisdiction: second, periodKind, periodStart: fourth, periodEnd: fifth },
  }
}
