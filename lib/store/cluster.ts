/**
 * The servers of one store: who takes the writes, who answers a read. One server (a SQLite file, a PostgreSQL) is the case
 * that costs nothing: its cluster never asks anything.
 */
import { type DatabaseServer, isServerLost } from './database-server'
import { StoreError } from './errors'

export class Cluster {
  /** Newest revision that this process wrote: its own reads never see less, while the primary can be reached. */
  written = 0
  #primary: DatabaseServer | null
  #timeline = 0
  #finding: Promise<DatabaseServer> | null = null
  #turn = 0

  /**
   * @param candidates servers of which one is the primary; the others are its standbys
   * @param replicas servers that reads go to
   */
  constructor(
    readonly candidates: readonly [DatabaseServer, ...DatabaseServer[]],
    readonly replicas: readonly DatabaseServer[] = [],
  ) {
    this.#primary = candidates.length === 1 ? candidates[0] : null
  }

  get all(): DatabaseServer[] {
    return [...this.candidates, ...this.replicas]
  }

  /** The primary as far as is known; asked of nobody. */
  get likelyPrimary(): DatabaseServer {
    return this.#primary ?? this.candidates[0]
  }

  /** The server that accepts writes. @throws StoreError where none does */
  async primary(): Promise<DatabaseServer> {
    if (this.#primary) return this.#primary
    this.#finding ??= this.#find().finally(() => {
      this.#finding = null
    })
    return this.#finding
  }

  /** A primary that failed is looked for again, among several. */
  lost(server: DatabaseServer): void {
    server.markDown()
    if (this.#primary === server && this.candidates.length > 1) this.#primary = null
  }

  async #find(): Promise<DatabaseServer> {
    const shown = this.candidates.map(({ address }) => address.shown).join(', ')
    const roles = await Promise.all(this.candidates.map(async server => ({ server, role: await server.role() })))
    const primaries = roles.flatMap(({ server, role }) => (role.kind === 'primary' ? [{ server, ...role }] : []))
    const newest = primaries.sort((a, b) => b.timeline - a.timeline)[0]
    if (newest && newest.timeline >= this.#timeline) {
      this.#timeline = newest.timeline
      this.#primary = newest.server
      newest.server.markUp()
      return newest.server
    }
    const down = roles.flatMap(({ role }) => (role.kind === 'down' ? [role.error] : []))
    throw new StoreError(
      'unreachable',
      newest
        ? `only a primary that a standby has replaced accepts writes (${newest.server.address.shown})`
        : `no server accepts writes (${shown})`,
      newest
        ? 'Make it a standby of the new primary (docs/operating.md, failover).'
        : 'Start the primary, or promote a standby (docs/operating.md, failover).',
      { cause: down[0] },
    )
  }

  /**
   * Does a read on the first server that can: a replica that has seen `revision`, else the primary, else, while there is no
   * primary, whatever answers: an older page beats none.
   */
  async read<T>(revision: number, work: (server: DatabaseServer) => Promise<T>): Promise<T> {
    const tried = new Set<DatabaseServer>()
    let failure: unknown = null
    for (const server of this.#inTurn()) {
      tried.add(server)
      try {
        if (await server.hasRevision(revision)) return await work(server)
        tried.delete(server)
      } catch (error) {
        // A read changes nothing: whatever a replica objects to (a cancelled query, a table not yet there), another is asked.
        if (isServerLost(error)) server.markDown()
        failure = error
      }
    }
    // A primary that is known to be down keeps nobody waiting who can be answered elsewhere.
    if (this.likelyPrimary.isUp || this.all.length === 1) {
      tried.add(this.likelyPrimary)
      try {
        return await this.readPrimary(work)
      } catch (error) {
        if (!isServerLost(error)) throw error
        failure = error
      }
    }
    // Servers believed to be up first: a dead host costs each try the time to connect.
    const rest = this.all.filter(server => !tried.has(server))
    for (const server of rest.sort((a, b) => Number(b.isUp) - Number(a.isUp))) {
      try {
        const found = await work(server)
        server.markUp()
        return found
      } catch (error) {
        if (!isServerLost(error)) throw error
        server.markDown()
      }
    }
    throw failure
  }

  /** The replicas that are up, beginning with another one each time. */
  #inTurn(): DatabaseServer[] {
    const up = this.replicas.filter(server => server.isUp)
    this.#turn = (this.#turn + 1) % Math.max(1, up.length)
    return [...up.slice(this.#turn), ...up.slice(0, this.#turn)]
  }

  /** What stands on the primary this moment. @throws StoreError where there is none */
  async readPrimary<T>(work: (server: DatabaseServer) => Promise<T>): Promise<T> {
    for (let again = false; ; again = true) {
      const server = await this.primary()
      try {
        const found = await work(server)
        server.markUp()
        return found
      } catch (error) {
        if (!isServerLost(error)) throw error
        this.lost(server)
        // A server that restarted left its old connections dead in the pool; one that was replaced has a successor.
        if (again) throw error
      }
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map(server => server.close()))
  }
}
