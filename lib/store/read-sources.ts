/** Which reports stand behind what a screen draws. */
import { reading, type Store } from './client'

export interface SourcesSummary {
  /** Reports whose figure is the shown one of at least one of the observations. */
  reports: number
  /** Publication of the newest dated one. */
  newest: string | null
}

/** Below the number of variables that one statement may have. */
const CHUNK = 900

/**
 * The reports that the shown values of some observations were read from. Bounded by the number of observations, whatever the
 * number of reports that state the same. @param ids of stated observations; for a computed one, those it was made from
 */
export async function sourcesOf(store: Store, ids: readonly string[]): Promise<SourcesSummary> {
  return reading(store, async prisma => {
    const reportIds = new Set<string>()
    for (const chunk of chunks([...new Set(ids)])) {
      const rows = await prisma.observation.findMany({ where: { id: { in: chunk } }, select: { figure: true } })
      for (const { figure } of rows) if (figure) reportIds.add(figure.slice(0, figure.lastIndexOf('#')))
    }
    let newest: string | null = null
    for (const chunk of chunks([...reportIds])) {
      const found = await prisma.report.aggregate({ where: { id: { in: chunk } }, _max: { publishedOn: true } })
      const latest = found._max.publishedOn
      if (latest !== null && (newest === null || latest > newest)) newest = latest
    }
    return { reports: reportIds.size, newest }
  })
}

function chunks<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, i) => list.slice(i * CHUNK, (i + 1) * CHUNK))
}
