import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStore, openStore, searchReports, storeReports } from '.'
import { parseAddress } from './address'
import { MIGRATIONS } from './generated/migrations'
import { health } from './health'
import { migrate } from './migrate'
import { onBothDatabases } from './testing'
import { incoming, record } from './testing-records'

/** One statement on a store, by its driver. */
async function run(url: string, sql: string): Promise<unknown[]> {
  const { dialect, target } = parseAddress(url)
  if (dialect === 'sqlite') {
    const database = new Database(target)
    try {
      const statement = database.prepare(sql)
      return statement.reader ? statement.all() : [statement.run()]
    } finally {
      database.close()
    }
  }
  const client = new pg.Client({ connectionString: target })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

onBothDatabases('migrations', ({ newAddress }) => {
  it('make an empty store, once, however many start at a time', async () => {
    const address = parseAddress(await newAddress())
    const results = await Promise.all([migrate(address), migrate(address), migrate(address)])
    const names = MIGRATIONS[address.dialect].map(({ name }) => name)
    expect(results.map(({ applied }) => applied).sort((a, b) => b.length - a.length)).toEqual([names, [], []])
    expect(await migrate(address)).toEqual({ applied: [], backup: null })
  })

  it('give the titles of an older store the words that they are found by', async () => {
    const url = await newAddress()
    const { dialect } = parseAddress(url)
    const store = await openStore(url)
    const title = 'Tiếp công dân ở Hòa Bình'
    await storeReports(store, [
      incoming(record('titled', { title }), 'Dân vận '.repeat(10_000)),
      incoming(record('untitled', { title: null }), title),
    ])
    await closeStore(store)
    // As the fifth migration left it.
    const indexed = dialect === 'sqlite' ? 'report_search MATCH' : `words @@ to_tsquery('simple',`
    const titled = (words: string[]) =>
      dialect === 'sqlite'
        ? run(url, `SELECT rowid FROM report_search WHERE ${indexed} 'facets : "${words.join(' ')}"'`)
        : run(url, `SELECT doc FROM report_search WHERE ${indexed} '${words.map(w => `${w}:C`).join(' <-> ')}')`)
    const words = ['zzwhoa', 'zzwbinh']
    if (dialect === 'sqlite') await run(url, `INSERT INTO report_search (report_search) VALUES ('delete-all')`)
    else {
      const lexemes = `SELECT array_agg(word) FROM unnest(tsvector_to_array(words)) AS word WHERE word LIKE 'zzw%'`
      await run(url, `UPDATE report_search SET words = ts_delete(words, coalesce((${lexemes}), '{}'))`)
    }
    expect(await titled(words)).toEqual([])
    await run(url, `DELETE FROM _prisma_migrations WHERE migration_name >= '0006'`)
    expect((await migrate(parseAddress(url))).applied[0]).toBe('0006_search_titles')
    expect(await titled(words)).toHaveLength(1)
    expect(await titled(words.toReversed())).toEqual([])
  })

  it('refuse a store of a newer version, unchanged', async () => {
    const url = await newAddress()
    await migrate(parseAddress(url))
    await run(
      url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ('x', 'y', '9999_future', CURRENT_TIMESTAMP, 1)`,
    )
    await expect(migrate(parseAddress(url))).rejects.toMatchObject({
      code: 'newer-store',
      message: expect.stringContaining('9999_future'),
    })
    expect(await health(url)).toMatchObject({ ok: false, code: 'newer-store' })
  })

  it('refuse a store whose migration differs from ours', async () => {
    const url = await newAddress()
    await migrate(parseAddress(url))
    await run(url, `UPDATE _prisma_migrations SET checksum = 'another'`)
    await expect(migrate(parseAddress(url))).rejects.toMatchObject({ code: 'damaged' })
  })
})

describe('stores on SQLite', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danvan-migrate-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('of an older version are backed up, then migrated', async () => {
    const url = `file:${join(folder, 'old.db')}`
    const store = await openStore(url)
    await storeReports(store, [incoming(record('old', { title: 'Hòa Bình' }), 'Tiếp công dân')])
    await closeStore(store)
    const later = MIGRATIONS.sqlite.map(({ name }) => name).filter(name => name >= '0004')
    // As the third migration left it.
    await run(url, 'DROP INDEX figures_words_observation_aggregator_idx')
    await run(url, 'CREATE INDEX figures_words_observation_idx ON figures (words, observation)')
    await run(url, 'ALTER TABLE figures DROP COLUMN aggregator')
    for (const table of ['report_search', 'report_search_words']) await run(url, `DROP TABLE ${table}`)
    await run(url, `CREATE VIRTUAL TABLE report_search USING fts5 (title, body, facets, prefix = '3')`)
    await run(url, `DELETE FROM _prisma_migrations WHERE migration_name >= '0004'`)
    const { applied, backup } = await migrate(parseAddress(url))
    expect(applied).toEqual(later)
    const words = (file: string) =>
      run(file, `SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'report_search_words'`)
    expect(await words(`file:${backup}`)).toEqual([])
    expect(await words(url)).toHaveLength(1)
    const migrated = await openStore(url)
    for (const query of ['hoa binh', 'tie* cong'])
      expect((await searchReports(migrated, { query })).reports.map(({ id }) => id)).toEqual(['old'])
    await closeStore(migrated)
  })

  it('are refused where the file is none, and stay as they are', async () => {
    const file = join(folder, 'text.db')
    await writeFile(file, 'a text, not a store; '.repeat(100))
    expect(await health(`file:${file}`)).toMatchObject({ ok: false, code: 'not-a-store' })
  })

  it('say so where they are locked by another', async () => {
    const file = join(folder, 'locked.db')
    const holder = new Database(file)
    holder.exec('CREATE TABLE t (x); BEGIN EXCLUSIVE')
    const { asStoreError: asError } = await import('./errors')
    const other = new Database(file, { timeout: 10 })
    try {
      other.exec('BEGIN IMMEDIATE')
      expect.unreachable()
    } catch (error) {
      expect(asError(error, file)).toMatchObject({ code: 'locked', message: expect.stringContaining(file) })
    } finally {
      other.close()
      holder.close()
    }
  })

  it.skipIf(process.getuid?.() === 0)('say so where the folder cannot be written', async () => {
    const closed = await mkdtemp(join(folder, 'closed-'))
    await chmod(closed, 0o500)
    expect(await health(`file:${join(closed, 'store.db')}`)).toMatchObject({ ok: false })
    expect(await readdir(closed)).toEqual([])
  })

  it('say so where a PostgreSQL cannot be reached', async () => {
    expect(await health('postgresql://nobody@127.0.0.1:1/none')).toMatchObject({
      ok: false,
      code: 'unreachable',
      message: expect.stringContaining('127.0.0.1:1'),
      advice: expect.stringContaining('DATABASE_URL'),
    })
  })
})
