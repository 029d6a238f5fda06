/**
 * Remakes the observations of the keys that a transaction touched, in that transaction. A key that only gained statements
 * is added to (lib/observe/tally.ts); any other is made anew from all its figures.
 */
import type { Indicator } from '../normalize/report'
import { DERIVING, derive } from '../observe/derive'
import type { FigureFact, ObservationKey } from '../observe/observation'
import { addTallies, observationOf, tally } from '../observe/tally'
import { observationId } from './hash'
import {
  FACT_COLUMNS,
  type FactRow,
  factFromRow,
  OBSERVATION_COLUMNS,
  type ObservationRow,
  rowValues,
  type StoredObservation,
  storedFromRow,
} from './observation-rows'
import { deleteByKeys, insertRows, selectByKeys, selectByTuples, type Tx } from './sql'

export interface Touched {
  /** Keys that lost, changed or repeat statements: by observation id. */
  anew: Map<string, ObservationKey>
  /** New statements by observation id, of keys that are not in `anew`. */
  added: Map<string, { key: ObservationKey; facts: FigureFact[] }>
}

/** All figures of some keys, by observation id. */
export async function factsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, FigureFact[]>> {
  const rows = await selectByKeys<FactRow>(
    tx,
    `SELECT ${FACT_COLUMNS} FROM figures f JOIN reports r ON r.doc = f.doc WHERE f.observation IN ({keys})`,
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
 * Ids among the added keys whose new statements may repeat a stored one in the same words by way of an aggregator; these are
 * made anew. (A repeated text is known from its hash before.)
 */
async function repeated(tx: Tx, added: Touched['added'], known: ReadonlySet<string>): Promise<Set<string>> {
  const isNewFromAggregator = new Map<string, boolean>()
  const pairs: [string, string][] = []
  for (const [id, { facts }] of added) {
    if (!known.has(id)) continue
    for (const fact of facts) {
      pairs.push([id, fact.words])
      if (fact.aggregator) isNewFromAggregator.set(`${id} ${fact.words}`, true)
    }
  }
  if (pairs.length === 0) return new Set()
  const rows = await selectByTuples<{ observation: string; words: string; aggregator: boolean | number }>(
    tx,
    `SELECT f.observation, f.words, r.aggregator FROM figures f JOIN reports r ON r.doc = f.doc WHERE (f.observation, f.words) IN ({keys})`,
    pairs,
  )
  return new Set(
    rows
      .filter(row => Boolean(row.aggregator) || isNewFromAggregator.has(`${row.observation} ${row.words}`))
      .map(row => row.observation),
  )
}

/** To be called before the new figures are inserted (`added`), with lost ones already gone: see `Touched`. */
export async function planObservations(tx: Tx, touched: Touched): Promise<() => Promise<void>> {
  const addedIds = [...touched.added.keys()].filter(id => !touched.anew.has(id))
  const rows = await selectByKeys<ObservationRow>(tx, `SELECT * FROM observations WHERE id IN ({keys})`, addedIds)
  const before = new Map(rows.map(row => [row.id, storedFromRow(row)]))
  const again = await repeated(tx, touched.added, new Set(before.keys()))
  return async () => {
    const anew = new Map(touched.anew)
    const stated: StoredObservation[] = []
    for (const [id, { key, facts }] of touched.added) {
      if (anew.has(id)) continue
      if (again.has(id)) {
        anew.set(id, key)
        continue
      }
      const fresh = tally(facts)
      const old = before.get(id)?.tally
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

const groupKey = (key: ObservationKey) => [key.jurisdiction, key.periodKind, key.periodStart, key.periodEnd]

/** Writes stated observations, and what derives from them within their (jurisdiction, period). */
async function save(tx: Tx, stated: readonly StoredObservation[], gone: readonly ObservationKey[]): Promise<void> {
  const touchedKeys = [...stated.map(({ observation }) => observation), ...gone]
  const groups = new Map(
    touchedKeys.filter(key => DERIVING.has(key.indicator)).map(key => [groupKey(key).join('\n'), groupKey(key)]),
  )
  const upserts = new Map(stated.map(entry => [entry.id, entry]))
  const deletes = new Set(gone.map(observationId))
  if (groups.size > 0) {
    const rows = await selectByTuples<ObservationRow>(
      tx,
      `SELECT * FROM observations WHERE (jurisdiction, period_kind, period_start, period_end) IN ({keys})`,
      [...groups.values()],
    )
    const members = new Map<
      string,
      { stored: Map<string, StoredObservation>; stated: Map<string, StoredObservation> }
    >()
    const memberOf = (key: ObservationKey) => {
      const name = groupKey(key).join('\n')
      let member = members.get(name)
      if (!member) {
        member = { stored: new Map(), stated: new Map() }
        members.set(name, member)
      }
      return member
    }
    for (const row of rows) {
      if (!DERIVING.has(row.indicator as Indicator)) continue
      const entry = storedFromRow(row)
      const member = memberOf(entry.observation)
      member.stored.set(entry.id, entry)
      if (entry.tally && !deletes.has(entry.id)) member.stated.set(entry.id, entry)
    }
    for (const entry of stated) {
      if (DERIVING.has(entry.observation.indicator)) memberOf(entry.observation).stated.set(entry.id, entry)
    }
    for (const member of members.values()) {
      const now = new Map<string, StoredObservation>()
      for (const observation of derive([...member.stated.values()].map(entry => entry.observation))) {
        const id = observationId(observation)
        const all = member.stated.get(id)?.tally ?? null
        now.set(id, { id, observation, tally: observation.basis === 'stated' ? all : null })
      }
      for (const [id, entry] of now) {
        deletes.delete(id)
        const was = member.stored.get(id)
        if (upserts.has(id) || !was || JSON.stringify(was.observation) !== JSON.stringify(entry.observation))
          upserts.set(id, entry)
      }
      for (const id of member.stored.keys()) if (!now.has(id)) deletes.add(id)
    }
  }
  await deleteByKeys(tx, 'observations', 'id', [...deletes])
  const updates = OBSERVATION_COLUMNS.slice(7).map(column => `"${column}" = excluded."${column}"`)
  await insertRows(
    tx,
    'observations',
    OBSERVATION_COLUMNS,
    [...upserts.values()].map(rowValues),
    `(id) DO UPDATE SET ${updates.join(', ')}`,
  )
}
