// Writes lib/normalize/units-table.ts from data/provinces.csv. The normaliser is pure (no disk), so the table is code.
// Run: node data/make-units.mjs; units.test.ts fails when the two differ.
import { readFileSync, writeFileSync } from 'node:fs'

const csv = readFileSync(new URL('./provinces.csv', import.meta.url), 'utf8').trim().split('\n').slice(1)
const rows = csv.map(line => {
  const [id, code, name, kind, aliases, validFrom, validTo, successor, ...note] = line.split(',')
  return { id, code, name, kind, aliases: aliases ? aliases.split('|') : [], validFrom, validTo: validTo || null, successor: successor || null, note: note.join(',') || null }
})
export const source = `// Made from data/provinces.csv by data/make-units.mjs: change the table there.
import type { Unit } from './units'

export const UNITS_TABLE: readonly Unit[] = ${JSON.stringify(rows, null, 2)}
`
if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(new URL('../lib/normalize/units-table.ts', import.meta.url), source)
