/** The query of /reports ↔ what the store searches: `?q=…&year=2020&province=hai-phong&kind=summary&topic=…&has=figures`. */
import { EVENT_KINDS, type EventKind, TOPICS, type Topic } from '../normalize/report'
import { unitById } from '../normalize/units'
import { leftOut, parseQuery } from '../store/index'
import type { FilterFault, Query } from './filters'

export const HAS = ['figures', 'warnings'] as const
const PLACES_BESIDE_UNITS = ['national', 'ministry']
const MAX_QUERY = 200

export interface ReportQuery {
  q: string
  year: number | null
  /** A unit id, `national` or `ministry`. */
  province: string | null
  publisher: string | null
  kind: EventKind | null
  topic: Topic | null
  has: (typeof HAS)[number][]
  /** `next` of the page before. */
  after: string | null
}

const last = (query: Query, name: string) => {
  const value = query[name]
  return (Array.isArray(value) ? value.at(-1) : value)?.trim() ?? ''
}

/** The words to search for; what there is no word in, and what goes beyond the longest query, is a fault. */
function searchedFor(written: string, faults: FilterFault[]): string {
  if (written === '') return ''
  const q = written.slice(0, MAX_QUERY)
  const ignored = parseQuery(q).length === 0 ? written : leftOut(q) + written.slice(MAX_QUERY)
  if (ignored.trim() !== '') faults.push({ name: 'q', value: shortened(ignored.trim()) })
  return ignored === written ? '' : q
}

const shortened = (value: string) => (value.length > 60 ? `${value.slice(0, 59).trimEnd()}…` : value)

/** Reads the conditions that a query names; what it names wrongly is returned beside them. */
export function parseReportQuery(query: Query): { conditions: ReportQuery; faults: FilterFault[] } {
  const faults: FilterFault[] = []
  const known = <T>(name: string, read: (value: string) => T | null | undefined): T | null => {
    const value = last(query, name)
    if (value === '') return null
    const found = read(value) ?? null
    if (found === null) faults.push({ name, value: value.slice(0, 60) })
    return found
  }
  const has = [query.has ?? []].flat().flatMap(value => value.split(','))
  for (const value of has) if (value && !HAS.some(each => each === value)) faults.push({ name: 'has', value })
  return {
    conditions: {
      q: searchedFor(last(query, 'q'), faults),
      year: known('year', value => (/^(19|20)\d\d$/.test(value) ? Number(value) : null)),
      province: known('province', value => (PLACES_BESIDE_UNITS.includes(value) || unitById(value) ? value : null)),
      publisher: known('publisher', value => value.slice(0, MAX_QUERY)),
      kind: known('kind', value => EVENT_KINDS.find(each => each === value)),
      topic: known('topic', value => TOPICS.find(each => each === value)),
      has: HAS.filter(each => has.includes(each)),
      after: known('after', value => (/^\d{1,4}$/.test(value) ? value : null)),
    },
    faults,
  }
}

/** The canonical query string, without `?`. */
export function reportQuery(conditions: ReportQuery): string {
  const { q, year, province, publisher, kind, topic, has, after } = conditions
  const pairs: [string, string | number | null][] = [
    ['q', q],
    ['year', year],
    ['province', province],
    ['publisher', publisher],
    ['kind', kind],
    ['topic', topic],
    ['has', has.join(',')],
    ['after', after],
  ]
  return pairs
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`] : []))
    .join('&')
}
