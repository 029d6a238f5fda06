import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { expect, it } from 'vitest'
import { parseAddress } from '../lib/store/address'
import { migrate } from '../lib/store/migrate'
import { postgresqlBinaries, startPostgresql } from '../tasks/postgresql'
import { derive } from './derive.mjs'
import { missingSql } from './schema-engine'

/**
 * Prisma's adapter knows no type "char" (18), which PostgreSQL's catalogue is full of and the schema engine asks for: it is
 * told that it is text (25), as which it comes anyway.
 */
class CataloguePool extends pg.Pool {
  // The adapter only calls it with one argument and takes a promise back; pg's type has eight more ways.
  override query = (async (config: pg.QueryConfig) => {
    const result = await super.connect().then(client => client.query(config).finally(() => client.release()))
    for (const field of result.fields) if (field.dataTypeID === 18) field.dataTypeID = 25
    return result
  }) as unknown as pg.Pool['query']
}

const SAME = '-- This is an empty migration.'

it('keeps one set of models: the PostgreSQL schema is derived', () => {
  expect(readFileSync('prisma/postgresql/schema.prisma', 'utf8')).toBe(
    derive(readFileSync('prisma/schema.prisma', 'utf8')),
  )
})

it('has SQLite migrations that lead to the models', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'danvan-drift-'))
  try {
    const address = parseAddress(`file:${join(folder, 'store.db')}`)
    await migrate(address)
    const adapter = new PrismaBetterSqlite3({ url: `file:${address.target}` })
    expect(await missingSql('prisma/schema.prisma', adapter, 'database')).toBe(SAME)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

it.skipIf(postgresqlBinaries() === null)('has PostgreSQL migrations that lead to the models', async () => {
  const server = await startPostgresql()
  try {
    const url = (await server?.newDatabase()) ?? ''
    await migrate(parseAddress(url))
    const pool = new CataloguePool({ connectionString: url })
    const missing = () => missingSql('prisma/postgresql/schema.prisma', new PrismaPg(pool), 'database')
    expect(await missing()).toBe(SAME)
    await pool.query({ text: 'ALTER TABLE reports DROP COLUMN url' })
    expect(await missing()).toContain('ADD COLUMN     "url"')
    await pool.end()
  } finally {
    await server?.stop()
  }
})

it('finds drift where there is some', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'danvan-drift-'))
  try {
    const adapter = new PrismaBetterSqlite3({ url: `file:${join(folder, 'empty.db')}` })
    expect(await missingSql('prisma/schema.prisma', adapter, 'database')).toContain('CREATE TABLE "reports"')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
