/**
 * Filters ↔ URL. Every state of a screen is a link: `?from=2016&to=2024&province=hai-phong,hue&level=national&period=half`.
 * A wrong value is named and left out, never a crash; the same filters always give the same query string.
 */
import { INDICATORS, type Indicator } from '../normalize/report'
import { unitById } from '../normalize/units'
import { PROVINCE } from '../observe/jurisdiction-key'
import { countNames } from './namesakes'

export const PERIOD_CHOICES = ['year', 'half', 'quarter', 'months'] as const
export type PeriodChoice = (typeof PERIOD_CHOICES)[number]

/** As many as the palette tells apart. */
export const MAX_PROVINCES = 8
export const FIRST_YEAR = 1990
export const LAST_YEAR = 2100

export interface Filters {
  /** First and last calendar year, inclusive; null: as far as there is data. */
  from: number | null
  to: number | null
  /** Unit ids in the order of data/provinces.csv. */
  provinces: string[]
  /** The country beside chosen provinces; without a province the country is shown in any case. */
  national: boolean
  period: PeriodChoice
  /** In the contract's order; empty: the screen's own. */
  indicators: Indicator[]
  /** `2025`: a merged province's parts are added up to the unit of 2025. */
  units: 'dated' | '2025'
}

export const NO_FILTERS: Filters = {
  from: null,
  to: null,
  provinces: [],
  national: false,
  period: 'year',
  indicators: [],
  units: 'dated',
}

/** A query value that could not be used as written, for the page to name. */
export interface FilterFault {
  name: string
  value: string
  /** What it was taken for; without it, it was left out. */
  readAs?: string
}

/** A fault with the name that the form's field bears, and what became of the value. */
export interface FaultInWords {
  name: string
  value: string
  outcome: string
}

export type Query = Record<string, string | string[] | undefined>

/** All values of a name: repeated parameters (what a form sends) and comma-separated ones mean the same. */
function values(query: Query, name: string): string[] {
  const raw = query[name]
  return (Array.isArray(raw) ? raw : [raw ?? ''])
    .flatMap(value => value.split(','))
    .filter(value => value.trim() !== '')
}

/**
 * Reads the filters that a query names; what it names wrongly is returned beside them. @param maxProvinces how many are read;
 * by default as many names as a chart can draw
 */
export function parseFilters(query: Query, maxProvinces = MAX_PROVINCES): { filters: Filters; faults: FilterFault[] } {
  const faults: FilterFault[] = []
  const fault = (name: string, value: string) => {
    faults.push({ name, value: value.slice(0, 60) })
    return null
  }
  const one = <T>(name: string, read: (value: string) => T | null): T | null => {
    const value = values(query, name)[0]
    if (value === undefined) return null
    return read(value) ?? fault(name, value)
  }
  const year = (value: string) => {
    const number = /^\d{4}$/.test(value) ? Number(value) : 0
    return number >= FIRST_YEAR && number <= LAST_YEAR ? number : null
  }
  const choice =
    <T extends string>(choices: readonly T[]) =>
    (value: string) =>
      choices.find(known => known === value) ?? null

  let from = one('from', year)
  let to = one('to', year)
  if (from !== null && to !== null && from > to) {
    faults.push({ name: 'from', value: `${from}`, readAs: `${to}` }, { name: 'to', value: `${to}`, readAs: `${from}` })
    ;[from, to] = [to, from]
  }

  const provinces = new Set<string>()
  for (const value of values(query, 'province')) {
    if (unitById(value) && (provinces.has(value) || countNames([...provinces, value]) <= maxProvinces))
      provinces.add(value)
    else fault('province', value)
  }
  const indicators = new Set<Indicator>()
  for (const value of values(query, 'indicator')) {
    const known = choice(INDICATORS)(value)
    if (known) indicators.add(known)
    else fault('indicator', value)
  }

  const filters: Filters = {
    from,
    to,
    provinces: [...provinces].sort(),
    national: one('level', choice(['national'])) !== null,
    period: one('period', choice(PERIOD_CHOICES)) ?? NO_FILTERS.period,
    indicators: INDICATORS.filter(indicator => indicators.has(indicator)),
    units: one('units', choice(['2025', 'dated'])) ?? NO_FILTERS.units,
  }
  return { filters, faults }
}

/** The canonical query string, without `?`; empty for no filters. */
export function filtersToQuery(filters: Filters): string {
  const query: string[] = []
  if (filters.from !== null) query.push(`from=${filters.from}`)
  if (filters.to !== null) query.push(`to=${filters.to}`)
  if (filters.provinces.length) query.push(`province=${filters.provinces.join(',')}`)
  if (filters.national && filters.provinces.length) query.push('level=national')
  if (filters.period !== 'year') query.push(`period=${filters.period}`)
  if (filters.units !== 'dated') query.push(`units=${filters.units}`)
  if (filters.indicators.length) query.push(`indicator=${filters.indicators.join(',')}`)
  return query.join('&')
}

/** A path with the filters in its query. */
export function withFilters(path: string, filters: Filters): string {
  const query = filtersToQuery(filters)
  return query ? `${path}?${query}` : path
}

/** Jurisdictions that the filters choose, in the order of drawing: the country first. */
export function jurisdictionsOf(filters: Filters): string[] {
  const provinces = filters.provinces.map(id => PROVINCE + id)
  return provinces.length === 0 || filters.national ? ['national', ...provinces] : provinces
}
