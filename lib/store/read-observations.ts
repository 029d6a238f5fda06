/** What screens show: observations, and the figures behind one. */
import type { EventKind, Indicator, PeriodKind, Qualifier } from '../normalize/report'
import type { ChoiceReason, JurisdictionKey, Observation, ObservationKey, SourceRank } from '../observe/observation'
import { SOURCE_RANKS } from '../observe/observation'
import { reading, type Store } from './client'
import { observationId } from './hash'
import { observationFromModel } from './observation-rows'

export interface ObservationFilter {
  indicators?: readonly Indicator[]
  jurisdictions?: readonly JurisdictionKey[]
  /** `national`, `province`, `district`, `ministry` */
  levels?: readonly string[]
  periodKinds?: readonly PeriodKind[]
  /** By the year that holds most of the period, both ends included. */
  fromYear?: number
  toYear?: number
}

export interface DatedObservation extends Observation {
  /** What `evidenceOf` and links take. */
  id: string
  /** The year that holds most of the period. */
  year: number
}

/** Observations of a filter, by indicator, jurisdiction and period. Their number does not grow with that of reports. */
export async function observations(store: Store, filter: ObservationFilter = {}): Promise<DatedObservation[]> {
  const rows = await reading(store, prisma =>
    prisma.observation.findMany({
      where: {
        indicator: within(filter.indicators),
        jurisdiction: within(filter.jurisdictions),
        periodKind: within(filter.periodKinds),
        year: { gte: filter.fromYear, lte: filter.toYear },
        OR: filter.levels?.map(level => ({
          jurisdiction: level === 'national' ? 'national' : { startsWith: `${level}:` },
        })),
      },
      omit: { tally: true },
      orderBy: [{ indicator: 'asc' }, { jurisdiction: 'asc' }, { periodStart: 'asc' }, { periodEnd: 'asc' }],
    }),
  )
  return rows.map(row => ({ id: row.id, year: row.year, ...observationFromModel(row) }))
}

const within = <T>(values: readonly T[] | undefined) => (values === undefined ? undefined : { in: [...values] })

/** A report as a list of evidence tells it. */
export interface ReportLine {
  title: string | null
  publisher: string | null
  publishedOn: string | null
  url: string | null
  kind: EventKind | null
  /** `national`, `ministry` or a unit id. */
  place: string | null
  /** The year that it is about. */
  year: number | null
  sourceRank: SourceRank
  aggregator: boolean
  /** Whether the store has the report's text, so that the words can be shown where they stand. */
  hasText: boolean
}

/** One figure as evidence: who states it, where, in which words. */
export interface StatedFigure extends ReportLine {
  reportId: string
  position: number
  value: number
  qualifier: Qualifier
  evidence: { text: string; start: number | null; end: number | null }
  review: 'confirmed' | 'corrected' | 'rejected' | null
  chosen: boolean
}

export interface ObservationEvidence {
  observation: DatedObservation
  /** Why the chosen figure was preferred; null where the value is computed. */
  choice: ChoiceReason | null
  /** In the order of preference; rejected ones last. */
  figures: StatedFigure[]
  /** More figures than `limit` state it. */
  more: number
  /** Of a computed value: the evidence of what it was made from. */
  from: ObservationEvidence[]
}

/**
 * Every figure that states an observation. @param key an observation's id or key; null comes back where nothing is observed
 */
export async function evidenceOf(
  store: Store,
  key: string | ObservationKey,
  { limit = 100, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<ObservationEvidence | null> {
  const id = typeof key === 'string' ? key : observationId(key)
  const row = await reading(store, prisma => prisma.observation.findUnique({ where: { id }, omit: { tally: true } }))
  if (!row) return null
  const observation = { id, year: row.year, ...observationFromModel(row) }
  const figures = await statedFigures(store, id, observation.figureId, { limit, offset })
  const from = await Promise.all(
    observation.computedFrom.map(indicator => evidenceOf(store, { ...observation, indicator }, { limit })),
  )
  return {
    observation,
    choice: observation.choice,
    figures,
    more: Math.max(0, observation.figures - offset - figures.filter(figure => figure.review !== 'rejected').length),
    from: from.filter(evidence => evidence !== null),
  }
}

async function statedFigures(
  store: Store,
  id: string,
  chosen: string | null,
  { limit, offset }: { limit: number; offset: number },
): Promise<StatedFigure[]> {
  const rows = await reading(store, prisma =>
    prisma.figure.findMany({
      where: { observation: id },
      include: { report: { select: REPORT_LINE } },
      orderBy: [{ rank: 'asc' }, { report: { id: 'asc' } }, { position: 'asc' }],
      skip: offset,
      take: limit,
    }),
  )
  return rows.map(row => ({
    reportId: row.report.id,
    position: row.position,
    value: row.value,
    qualifier: row.qualifier as Qualifier,
    evidence: { text: row.evidence, start: row.evidenceStart, end: row.evidenceEnd },
    ...reportLine(row.report),
    review: row.review as StatedFigure['review'],
    chosen: `${row.report.id}#${row.position}` === chosen,
  }))
}

/** What a list of evidence shows of a report. */
export const REPORT_LINE = {
  id: true,
  title: true,
  publisher: true,
  publishedOn: true,
  url: true,
  eventKind: true,
  place: true,
  year: true,
  sourceRank: true,
  aggregator: true,
  hasText: true,
} as const

export function reportLine(report: {
  title: string | null
  publisher: string | null
  publishedOn: string | null
  url: string | null
  eventKind: string | null
  place: string | null
  year: number | null
  sourceRank: number
  aggregator: boolean
  hasText: boolean
}): ReportLine {
  const { title, publisher, publishedOn, url, place, year, aggregator, hasText } = report
  return {
    title,
    publisher,
    publishedOn,
    url,
    kind: report.eventKind as EventKind | null,
    place,
    year,
    aggregator,
    hasText,
    sourceRank: SOURCE_RANKS[report.sourceRank] ?? 'other',
  }
}
