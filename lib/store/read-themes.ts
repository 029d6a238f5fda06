/** The yearly themes, and the words that tell of one. */
import type { JurisdictionKey } from '../observe/observation'
import { reading, type Store } from './client'
import { REPORT_LINE, type ReportLine, reportLine } from './read-observations'

export interface ThemeFilter {
  jurisdictions?: readonly JurisdictionKey[]
  fromYear?: number
  toYear?: number
}

export interface StoredTheme {
  id: string
  year: number
  jurisdiction: JurisdictionKey
  /** The spelling that most reports use. */
  label: string
  reports: number
}

/** By year, then the most told first. */
export async function themes(store: Store, filter: ThemeFilter = {}): Promise<StoredTheme[]> {
  return reading(store, prisma =>
    prisma.theme.findMany({
      where: {
        jurisdiction: filter.jurisdictions && { in: [...filter.jurisdictions] },
        year: { gte: filter.fromYear, lte: filter.toYear },
      },
      select: { id: true, year: true, jurisdiction: true, label: true, reports: true },
      orderBy: [{ year: 'asc' }, { reports: 'desc' }, { folded: 'asc' }],
    }),
  )
}

export interface ThemeTelling extends ReportLine {
  reportId: string
  position: number
  /** As this report spells it. */
  name: string
  evidence: { text: string; start: number | null; end: number | null }
}

export interface ThemeEvidence {
  theme: StoredTheme
  /** Newest first. */
  tellings: ThemeTelling[]
  spellings: { name: string; reports: number }[]
}

/** Null where no report tells of such a theme (any more). */
export async function evidenceOfTheme(
  store: Store,
  id: string,
  { limit = 100, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<ThemeEvidence | null> {
  return reading(store, async prisma => {
    const theme = await prisma.theme.findUnique({ where: { id }, omit: { folded: true } })
    if (!theme) return null
    const [mentions, spellings] = await Promise.all([
      prisma.themeMention.findMany({
        where: { theme: id },
        include: { report: { select: REPORT_LINE } },
        orderBy: [{ doc: 'desc' }, { position: 'asc' }],
        skip: offset,
        take: limit,
      }),
      prisma.themeSpelling.findMany({
        where: { theme: id },
        select: { name: true, reports: true },
        orderBy: [{ reports: 'desc' }, { name: 'asc' }],
      }),
    ])
    const tellings = mentions.map(row => ({
      reportId: row.report.id,
      position: row.position,
      name: row.name,
      evidence: { text: row.evidence, start: row.evidenceStart, end: row.evidenceEnd },
      ...reportLine(row.report),
    }))
    return { theme, tellings, spellings }
  })
}
