/**
 * Opens a store. Reads and writes go by different connections: on SQLite a transaction holds its connection, so a read on the
 * same one would see half of it. Which server reads and writes go to: lib/store/cluster.ts.
 */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { DEFAULT_STORE, type Dialect, parseAddress, type StoreAddress } from './address'
import { Cluster } from './cluster'
import { DatabaseServer, isServerLost } from './database-server'
import { asStoreError } from './errors'
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client'
import { PrismaClient } from './generated/sqlite/client'
import { addressesOf } from './hosts'
import { assertMigrated, migrate } from './migrate'
import type { ObservationCache } from './observation-cache'
import { connectPostgresql } from './postgresql'
import type { Sql } from './sql'
import { connectSqlite, type SqliteConnection } from './sqlite'

export interface Store {
  address: StoreAddress
  dialect: Dialect
  cluster: Cluster
  /** Reads see at least this revision, as far as a server can be reached that has it: see `seeing`. */
  minimum: number
}

/** A write transaction. */
export interface Tx extends Sql {
  /** What this process knows of the observations from its last transaction. */
  observations: ObservationCache
}

/** Waiting for another writer: longer than the slowest batch of an import. */
const BUSY_TIMEOUT_MS = 30_000
/** A host that does not answer at all keeps a reader no longer than this. */
const CONNECT_TIMEOUT_MS = 3_000
/** Longer than any read takes: a server that fell silent is left after it. */
const READ_TIMEOUT_MS = 60_000
/** Pages kept in memory and mapped: what every dashboard reads is small; an import's indexes are not. */
const READ_PRAGMAS = ['cache_size = -32000', 'mmap_size = 1073741824', 'query_only = ON']
// FULL: what was acknowledged survives a loss of power, at one fsync a batch.
const WRITE_PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  // No mapping: what a writer has mapped counts as its memory, and an import's would grow with the store.
  'cache_size = -32000',
  // 64 MB: an import writes the same index pages in batch after batch, and copies them to the file once for all.
  'wal_autocheckpoint = 16000',
  'temp_store = MEMORY',
]

// Kept across hot reloads of the development server: each would open the file anew.
const processWide = globalThis as { danvanStores?: Map<string, Promise<Store>> }
processWide.danvanStores ??= new Map()
const opened = processWide.danvanStores

/**
 * The store at an address, migrated, opened once a process. @param url `file:…` or `postgresql://…`, several hosts separated
 * by commas; by default `DATABASE_URL`, else `file:data/danvan.db`. @param replicaUrl where reads go; by default, for the
 * default store, `DATABASE_REPLICA_URL`.
 */
export function openStore(
  url?: string,
  replicaUrl = url === undefined ? process.env.DATABASE_REPLICA_URL : undefined,
): Promise<Store> {
  const address = parseAddress(url ?? (process.env.DATABASE_URL || DEFAULT_STORE))
  const key = keyOf(address, replicaUrl)
  let store = opened.get(key)
  if (!store) {
    store = open(address, address.dialect === 'postgresql' && replicaUrl ? addressesOf(replicaUrl) : [])
    opened.set(key, store)
    // A store that could not be reached is tried again at the next call.
    store.catch(() => opened.delete(key))
  }
  return store
}

const keyOf = (address: StoreAddress, replicaUrl = '') => `${address.target} ${replicaUrl}`

async function open(address: StoreAddress, replicas: readonly StoreAddress[]): Promise<Store> {
  const { dialect } = address
  if (dialect === 'sqlite') {
    await migrate(address)
    return { address, dialect, cluster: new Cluster([sqliteServer(address)]), minimum: 0 }
  }
  const [first, ...others] = addressesOf(address.target)
  const cluster = new Cluster(
    [postgresqlServer(first ?? address), ...others.map(postgresqlServer)],
    replicas.map(postgresqlServer),
  )
  try {
    await migrateCluster(cluster)
  } catch (error) {
    await cluster.close()
    throw error
  }
  return { address, dialect, cluster, minimum: 0 }
}

/** An app server that starts while there is no primary shows what a standby has, provided its tables are this version's. */
async function migrateCluster(cluster: Cluster): Promise<void> {
  try {
    await migrate((await cluster.primary()).address)
  } catch (error) {
    if (!isServerLost(error) || cluster.all.length === 1) throw error
    await cluster.read(0, server => assertMigrated(server.address))
  }
}

/** Prisma connects, and loads its engine, with the first query: an import asks it nothing, and spares its memory. */
class ReadingSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect()
    await connection.executeScript(READ_PRAGMAS.map(pragma => `PRAGMA ${pragma};`).join(' '))
    return connection
  }
}

function sqliteServer(address: StoreAddress): DatabaseServer {
  const { target } = address
  const options = { url: `file:${target}`, timeout: BUSY_TIMEOUT_MS }
  // Opened when something is written: a store in a read-only folder can still be read.
  let writer: SqliteConnection | null = null
  return new DatabaseServer(address, {
    read: new PrismaClient({ adapter: new ReadingSqlite(options) }),
    write: new PrismaClient({ adapter: new PrismaBetterSqlite3(options) }),
    sqlRead: connectSqlite(target, { timeout: BUSY_TIMEOUT_MS, pragmas: READ_PRAGMAS }),
    sqlWrite: {
      transaction(work) {
        writer ??= connectSqlite(target, { timeout: BUSY_TIMEOUT_MS, pragmas: WRITE_PRAGMAS })
        return writer.transaction(work)
      },
      close: async () => writer?.close(),
    },
  })
}

function postgresqlServer(address: StoreAddress): DatabaseServer {
  const pool = (max: number, query_timeout?: number) => ({
    connectionString: address.target,
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout,
    keepAlive: true,
  })
  // Both clients are generated from the same models: their calls are the same.
  const prisma = (adapter: PrismaPg) => new PostgresqlClient({ adapter }) as unknown as PrismaClient
  return new DatabaseServer(address, {
    read: prisma(new PrismaPg(pool(10, READ_TIMEOUT_MS))),
    write: prisma(new PrismaPg(pool(2))),
    sqlRead: connectPostgresql(pool(5, READ_TIMEOUT_MS)),
    sqlWrite: connectPostgresql(pool(2)),
  })
}

/** Closes the store's connections; a later openStore opens it again. */
export async function closeStore(store: Store): Promise<void> {
  for (const [key, other] of opened) {
    if ((await other.catch(() => null))?.cluster === store.cluster) opened.delete(key)
  }
  await store.cluster.close()
}

/**
 * The same store for a reader who must see what a revision wrote: a session remembers the `writtenRevision` of its last
 * write, and finds it again whichever app server and replica answer next.
 */
export const seeing = (store: Store, revision: number): Store => ({ ...store, minimum: revision })

/** The newest revision that this process wrote; 0 where it wrote nothing. */
export const writtenRevision = (store: Store): number => store.cluster.written

/**
 * One write transaction. It begins by counting up the store's revision: that takes the write lock at once (no transaction
 * fails halfway for another writer) and tells every reader that what it cached is old.
 */
export async function writing<T>(store: Store, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let again = false; ; again = true) {
    const server = await store.cluster.primary()
    let begun = false
    try {
      const [result, revision] = await server.sqlWrite.transaction(async sql => {
        const [state] = await sql.all<{ revision: number }>(
          `INSERT INTO store_state (id, revision) VALUES (1, 1)
           ON CONFLICT (id) DO UPDATE SET revision = store_state.revision + 1 RETURNING revision`,
        )
        begun = true
        const now = state?.revision ?? 0
        server.observations.begin(now)
        return [await work({ ...sql, observations: server.observations }), now] as const
      })
      server.markUp()
      store.cluster.written = Math.max(store.cluster.written, revision)
      return result
    } catch (error) {
      server.observations.forget()
      const told = asStoreError(error, server.address.shown)
      if (isServerLost(told)) store.cluster.lost(server)
      // Once begun nobody knows whether it was committed: the caller decides. Before that, a new primary can take it.
      if (begun || again || !isServerLost(told)) throw told
    }
  }
}

/** What a read asks by: Prisma's client for models, plain statements for many rows and for the search index. */
type Reading<T> = (prisma: PrismaClient, sql: Sql) => Promise<T>

/** A read, its failures told as StoreErrors. `work` may run again on another server. */
export async function reading<T>(store: Store, work: Reading<T>): Promise<T> {
  const { cluster, minimum } = store
  return cluster.read(Math.max(minimum, cluster.written), server => readingOn(server, work))
}

/** A read of what stands on the primary this moment: what is decided from it is written there. */
export async function readingPrimary<T>(store: Store, work: Reading<T>): Promise<T> {
  return store.cluster.readPrimary(server => readingOn(server, work))
}

async function readingOn<T>(server: DatabaseServer, work: Reading<T>): Promise<T> {
  try {
    return await work(server.read, server.sqlRead)
  } catch (error) {
    throw asStoreError(error, server.address.shown)
  }
}

/** Grows with each write transaction of any process: what was read at a revision is true as long as it stands. */
export async function revision(store: Store): Promise<number> {
  const [state] = await reading(store, (_, sql) =>
    sql.all<{ revision: number }>('SELECT revision FROM store_state WHERE id = 1'),
  )
  return state?.revision ?? 0
}
