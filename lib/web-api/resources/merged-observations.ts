/** Observations with the provinces taken as the 34 units of 2025: stored nowhere, so added up unit by unit as pages need them. */
import { UNITS } from '../../normalize/units'
import { PROVINCE } from '../../observe/jurisdiction-key'
import { yearOf } from '../../observe/periods'
import { familyOf, unitToday } from '../../observe/units'
import {
  type DatedObservation,
  LEVELS,
  type ObservationCursor,
  type ObservationPageFilter,
  observationId,
  observations,
  type Page,
  type PageRequest,
  pageOfObservations,
  type Store,
} from '../../store'
import { type DrawnObservation, mergeUnit } from '../../summarize/merge-units'

export interface MergedObservation extends DrawnObservation {
  id: string
  year: number
  /** A sum over parts, or a rate of such sums, that no report states and the store does not keep. */
  merged: boolean
}

/** In the order of jurisdictions every other level stands before the provinces. */
const FIRST_PROVINCE: ObservationCursor = [PROVINCE, '', '', '', '']

export async function pageOfMerged(
  store: Store,
  filter: ObservationPageFilter,
  { after, limit }: PageRequest<ObservationCursor>,
): Promise<Page<DatedObservation | MergedObservation, ObservationCursor>> {
  const { jurisdictions = [], levels = [] } = filter
  const everything = jurisdictions.length === 0 && levels.length === 0
  const others = (everything ? LEVELS : levels).filter(level => level !== 'province')
  const items: (DatedObservation | MergedObservation)[] = []
  if (others.length > 0 && (after === null || after[0] < PROVINCE)) {
    const page = await pageOfObservations(store, { ...filter, jurisdictions: [], levels: others }, { after, limit })
    if (page.next !== null) return page
    items.push(...page.items)
  }
  const allProvinces = everything || levels.includes('province')
  const units = new Set(
    UNITS.map(unit => unit.id)
      .filter(id => allProvinces || jurisdictions.includes(PROVINCE + id))
      .map(unitToday),
  )
  const start = after !== null && after[0] >= PROVINCE ? after : FIRST_PROVINCE
  for (const unit of [...units].sort()) {
    if (PROVINCE + unit < start[0]) continue
    const rows = (await observationsOfUnit(store, unit, filter)).filter(row => compare(cursorOf(row), start) > 0)
    items.push(...rows)
    const last = items[limit - 1]
    if (items.length > limit && last) return { items: items.slice(0, limit), next: cursorOf(last) }
  }
  return { items, next: null }
}

async function observationsOfUnit(
  store: Store,
  unit: string,
  { fromYear, toYear, periodKinds, indicators }: ObservationPageFilter,
): Promise<MergedObservation[]> {
  const family = familyOf(unit).map(id => PROVINCE + id)
  // Of every indicator: a rate is made from counts that were perhaps not asked for.
  const stated = await observations(store, { jurisdictions: family, fromYear, toYear, periodKinds })
  const known = new Set<DrawnObservation>(stated)
  return mergeUnit(unit, stated)
    .filter(row => indicators === undefined || indicators.includes(row.indicator))
    .map(row => ({
      ...row,
      id: observationId(row),
      year: yearOf(row.periodStart, row.periodEnd),
      merged: !known.has(row),
    }))
    .sort((a, b) => compare(cursorOf(a), cursorOf(b)))
}

const cursorOf = (row: DrawnObservation): ObservationCursor => [
  row.jurisdiction,
  row.periodKind,
  row.periodStart,
  row.periodEnd,
  row.indicator,
]

/** As SQLite orders text: code unit by code unit. */
function compare(a: ObservationCursor, b: ObservationCursor): number {
  const at = a.findIndex((value, index) => value !== b[index])
  const [left = '', right = ''] = [a[at], b[at]]
  return at < 0 ? 0 : left < right ? -1 : 1
}
