/** Plain statements on SQLite: one connection, its statements prepared once. */
import Database from 'better-sqlite3'
import { insertStatement, type Row, type Sql, type Value } from './sql'

export interface SqliteConnection extends Sql {
  /** One transaction after another: a connection has only one. */
  transaction<T>(work: (tx: Sql) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const bound = (value: unknown) => (typeof value === 'boolean' ? Number(value) : value)

export function connectSqlite(
  path: string,
  options: { timeout: number; pragmas: readonly string[] },
): SqliteConnection {
  const database = new Database(path, { timeout: options.timeout, fileMustExist: true })
  for (const pragma of options.pragmas) database.pragma(pragma)
  const sql = statementsOf(database)
  let last: Promise<unknown> = Promise.resolve()
  return {
    ...sql,
    transaction(work) {
      const turn = last.then(() => inTransaction(database, sql, work))
      last = turn.catch(() => undefined)
      return turn
    },
    async close() {
      await last
      database.close()
    },
  }
}

/** Plain statements on an open connection. */
export function statementsOf(database: Database.Database): Sql {
  const prepared = new Map<string, Database.Statement>()
  const statement = (sql: string) => {
    let found = prepared.get(sql)
    if (!found) {
      found = database.prepare(sql)
      prepared.set(sql, found)
    }
    return found
  }
  return {
    dialect: 'sqlite',
    async all<T>(text: string, parameters: readonly unknown[] = []) {
      return statement(text).all(...parameters.map(bound)) as T[]
    },
    async run(text, parameters = []) {
      statement(text).run(...parameters.map(bound))
    },
    async insert(table, columns, rows, conflict) {
      const one = statement(insertStatement(table, columns, [`(${columns.map(() => '?').join(', ')})`], conflict))
      for (const row of rows) one.run(boundRow(row))
    },
  }
}

function boundRow(row: Row): (Value | number)[] {
  return row.map(value => (typeof value === 'boolean' ? Number(value) : value))
}

async function inTransaction<T>(database: Database.Database, sql: Sql, work: (tx: Sql) => Promise<T>): Promise<T> {
  // IMMEDIATE: waits for another writer here, and never fails halfway for one.
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = await work(sql)
    database.exec('COMMIT')
    return result
  } catch (error) {
    // A full disk has rolled it back already.
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}
