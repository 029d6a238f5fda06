/** Which tables a store has, as its database tells: so that a copy forgets none that a later migration adds. */
import type { Sql } from './sql'

export interface Table {
  name: string
  columns: string[]
  key: string[]
  /** Tables that its rows refer to. */
  parents: string[]
}

/** Not copied: the copy has its own migrations, and its own index. */
const OWN = /^(_prisma_migrations|report_search.*|sqlite_.*)$/

/** In an order in which each table comes after those that it refers to. */
export async function tablesOf(sql: Sql): Promise<Table[]> {
  const tables = sql.dialect === 'sqlite' ? await sqliteTables(sql) : await postgresqlTables(sql)
  const wanted = tables.filter(({ name }) => !OWN.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
  const ordered: Table[] = []
  const visit = (table: Table) => {
    if (ordered.includes(table)) return
    for (const parent of table.parents) {
      const found = wanted.find(({ name }) => name === parent)
      if (found && found !== table) visit(found)
    }
    ordered.push(table)
  }
  wanted.forEach(visit)
  return ordered
}

async function sqliteTables(sql: Sql): Promise<Table[]> {
  const names = await sql.all<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`)
  const tables: Table[] = []
  for (const { name } of names) {
    const columns = await sql.all<{ name: string; pk: number }>(`SELECT name, pk FROM pragma_table_info('${name}')`)
    const parents = await sql.all<{ table: string }>(`SELECT "table" FROM pragma_foreign_key_list('${name}')`)
    const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
    tables.push({
      name,
      columns: columns.map(column => column.name),
      key: key.map(column => column.name),
      parents: parents.map(({ table }) => table),
    })
  }
  return tables
}

async function postgresqlTables(sql: Sql): Promise<Table[]> {
  return sql.all<Table>(`
    SELECT c.relname AS name,
      ARRAY(SELECT a.attname::text FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS columns,
      ARRAY(SELECT a.attname::text FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(attnum, place)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
            WHERE i.indrelid = c.oid AND i.indisprimary ORDER BY k.place) AS key,
      ARRAY(SELECT p.relname::text FROM pg_constraint f JOIN pg_class p ON p.oid = f.confrelid
            WHERE f.conrelid = c.oid AND f.contype = 'f') AS parents
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname = current_schema()`)
}
