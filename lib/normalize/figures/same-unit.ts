/** Whether two units are one, and which words before a unit make it another's. */
import type { Jurisdiction } from '../report'

/** Whether both are the same unit of the same level. */
export function same(a: Jurisdiction, b: Jurisdiction | null): boolean {
  return a.level === b?.level && nameOf(a) === nameOf(b) && provinceOf(a) === provinceOf(b)
}

/** A unit's name without its level, null for the country and for provinces. */
const nameOf = (unit: Jurisdiction): string | null => ('name' in unit ? unit.name : null)
const provinceOf = (unit: Jurisdiction): string | null => ('province' in unit ? unit.province : null)

/** Whether a district, or less, is another than the report's own. */
export function narrower(unit: Jurisdiction, main: Jurisdiction | null): boolean {
  if (unit.level !== 'district') return false
  if (main?.level === 'district') return unit.name !== main.name
  return true
}

/** Units, or people of a unit, whose work is not the unit's. */
export const OTHERS =
  /biên phòng|cử tri |quân khu|sư đoàn|bộ chỉ huy|công an|quê |phía (?:bắc|nam|đông|tây) $|hai tỉnh|các tỉnh|giáp |các (?:huyện|xã|phường|quận)(?! là )| do $/
