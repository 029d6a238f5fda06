/**
 * The dashboard through a lost database: the built product on a PostgreSQL that is killed under it and started again. Each
 * screen says what is so without a script, the probes and the API tell machines, and all read again by themselves.
 */
import assert from 'node:assert/strict'
import { STORE_FAULTS } from '../lib/i18n/store-faults'
import { startPostgresql } from './postgresql'
import { serve } from './serve'
import { until } from './until'

const PORT = 3118
const SITE = `http://localhost:${PORT}`
/** Screens that read the store, in both languages, and a chart framed elsewhere. */
const SCREENS = [
  '/',
  '/en/figures',
  '/themes',
  '/provinces/da-nang',
  '/reports',
  '/reports/x',
  '/data',
  '/embed/resolution-national',
]

const get = async (path: string) => {
  const response = await fetch(SITE + path)
  return { status: response.status, text: await response.text() }
}

async function throughOutage(): Promise<void> {
  const server = await startPostgresql()
  if (server === null) {
    console.warn('SKIPPED: PostgreSQL is not installed here')
    return
  }
  const app = await serve(await server.newDatabase(), PORT, { dataset: true })
  try {
    const before = (await get('/')).text.length
    await server.crash()
    for (const path of SCREENS) {
      const { title, faults } = STORE_FAULTS[path.startsWith('/en/') ? 'en' : 'vi']
      const { status, text } = await get(path)
      assert.equal(status, 503, path)
      assert.ok(text.includes(title) && text.includes(faults.unreachable), `${path} says what is so`)
    }
    assert.equal((await get('/guide')).status, 200, 'what needs no store is served')
    assert.equal((await get('/healthz')).status, 200, 'the server lives')
    assert.equal((await get('/readyz')).status, 503, 'and is not ready')
    assert.equal((await get('/api/v1/themes')).status, 503, 'the API says so')
    await server.start()
    await until('ready again', 30, async () => (await get('/readyz')).status === 200)
    assert.equal((await get('/')).text.length, before, 'the same page as before')
    console.log(`${SCREENS.length} screens, probes and API told of the lost database and read again by themselves`)
  } finally {
    await app.stop()
    await server.stop()
  }
}

await throughOutage()
