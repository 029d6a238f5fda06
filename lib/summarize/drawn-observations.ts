import type { Indicator } from '../normalize/report'
import { UNITS } from '../normalize/units'
import { unitToday } from '../observe/units'
import { observations, type Store } from '../store/index'
import { type Filters, jurisdictionsOf } from './filters'
import { type DrawnObservation, mergeUnit } from './merge-units'

export interface Drawn {
  /** The jurisdictions that are drawn: as chosen, or the units of 2025 that the chosen ones are part of. */
  jurisdictions: string[]
  rows: DrawnObservation[]
}

const UNIT = 'province:'

/** What the filters choose of some indicators: stated observations, or sums over the units of 2025. */
export async function drawnObservations(
  store: Store,
  filters: Filters,
  indicators: readonly Indicator[],
  chosen: readonly string[] = jurisdictionsOf(filters),
): Promise<Drawn> {
  const years = { fromYear: filters.from ?? undefined, toYear: filters.to ?? undefined }
  if (filters.units === 'dated') {
    return {
      jurisdictions: [...chosen],
      rows: await observations(store, { indicators, jurisdictions: chosen, ...years }),
    }
  }
  const jurisdictions = [
    ...new Set(chosen.map(key => (key.startsWith(UNIT) ? UNIT + unitToday(key.slice(UNIT.length)) : key))),
  ]
  const parts = UNITS.filter(unit => jurisdictions.includes(UNIT + unitToday(unit.id))).map(unit => UNIT + unit.id)
  const rows = await observations(store, { indicators, jurisdictions: [...jurisdictions, ...parts], ...years })
  return {
    jurisdictions,
    rows: jurisdictions.flatMap((key): DrawnObservation[] =>
      key.startsWith(UNIT) ? mergeUnit(key.slice(UNIT.length), rows) : rows.filter(row => row.jurisdiction === key),
    ),
  }
}
