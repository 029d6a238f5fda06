import type { Indicator } from '../normalize/report'
import { PROVINCE } from '../observe/jurisdiction-key'
import { isPublishedBeforeEnd } from '../observe/periods'
import { unitToday } from '../observe/units'
import { observationId, observations, type Store, sourcesOf } from '../store/index'
import type { Sources } from './chart-context'
import { type Filters, jurisdictionsOf } from './filters'
import { type DrawnObservation, mergeUnit, statedKeys } from './merge-units'
import { drawnUnder, withParts } from './namesakes'
import { placed } from './place'

export interface Drawn {
  /** The jurisdictions that are drawn: as chosen, or the units of 2025 that the chosen ones are part of. */
  jurisdictions: string[]
  /** Each jurisdiction that was asked for, and the one in whose series it is drawn. */
  under: ReadonlyMap<string, string>
  /** Each jurisdiction whose themes are told, and the one in whose lane: with sums over parts, the parts' too. */
  themed: ReadonlyMap<string, string>
  rows: DrawnObservation[]
  /** The reports that some of the rows were read from, as far as they are drawn in the given years. */
  sources: (rows: readonly DrawnObservation[], years: readonly number[]) => Sources
}

interface Options {
  chosen?: readonly string[]
  /** Whether a province and its namesake of 2025 are one series; a map or a ranking has a place for each. */
  follow?: boolean
}

/** What the filters choose of some indicators: stated observations, or sums over the units of 2025. */
export async function drawnObservations(
  store: Store,
  filters: Filters,
  indicators: readonly Indicator[],
  { chosen = jurisdictionsOf(filters), follow = true }: Options = {},
): Promise<Drawn> {
  const years = { fromYear: filters.from ?? undefined, toYear: filters.to ?? undefined }
  if (filters.units === 'dated') {
    const stated = await observations(store, { indicators, jurisdictions: chosen, ...years })
    const under = follow ? drawnUnder(chosen) : new Map(chosen.map(key => [key, key]))
    return {
      jurisdictions: [...new Set(under.values())],
      under,
      themed: under,
      ...(await withSources(store, followed(stated, under), filters)),
    }
  }
  const under = new Map(
    chosen.map(key => [key, key.startsWith(PROVINCE) ? PROVINCE + unitToday(key.slice(PROVINCE.length)) : key]),
  )
  const jurisdictions = [...new Set(under.values())]
  const themed = withParts(under)
  const stated = await observations(store, { indicators, jurisdictions: [...themed.keys()], ...years })
  const rows = jurisdictions.flatMap((key): DrawnObservation[] =>
    key.startsWith(PROVINCE)
      ? mergeUnit(key.slice(PROVINCE.length), stated)
      : stated.filter(row => row.jurisdiction === key),
  )
  return { jurisdictions, under, themed, ...(await withSources(store, rows, filters)) }
}

/** Rows in the series that they are drawn in; what the province of the name itself states of a period stands before them. */
function followed(stated: readonly DrawnObservation[], under: ReadonlyMap<string, string>): DrawnObservation[] {
  const keyOf = (row: DrawnObservation, jurisdiction: string) =>
    [row.indicator, jurisdiction, row.periodKind, row.periodStart, row.periodEnd].join(' ')
  const own = new Set(stated.map(row => keyOf(row, row.jurisdiction)))
  return stated.flatMap(row => {
    const jurisdiction = under.get(row.jurisdiction) ?? row.jurisdiction
    if (jurisdiction === row.jurisdiction) return [row]
    return own.has(keyOf(row, jurisdiction)) ? [] : [{ ...row, jurisdiction, statedOf: row.jurisdiction }]
  })
}

/** The rows, told which of them were published too early, and the reports behind what of them is shown. */
async function withSources(
  store: Store,
  rows: readonly DrawnObservation[],
  filters: Filters,
): Promise<Pick<Drawn, 'rows' | 'sources'>> {
  const reports = await sourcesOf(store, shownIds(rows, filters, null))
  const isEarly = (row: DrawnObservation) =>
    statedKeys(row).some(key =>
      isPublishedBeforeEnd(reports.get(observationId(key))?.publishedOn ?? null, key.periodEnd),
    )
  const sources: Drawn['sources'] = (some, years) => {
    const shown = new Map(
      shownIds(some, filters, new Set(years)).flatMap(id => {
        const report = reports.get(id)
        return report ? [[report.id, report.publishedOn] as const] : []
      }),
    )
    const dates = [...shown.values()].filter(date => date !== null).sort()
    return { reports: shown.size, newest: dates.at(-1) ?? null, undated: shown.size - dates.length }
  }
  return { rows: rows.map(row => (isEarly(row) ? { ...row, publishedBeforeEnd: true } : row)), sources }
}

/** Ids of the stated observations that the chart's kind of period shows, or that a computed one shown was made from. */
function shownIds(rows: readonly DrawnObservation[], { period }: Filters, years: ReadonlySet<number> | null): string[] {
  const series = new Map<string, DrawnObservation[]>()
  for (const row of rows) {
    const key = `${row.indicator} ${row.jurisdiction}`
    series.set(key, [...(series.get(key) ?? []), row])
  }
  return [...series.values()]
    .flatMap(own => placed(own, period))
    .filter(({ year }) => years === null || years.has(year))
    .flatMap(({ observation }) => statedKeys(observation).map(observationId))
}
