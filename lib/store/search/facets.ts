/** How many of the found reports each value of a facet has. */
import type { PrismaClient } from '../generated/sqlite/client'

export interface FacetCount {
  value: string
  reports: number
}

export const FACETS = ['year', 'place', 'publisher', 'kind', 'topic', 'has'] as const
export type Facet = (typeof FACETS)[number]
export type FacetCounts = Record<Facet, FacetCount[]>

export interface FacetRow {
  year: number | null
  place: string | null
  publisher: string | null
  event_kind: string | null
  topics: string
  figures: number
  warnings: number
}
export const FACET_COLUMNS = 'year, place, publisher, event_kind, topics, figures, warnings'

/** Years newest first, the others by how many, then by name. */
function sorted(counts: ReadonlyMap<string, number>, facet: Facet): FacetCount[] {
  const list = [...counts].map(([value, reports]) => ({ value, reports }))
  if (facet === 'year') return list.sort((a, b) => Number(b.value) - Number(a.value))
  return list.sort((a, b) => b.reports - a.reports || (a.value < b.value ? -1 : 1))
}

export function countFacets(rows: readonly FacetRow[]): FacetCounts {
  const counts = new Map(FACETS.map(facet => [facet, new Map<string, number>()]))
  const add = (facet: Facet, value: string | number | null) => {
    const values = counts.get(facet)
    if (value !== null && values) values.set(String(value), (values.get(String(value)) ?? 0) + 1)
  }
  for (const row of rows) {
    add('year', row.year)
    add('place', row.place)
    add('publisher', row.publisher)
    add('kind', row.event_kind)
    for (const topic of row.topics.split(' ')) add('topic', topic || null)
    add('has', row.figures > 0 ? 'figures' : null)
    add('has', row.warnings > 0 ? 'warnings' : null)
  }
  return Object.fromEntries(FACETS.map(facet => [facet, sorted(counts.get(facet) ?? new Map(), facet)])) as FacetCounts
}

/** Of all reports: from the counters. */
export async function allFacets(prisma: PrismaClient): Promise<{ reports: number; facets: FacetCounts }> {
  const rows = await prisma.counter.findMany({ where: { scope: { in: ['all', ...FACETS] } } })
  const of = (facet: Facet) =>
    new Map(rows.filter(row => row.scope === facet && row.key !== 'text').map(row => [row.key, row.reports]))
  return {
    reports: rows.find(row => row.scope === 'all')?.reports ?? 0,
    facets: Object.fromEntries(FACETS.map(facet => [facet, sorted(of(facet), facet)])) as FacetCounts,
  }
}
