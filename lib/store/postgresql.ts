/** Plain statements on PostgreSQL: a pool of connections. */
import pg from 'pg'
import { insertStatement, type Sql } from './sql'

export interface PostgresqlConnection extends Sql {
  transaction<T>(work: (tx: Sql) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The protocol's most is 65 535 parameters a statement; beyond a few thousand a longer one gains nothing. */
const MAX_PARAMETERS = 16_000

export function connectPostgresql(options: pg.PoolConfig): PostgresqlConnection {
  const pool = new pg.Pool(options)
  // An idle connection that the server ends says so here; the next query opens another and tells of any failure itself.
  pool.on('error', () => undefined)
  // So does one that ends between two queries of a transaction, when the pool does not listen: unheard it would end the process.
  pool.on('connect', client => client.on('error', () => undefined))
  return {
    ...statements((text, parameters) => pool.query(text, [...parameters])),
    async transaction(work) {
      const client = await pool.connect()
      let broken = true
      try {
        await client.query('BEGIN')
        const result = await work(statements((text, parameters) => client.query(text, [...parameters])))
        await client.query('COMMIT')
        broken = false
        return result
      } catch (error) {
        broken = await client.query('ROLLBACK').then(
          () => false,
          () => true,
        )
        throw error
      } finally {
        client.release(broken)
      }
    },
    close: () => pool.end(),
  }
}

function statements(query: (text: string, parameters: readonly unknown[]) => Promise<pg.QueryResult>): Sql {
  return {
    dialect: 'postgresql',
    async all<T>(text: string, parameters: readonly unknown[] = []) {
      return (await query(text, parameters)).rows as T[]
    },
    async run(text, parameters = []) {
      await query(text, parameters)
    },
    async insert(table, columns, rows, conflict) {
      const perStatement = Math.floor(MAX_PARAMETERS / columns.length)
      for (let at = 0; at < rows.length; at += perStatement) {
        const chunk = rows.slice(at, at + perStatement)
        const tuples = chunk.map(
          (_, row) => `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(', ')})`,
        )
        await query(insertStatement(table, columns, tuples, conflict), chunk.flat())
      }
    },
  }
}
