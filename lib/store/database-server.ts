/** One database: a SQLite file or one server of PostgreSQL, its connections, and what is known of its state. */
import type { StoreAddress } from './address'
import { asStoreError, StoreError } from './errors'
import type { PrismaClient } from './generated/sqlite/client'
import { ObservationCache } from './observation-cache'
import type { Sql } from './sql'

/** After a failure nobody waits for this server again before it was asked once, in the background, whether it is back. */
const ASK_AGAIN_MS = 500

export type Role = { kind: 'primary'; timeline: number } | { kind: 'standby' } | { kind: 'down'; error: unknown }

interface Connections {
  /** Typed reads and writes, of models. */
  read: PrismaClient
  write: PrismaClient
  /** Of many rows, and of the search index (lib/store/sql.ts says why). */
  sqlRead: Sql & { close(): Promise<void> }
  sqlWrite: { transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>; close(): Promise<void> }
}

export class DatabaseServer {
  readonly read: PrismaClient
  readonly write: PrismaClient
  readonly sqlRead: Sql
  readonly sqlWrite: Connections['sqlWrite']
  /** What this process's last write transaction knew, for its next. */
  readonly observations = new ObservationCache()
  #downSince: number | null = null
  #asking = false
  #revision = 0

  constructor(
    readonly address: StoreAddress,
    private readonly connections: Connections,
  ) {
    this.read = connections.read
    this.write = connections.write
    this.sqlRead = connections.sqlRead
    this.sqlWrite = connections.sqlWrite
  }

  /** False after a failure until the server has answered again; to ask is what brings it back. */
  get isUp(): boolean {
    if (this.#downSince === null) return true
    if (!this.#asking && Date.now() - this.#downSince > ASK_AGAIN_MS) {
      this.#asking = true
      this.revision()
        .then(() => this.markUp())
        .catch(() => this.markDown())
        .finally(() => {
          this.#asking = false
        })
    }
    return false
  }

  markDown(): void {
    this.#downSince = Date.now()
  }

  markUp(): void {
    this.#downSince = null
  }

  /** What stands here, at the least; asked anew only where what is known does not suffice. @throws StoreError */
  async hasRevision(wanted: number): Promise<boolean> {
    return this.#revision >= wanted || (await this.revision()) >= wanted
  }

  /** How many write transactions this server has seen. @throws StoreError */
  async revision(): Promise<number> {
    const state = await this.ask(this.read.storeState.findUnique({ where: { id: 1 } }))
    this.#revision = state?.revision ?? 0
    return this.#revision
  }

  /** The timeline grows with each promotion: of two servers that accept writes, the one that was left behind has the lower. */
  async role(): Promise<Role> {
    try {
      const [row] = await this.ask(
        this.read.$queryRawUnsafe<{ segment: string | null }[]>(
          `SELECT CASE WHEN pg_is_in_recovery() THEN NULL ELSE pg_walfile_name(pg_current_wal_lsn()) END AS segment`,
        ),
      )
      const segment = row?.segment ?? null
      return segment === null
        ? { kind: 'standby' }
        : { kind: 'primary', timeline: Number.parseInt(segment.slice(0, 8), 16) }
    } catch (error) {
      return { kind: 'down', error }
    }
  }

  private async ask<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (error) {
      throw asStoreError(error, this.address.shown)
    }
  }

  close(): Promise<unknown> {
    const { read, write, sqlRead, sqlWrite } = this.connections
    return Promise.all([read.$disconnect(), write.$disconnect(), sqlRead.close(), sqlWrite.close()])
  }
}

/** Whether another server may do what this one did not: it is gone, or it is (by now) a standby. */
export function isServerLost(error: unknown): error is StoreError {
  return error instanceof StoreError && (error.code === 'unreachable' || error.code === 'read-only')
}
