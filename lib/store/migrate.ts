/**
 * Brings a store to this version's tables. Migrations are recorded in `_prisma_migrations` just as Prisma's own command does,
 * so that `prisma migrate deploy` agrees where its engine can run; it cannot run offline, hence this runner.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import type { StoreAddress } from './address'
import { asStoreError, StoreError } from './errors'
import { MIGRATIONS } from './generated/migrations'
import { statementsOf } from './sqlite'

export interface MigrationResult {
  applied: string[]
  /** Where the store as it was before is kept; null where nothing was there to keep. */
  backup: string | null
}

interface Recorded {
  migration_name: string
  checksum: string
  finished: boolean
}

/** The lock that Prisma's own command takes, so that the two never migrate at once. */
const PRISMA_ADVISORY_LOCK = 72_707_369
const TABLES = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
    "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`,
}
/** Migrations of SQLite that leave the search index empty: only danvan folds the words that go into it. */
const REINDEXING = new Set(['0004_search_words', '0006_search_titles'])
const checksumOf = (sql: string) => createHash('sha256').update(sql).digest('hex')

/**
 * Migrations that a store lacks, in order.
 * @throws StoreError `newer-store` where the store knows one that this version does not, `damaged` where one was cut short or
 * differs from ours.
 */
export function missingMigrations(address: StoreAddress, recorded: readonly Recorded[]) {
  const known = MIGRATIONS[address.dialect]
  for (const { migration_name, checksum, finished } of recorded) {
    const ours = known.find(({ name }) => name === migration_name)
    if (!ours) {
      throw new StoreError(
        'newer-store',
        `the store ${address.shown} was written by a newer version of danvan (migration ${migration_name})`,
        'Update danvan, or name another store in DATABASE_URL; nothing was changed.',
      )
    }
    if (!finished || checksum !== checksumOf(ours.sql)) {
      throw new StoreError(
        'damaged',
        `migration ${migration_name} of the store ${address.shown} ${finished ? 'is not the one that this version knows' : 'was cut short'}`,
        'Restore the backup made before it (danvan restore FILE).',
      )
    }
  }
  return known.filter(({ name }) => !recorded.some(({ migration_name }) => migration_name === name))
}

/** Applies what is missing, one process at a time; an older store with content is backed up first. */
export async function migrate(address: StoreAddress): Promise<MigrationResult> {
  try {
    return address.dialect === 'sqlite'
      ? await oneAfterAnother(() => migrateSqlite(address))
      : await migratePostgresql(address)
  } catch (error) {
    throw asStoreError(error, address.shown)
  }
}

let last: Promise<unknown> = Promise.resolve()
/** Within a process: a second one that waited for SQLite's lock would hold up the first, for it waits without letting go of the thread. */
function oneAfterAnother<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}

async function migrateSqlite(address: StoreAddress): Promise<MigrationResult> {
  if (!existsSync(address.target)) mkdirSync(dirname(address.target), { recursive: true })
  const database = new Database(address.target, { timeout: 60_000 })
  try {
    const recorded = () => {
      const [table] = database.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).all()
      if (!table) return []
      return database
        .prepare(
          `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
        )
        .all()
        .map(row => ({ ...(row as Recorded), finished: Boolean((row as { finished: number }).finished) }))
    }
    // Nothing is written, and no lock waited for, where nothing is missing: a second start takes no time.
    const before = recorded()
    if (missingMigrations(address, before).length === 0) return { applied: [], backup: null }
    const backup =
      before.length > 0 ? `${address.target}.before-${new Date().toISOString().replaceAll(':', '-')}` : null
    if (backup) await database.backup(backup)
    database.pragma('journal_mode = WAL')
    database.exec('BEGIN EXCLUSIVE')
    try {
      database.exec(TABLES.sqlite)
      const missing = missingMigrations(address, recorded())
      const record = database.prepare(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)`,
      )
      for (const { name, sql } of missing) {
        const started = Date.now()
        database.exec(sql)
        record.run(randomUUID(), checksumOf(sql), name, started, Date.now())
      }
      // Once, after all of them: it is this version's words that go in.
      if (before.length > 0 && missing.some(({ name }) => REINDEXING.has(name))) {
        // Loaded where it is needed: a start has all but always nothing to bring up to date.
        const { indexAllReports } = await import('./search/reindex')
        await indexAllReports(statementsOf(database))
      }
      database.exec('COMMIT')
      return { applied: missing.map(({ name }) => name), backup }
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  } finally {
    database.close()
  }
}

async function recordedIn(client: pg.Client): Promise<Recorded[]> {
  const { rows } = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`)
  if (!rows[0]?.there) return []
  const found = await client.query<Recorded>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  return found.rows
}

async function onPostgresql<T>(address: StoreAddress, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address.target, connectionTimeoutMillis: 10_000 })
  // Without a listener a connection that breaks between two queries would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** For a server that cannot be written. @throws StoreError where its tables are not this version's */
export async function assertMigrated(address: StoreAddress): Promise<void> {
  try {
    const recorded = await onPostgresql(address, recordedIn)
    if (missingMigrations(address, recorded).length === 0) return
  } catch (error) {
    throw asStoreError(error, address.shown)
  }
  throw new StoreError(
    'unreachable',
    `the standby ${address.shown} has the tables of an older version, and no primary can be reached`,
    'Start the primary: it is brought up to date first.',
  )
}

function migratePostgresql(address: StoreAddress): Promise<MigrationResult> {
  return onPostgresql(address, async client => {
    const recorded = () => recordedIn(client)
    if (missingMigrations(address, await recorded()).length === 0) return { applied: [], backup: null }
    await client.query('BEGIN')
    await client.query(`SELECT pg_advisory_xact_lock(${PRISMA_ADVISORY_LOCK})`)
    await client.query(TABLES.postgresql)
    const missing = missingMigrations(address, await recorded())
    for (const { name, sql } of missing) {
      await client.query(sql)
      await client.query(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)`,
        [randomUUID(), checksumOf(sql), name],
      )
    }
    await client.query('COMMIT')
    // A migration of PostgreSQL is one transaction: whole or not at all. Backups are pg_dump's work (docs/store.md).
    return { applied: missing.map(({ name }) => name), backup: null }
  })
}
