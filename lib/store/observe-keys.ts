/**
 * Remakes the observations of the keys that a transaction touched, in that transaction. A key that only gained statements
 * is added to (lib/observe/tally.ts); any other is made anew from all its figures.
 */
import { DERIVING, derive } from '../observe/derive'
import type { FigureFact, Observation, ObservationKey } from '../observe/observation'
import { addTallies, observationOf, tally } from '../observe/tally'
import type { Tx } from './client'
import { observationId } from './hash'
import { groupName } from './observation-cache'
import {
  FACT_COLUMNS,
  type FactRow,
  factFromRow,
  OBSERVATION_COLUMNS,
  rowValues,
  type StoredObservation,
} from './observation-rows'
import { deleteByKeys, type Row, type Sql, selectByKeys } from './sql'

export interface Touched {
  /** Keys that lost, changed or repeat statements: by observation id. */
  anew: Map<string, ObservationKey>
  /** New statements by observation id, of keys that are not in `anew`. */
  added: Map<string, { key: ObservationKey; facts: FigureFact[] }>
}

/** All figures of some keys, by observation id. */
export async function factsOf(sql: Sql, ids: readonly string[]): Promise<Map<string, FigureFact[]>> {
  const rows = await selectByKeys<FactRow>(
    sql,
    `SELECT ${FACT_COLUMNS} FROM figures f JOIN reports r ON r.doc = f.doc WHERE f.observation {in keys}`,
    ids,
  )
  const byId = new Map<string, FigureFact[]>()
  for (const row of rows) {
    const facts = byId.get(row.observation)
    if (facts) facts.push(factFromRow(row))
    else byId.set(row.observation, [factFromRow(row)])
  }
  return byId
}

/**
 * Ids among the added keys whose new statements repeat a stored one in the same words by way of an aggregator; these are made
 * anew. (A repeated text is known from its hash before.)
 */
async function repeated(tx: Tx, added: Touched['added'], isKnown: (id: string) => boolean): Promise<Set<string>> {
  // A statement from elsewhere repeats an aggregator's alone, an aggregator's repeats any.
  const told = new Map<string, Row>()
  for (const [id, { facts }] of added) {
    if (!isKnown(id)) continue
    for (const { words, aggregator } of facts) told.set(`${id} ${words} ${aggregator}`, [id, words, !aggregator])
  }
  return new Set(await repeatedIn(tx, [...told.values()]))
}

/** @param told observation, words, and whether only an aggregator's statement counts. One look into the index for each, however many figures say it. */
async function repeatedIn(tx: Sql, told: readonly Row[]): Promise<string[]> {
  if (told.length === 0) return []
  const stated =
    'SELECT 1 FROM figures f WHERE f.words = k.words AND f.observation = k.observation AND f.aggregator >= k.least'
  const [keys, parameters] =
    tx.dialect === 'sqlite'
      ? [
          'SELECT value ->> 0 AS observation, value ->> 1 AS words, value ->> 2 AS least FROM json_each(?)',
          [JSON.stringify(told)],
        ]
      : [
          'SELECT * FROM unnest($1::text[], $2::text[], $3::boolean[]) AS u (observation, words, least)',
          [0, 1, 2].map(at => told.map(row => row[at])),
        ]
  const rows = await tx.all<{ observation: string }>(
    `SELECT k.observation FROM (${keys}) k WHERE EXISTS (${stated})`,
    parameters,
  )
  return rows.map(row => row.observation)
}

/**
 * To be called when lost figures are gone and before new ones are stored, which alone tells a repeated statement from a new
 * one; the function that comes back, when they are stored.
 */
export async function planObservations(tx: Tx, touched: Touched): Promise<() => Promise<void>> {
  const before = await tx.observations.find(tx, [...touched.added.keys()])
  const again = await repeated(tx, touched.added, id => before(id) !== null)
  return async () => {
    const anew = new Map(touched.anew)
    const stated: StoredObservation[] = []
    for (const [id, { key, facts }] of touched.added) {
      if (again.has(id)) {
        anew.set(id, key)
        continue
      }
      const fresh = tally(facts)
      const old = before(id)?.tally
      const all = fresh && old ? addTallies(old, fresh) : (fresh ?? old)
      if (all) stated.push({ id, observation: observationOf(key, all), tally: all })
    }
    const facts = await factsOf(tx, [...anew.keys()])
    const gone: ObservationKey[] = []
    for (const [id, key] of anew) {
      const all = tally(facts.get(id) ?? [])
      if (all) stated.push({ id, observation: observationOf(key, all), tally: all })
      else gone.push(key)
    }
    await save(tx, stated, gone)
  }
}

/** Writes stated observations, and what derives from them within their groups. @param gone keys that nobody states any more */
export async function save(
  tx: Tx,
  stated: readonly StoredObservation[],
  gone: readonly ObservationKey[],
): Promise<void> {
  const upserts = new Map(stated.map(entry => [entry.id, entry]))
  const deletes = new Set(gone.map(observationId))
  const touchedGroups = [...stated.map(({ observation }) => observation), ...gone].filter(key =>
    DERIVING.has(key.indicator),
  )
  const groups = await tx.observations.groups(tx, touchedGroups)
  const statedIn = new Map<string, StoredObservation[]>()
  for (const entry of stated) {
    if (!DERIVING.has(entry.observation.indicator)) continue
    const name = groupName(entry.observation)
    const list = statedIn.get(name)
    if (list) list.push(entry)
    else statedIn.set(name, [entry])
  }
  for (const [name, members] of groups) deriveGroup(members, statedIn.get(name) ?? [], upserts, deletes)
  await deleteByKeys(tx, 'observations', 'id', [...deletes])
  await tx.insert('observations', OBSERVATION_COLUMNS, [...upserts.values()].map(rowValues), UPDATE)
  for (const id of deletes) tx.observations.drop(id)
  for (const entry of upserts.values()) tx.observations.put(entry)
}

const UPDATE = `(id) DO UPDATE SET ${OBSERVATION_COLUMNS.slice(7)
  .map(column => `"${column}" = excluded."${column}"`)
  .join(', ')}`

/** Adds to `upserts` and `deletes` what changes in one group. @param members as stored before */
function deriveGroup(
  members: ReadonlyMap<string, StoredObservation>,
  stated: readonly StoredObservation[],
  upserts: Map<string, StoredObservation>,
  deletes: Set<string>,
): void {
  const base = new Map<string, StoredObservation>()
  for (const [id, entry] of members) if (entry.tally && !deletes.has(id)) base.set(id, entry)
  for (const entry of stated) base.set(entry.id, entry)
  const now = new Set<string>()
  for (const observation of derive([...base.values()].map(entry => entry.observation))) {
    const id = observationId(observation)
    now.add(id)
    deletes.delete(id)
    const was = members.get(id)
    const entry = { id, observation, tally: observation.basis === 'stated' ? (base.get(id)?.tally ?? null) : null }
    if (upserts.has(id) || !was || !isSame(was.observation, observation)) upserts.set(id, entry)
  }
  for (const id of members.keys()) if (!now.has(id)) deletes.add(id)
}

/** Whether what derives is the same; what the figures themselves say is not compared. */
export function isSame(a: Observation, b: Observation): boolean {
  return (
    a.basis === b.basis &&
    a.value === b.value &&
    a.qualifier === b.qualifier &&
    a.conflict === b.conflict &&
    a.computedFrom.join() === b.computedFrom.join() &&
    a.rateMismatch?.stated === b.rateMismatch?.stated &&
    a.rateMismatch?.computed === b.rateMismatch?.computed
  )
}
