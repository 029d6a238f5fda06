/** Which reports stand behind what a screen draws. */
import { reading, type Store } from './client'
import { dayOfDoc } from './doc'

export interface SourceReport {
  id: string
  publishedOn: string | null
}

/** Below the number of variables that one statement may have. */
const CHUNK = 900

/**
 * For each stated observation, the report that its shown value was read from. Bounded by the number of observations, whatever
 * the number of reports that state the same. @param ids of stated observations; for a computed one, those it was made from
 */
export async function sourcesOf(store: Store, ids: readonly string[]): Promise<Map<string, SourceReport>> {
  return reading(store, async prisma => {
    const reportOf = new Map<string, string>()
    for (const chunk of chunks([...new Set(ids)])) {
      const rows = await prisma.observation.findMany({
        where: { id: { in: chunk } },
        select: { id: true, figure: true },
      })
      for (const { id, figure } of rows) if (figure) reportOf.set(id, figure.slice(0, figure.lastIndexOf('#')))
    }
    const dates = new Map<string, string | null>()
    for (const chunk of chunks([...new Set(reportOf.values())])) {
      const found = await prisma.report.findMany({
        where: { id: { in: chunk } },
        select: { id: true, publishedOn: true },
      })
      for (const { id, publishedOn } of found) dates.set(id, publishedOn)
    }
    return new Map([...reportOf].map(([id, report]) => [id, { id: report, publishedOn: dates.get(report) ?? null }]))
  })
}

/**
 * Publication of the newest dated report that tells of one of the themes, or null. One step into an index a theme, so that it
 * costs the same whatever the number of reports that tell of it.
 */
export async function newestTelling(store: Store, themeIds: readonly string[]): Promise<string | null> {
  return reading(store, async prisma => {
    const newest = await Promise.all(
      themeIds.map(theme =>
        prisma.themeMention.findFirst({ where: { theme }, orderBy: { doc: 'desc' }, select: { doc: true } }),
      ),
    )
    return dayOfDoc(Math.max(0, ...newest.map(mention => Number(mention?.doc ?? 0))))
  })
}

function chunks<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, i) => list.slice(i * CHUNK, (i + 1) * CHUNK))
}
