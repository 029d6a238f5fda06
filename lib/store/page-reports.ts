/** Reports page by page, the newest first. */
import type { NormalizedReport } from '../normalize/report'
import type { JurisdictionKey } from '../observe/observation'
import { reading, type Store } from './client'
import { type JurisdictionFilter, ofJurisdictions } from './jurisdiction-filter'
import { type Page, type PageRequest, pageOf } from './page'
import { floorOfStretch } from './stretch'

export interface ReportPageFilter {
  /** Units of province level, their districts included. */
  places?: readonly string[]
  levels?: JurisdictionFilter['levels']
  fromYear?: number
  toYear?: number
}

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
  const floor = where.length > 0 ? await floorOfStretch(store, after?.[0] ?? null) : null
  const rows = await reading(store, prisma =>
    prisma.report.findMany({
      where: { doc: { lt: after ? BigInt(after[0]) : undefined, gt: floor ?? undefined }, AND: where },
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
  // The report on the floor was not looked at: the next stretch begins with it.
  return page.next === null && floor !== null ? { ...page, next: [Number(floor) + 1] } : page
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

export async function countListedReports(store: Store, filter: ReportPageFilter): Promise<BoundedCount> {
  const floor = await floorOfStretch(store, null)
  const count = await reading(store, prisma =>
    prisma.report.count({ where: { doc: { gt: floor ?? undefined }, AND: reportsWhere(filter) } }),
  )
  return { count, more: floor !== null }
}
