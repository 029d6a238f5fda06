/** Copies of a SQLite store as one file, made and put back while it is in use. */
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import Database from 'better-sqlite3'
import type { Store } from './client'
import { asStoreError, StoreError } from './errors'
import { missingMigrations } from './migrate'

function onlySqlite({ address, dialect }: Store, instead: string): void {
  if (dialect === 'sqlite') return
  throw new StoreError('bad-input', `${address.shown} is a PostgreSQL store, which brings its own tool`, instead)
}

/** @param file is made whole or not at all; must not be there yet */
export async function backup(store: Store, file: string): Promise<void> {
  onlySqlite(store, 'Run: pg_dump --format=custom --file=FILE DATABASE_URL')
  if (existsSync(file))
    throw new StoreError('bad-input', `${file} is there already`, 'Name another file, or remove it.')
  const unfinished = `${file}.unfinished`
  const source = new Database(store.address.target, { readonly: true, fileMustExist: true })
  try {
    await source.backup(unfinished)
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw asStoreError(error, file)
  } finally {
    source.close()
  }
}

/**
 * Puts a backup's content into the store, while it is in use: readers see the old content, then the new.
 * @returns where the content as it was before is kept
 */
export async function restore(store: Store, file: string): Promise<string> {
  onlySqlite(store, 'Run: pg_restore --clean --if-exists --single-transaction --dbname=DATABASE_URL FILE')
  const { target, shown } = store.address
  const source = openBackup(file, store)
  const kept = `${target}.before-restore-${new Date().toISOString().replaceAll(':', '-')}`
  try {
    await backup(store, kept)
    const before = revisionOf(target)
    await source.backup(target)
    afterRestore(target, before)
  } catch (error) {
    throw asStoreError(error, shown)
  } finally {
    source.close()
  }
  return kept
}

function openBackup(file: string, store: Store): Database.Database {
  if (!existsSync(file))
    throw new StoreError('not-found', `${file}: no such file`, 'Name a file made by danvan backup.')
  const source = new Database(file, { readonly: true })
  try {
    const [check] = source.pragma('quick_check(1)') as { quick_check: string }[]
    if (check?.quick_check !== 'ok') throw new StoreError('damaged', `${file} is damaged`, 'Choose another backup.')
    const [table] = source.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).all()
    if (!table) throw new StoreError('not-a-store', `${file} is no store`, 'Name a file made by danvan backup.')
    const recorded = source
      .prepare('SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations')
      .all() as Parameters<typeof missingMigrations>[1]
    missingMigrations({ ...store.address, shown: file }, recorded)
    return source
  } catch (error) {
    source.close()
    throw asStoreError(error, file)
  }
}

function revisionOf(path: string): number {
  const database = new Database(path, { readonly: true })
  try {
    const row = database.prepare('SELECT revision FROM store_state WHERE id = 1').get() as
      | { revision: number }
      | undefined
    return row?.revision ?? 0
  } finally {
    database.close()
  }
}

/** A revision that no reader has seen, so that nobody keeps showing what was cached of the old content. */
function afterRestore(path: string, before: number): void {
  const database = new Database(path)
  try {
    database.pragma('journal_mode = WAL')
    database
      .prepare(
        `INSERT INTO store_state (id, revision) VALUES (1, :next)
         ON CONFLICT (id) DO UPDATE SET revision = max(store_state.revision, :next) + 1`,
      )
      .run({ next: before + 1 })
  } finally {
    database.close()
  }
}
