/** Figures page by page, those of the newest report first. */
import type { Indicator, PeriodKind, Qualifier } from '../normalize/report'
import type { JurisdictionKey } from '../observe/observation'
import { yearOf } from '../observe/periods'
import { reading, type Store } from './client'
import { type JurisdictionFilter, ofJurisdictions } from './jurisdiction-filter'
import { type Page, type PageRequest, pageOf } from './page'
import type { BoundedCount } from './page-reports'
import { REPORT_LINE, reportLine, type StatedFigure } from './read-observations'
import { floorOfStretch } from './stretch'

export interface FigurePageFilter extends JurisdictionFilter {
  indicators?: readonly Indicator[]
  periodKinds?: readonly PeriodKind[]
  /** By the year that holds most of the period. */
  fromYear?: number
  toYear?: number
}

export interface ListedFigure extends Omit<StatedFigure, 'chosen'> {
  indicator: Indicator
  jurisdiction: JurisdictionKey | null
  period: { kind: PeriodKind; start: string; end: string } | null
  part: string | null
  /** The observation that it speaks for; null for a part, or without a jurisdiction or a period. */
  observation: { id: string; conflict: boolean; chosen: boolean } | null
}

/** `figures.doc`, `figures.position`. */
export type FigureCursor = [number, number]

/** Every figure of every report, parts and rejected ones too; within a report in the order of its text. */
export async function pageOfFigures(
  store: Store,
  filter: FigurePageFilter,
  { after, limit }: PageRequest<FigureCursor>,
): Promise<Page<ListedFigure, FigureCursor>> {
  const where = figuresWhere(filter)
  const floor = where.length > 0 ? await floorOfStretch(store, after?.[0] ?? null) : null
  const rows = await reading(store, prisma =>
    prisma.figure.findMany({
      where: {
        doc: { lte: after ? BigInt(after[0]) : undefined, gt: floor ?? undefined },
        OR: after ? [{ doc: { lt: BigInt(after[0]) } }, { position: { gt: after[1] } }] : undefined,
        AND: where,
      },
      include: { report: { select: REPORT_LINE } },
      orderBy: [{ doc: 'desc' }, { position: 'asc' }],
      take: limit + 1,
    }),
  )
  const spoken = await observationsOf(store, rows.slice(0, limit))
  const page = pageOf(
    rows,
    limit,
    (row): ListedFigure => {
      const observation = row.observation === null ? undefined : spoken.get(row.observation)
      return {
        reportId: row.report.id,
        position: row.position,
        indicator: row.indicator as Indicator,
        value: row.value,
        qualifier: row.qualifier as Qualifier,
        jurisdiction: row.jurisdiction,
        period:
          row.periodStart === null || row.periodEnd === null
            ? null
            : { kind: row.periodKind as PeriodKind, start: row.periodStart, end: row.periodEnd },
        part: row.part,
        review: row.review as ListedFigure['review'],
        evidence: { text: row.evidence, start: row.evidenceStart, end: row.evidenceEnd },
        ...reportLine(row.report),
        observation: observation
          ? {
              id: observation.id,
              conflict: observation.conflict,
              chosen: observation.figure === `${row.report.id}#${row.position}`,
            }
          : null,
      }
    },
    (row): FigureCursor => [Number(row.doc), row.position],
  )
  const next: FigureCursor | null = page.next ?? (floor === null ? null : [Number(floor), -1])
  return {
    items: page.items.filter(({ period }) => isOfYears(filter, period?.start ?? null, period?.end ?? null)),
    next,
  }
}

function figuresWhere(filter: FigurePageFilter) {
  const { indicators, periodKinds, fromYear, toYear } = filter
  return [
    ...(indicators ? [{ indicator: { in: [...indicators] } }] : []),
    ...(periodKinds ? [{ periodKind: { in: [...periodKinds] } }] : []),
    ...ofJurisdictions(filter),
    // A period that touches the years; which year holds most of it, isOfYears decides.
    ...(fromYear === undefined ? [] : [{ periodEnd: { gte: `${fromYear}-01-01` } }]),
    ...(toYear === undefined ? [] : [{ periodStart: { lte: `${toYear}-12-31` } }]),
  ]
}

function isOfYears({ fromYear, toYear }: FigurePageFilter, start: string | null, end: string | null): boolean {
  if (fromYear === undefined && toYear === undefined) return true
  if (start === null || end === null) return false
  const year = yearOf(start, end)
  return year >= (fromYear ?? year) && year <= (toYear ?? year)
}

export async function countListedFigures(store: Store, filter: FigurePageFilter): Promise<BoundedCount> {
  const floor = await floorOfStretch(store, null)
  const rows = await reading(store, prisma =>
    prisma.figure.groupBy({
      by: ['periodStart', 'periodEnd'],
      where: { doc: { gt: floor ?? undefined }, AND: figuresWhere(filter) },
      _count: true,
    }),
  )
  const counted = rows.filter(row => isOfYears(filter, row.periodStart, row.periodEnd))
  return { count: counted.reduce((sum, row) => sum + row._count, 0), more: floor !== null }
}

async function observationsOf(store: Store, rows: readonly { observation: string | null }[]) {
  const ids = [...new Set(rows.flatMap(row => row.observation ?? []))]
  const found = await reading(store, prisma =>
    prisma.observation.findMany({
      where: { id: { in: ids } },
      select: { id: true, conflict: true, figure: true },
    }),
  )
  return new Map(found.map(row => [row.id, row]))
}
