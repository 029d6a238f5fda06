/** Test support: the same suite over SQLite and, where its binaries are, PostgreSQL. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { postgresqlBinaries, startPostgresql, type TestPostgresql } from '../../tasks/postgresql'
import { closeStore, openStore, type Store } from './client'

export { figure, incoming, published, record } from './testing-records'

export interface Fixture {
  /** A new, empty store; closed and removed after the test. */
  newStore(): Promise<Store>
  newAddress(): Promise<string>
  /** One store for all tests of the suite that only read, filled once. */
  sharedStore(fill: (store: Store) => Promise<unknown>): Promise<Store>
}

/** Runs a suite on both databases; says so loudly where PostgreSQL is missing. */
export function onBothDatabases(name: string, suite: (fixture: Fixture) => void): void {
  describe(`${name} (SQLite)`, () => {
    let folder = ''
    let files = 0
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'danvan-store-'))
    })
    afterAll(() => rm(folder, { recursive: true, force: true }))
    suite(
      fixture(async () => {
        files += 1
        return `file:${join(folder, `store-${files}.db`)}`
      }),
    )
  })
  if (postgresqlBinaries() === null) console.warn(`SKIPPED on PostgreSQL, which is not installed here: ${name}`)
  describe.skipIf(postgresqlBinaries() === null)(`${name} (PostgreSQL)`, () => {
    let server: TestPostgresql | null = null
    beforeAll(async () => {
      server = await startPostgresql()
    }, 60_000)
    afterAll(() => server?.stop())
    suite(
      fixture(async () => {
        if (server === null) throw new Error('no PostgreSQL here')
        return server.newDatabase()
      }),
    )
  })
}

function fixture(newAddress: () => Promise<string>): Fixture {
  const stores: Store[] = []
  let shared: Promise<Store> | null = null
  afterAll(async () => {
    if (shared) await closeStore(await shared)
  })
  afterEach(async () => {
    for (const store of stores.splice(0)) await closeStore(store)
  })
  return {
    newAddress,
    sharedStore(fill) {
      shared ??= (async () => {
        const store = await openStore(await newAddress())
        await fill(store)
        return store
      })()
      return shared
    },
    async newStore() {
      const store = await openStore(await newAddress())
      stores.push(store)
      return store
    },
  }
}
