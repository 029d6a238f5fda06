/** Reports page by page, the newest first. */
import type { NormalizedReport } from '../normalize/report'
import type { JurisdictionKey } from '../observe/observation'
import { reading, type Store } from './client'
import { type JurisdictionFilter, ofJurisdictions } from './jurisdiction-filter'
import { type Page, type PageRequest, pageOf } from './page'
import { conditionsOf } from './search/conditions'
import { matching } from './search/matching'
import { matchExpression, parseQuery } from './search/query'
import { floorOfStretch } from './stretch'

export interface ReportPageFilter {
  /** Units of province level, their districts included. */
  places?: readonly string[]
  levels?: JurisdictionFilter['levels']
  fromYear?: number
  toYear?: number
  /** Words that a report must all have, as `searchReports` takes them; the last is not completed. */
  words?: string
}

/** How many matches of words one page looks through for the rest of its filter: SQLite takes some thousand parameters in all. */
const MATCHES = 500

export interface ListedReport {
  record: NormalizedReport
  /** The jurisdiction as observations name it; null where the report's is not known. */
  jurisdiction: JurisdictionKey | null
  /** The year that the report is about. */
  year: number | null
  hasText: boolean
}

/** `reports.doc`. */
export type ReportCursor = [number]

export async function pageOfReports(
  store: Store,
  filter: ReportPageFilter,
  { after, limit }: PageRequest<ReportCursor>,
): Promise<Page<ListedReport, ReportCursor>> {
  const where = reportsWhere(filter)
  const stretch = await stretchOf(store, filter, after?.[0] ?? null)
  const rows = await reading(store, prisma =>
    prisma.report.findMany({
      where: { doc: stretch.doc, AND: where },
      select: { doc: true, record: true, jurisdiction: true, year: true, hasText: true },
      orderBy: { doc: 'desc' },
      take: limit + 1,
    }),
  )
  const page = pageOf(
    rows,
    limit,
    ({ record, jurisdiction, year, hasText }): ListedReport => ({
      record: JSON.parse(record) as NormalizedReport,
      jurisdiction,
      year,
      hasText,
    }),
    (row): ReportCursor => [Number(row.doc)],
  )
  return page.next === null && stretch.next !== null ? { ...page, next: [Number(stretch.next)] } : page
}

/** The reports below a number that one page looks through, and where the next page goes on; null where there are no more. */
async function stretchOf(store: Store, filter: ReportPageFilter, below: number | null) {
  const older = below === null ? null : BigInt(below)
  const terms = parseQuery(filter.words ?? '')
  if (terms.length > 0) {
    const docs = await reading(store, async (_, sql) => {
      const conditions = await conditionsOf(sql, terms)
      return matching(sql, matchExpression(sql.dialect, conditions, [], 'anywhere'), MATCHES, older)
    })
    return { doc: { in: docs }, next: docs.length === MATCHES ? (docs.at(-1) ?? null) : null }
  }
  const floor = reportsWhere(filter).length > 0 ? await floorOfStretch(store, below) : null
  // The report on the floor is not looked at: the next stretch begins with it.
  return { doc: { lt: older ?? undefined, gt: floor ?? undefined }, next: floor === null ? null : floor + 1n }
}

function reportsWhere({ places = [], levels = [], fromYear, toYear }: ReportPageFilter) {
  const whose = [
    ...(places.length > 0 ? [{ place: { in: [...places] } }] : []),
    ...(levels.length > 0 ? ofJurisdictions({ levels }) : []),
  ]
  return [
    ...(whose.length > 0 ? [{ OR: whose }] : []),
    ...(fromYear !== undefined || toYear !== undefined ? [{ year: { gte: fromYear, lte: toYear } }] : []),
  ]
}

/** How many there are; `more` where only the newest of them were counted, so that counting has a bound too. */
export interface BoundedCount {
  count: number
  more: boolean
}

export async function countListedReports(store: Store, filter: Omit<ReportPageFilter, 'words'>): Promise<BoundedCount> {
  const floor = await floorOfStretch(store, null)
  const count = await reading(store, prisma =>
    prisma.report.count({ where: { doc: { gt: floor ?? undefined }, AND: reportsWhere(filter) } }),
  )
  return { count, more: floor !== null }
}
