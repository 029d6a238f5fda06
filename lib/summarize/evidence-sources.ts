/** What a file of a chart's values tells beside each: the reports that it was read from. */
import { type Locale, localePath } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { PROVINCE } from '../observe/jurisdiction-key'
import type { ObservationKey } from '../observe/observation'
import { familyOf } from '../observe/units'
import {
  evidenceOfTheme,
  observationId,
  observations,
  type ReportLine,
  reportLines,
  type Store,
  sourcesOf,
} from '../store/index'
import { observationKey, parseEvidenceKey } from './evidence-key'
import type { ReportSource } from './evidence-types'
import { type DrawnObservation, mergeUnit, statedKeys } from './merge-units'
import { publishedBy, reportLabel } from './report-label'

/**
 * For each key of evidence its reports: of a stated value the one that was chosen, of a computed value those of what it was made
 * from, of a theme all that its evidence lists. A key that names nothing is left out.
 */
export async function evidenceSources(
  store: Store,
  locale: Locale,
  keys: readonly string[],
): Promise<Record<string, ReportSource[]>> {
  const parsed = [...new Set(keys)].flatMap(text => {
    const key = parseEvidenceKey(text)
    return key ? [{ text, key }] : []
  })
  const values = parsed.flatMap(({ text, key }) => (key.kind === 'observation' ? [{ text, key: key.key }] : []))
  const ofValues = await valueSources(store, values)
  const sources: Record<string, ReportSource[]> = {}
  for (const { text, key } of parsed) {
    const told = key.kind === 'theme' ? await themeSources(store, key.id) : (ofValues.get(text) ?? [])
    if (told.length > 0) sources[text] = told.map(({ id, line }) => sourceOf(locale, id, line))
  }
  return sources
}

interface Told {
  id: string
  line: ReportLine
}

async function themeSources(store: Store, id: string): Promise<Told[]> {
  const tellings = (await evidenceOfTheme(store, id))?.tellings ?? []
  return [...new Map(tellings.map(line => [line.reportId, { id: line.reportId, line }])).values()]
}

async function valueSources(
  store: Store,
  values: readonly { text: string; key: ObservationKey }[],
): Promise<Map<string, Told[]>> {
  if (values.length === 0) return new Map()
  const rows = await observations(store, {
    jurisdictions: [...new Set(values.flatMap(({ key }) => [key.jurisdiction, ...unitsOf(key.jurisdiction)]))],
    periodKinds: [...new Set(values.map(({ key }) => key.periodKind))],
  })
  const stored = new Map(rows.map(row => [row.id, row]))
  const idsOf = new Map(
    values.map(({ text, key }) => {
      const row: DrawnObservation | undefined = stored.get(observationId(key)) ?? merged(key, rows)
      return [text, row ? statedIds(row, stored) : []]
    }),
  )
  const chosen = await sourcesOf(store, [...idsOf.values()].flat())
  const lines = await reportLines(
    store,
    [...chosen.values()].map(report => report.id),
  )
  return new Map(
    [...idsOf].map(([text, ids]) => {
      const reports = new Set(ids.flatMap(id => chosen.get(id)?.id ?? []))
      return [
        text,
        [...reports].flatMap(id => {
          const line = lines.get(id)
          return line ? [{ id, line }] : []
        }),
      ]
    }),
  )
}

/** The unit and those that its sums are made from. */
function unitsOf(jurisdiction: string): string[] {
  if (!jurisdiction.startsWith(PROVINCE)) return []
  return familyOf(jurisdiction.slice(PROVINCE.length)).map(id => PROVINCE + id)
}

/** A sum over the parts of a unit of 2025, as `evidenceModel` makes it: it is stored nowhere. */
function merged(key: ObservationKey, rows: readonly DrawnObservation[]): DrawnObservation | undefined {
  const units = unitsOf(key.jurisdiction)
  const own = rows.filter(
    row =>
      units.includes(row.jurisdiction) &&
      row.periodKind === key.periodKind &&
      row.periodStart === key.periodStart &&
      row.periodEnd === key.periodEnd,
  )
  return mergeUnit(key.jurisdiction.slice(PROVINCE.length), own).find(row => row.indicator === key.indicator)
}

/** The stated observations under a value; what a computed one was made from may be computed itself. */
function statedIds(row: DrawnObservation, stored: ReadonlyMap<string, DrawnObservation>): string[] {
  const ids = statedKeys(row).map(observationId)
  if (row.basis === 'stated' && !row.madeFrom) return ids
  return ids.flatMap(id => {
    const part = stored.get(id)
    return part && part.basis === 'computed' && observationKey(part) !== observationKey(row)
      ? statedIds(part, stored)
      : [id]
  })
}

function sourceOf(locale: Locale, id: string, line: ReportLine): ReportSource {
  const { evidence: words } = messagesOf(locale)
  return {
    publisher: publishedBy(line) ?? words.unknownPublisher,
    date: line.publishedOn ?? words.undated,
    title: line.title ?? reportLabel(locale, line),
    address: line.url ?? localePath(locale, `/reports/${encodeURIComponent(id)}`),
  }
}
