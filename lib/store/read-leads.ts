/** What the facts of one report speak for, so that its page can lead to all that tell the same. */
import type { ObservationKey } from '../observe/observation'
import { reading, type Store } from './client'
import { observationFromModel } from './observation-rows'

export interface FactLeads {
  /** By the figure's position in the record. A part, and a figure without a period or a place, speaks for none. */
  figures: ReadonlyMap<number, ObservationKey>
  /** Ids, by the theme's position in the record. One without a year or a place is none of the year's. */
  themes: ReadonlyMap<number, string>
}

/** What the store shows of a report's figures and themes; a figure that was rejected and that no other report states leads nowhere. */
export async function leadsOf(store: Store, reportId: string): Promise<FactLeads> {
  return reading(store, async prisma => {
    const of = { where: { report: { id: reportId } } }
    const [figures, mentions] = await Promise.all([
      prisma.figure.findMany({ ...of, select: { position: true, observation: true } }),
      prisma.themeMention.findMany({ ...of, select: { position: true, theme: true } }),
    ])
    const ids = [...new Set(figures.flatMap(({ observation }) => observation ?? []))]
    const observed = await prisma.observation.findMany({ where: { id: { in: ids } }, omit: { tally: true } })
    const keys = new Map(observed.map(row => [row.id, observationFromModel(row)]))
    return {
      figures: new Map(
        figures.flatMap(({ position, observation }) => {
          const key = observation === null ? undefined : keys.get(observation)
          return key ? [[position, key] as const] : []
        }),
      ),
      themes: new Map(mentions.flatMap(({ position, theme }) => (theme === null ? [] : [[position, theme] as const]))),
    }
  })
}
