/**
 * Many machines, for real: a primary, a streaming standby, two app servers with a load on both. Servers are lost and come
 * back; what was acknowledged stays, and reads are answered all along.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresqlBinaries, startPostgresql, type TestPostgresql } from '../../tasks/postgresql'
import { closeStore, openStore, report, storeReports } from '.'
import { type AppServer, type Load, pause, startAppServer, startLoad } from './testing-cluster'
import { figure, incoming, record } from './testing-records'

const name = 'a primary, a standby, two app servers'
if (postgresqlBinaries() === null) console.warn(`SKIPPED, PostgreSQL is not installed here: ${name}`)

describe.skipIf(postgresqlBinaries() === null)(name, () => {
  let primary: TestPostgresql
  let standby: TestPostgresql
  let url = ''
  let replicaUrl = ''
  const apps: AppServer[] = []
  let load: Load

  beforeAll(async () => {
    const started = await startPostgresql()
    if (started === null) throw new Error('no PostgreSQL here')
    primary = started
    const database = new URL(await primary.newDatabase()).pathname
    await closeStore(await openStore(primary.address + database))
    standby = await primary.standby()
    const [a, b] = [primary, standby].map(({ address }) => new URL(address).host)
    url = `postgresql://postgres@${a},${b}${database}`
    replicaUrl = standby.address + database
    apps.push(
      ...(await Promise.all([0, 1].map(() => startAppServer({ DATABASE_URL: url, DATABASE_REPLICA_URL: replicaUrl })))),
    )
    load = startLoad(apps)
  }, 60_000)

  afterAll(async () => {
    await load?.stop()
    await Promise.all(apps.map(app => app.stop()))
    await standby?.stop()
    await primary?.stop()
  }, 30_000)

  const replayed = async () => {
    const at = primary.sql('SELECT pg_current_wal_lsn()')
    while (standby.sql(`SELECT pg_last_wal_replay_lsn() >= '${at}'`) !== 't') await pause(50)
  }

  /** What an app server tells of the primary's and the standby's host. */
  const told = async (app = apps[0]) => {
    const health = await app?.health()
    if (!health?.ok) throw new Error(JSON.stringify(health))
    const of = (server: TestPostgresql) =>
      health.servers?.find(({ address }) => address.includes(new URL(server.address).host))
    return { primary: of(primary), standby: of(standby) }
  }

  it('answers from the standby, and shows each session what it wrote', async () => {
    await load.more(5, 20)
    await replayed()
    // Reads do reach the standby: its statistics count them.
    const reads = `SELECT sum(xact_commit) FROM pg_stat_database WHERE datname = '${new URL(replicaUrl).pathname.slice(1)}'`
    const before = Number(standby.sql(reads))
    await load.more(2, 20)
    await pause(1_100)
    await load.more(1, 5)
    expect(Number(standby.sql(reads))).toBeGreaterThan(before)
    expect(load.failures).toEqual([])
  }, 30_000)

  it('shows a session what it wrote while the standby lags behind', async () => {
    standby.sql('SELECT pg_wal_replay_pause()')
    while (standby.sql('SELECT pg_get_wal_replay_pause_state()') !== 'paused') await pause(50)
    // One of them may have been written before the pause, and acknowledged after it.
    await load.more(4, 10)
    const lagging = await told()
    expect(lagging).toMatchObject({ primary: { role: 'primary', behind: 0 }, standby: { role: 'standby' } })
    expect(lagging.standby?.behind).toBeGreaterThanOrEqual(3)
    standby.sql('SELECT pg_wal_replay_resume()')
    expect(load.failures).toEqual([])
  }, 30_000)

  it('answers from the primary while the standby is away, and from the standby once it is back', async () => {
    await standby.crash()
    await load.more(5, 20)
    expect(await told()).toMatchObject({ primary: { role: 'primary' }, standby: { role: 'unreachable', behind: null } })
    await standby.start()
    await replayed()
    await load.more(2, 10)
    expect(load.failures).toEqual([])
  }, 30_000)

  it('answers from the standby while there is no primary, and loses nothing in a failover', async () => {
    // A commit waits until the standby has it: what is acknowledged from here on outlives the primary.
    primary.sql("ALTER SYSTEM SET synchronous_standby_names = '*'")
    primary.sql('SELECT pg_reload_conf()')
    await load.more(5, 10)
    await primary.crash()
    await load.more(0, 30)
    expect(await told()).toMatchObject({ primary: { role: 'unreachable' }, standby: { role: 'standby', behind: 0 } })
    // One that starts now has only the standby to show.
    const late = await startAppServer({ DATABASE_URL: url, DATABASE_REPLICA_URL: replicaUrl })
    apps.push(late)
    expect(await late.get(`id=${load.acknowledged.at(-1)}`)).toMatchObject({ status: 200, found: true })
    expect(await late.store('refused')).toBeNull()
    standby.promote()
    await load.more(5, 10)
    expect(load.failures).toEqual([])
    expect(await told()).toMatchObject({ primary: { role: 'unreachable' }, standby: { role: 'primary', behind: 0 } })
  }, 60_000)

  it('writes nothing to the old primary when it comes back by itself', async () => {
    await primary.start()
    await load.more(3, 5)
    await load.stop()
    expect(load.failures).toEqual([])
    const store = await openStore(url)
    await storeReports(store, [incoming(record('after', { figures: [figure('cases_resolved', 9900)] }))])
    await closeStore(store)
    const promoted = await openStore(replicaUrl)
    for (const id of [...load.acknowledged, 'after']) expect(await report(promoted, id), id).not.toBeNull()
    await closeStore(promoted)
  }, 30_000)
})
