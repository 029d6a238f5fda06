// Writes prisma/postgresql/schema.prisma from prisma/schema.prisma, or with --check says whether it is as it should be.
// One set of models: only the provider and the client's folder differ.
import { readFileSync, writeFileSync } from 'node:fs'

const from = new URL('schema.prisma', import.meta.url)
const to = new URL('postgresql/schema.prisma', import.meta.url)

/** @param {string} sqlite the SQLite schema */
export function derive(sqlite) {
  const models = sqlite.slice(sqlite.indexOf('generator client'))
  return `// Derived from prisma/schema.prisma by prisma/derive.mjs: change the models there.\n${models
    .replace('../lib/store/generated/sqlite', '../../lib/store/generated/postgresql')
    .replace('provider = "sqlite"', 'provider = "postgresql"')}`
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/').split('/').pop() ?? '-')) {
  const wanted = derive(readFileSync(from, 'utf8'))
  if (!process.argv.includes('--check')) writeFileSync(to, wanted)
  else if (readFileSync(to, 'utf8') !== wanted) {
    console.error('prisma/postgresql/schema.prisma differs from prisma/schema.prisma: run `node prisma/derive.mjs`')
    process.exitCode = 1
  }
}
