/** The rows of a ranking, from above: each group's heading over its places. Pure. */
import type { ChartModel } from '@/lib/summarize/chart-model'

export type RankingRow =
  | { kind: 'heading'; key: string; label: string }
  /** `index` into the chart's places and each series' points. */
  | { kind: 'place'; key: string; label: string; index: number }

export function rankingLayout({ x, groups = [] }: Pick<ChartModel, 'x' | 'groups'>): RankingRow[] {
  let end = 0
  const headings = new Map(
    groups.map(({ label, size }) => {
      end += size
      return [end - size, label]
    }),
  )
  return x.flatMap(({ key, label }, index): RankingRow[] => {
    const heading = headings.get(index)
    const place = { kind: 'place', key, label, index } as const
    return heading === undefined ? [place] : [{ kind: 'heading', key: `group-${index}`, label: heading }, place]
  })
}
