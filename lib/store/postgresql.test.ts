import { expect, it } from 'vitest'
import { postgresqlBinaries, withPostgres } from '../../tasks/postgresql'
import { connectPostgresql } from './postgresql'

const there = postgresqlBinaries() !== null
if (!there) console.warn('SKIPPED, PostgreSQL is not installed here: a connection lost within a transaction')

it.skipIf(!there)(
  'fails the transaction whose connection is lost between two of its queries, and nothing else',
  async () => {
    await withPostgres(async connectionString => {
      const connection = connectPostgresql({ connectionString, max: 2 })
      const lost = connection.transaction(async tx => {
        const [own] = await tx.all<{ pid: number }>('SELECT pg_backend_pid() AS pid')
        await connection.all('SELECT pg_terminate_backend($1)', [own?.pid])
        // The news of it comes while the transaction asks nothing.
        await new Promise(later => setTimeout(later, 300))
        await tx.run('SELECT 1')
      })
      await expect(lost).rejects.toThrow(/terminat|not queryable/i)
      expect(await connection.all('SELECT 1 AS one')).toEqual([{ one: 1 }])
      await connection.close()
    })
  },
)
