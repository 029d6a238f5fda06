/**
 * Opens a store. Two clients: one reads, one writes. A transaction of Prisma's SQLite adapter holds its client's only
 * connection, so a read on the same client would see half of it; and reads can be sent elsewhere (a replica) later.
 */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { DEFAULT_STORE, type Dialect, parseAddress, type StoreAddress } from './address'
import { asStoreError } from './errors'
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client'
import { type Prisma, PrismaClient } from './generated/sqlite/client'
import { migrate } from './migrate'
import type { Tx } from './sql'

export interface Store {
  address: StoreAddress
  dialect: Dialect
  read: PrismaClient
  write: PrismaClient
}

/** Waiting for another writer: long enough for one batch of an import. */
const BUSY_TIMEOUT_MS = 15_000
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
 * The store at an address, migrated, opened once a process. @param url `file:…` or `postgresql://…`; by default
 * `DATABASE_URL`, else `file:data/danvan.db`.
 */
export function openStore(url: string = process.env.DATABASE_URL || DEFAULT_STORE): Promise<Store> {
  const address = parseAddress(url)
  let store = opened.get(address.target)
  if (!store) {
    store = open(address)
    opened.set(address.target, store)
    // A store that could not be reached is tried again at the next call.
    store.catch(() => opened.delete(address.target))
  }
  return store
}

async function open(address: StoreAddress): Promise<Store> {
  await migrate(address)
  const { dialect } = address
  if (dialect === 'postgresql') {
    const client = (max: number) =>
      // Both clients are generated from the same models: their calls are the same.
      new PostgresqlClient({
        adapter: new PrismaPg({ connectionString: address.target, max, connectionTimeoutMillis: 5_000 }),
      }) as unknown as PrismaClient
    return { address, dialect, read: client(10), write: client(2) }
  }
  const client = async (pragmas: readonly string[]) => {
    const prisma = new PrismaClient({
      adapter: new PrismaBetterSqlite3({ url: `file:${address.target}`, timeout: BUSY_TIMEOUT_MS }),
    })
    for (const pragma of pragmas) await prisma.$queryRawUnsafe(`PRAGMA ${pragma}`)
    return prisma
  }
  return { address, dialect, read: await client(READ_PRAGMAS), write: await client(WRITE_PRAGMAS) }
}

/** Closes the store's connections; a later openStore opens it again. */
export async function closeStore(store: Store): Promise<void> {
  opened.delete(store.address.target)
  await Promise.all([store.read.$disconnect(), store.write.$disconnect()])
}

/** Longer than the slowest batch: Prisma's own 5 seconds would cut an import on a slow disk. */
const TRANSACTION = { timeout: 600_000, maxWait: 60_000 }

/**
 * One write transaction. It begins by counting up the store's revision: that takes the write lock at once (no transaction
 * fails halfway for another writer) and tells every reader that what it cached is old.
 */
export async function writing<T>(store: Store, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await store.write.$transaction(async prisma => {
      await prisma.$executeRawUnsafe(
        `INSERT INTO store_state (id, revision) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET revision = store_state.revision + 1`,
      )
      return work({ dialect: store.dialect, prisma: prisma as Prisma.TransactionClient })
    }, TRANSACTION)
  } catch (error) {
    throw asStoreError(error, store.address.shown)
  }
}

/** A read, its failures told as StoreErrors. */
export async function reading<T>(store: Store, work: (prisma: PrismaClient) => Promise<T>): Promise<T> {
  try {
    return await work(store.read)
  } catch (error) {
    throw asStoreError(error, store.address.shown)
  }
}

/** Grows with each write transaction of any process: what was read at a revision is true as long as it stands. */
export async function revision(store: Store): Promise<number> {
  const state = await reading(store, prisma => prisma.storeState.findUnique({ where: { id: 1 } }))
  return state?.revision ?? 0
}
