/**
 * Opens a store. Two clients a server: one reads, one writes. A transaction of Prisma's SQLite adapter holds its client's
 * only connection, so a read on the same client would see half of it. Which server reads and writes go to: lib/store/cluster.ts.
 */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { DEFAULT_STORE, type Dialect, parseAddress, type StoreAddress } from './address'
import { Cluster } from './cluster'
import { DatabaseServer, isServerLost } from './database-server'
import { asStoreError } from './errors'
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client'
import { type Prisma, PrismaClient } from './generated/sqlite/client'
import { addressesOf } from './hosts'
import { assertMigrated, migrate } from './migrate'
import type { Tx } from './sql'

export interface Store {
  address: StoreAddress
  dialect: Dialect
  cluster: Cluster
  /** Reads see at least this revision, as far as a server can be reached that has it: see `seeing`. */
  minimum: number
}

/** Waiting for another writer: long enough for one batch of an import. */
const BUSY_TIMEOUT_MS = 15_000
/** A host that does not answer at all keeps a reader no longer than this. */
const CONNECT_TIMEOUT_MS = 3_000
/** Longer than any read takes: a server that fell silent is left after it. */
const READ_TIMEOUT_MS = 60_000
/** Pages kept in memory and mapped: what every dashboard reads is small; an import's indexes are not. */
const READ_PRAGMAS = ['cache_size = -32000', 'mmap_size = 268435456', 'query_only = ON']
// FULL: what was acknowledged survives a loss of power, at one fsync a batch.
const WRITE_PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'cache_size = -128000',
  'mmap_size = 268435456',
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
    return { address, dialect, cluster: new Cluster([await sqliteServer(address)]), minimum: 0 }
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

async function sqliteServer(address: StoreAddress): Promise<DatabaseServer> {
  const client = async (pragmas: readonly string[]) => {
    const prisma = new PrismaClient({
      adapter: new PrismaBetterSqlite3({ url: `file:${address.target}`, timeout: BUSY_TIMEOUT_MS }),
    })
    for (const pragma of pragmas) await prisma.$queryRawUnsafe(`PRAGMA ${pragma}`)
    return prisma
  }
  return new DatabaseServer(address, await client(READ_PRAGMAS), await client(WRITE_PRAGMAS))
}

function postgresqlServer(address: StoreAddress): DatabaseServer {
  const client = (max: number, query_timeout?: number) =>
    // Both clients are generated from the same models: their calls are the same.
    new PostgresqlClient({
      adapter: new PrismaPg({
        connectionString: address.target,
        max,
        connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
        query_timeout,
        keepAlive: true,
      }),
    }) as unknown as PrismaClient
  return new DatabaseServer(address, client(10, READ_TIMEOUT_MS), client(2))
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

/** Longer than the slowest batch: Prisma's own 5 seconds would cut an import on a slow disk. */
const TRANSACTION = { timeout: 600_000, maxWait: 60_000 }

/**
 * One write transaction. It begins by counting up the store's revision: that takes the write lock at once (no transaction
 * fails halfway for another writer) and tells every reader that what it cached is old.
 */
export async function writing<T>(store: Store, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let again = false; ; again = true) {
    const server = await store.cluster.primary()
    let begun = false
    try {
      const [result, revision] = await server.write.$transaction(async prisma => {
        const [state] = await prisma.$queryRawUnsafe<{ revision: number | bigint }[]>(
          `INSERT INTO store_state (id, revision) VALUES (1, 1)
           ON CONFLICT (id) DO UPDATE SET revision = store_state.revision + 1 RETURNING revision`,
        )
        begun = true
        const done = await work({ dialect: store.dialect, prisma: prisma as Prisma.TransactionClient })
        return [done, Number(state?.revision)] as const
      }, TRANSACTION)
      server.markUp()
      store.cluster.written = Math.max(store.cluster.written, revision)
      return result
    } catch (error) {
      const told = asStoreError(error, server.address.shown)
      if (isServerLost(told)) store.cluster.lost(server)
      // Once begun nobody knows whether it was committed: the caller decides. Before that, a new primary can take it.
      if (begun || again || !isServerLost(told)) throw told
    }
  }
}

/** A read, its failures told as StoreErrors. `work` may run again on another server. */
export async function reading<T>(store: Store, work: (prisma: PrismaClient) => Promise<T>): Promise<T> {
  const { cluster, minimum } = store
  return cluster.read(Math.max(minimum, cluster.written), server => readingOn(server, work))
}

/** A read of what stands on the primary this moment: what is decided from it is written there. */
export async function readingPrimary<T>(store: Store, work: (prisma: PrismaClient) => Promise<T>): Promise<T> {
  return store.cluster.readPrimary(server => readingOn(server, work))
}

async function readingOn<T>(server: DatabaseServer, work: (prisma: PrismaClient) => Promise<T>): Promise<T> {
  try {
    return await work(server.read)
  } catch (error) {
    throw asStoreError(error, server.address.shown)
  }
}

/** Grows with each write transaction of any process: what was read at a revision is true as long as it stands. */
export async function revision(store: Store): Promise<number> {
  const state = await reading(store, prisma => prisma.storeState.findUnique({ where: { id: 1 } }))
  return state?.revision ?? 0
}
