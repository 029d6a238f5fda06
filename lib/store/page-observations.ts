/** Observations and themes page by page, in an order that a later import only adds to. */
import { reading, type Store } from './client'
import { type JurisdictionFilter, ofJurisdictions } from './jurisdiction-filter'
import { observationFromModel } from './observation-rows'
import { type Page, type PageRequest, pageOf, rowsAfter } from './page'
import type { DatedObservation, ObservationFilter } from './read-observations'
import type { StoredTheme } from './read-themes'

export type ObservationPageFilter = Omit<ObservationFilter, 'levels'> & JurisdictionFilter

/** Jurisdiction, period kind, first day, last day, indicator. */
export type ObservationCursor = [string, string, string, string, string]

/** By jurisdiction, period and indicator. */
export async function pageOfObservations(
  store: Store,
  filter: ObservationPageFilter,
  { after, limit }: PageRequest<ObservationCursor>,
): Promise<Page<DatedObservation, ObservationCursor>> {
  const columns = ['jurisdiction', 'periodKind', 'periodStart', 'periodEnd', 'indicator'] as const
  const rows = await reading(store, prisma =>
    prisma.observation.findMany({
      where: {
        AND: [observationsWhere(filter), after ? rowsAfter(columns.map((name, at) => [name, after[at] ?? ''])) : {}],
      },
      omit: { tally: true },
      orderBy: columns.map(name => ({ [name]: 'asc' })),
      take: limit + 1,
    }),
  )
  return pageOf(
    rows,
    limit,
    row => ({ id: row.id, year: row.year, ...observationFromModel(row) }),
    row => [row.jurisdiction, row.periodKind, row.periodStart, row.periodEnd, row.indicator],
  )
}

function observationsWhere(filter: ObservationPageFilter) {
  return {
    indicator: filter.indicators && { in: [...filter.indicators] },
    periodKind: filter.periodKinds && { in: [...filter.periodKinds] },
    year: { gte: filter.fromYear, lte: filter.toYear },
    AND: ofJurisdictions(filter),
  }
}

export async function countObservations(store: Store, filter: ObservationPageFilter): Promise<number> {
  return reading(store, prisma => prisma.observation.count({ where: observationsWhere(filter) }))
}

export interface ThemePageFilter extends JurisdictionFilter {
  fromYear?: number
  toYear?: number
}

/** Year, jurisdiction, folded name. */
export type ThemeCursor = [number, string, string]

/** By year, jurisdiction and name. */
export async function pageOfThemes(
  store: Store,
  filter: ThemePageFilter,
  { after, limit }: PageRequest<ThemeCursor>,
): Promise<Page<StoredTheme, ThemeCursor>> {
  const rows = await reading(store, prisma =>
    prisma.theme.findMany({
      where: {
        AND: [
          themesWhere(filter),
          after
            ? rowsAfter([
                ['year', after[0]],
                ['jurisdiction', after[1]],
                ['folded', after[2]],
              ])
            : {},
        ],
      },
      orderBy: [{ year: 'asc' }, { jurisdiction: 'asc' }, { folded: 'asc' }],
      take: limit + 1,
    }),
  )
  return pageOf(
    rows,
    limit,
    ({ folded: _, ...theme }) => theme,
    row => [row.year, row.jurisdiction, row.folded],
  )
}

function themesWhere(filter: ThemePageFilter) {
  return { year: { gte: filter.fromYear, lte: filter.toYear }, AND: ofJurisdictions(filter) }
}

export async function countThemes(store: Store, filter: ThemePageFilter): Promise<number> {
  return reading(store, prisma => prisma.theme.count({ where: themesWhere(filter) }))
}
