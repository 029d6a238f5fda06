import type { Indicator } from '../normalize/report'
import { UNITS } from '../normalize/units'
import { unitToday } from '../observe/units'
import { observationId, observations, type SourcesSummary, type Store, sourcesOf } from '../store/index'
import { type Filters, jurisdictionsOf } from './filters'
import { type DrawnObservation, mergeUnit } from './merge-units'
import { placed } from './place'

export interface Drawn {
  /** The jurisdictions that are drawn: as chosen, or the units of 2025 that the chosen ones are part of. */
  jurisdictions: string[]
  rows: DrawnObservation[]
  /** The reports that the drawn values were read from. */
  sources: SourcesSummary
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
    const rows = await observations(store, { indicators, jurisdictions: chosen, ...years })
    return { jurisdictions: [...chosen], rows, sources: await sourcesOf(store, shownIds(rows, filters)) }
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
    sources: await sourcesOf(store, shownIds(rows, filters)),
  }
}

/** Ids of the stated observations that the chart's kind of period shows, or that a computed one shown was made from. */
function shownIds(rows: readonly DrawnObservation[], { period }: Filters): string[] {
  const series = new Map<string, DrawnObservation[]>()
  for (const row of rows) {
    const key = `${row.indicator} ${row.jurisdiction}`
    series.set(key, [...(series.get(key) ?? []), row])
  }
  return [...series.values()]
    .flatMap(own => placed(own, period))
    .flatMap(({ observation }) =>
      observation.basis === 'computed'
        ? observation.computedFrom.map(indicator => observationId({ ...observation, indicator }))
        : [observationId(observation)],
    )
}
