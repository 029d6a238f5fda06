/** Is the store what it should be? Compares what is derived with what a rebuild would make, a part at a time. */
import { derive } from '../observe/derive'
import type { Observation } from '../observe/observation'
import { observationOf, tally } from '../observe/tally'
import { reading, type Store } from './client'
import { countersOf } from './counter-keys'
import { observationId } from './hash'
import { groupName } from './observation-cache'
import { type ObservationRow, type StoredObservation, storedFromRow } from './observation-rows'
import { factsOf, isSame } from './observe-keys'
import { type Sql, selectByKeys } from './sql'

export interface Finding {
  /** `integrity`: only a backup mends it. `observations`, `orphans`, `counters`, `search`: `danvan rebuild` mends it. */
  kind: 'integrity' | 'observations' | 'orphans' | 'counters' | 'search'
  message: string
}

export interface Diagnosis {
  findings: Finding[]
  reports: number
  figures: number
  observations: number
}

const PAGE = 1000
/** Of one kind; the rest is only counted. */
const SHOWN = 5

/** Reads only; may take minutes over a million reports. */
export async function diagnose(store: Store): Promise<Diagnosis> {
  return reading(store, async (_, sql) => {
    const findings = [
      ...(await integrity(sql)),
      ...(await orphans(sql)),
      ...(await statedObservations(sql)),
      ...(await derivedObservations(sql)),
      ...(await counters(sql)),
    ]
    const count = (table: string) => countOf(sql, `FROM "${table}"`)
    return {
      findings,
      reports: await count('reports'),
      figures: await count('figures'),
      observations: await count('observations'),
    }
  })
}

async function countOf(sql: Sql, from: string): Promise<number> {
  const [row] = await sql.all<{ n: number | string }>(`SELECT count(*) AS n ${from}`)
  return Number(row?.n ?? 0)
}

/** PostgreSQL checks its pages itself (initdb --data-checksums, amcheck). */
async function integrity(sql: Sql): Promise<Finding[]> {
  if (sql.dialect !== 'sqlite') return []
  const rows = await sql.all<{ integrity_check: string }>(`PRAGMA integrity_check(${SHOWN})`)
  const broken = await sql.all<{ table: string; parent: string }>('PRAGMA foreign_key_check')
  return [
    ...rows.map(row => row.integrity_check).filter(message => message !== 'ok'),
    ...broken.slice(0, SHOWN).map(({ table, parent }) => `a row of ${table} refers to nothing in ${parent}`),
  ].map(message => ({ kind: 'integrity', message }))
}

const SEARCH_ROWS = { sqlite: 'report_search_docsize', postgresql: 'report_search' }
const SEARCH_DOC = { sqlite: 'id', postgresql: 'doc' }

async function orphans(sql: Sql): Promise<Finding[]> {
  const [table, doc] = [SEARCH_ROWS[sql.dialect], SEARCH_DOC[sql.dialect]]
  const checks: [Finding['kind'], string, string][] = [
    [
      'orphans',
      'figures without their report',
      'FROM figures f LEFT JOIN reports r ON r.doc = f.doc WHERE r.doc IS NULL',
    ],
    [
      'orphans',
      'mentions of themes without their report',
      'FROM theme_mentions m LEFT JOIN reports r ON r.doc = m.doc WHERE r.doc IS NULL',
    ],
    [
      'orphans',
      'mentions of themes without their theme',
      'FROM theme_mentions m LEFT JOIN themes t ON t.id = m.theme WHERE m.theme IS NOT NULL AND t.id IS NULL',
    ],
    [
      'orphans',
      'themes that no report tells of',
      'FROM themes t WHERE NOT EXISTS (SELECT 1 FROM theme_mentions m WHERE m.theme = t.id)',
    ],
    [
      'orphans',
      'observations that no figure states',
      `FROM observations o WHERE o.basis = 'stated' AND NOT EXISTS (SELECT 1 FROM figures f WHERE f.observation = o.id)`,
    ],
    [
      'search',
      'reports that search cannot find',
      `FROM reports r LEFT JOIN ${table} s ON s.${doc} = r.doc WHERE s.${doc} IS NULL`,
    ],
    [
      'search',
      'words of reports that are gone',
      `FROM ${table} s LEFT JOIN reports r ON r.doc = s.${doc} WHERE r.doc IS NULL`,
    ],
  ]
  const findings: Finding[] = []
  for (const [kind, what, from] of checks) {
    const count = await countOf(sql, from)
    if (count > 0) findings.push({ kind, message: `${count} ${what}` })
  }
  return findings
}

/** Each key's figures tallied anew against what is stored. */
async function statedObservations(sql: Sql): Promise<Finding[]> {
  const wrong: string[] = []
  let after = ''
  while (true) {
    const ids = await sql.all<{ observation: string }>(
      `SELECT DISTINCT observation FROM figures WHERE observation > '${after}' ORDER BY observation LIMIT ${PAGE}`,
    )
    const keys = ids.map(row => row.observation)
    const facts = await factsOf(sql, keys)
    const rows = await selectByKeys<ObservationRow>(sql, 'SELECT * FROM observations WHERE id {in keys}', keys)
    const stored = new Map(rows.map(row => [row.id, storedFromRow(row)]))
    for (const id of keys) {
      const [first] = facts.get(id) ?? []
      const all = tally(facts.get(id) ?? [])
      const expected = all && first ? observationOf(first, all) : null
      const found = stored.get(id)
      const ours = found?.observation.basis === 'stated' ? found.observation : null
      if (!isSameStated(expected, ours))
        wrong.push(`${first ? describeKey(first) : id}: ${value(ours)}, a rebuild gives ${value(expected)}`)
    }
    const last = keys.at(-1)
    if (last === undefined || keys.length < PAGE) return listed('observations', wrong)
    after = last
  }
}

const describeKey = ({
  indicator,
  jurisdiction,
  periodStart,
  periodEnd,
}: Pick<Observation, 'indicator' | 'jurisdiction' | 'periodStart' | 'periodEnd'>) =>
  `${indicator} of ${jurisdiction}, ${periodStart} to ${periodEnd}`
const value = (observation: Observation | null) =>
  observation ? `${observation.qualifier} ${observation.value}` : 'nothing'

function isSameStated(a: Observation | null, b: Observation | null): boolean {
  if (a === null || b === null) return a === b
  const told = ({ value: shown, qualifier, figureId, choice, figures, statements, conflict }: Observation) =>
    JSON.stringify([shown, qualifier, figureId, choice, figures, statements, conflict])
  return told(a) === told(b)
}

/** Group by group in the order of the key: what derives from the stated ones against what is stored. */
async function derivedObservations(sql: Sql): Promise<Finding[]> {
  const wrong: string[] = []
  const check = (group: readonly StoredObservation[]) => {
    const stated = group.filter(entry => entry.observation.basis === 'stated').map(entry => entry.observation)
    const expected = new Map(derive(stated).map(observation => [observationId(observation), observation]))
    for (const { id, observation } of group) {
      const ours = expected.get(id)
      if (!ours || !isSame(ours, observation)) wrong.push(describeKey(observation))
      expected.delete(id)
    }
    for (const observation of expected.values()) wrong.push(describeKey(observation))
  }
  let group: StoredObservation[] = []
  for await (const entry of observationsByKey(sql)) {
    const [first] = group
    if (first && groupName(first.observation) !== groupName(entry.observation)) {
      check(group)
      group = []
    }
    group.push(entry)
  }
  check(group)
  return listed(
    'observations',
    wrong.map(key => `${key}: what is computed differs from a rebuild`),
  )
}

async function* observationsByKey(sql: Sql): AsyncGenerator<StoredObservation> {
  const columns = 'jurisdiction, period_kind, period_start, period_end, indicator'
  let after = ['', '', '', '', '']
  while (true) {
    const places = after.map((_, at) => (sql.dialect === 'sqlite' ? '?' : `$${at + 1}`)).join(', ')
    const rows = await sql.all<ObservationRow>(
      `SELECT * FROM observations WHERE (${columns}) > (${places}) ORDER BY ${columns} LIMIT ${PAGE}`,
      after,
    )
    for (const row of rows) yield storedFromRow(row)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = [last.jurisdiction, last.period_kind, last.period_start, last.period_end, last.indicator]
  }
}

interface CountedRow {
  doc: bigint | number | string
  year: number | null
  place: string | null
  publisher: string | null
  event_kind: string | null
  topics: string
  figures: number
  warnings: number
  has_text: boolean | number
}

async function counters(sql: Sql): Promise<Finding[]> {
  const expected = new Map<string, number>()
  let after = -1n
  for (let isMore = true; isMore; ) {
    const rows = await sql.all<CountedRow>(
      `SELECT doc, year, place, publisher, event_kind, topics, figures, warnings, has_text FROM reports
       WHERE doc > ${after} ORDER BY doc LIMIT ${PAGE}`,
    )
    for (const row of rows) {
      const topics = row.topics.split(' ').filter(Boolean)
      for (const key of countersOf({ ...row, kind: row.event_kind, topics, hasText: Boolean(row.has_text) })) {
        expected.set(key, (expected.get(key) ?? 0) + 1)
      }
    }
    after = BigInt(rows.at(-1)?.doc ?? 0)
    isMore = rows.length === PAGE
  }
  const stored = await sql.all<{ scope: string; key: string; reports: number }>(
    'SELECT scope, key, reports FROM counters',
  )
  const wrong = stored
    .filter(({ scope, key, reports }) => expected.get(`${scope}\n${key}`) !== reports)
    .map(({ scope, key, reports }) => `${scope} ${key} counts ${reports} reports`)
  const known = new Set(stored.map(({ scope, key }) => `${scope}\n${key}`))
  for (const key of expected.keys()) if (!known.has(key)) wrong.push(`${key.replace('\n', ' ')} is not counted`)
  return listed('counters', wrong)
}

function listed(kind: Finding['kind'], messages: readonly string[]): Finding[] {
  const shown = messages.slice(0, SHOWN).map(message => ({ kind, message }))
  const more = messages.length - shown.length
  return more > 0 ? [...shown, { kind, message: `and ${more} more` }] : shown
}
