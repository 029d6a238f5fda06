import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// An odd zone, a day ahead of or behind most: a forgotten local date shows itself in the tests.
process.env.TZ = 'Pacific/Chatham'

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      // The real module throws outside a React server; unit tests of the store are such a place.
      'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    globalSetup: ['prisma/generate.mjs'],
    include: ['{lib,cli,components,app,data,bench,prisma}/**/*.test.{ts,tsx}'],
    // Two cores on the smallest machine that runs these; more workers than cores only fight.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
})
