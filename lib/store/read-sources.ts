/** Which reports stand behind what a screen draws. */
import { reading, type Store } from './client'
import { dayOfDoc } from './doc'
import { REPORT_LINE, type ReportLine, reportLine } from './read-observations'
import { selectByKeys } from './sql'

export interface SourceReport {
  id: string
  publishedOn: string | null
}

/**
 * For each stated observation, the report that its shown value was read from. Bounded by the number of observations, whatever
 * the number of reports that state the same. @param ids of stated observations; for a computed one, those it was made from
 */
export async function sourcesOf(store: Store, ids: readonly string[]): Promise<Map<string, SourceReport>> {
  return reading(store, async (_, sql) => {
    const stated = await selectByKeys<{ id: string; figure: string }>(
      sql,
      'SELECT id, figure FROM observations WHERE figure IS NOT NULL AND id {in keys}',
      [...new Set(ids)],
    )
    const reportOf = new Map(stated.map(({ id, figure }) => [id, figure.slice(0, figure.lastIndexOf('#'))]))
    const found = await selectByKeys<{ id: string; published_on: string | null }>(
      sql,
      'SELECT id, published_on FROM reports WHERE id {in keys}',
      [...new Set(reportOf.values())],
    )
    const dates = new Map(found.map(({ id, published_on }) => [id, published_on]))
    return new Map([...reportOf].map(([id, report]) => [id, { id: report, publishedOn: dates.get(report) ?? null }]))
  })
}

/** Some reports as lists of evidence tell them. @param ids those of one request: a few hundred at most */
export async function reportLines(store: Store, ids: readonly string[]): Promise<Map<string, ReportLine>> {
  const rows = await reading(store, prisma =>
    prisma.report.findMany({ where: { id: { in: [...new Set(ids)] } }, select: REPORT_LINE }),
  )
  return new Map(rows.map(row => [row.id, reportLine(row)]))
}

/**
 * Publication of the newest dated report that tells of one of the themes, or null. One step into an index a theme, so that it
 * costs the same whatever the number of reports that tell of it; all steps in one statement, for each costs Prisma some milliseconds.
 */
export async function newestTelling(store: Store, themeIds: readonly string[]): Promise<string | null> {
  return reading(store, async (_, sql) => {
    const [themes, ids] =
      sql.dialect === 'sqlite'
        ? ['SELECT value AS id FROM json_each(?)', JSON.stringify(themeIds)]
        : ['SELECT * FROM unnest($1::text[]) AS u (id)', themeIds]
    const newest = '(SELECT m.doc FROM theme_mentions m WHERE m.theme = t.id ORDER BY m.doc DESC LIMIT 1)'
    const [row] = await sql.all<{ doc: bigint | number | string | null }>(
      `SELECT MAX(doc) AS doc FROM (SELECT ${newest} AS doc FROM (${themes}) t) n`,
      [ids],
    )
    return dayOfDoc(Number(row?.doc ?? 0))
  })
}
