/** What the page about the open data offers: each list with the page's filters, how long it is, and the query that gives it. */
import {
  type BoundedCount,
  countListedFigures,
  countListedReports,
  countObservations,
  countThemes,
  type ObservationCursor,
  type Store,
} from '../store'
import type { CollectionDescription } from './collection'
import { MAX_PAGE, type ParameterName } from './parameters'
import { Problem } from './problem'
import { type ApiQuery, jurisdictionsOf, observationFilter, readQuery, yearsOf } from './query'
import { figures } from './resources/figures'
import { pageOfMerged } from './resources/merged-observations'
import { observations } from './resources/observations'
import { provinces } from './resources/provinces'
import { reports } from './resources/reports'
import { themes } from './resources/themes'

const FILTERS: readonly ParameterName[] = ['from', 'to', 'province', 'level', 'period', 'indicator', 'units']

export interface PageQuery {
  query: ApiQuery
  /** Canonical, without `?`. */
  text: string
  /** What could not be used and was left out. */
  faults: { name: string; value: string }[]
}

/** Reads a page's query as the API would, but leaves out and names what the API would refuse. */
export function readPageQuery(query: Record<string, string | string[] | undefined>): PageQuery {
  const given = new URLSearchParams()
  for (const name of FILTERS) for (const value of [query[name] ?? []].flat()) given.append(name, value)
  const faults: PageQuery['faults'] = []
  try {
    const read = readQuery(given, FILTERS)
    return { query: read, text: queryText(read, FILTERS), faults }
  } catch (thrown) {
    if (!(thrown instanceof Problem) || !thrown.extra.errors) throw thrown
    for (const { parameter, value } of thrown.extra.errors) {
      faults.push({ name: parameter, value })
      const values = given.getAll(parameter).flatMap(all => all.split(','))
      given.delete(parameter)
      // A problem tells the first sixty letters of a value.
      for (const each of values) if (each.slice(0, 60) !== value) given.append(parameter, each)
    }
    const read = readQuery(given, FILTERS)
    return { query: read, text: queryText(read, FILTERS), faults }
  }
}

/** The part of a query that a list takes, always written alike. */
function queryText({ filters, levels, periodKinds }: ApiQuery, taken: readonly ParameterName[]): string {
  const values: Partial<Record<ParameterName, string>> = {
    from: filters.from === null ? '' : String(filters.from),
    to: filters.to === null ? '' : String(filters.to),
    province: filters.provinces.join(','),
    level: [...new Set(levels)].sort().join(','),
    period: periodKinds?.join(',') ?? '',
    indicator: filters.indicators.join(','),
    units: filters.units === 'dated' ? '' : filters.units,
  }
  return FILTERS.filter(name => taken.includes(name) && values[name])
    .map(name => `${name}=${values[name]}`)
    .join('&')
}

export interface Download {
  path: 'observations' | 'figures' | 'themes' | 'reports' | 'provinces'
  query: string
  count: BoundedCount
}

export async function downloads(store: Store, query: ApiQuery): Promise<Download[]> {
  const filter = observationFilter(query)
  const whole = async (count: Promise<number> | number) => ({ count: await count, more: false })
  const offer = (list: CollectionDescription, path: Download['path'], count: BoundedCount): Download => ({
    path,
    query: queryText(query, list.parameters),
    count,
  })
  const [observed, stated, declared, told] = await Promise.all([
    whole(query.filters.units === '2025' ? countMerged(store, filter) : countObservations(store, filter)),
    countListedFigures(store, filter),
    whole(countThemes(store, { ...jurisdictionsOf(query), ...yearsOf(query) })),
    countListedReports(store, { places: query.places, levels: query.levels, ...yearsOf(query) }),
  ])
  const units = await provinces.page({ store, query, origin: '', params: {} }, { after: null, limit: MAX_PAGE })
  return [
    offer(observations, 'observations', observed),
    offer(figures, 'figures', stated),
    offer(themes, 'themes', declared),
    offer(reports, 'reports', told),
    offer(provinces, 'provinces', await whole(units?.items.length ?? 0)),
  ]
}

async function countMerged(store: Store, filter: Parameters<typeof pageOfMerged>[1]): Promise<number> {
  let count = 0
  let after: ObservationCursor | null = null
  do {
    const page: Awaited<ReturnType<typeof pageOfMerged>> = await pageOfMerged(store, filter, { after, limit: MAX_PAGE })
    count += page.items.length
    after = page.next
  } while (after !== null)
  return count
}
