/**
 * What reports call a district or a central body. A key holds its name folded (`district:-/ba-don`), so the name with its
 * diacritics is read from a report that tells of it.
 */
import type { NormalizedReport } from '../normalize/report'
import { foldedName } from '../observe/jurisdiction-key'
import type { JurisdictionKey, Observation } from '../observe/observation'
import { reading, type Store } from './client'
import { observationId } from './hash'

export type StatedNames = ReadonlyMap<JurisdictionKey, string>

export interface Told {
  jurisdiction: JurisdictionKey | null
  /** Id of a report that tells of it. */
  report: string
}

/** Below the number of variables that one statement may have. */
const CHUNK = 900

const isNamed = (key: JurisdictionKey | null): key is JurisdictionKey =>
  key !== null && (key.startsWith('district:') || key.startsWith('ministry:'))

/** The names of what is no province and not the country; as many reports are read as there are such keys. */
export async function statedNames(store: Store, told: readonly Told[]): Promise<StatedNames> {
  const reportOf = new Map(
    told.flatMap(({ jurisdiction, report }) => (isNamed(jurisdiction) ? [[jurisdiction, report]] : [])),
  )
  const ids = [...new Set(reportOf.values())]
  const records = new Map<string, NormalizedReport>()
  for (let at = 0; at < ids.length; at += CHUNK) {
    const rows = await reading(store, prisma =>
      prisma.report.findMany({ where: { id: { in: ids.slice(at, at + CHUNK) } }, select: { id: true, record: true } }),
    )
    for (const { id, record } of rows) records.set(id, JSON.parse(record) as NormalizedReport)
  }
  return new Map(
    [...reportOf].flatMap(([key, report]) => {
      const record = records.get(report)
      const name = record && nameIn(record, key)
      return name ? [[key, name] as const] : []
    }),
  )
}

function nameIn(record: NormalizedReport, key: JurisdictionKey): string | undefined {
  const folded = key.slice(Math.max(key.indexOf(':'), key.lastIndexOf('/')) + 1)
  const all = [record, ...record.figures, ...record.themes].map(({ jurisdiction }) => jurisdiction)
  const names = all.flatMap(each => (each && 'name' in each ? [each.name] : []))
  return names.find(name => foldedName(name) === folded)
}

/** The names that the jurisdictions of some observations bear in the reports that they were read from. */
export async function namesOfObservations(store: Store, observations: readonly Observation[]): Promise<StatedNames> {
  const named = observations.filter(({ jurisdiction }) => isNamed(jurisdiction))
  const figures = new Map(named.flatMap(each => (each.figureId ? [[each.jurisdiction, each.figureId]] : [])))
  // A computed value has no figure: that of a value which it was made from tells the name.
  const parts = named.flatMap(({ computedFrom: [indicator], ...key }) =>
    indicator && !figures.has(key.jurisdiction) ? [observationId({ ...key, indicator })] : [],
  )
  if (parts.length > 0) {
    const rows = await reading(store, prisma =>
      prisma.observation.findMany({
        where: { id: { in: parts.slice(0, CHUNK) } },
        select: { jurisdiction: true, figure: true },
      }),
    )
    for (const { jurisdiction, figure } of rows) if (figure) figures.set(jurisdiction, figure)
  }
  return statedNames(
    store,
    [...figures].map(([jurisdiction, figure]) => ({ jurisdiction, report: figure.slice(0, figure.lastIndexOf('#')) })),
  )
}

/** The names that the jurisdictions of some themes bear in the newest report that tells of each. */
export async function namesOfThemes(
  store: Store,
  themes: readonly { id: string; jurisdiction: JurisdictionKey }[],
): Promise<StatedNames> {
  const told = await reading(store, prisma =>
    Promise.all(
      themes
        .filter(({ jurisdiction }) => isNamed(jurisdiction))
        .map(async ({ id, jurisdiction }) => {
          const mention = await prisma.themeMention.findFirst({
            where: { theme: id },
            orderBy: { doc: 'desc' },
            select: { report: { select: { id: true } } },
          })
          return mention ? [{ jurisdiction, report: mention.report.id }] : []
        }),
    ),
  )
  return statedNames(store, told.flat())
}
