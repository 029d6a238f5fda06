import { defineConfig } from 'prisma/config'

// `prisma generate` never runs the schema engine, yet looks for its binary and would download it. Any executable will do,
// so a machine without the net generates too. With this stand-in `migrate deploy` and `db push` do nothing and report
// success: migrations are applied by lib/store/migrate.ts.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

const postgresql = process.env.DATABASE_URL?.startsWith('postgres') ?? false

export default defineConfig({
  schema: postgresql ? 'prisma/postgresql/schema.prisma' : 'prisma/schema.prisma',
  migrations: { path: postgresql ? 'prisma/migrations/postgresql' : 'prisma/migrations/sqlite' },
  // Generating needs no address; it is read only by commands that connect.
  datasource: { url: process.env.DATABASE_URL ?? 'file:data/danvan.db' },
})
