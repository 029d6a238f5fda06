/** One report, and what there is to know about all of them without reading any. */
import { type EventKind, INDICATORS, type NormalizedReport, PERIOD_KINDS, reportSchema } from '../normalize/report'
import { reading, type Store } from './client'
import type { Sql } from './sql'

export interface StoredReport {
  record: NormalizedReport
  /** The text that the record's offsets refer to; null where the store was not given it. */
  text: string | null
  origin: string
  importedAt: string
}

/** A report with what lists tell of it. */
export interface WholeReport extends StoredReport {
  kind: EventKind | null
  /** `national`, `ministry` or a unit id. */
  place: string | null
  /** The year that it is about. */
  year: number | null
}

/** Null where there is no report of that id. */
export async function report(store: Store, id: string): Promise<WholeReport | null> {
  const row = await reading(store, prisma =>
    prisma.report.findUnique({
      where: { id },
      select: { record: true, text: true, origin: true, importedAt: true, place: true, year: true },
    }),
  )
  if (!row) return null
  const record = reportSchema.parse(JSON.parse(row.record))
  return { ...row, record, kind: record.event?.kind ?? null }
}

/** All reports in the order of their ids, a few at a time: for exports, never held in memory together. */
export async function* allReports(store: Store, pageSize = 200): AsyncGenerator<StoredReport & { id: string }> {
  let after = ''
  while (true) {
    const rows = await reading(store, prisma =>
      prisma.report.findMany({
        where: { id: { gt: after } },
        select: { id: true, record: true, text: true, origin: true, importedAt: true },
        orderBy: { id: 'asc' },
        take: pageSize,
      }),
    )
    for (const row of rows) yield { ...row, record: JSON.parse(row.record) as NormalizedReport }
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = last.id
  }
}

export interface Coverage {
  reports: number
  /** Units of province level that at least one report is about. */
  provinces: number
  /** First and last year that reports are about, and how many reports each year has. */
  years: { year: number; reports: number }[]
  /** First and last year that observations are of: a report tells of years before its own. Null where there is none. */
  observed: { first: number; last: number } | null
  /** Publication of the newest dated report. */
  newest: string | null
}

/** From counters: costs the same over any number of reports. */
export async function coverage(store: Store): Promise<Coverage> {
  return reading(store, async (prisma, sql) => {
    const rows = await prisma.counter.findMany({ where: { scope: { in: ['all', 'year', 'place'] } } })
    const newest = await prisma.report.findFirst({ select: { publishedOn: true }, orderBy: { doc: 'desc' } })
    const years = rows.filter(row => row.scope === 'year').map(row => ({ year: Number(row.key), reports: row.reports }))
    return {
      reports: rows.find(row => row.scope === 'all')?.reports ?? 0,
      provinces: rows.filter(row => row.scope === 'place' && row.key !== 'national' && row.key !== 'ministry').length,
      years: years.sort((a, b) => a.year - b.year),
      newest: newest?.publishedOn ?? null,
      observed: await observedYears(sql),
    }
  })
}

/** One step into an index for each indicator and kind of period, however many observations there are. */
async function observedYears(sql: Sql): Promise<Coverage['observed']> {
  const pairs = INDICATORS.flatMap(indicator => PERIOD_KINDS.map(kind => `('${indicator}', '${kind}')`)).join(', ')
  const end = (which: 'min' | 'max') =>
    `${which}((SELECT ${which}(year) FROM observations WHERE indicator = pairs.indicator AND period_kind = pairs.kind))`
  const [row] = await sql.all<{ first: number | null; last: number | null }>(
    `WITH pairs (indicator, kind) AS (VALUES ${pairs}) SELECT ${end('min')} AS first, ${end('max')} AS last FROM pairs`,
    [],
  )
  return row?.first == null || row.last == null ? null : { first: Number(row.first), last: Number(row.last) }
}

export interface Count {
  key: string
  reports: number
}

/** How reports are counted: keys are joined by "/" in the scope's order. */
export type CountScope =
  | 'year'
  | 'place'
  | 'place-year'
  | 'publisher'
  | 'kind'
  | 'has'
  | 'topic'
  | 'topic-year'
  | 'topic-place-year'

/** Counts of one scope, optionally of keys that begin so (`hai-phong/`). */
export async function counts(store: Store, scope: CountScope, startsWith = ''): Promise<Count[]> {
  return reading(store, prisma =>
    prisma.counter.findMany({
      where: { scope, key: { startsWith } },
      select: { key: true, reports: true },
      orderBy: { key: 'asc' },
    }),
  )
}
