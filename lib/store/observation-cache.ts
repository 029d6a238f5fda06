/**
 * What a writer knows of the observations, so that batch after batch does not read them back. True only as long as no other
 * process has written in between, which the store's revision tells.
 */
import { DERIVING } from '../observe/derive'
import type { ObservationKey } from '../observe/observation'
import { type ObservationRow, type StoredObservation, storedFromRow } from './observation-rows'
import { type Sql, selectByKeys, selectByTuples } from './sql'

/** One (jurisdiction, period): within it observations derive from one another. */
const groupKey = (key: ObservationKey) => [key.jurisdiction, key.periodKind, key.periodStart, key.periodEnd]
export const groupName = (key: ObservationKey) => groupKey(key).join('\n')

/** Some 200 MB at most. */
const MAX_KNOWN = 200_000

export class ObservationCache {
  #revision = -1
  /** Null: known not to be there. */
  readonly #known = new Map<string, StoredObservation | null>()
  /** Members that derive, of the groups that were read whole. */
  readonly #groups = new Map<string, Map<string, StoredObservation>>()

  /** To be called first in a transaction. @param revision the one that the transaction makes */
  begin(revision: number): void {
    if (revision !== this.#revision + 1 || this.#known.size > MAX_KNOWN) this.forget()
    this.#revision = revision
  }

  /** After a transaction that failed, or changed observations in another way than by `put`. */
  forget(): void {
    this.#revision = -1
    this.#known.clear()
    this.#groups.clear()
  }

  async find(sql: Sql, ids: readonly string[]): Promise<(id: string) => StoredObservation | null> {
    const missing = ids.filter(id => !this.#known.has(id))
    for (const id of missing) this.#known.set(id, null)
    const rows = await selectByKeys<ObservationRow>(sql, 'SELECT * FROM observations WHERE id {in keys}', missing)
    for (const row of rows) this.#known.set(row.id, storedFromRow(row))
    return id => this.#known.get(id) ?? null
  }

  /** The deriving members of each key's group, by group name; to be copied before a change. */
  async groups(
    sql: Sql,
    keys: readonly ObservationKey[],
  ): Promise<Map<string, ReadonlyMap<string, StoredObservation>>> {
    const wanted = new Map(keys.map(key => [groupName(key), key]))
    const missing = [...wanted].filter(([name]) => !this.#groups.has(name))
    for (const [name] of missing) this.#groups.set(name, new Map())
    const rows = await selectByTuples<ObservationRow>(
      sql,
      'SELECT * FROM observations WHERE (jurisdiction, period_kind, period_start, period_end) {in keys}',
      missing.map(([, key]) => groupKey(key)),
    )
    for (const row of rows) this.put(storedFromRow(row))
    return new Map([...wanted.keys()].map(name => [name, this.#groups.get(name) ?? new Map()]))
  }

  /** An observation as it was just written. */
  put(entry: StoredObservation): void {
    this.#known.set(entry.id, entry)
    if (DERIVING.has(entry.observation.indicator)) this.#groups.get(groupName(entry.observation))?.set(entry.id, entry)
  }

  /** An observation that was just deleted. */
  drop(id: string): void {
    const before = this.#known.get(id)
    if (before) this.#groups.get(groupName(before.observation))?.delete(id)
    this.#known.set(id, null)
  }
}
