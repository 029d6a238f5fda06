/** Observations and figures as rows, and back. */
import type { Indicator, PeriodKind, Qualifier } from '../normalize/report'
import { type FigureFact, type Observation, SOURCE_RANKS } from '../observe/observation'
import { yearOf } from '../observe/periods'
import type { Tally } from '../observe/tally'
import type { Prisma, PrismaClient } from './generated/sqlite/client'

export const OBSERVATION_COLUMNS = [
  'id',
  'indicator',
  'jurisdiction',
  'period_kind',
  'period_start',
  'period_end',
  'year',
  'value',
  'qualifier',
  'basis',
  'figure',
  'choice',
  'figures',
  'statements',
  'conflict',
  'computed_from',
  'mismatch_stated',
  'mismatch_computed',
  'tally',
] as const

export interface StoredObservation {
  id: string
  observation: Observation
  tally: Tally | null
}

export interface ObservationRow {
  id: string
  indicator: string
  jurisdiction: string
  period_kind: string
  period_start: string
  period_end: string
  value: number
  qualifier: string
  basis: string
  figure: string | null
  choice: string | null
  figures: number
  statements: number
  conflict: boolean | number
  computed_from: string
  mismatch_stated: number | null
  mismatch_computed: number | null
  tally: string | null
}

/** Infinity has no JSON: an open end is left out. */
const tallyToJson = ({ possible, ...rest }: Tally) =>
  JSON.stringify({ ...rest, low: possible.low, ...(Number.isFinite(possible.high) && { high: possible.high }) })

function tallyFromJson(json: string): Tally {
  const { low, high = Number.POSITIVE_INFINITY, ...rest } = JSON.parse(json)
  return { ...rest, possible: { low, high } }
}

type ObservationModel = Omit<
  Prisma.Result<PrismaClient['observation'], object, 'findFirstOrThrow'>,
  'id' | 'year' | 'tally'
>

/** A row as Prisma's client gives it. */
export function observationFromModel(row: ObservationModel): Observation {
  return {
    indicator: row.indicator as Indicator,
    jurisdiction: row.jurisdiction,
    periodKind: row.periodKind as PeriodKind,
    periodStart: row.periodStart,
    periodEnd: row.periodEnd,
    value: row.value,
    qualifier: row.qualifier as Qualifier,
    basis: row.basis as Observation['basis'],
    figureId: row.figure,
    choice: row.choice as Observation['choice'],
    figures: row.figures,
    statements: row.statements,
    conflict: row.conflict,
    computedFrom: row.computedFrom === '' ? [] : (row.computedFrom.split(' ') as Indicator[]),
    rateMismatch:
      row.mismatchStated === null || row.mismatchComputed === null
        ? null
        : { stated: row.mismatchStated, computed: row.mismatchComputed },
  }
}

/** A row as a plain query gives it. */
function observationFromRow(row: ObservationRow): Observation {
  return observationFromModel({
    ...row,
    periodKind: row.period_kind,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    conflict: Boolean(row.conflict),
    computedFrom: row.computed_from,
    mismatchStated: row.mismatch_stated,
    mismatchComputed: row.mismatch_computed,
  })
}

export const storedFromRow = (row: ObservationRow): StoredObservation => ({
  id: row.id,
  observation: observationFromRow(row),
  tally: row.tally === null ? null : tallyFromJson(row.tally),
})

export function rowValues({ id, observation, tally: all }: StoredObservation) {
  return [
    id,
    observation.indicator,
    observation.jurisdiction,
    observation.periodKind,
    observation.periodStart,
    observation.periodEnd,
    yearOf(observation.periodStart, observation.periodEnd),
    observation.value,
    observation.qualifier,
    observation.basis,
    observation.figureId,
    observation.choice,
    observation.figures,
    observation.statements,
    observation.conflict,
    observation.computedFrom.join(' '),
    observation.rateMismatch?.stated ?? null,
    observation.rateMismatch?.computed ?? null,
    all && tallyToJson(all),
  ]
}

export interface FactRow extends ObservationRowKey {
  observation: string
  position: number
  report_id: string
  value: number
  qualifier: string
  evidence: string
  words: string
  source_rank: number
  aggregator: boolean | number
  published_on: string | null
  text_hash: string | null
  review: string | null
}
interface ObservationRowKey {
  indicator: string
  jurisdiction: string
  period_kind: string
  period_start: string
  period_end: string
}

export const FACT_COLUMNS = `f.observation, f.position, r.id AS report_id, f.indicator, f.jurisdiction, f.period_kind, f.period_start,
  f.period_end, f.value, f.qualifier, f.evidence, f.words, r.source_rank, r.aggregator, r.published_on, r.text_hash, f.review`

export function factFromRow(row: FactRow): FigureFact {
  return {
    indicator: row.indicator as Indicator,
    jurisdiction: row.jurisdiction,
    periodKind: row.period_kind as PeriodKind,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    reportId: row.report_id,
    position: row.position,
    value: row.value,
    qualifier: row.qualifier as Qualifier,
    evidence: row.evidence,
    words: row.words,
    sourceRank: SOURCE_RANKS[row.source_rank] ?? 'other',
    aggregator: Boolean(row.aggregator),
    publishedOn: row.published_on,
    textHash: row.text_hash,
    review: row.review as FigureFact['review'],
  }
}
