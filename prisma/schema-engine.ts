/**
 * Prisma's schema engine as WebAssembly, without the net: prints the SQL of the models and finds what a migrated database
 * lacks. A tool of the tests and of writing migrations; the product does not need it.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'

const ENGINE = '@prisma/schema-engine-wasm/schema_engine_bg'
/** Written by migrations alone: full-text search has no model. */
const EXTERNAL = ['', '_config', '_content', '_data', '_docsize', '_idx', '_words'].map(part => `report_search${part}`)

let loaded: Promise<typeof SchemaEngine> | undefined

/** Once a process: the JavaScript around the engine keeps views of one instance's memory. */
function loadEngine(): Promise<typeof SchemaEngine> {
  loaded ??= instantiateEngine()
  return loaded
}

async function instantiateEngine(): Promise<typeof SchemaEngine> {
  // Where the engine reports a panic before it dies; without it the cause is lost.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  })
  const engine = await import(ENGINE)
  const wasm = createRequire(import.meta.url)
    .resolve(ENGINE)
    .replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return engine.SchemaEngine
}

/** The SQL that leads from a database (or from nothing) to the models; empty where nothing is missing. */
export async function missingSql(
  schemaPath: string,
  adapter: SqlMigrationAwareDriverAdapterFactory,
  from: 'database' | 'nothing',
): Promise<string> {
  const content = await readFile(schemaPath, 'utf8')
  const files = [{ path: schemaPath, content }]
  const Engine = await loadEngine()
  const engine = await Engine.new(
    { datamodels: [[schemaPath, content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
  const { stdout } = await engine.diff({
    from: from === 'nothing' ? { tag: 'empty' } : { tag: 'schemaDatasource', files, configDir: '.' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: {
      externalTables: schemaPath.includes('postgresql') ? EXTERNAL.map(table => `public.${table}`) : EXTERNAL,
      externalEnums: [],
    },
  })
  return stdout?.trim() ?? ''
}
