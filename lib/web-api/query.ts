/** Reads a request's query: the page's filters by the page's own parser, and what only the API knows. */
import type { PeriodKind } from '../normalize/report'
import { UNITS } from '../normalize/units'
import { PROVINCE } from '../observe/jurisdiction-key'
import { unitToday } from '../observe/units'
import { LEVELS, type Level } from '../store'
import { type Filters, parseFilters, type Query } from '../summarize/filters'
import { CSV_NAMES, type CsvName, FORMATS, type Format } from './format'
import { MAX_PAGE, MAX_WORDS_LENGTH, type ParameterName, parameter } from './parameters'
import { type ParameterFault, Problem } from './problem'

export interface ApiQuery {
  filters: Filters
  /** Unit ids that stand for the chosen provinces: with `units=2025` also what was merged into them. */
  places: string[]
  levels: Level[]
  /** Null: every kind. */
  periodKinds: PeriodKind[] | null
  /** Words to search for; null: whatever the words. */
  words: string | null
  format: Format | null
  csv: CsvName | null
  limit: number | null
  cursor: string | null
}

/** @param known the parameters that the path takes @throws Problem `invalid-parameter` that names each one that is wrong */
export function readQuery(searchParams: URLSearchParams, known: readonly ParameterName[]): ApiQuery {
  const query: Query = {}
  for (const name of searchParams.keys()) query[name] = searchParams.getAll(name)
  const faults: ParameterFault[] = Object.keys(query)
    .filter(name => !known.some(each => each === name))
    .map(name => ({ parameter: name, value: shown(query[name]), expected: `one of ${known.join(', ')}` }))
  const fault = (name: ParameterName, value: string, expected = parameter(name).expected) => {
    faults.push({ parameter: name, value: value.slice(0, 60), expected })
    return null
  }
  const one = <T>(name: ParameterName, read: (value: string) => T | null): T | null => {
    const value = searchParams.get(name)
    return value === null || value === '' ? null : (read(value) ?? fault(name, value))
  }
  const choice =
    <T extends string>(choices: readonly T[]) =>
    (value: string) =>
      choices.find(each => each === value) ?? null

  // The page draws eight provinces at most and knows one level; a download has no such bounds.
  const { filters, faults: filterFaults } = parseFilters({ ...query, level: undefined }, UNITS.length)
  for (const { name, value, readAs } of filterFaults)
    fault(name as ParameterName, value, readAs === undefined ? undefined : '`from` not later than `to`')
  const levels = searchParams
    .getAll('level')
    .flatMap(value => value.split(','))
    .filter(value => value !== '')
    .flatMap(value => choice(LEVELS)(value) ?? fault('level', value) ?? [])
  const read: ApiQuery = {
    filters,
    places: filters.units === '2025' ? withParts(filters.provinces) : filters.provinces,
    levels,
    periodKinds: searchParams.get('period') ? [filters.period] : null,
    words: one('q', value => (/[\p{L}\p{N}]/u.test(value) && value.length <= MAX_WORDS_LENGTH ? value : null)),
    format: one('format', choice(FORMATS)),
    csv: one('csv', choice(CSV_NAMES)),
    limit: one('limit', value =>
      /^\d{1,6}$/.test(value) && Number(value) >= 1 && Number(value) <= MAX_PAGE ? Number(value) : null,
    ),
    cursor: one('cursor', value => value),
  }
  if (faults.length > 0) {
    throw new Problem(
      'invalid-parameter',
      `${[...new Set(faults.map(each => each.parameter))].join(', ')} could not be used.`,
      {
        errors: faults,
        advice: 'Correct what `errors` names; nothing is left out silently.',
      },
    )
  }
  return read
}

const shown = (value: string | string[] | undefined) => [value ?? ''].flat().join(',').slice(0, 60)

/** The units of 2025 that the chosen ones are part of, and all that was merged into those. */
function withParts(provinces: readonly string[]): string[] {
  const today = new Set(provinces.map(unitToday))
  return UNITS.filter(unit => today.has(unitToday(unit.id))).map(unit => unit.id)
}

/** As the store's filters take the jurisdictions. */
export function jurisdictionsOf({ places, levels }: Pick<ApiQuery, 'places' | 'levels'>) {
  return { jurisdictions: places.map(id => PROVINCE + id), levels }
}

export function yearsOf({ filters }: Pick<ApiQuery, 'filters'>) {
  return { fromYear: filters.from ?? undefined, toYear: filters.to ?? undefined }
}

/** As the store's filters of observations and of figures take a query. */
export function observationFilter(query: ApiQuery) {
  const { filters, periodKinds } = query
  return {
    ...jurisdictionsOf(query),
    ...yearsOf(query),
    indicators: filters.indicators.length > 0 ? filters.indicators : undefined,
    periodKinds: periodKinds ?? undefined,
  }
}
