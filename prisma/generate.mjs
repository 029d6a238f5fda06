// `npm run generate`: everything that is made from prisma/ and not kept in git. Does nothing when it is up to date.
// Both Prisma clients, and the migrations as a module, so that a bundled server needs no file beside it.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const out = new URL('lib/store/generated/', root)
const read = path => readFileSync(new URL(path, root), 'utf8')

/** Also the set-up of the unit tests. */
export default function generate() {
  const migrations = Object.fromEntries(
    ['sqlite', 'postgresql'].map(database => {
      const folder = `prisma/migrations/${database}/`
      const names = readdirSync(new URL(folder, root), { withFileTypes: true }).filter(entry => entry.isDirectory())
      const list = names.map(({ name }) => ({ name, sql: read(`${folder}${name}/migration.sql`) }))
      return [database, list.sort((a, b) => (a.name < b.name ? -1 : 1))]
    }),
  )
  const require = createRequire(import.meta.url)
  const sources = [
    require('prisma/package.json').version,
    read('prisma/schema.prisma'),
    read('prisma/postgresql/schema.prisma'),
    read('prisma/generate.mjs'),
    JSON.stringify(migrations),
  ]
  const stamp = createHash('sha256').update(sources.join('\0')).digest('hex')
  const stampFile = new URL('.stamp', out)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return

  mkdirSync(out, { recursive: true })
  const cli = require.resolve('prisma/build/index.js')
  for (const schema of ['prisma/schema.prisma', 'prisma/postgresql/schema.prisma']) {
    execFileSync(process.execPath, [cli, 'generate', '--schema', schema], {
      cwd: fileURLToPath(root),
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    })
  }
  const body = JSON.stringify(migrations, null, 2)
  writeFileSync(
    new URL('migrations.ts', out),
    `// Made from prisma/migrations by prisma/generate.mjs.\nexport const MIGRATIONS: Record<'sqlite' | 'postgresql', { name: string; sql: string }[]> = ${body}\n`,
  )
  writeFileSync(stampFile, stamp)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate()
