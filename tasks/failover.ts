/**
 * Two dashboards on a primary and a streaming standby, readers at both and a writer beside them, while the standby is lost
 * and returns, the primary is lost and the standby takes its place: every page is answered all along, and what was
 * acknowledged is there at the end.
 */
import assert from 'node:assert/strict'
import { STORE_FAULTS } from '../lib/i18n/store-faults'
import { closeStore, openStore, report, type Store, storeReports } from '../lib/store'
import { incoming, record } from '../lib/store/testing-records'
import { startPostgresql, type TestPostgresql } from './postgresql'
import { type Served, serve } from './serve'
import { until } from './until'

const PORTS = [3120, 3121]
const SCREENS = ['/', '/figures', '/themes', '/provinces/da-nang', '/reports?q=dan+van', '/data']

interface Load {
  pages: number
  faults: string[]
  acknowledged: string[]
  running: boolean
}

/** One reader after another asks each dashboard for each screen, under an address of its own so that none is a kept page. */
async function read(load: Load, { origin }: Served): Promise<void> {
  for (let turn = 0; load.running; turn++) {
    const screen = SCREENS[turn % SCREENS.length] ?? '/'
    const address = `${origin}${screen}${screen.includes('?') ? '&' : '?'}turn=${turn}`
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(30_000) })
      const text = await response.text()
      const away = text.includes(STORE_FAULTS.vi.faults.unreachable)
      if (response.status !== 200 || away)
        load.faults.push(`${address}: ${away ? 'the store cannot be reached' : response.status}`)
    } catch (error) {
      load.faults.push(`${address}: ${error}`)
    }
    load.pages += 1
  }
}

/** Writes one report after another; one that was refused is not acknowledged, and that is all. */
async function write(load: Load, store: Store): Promise<void> {
  for (let turn = 0; load.running; turn++) {
    const id = `told-${turn}`
    const stored = await storeReports(store, [incoming(record(id), `Tiếp công dân ${turn}`)]).catch(() => null)
    if (stored) load.acknowledged.push(id)
    await new Promise(later => setTimeout(later, 100))
  }
}

async function underLoad(primary: TestPostgresql): Promise<void> {
  const database = new URL(await primary.newDatabase()).pathname
  await closeStore(await openStore(primary.address + database))
  // A commit waits until the standby has it: what is acknowledged outlives the primary.
  const standby = await primary.standby()
  const hosts = [primary, standby].map(({ address }) => new URL(address).host).join(',')
  const url = `postgresql://postgres@${hosts}${database}`
  const env = { DATABASE_REPLICA_URL: standby.address + database }
  const dashboards: Served[] = []
  const load: Load = { pages: 0, faults: [], acknowledged: [], running: true }
  const loops: Promise<void>[] = []
  const store = await openStore(url)
  const more = async (writes: number) => {
    const [acknowledged, pages] = [load.acknowledged.length, load.pages]
    await until(`${writes} more reports and 12 more pages`, 120, () => {
      return load.acknowledged.length >= acknowledged + writes && load.pages >= pages + 12
    })
  }
  try {
    for (const port of PORTS) dashboards.push(await serve(url, port, { dataset: true, env }))
    loops.push(...dashboards.map(dashboard => read(load, dashboard)), write(load, store))
    await more(5)
    await standby.crash()
    await more(5)
    await standby.start()
    await more(5)
    primary.sql("ALTER SYSTEM SET synchronous_standby_names = '*'")
    primary.sql('SELECT pg_reload_conf()')
    await more(5)
    await primary.crash()
    await more(0)
    standby.promote()
    await more(5)
    load.running = false
    await Promise.all(loops)
    assert.deepEqual(load.faults, [], 'every page was answered')
    const promoted = await openStore(standby.address + database)
    for (const id of load.acknowledged) assert.notEqual(await report(promoted, id), null, `${id} is there`)
    await closeStore(promoted)
    console.log(
      `${load.pages} pages answered, ${load.acknowledged.length} acknowledged reports kept, through a lost standby and a failover`,
    )
  } finally {
    load.running = false
    await Promise.all([...loops, ...dashboards.map(dashboard => dashboard.stop())])
    await closeStore(store)
    await standby.stop()
  }
}

const primary = await startPostgresql()
if (primary === null) console.warn('SKIPPED: PostgreSQL is not installed here')
else await underLoad(primary).finally(() => primary.stop())
