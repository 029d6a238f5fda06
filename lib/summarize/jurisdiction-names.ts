import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { MERGER_DATE, UNITS, type Unit, unitById } from '../normalize/units'
import type { JurisdictionKey } from '../observe/observation'

const sharesName = (unit: Unit) => UNITS.some(other => other.id !== unit.id && other.name === unit.name)

/** A unit's name. A unit of 2025 that bears the name of one of its parts says since when: "Bắc Ninh (từ 7/2025)". */
export function unitName(locale: Locale, unit: Unit): string {
  if (unit.validFrom < MERGER_DATE || !sharesName(unit)) return unit.name
  return `${unit.name} (${locale === 'vi' ? 'từ 7/2025' : 'since July 2025'})`
}

/** A jurisdiction inside a phrase: "…, cả nước, năm 2025". A proper name keeps its capital. */
export function jurisdictionInPhrase(locale: Locale, key: JurisdictionKey): string {
  return key === 'national' ? messagesOf(locale).nationalIn : jurisdictionName(locale, key)
}

/**
 * A jurisdiction in words: "Cả nước", "Hải Phòng". A district or ministry is told by `stated`, the name that a report
 * writes; its key alone holds only the folded name.
 */
export function jurisdictionName(locale: Locale, key: JurisdictionKey, stated?: string): string {
  if (key === 'national') return messagesOf(locale).national
  const [level = '', rest = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
  if (level === 'province') {
    const unit = unitById(rest)
    return unit ? unitName(locale, unit) : rest
  }
  const [province = '', folded = ''] = level === 'district' ? rest.split('/') : ['', rest]
  const name = stated ?? folded.replaceAll('-', ' ')
  const unit = unitById(province)
  return unit ? `${name}, ${unit.name}` : name
}
