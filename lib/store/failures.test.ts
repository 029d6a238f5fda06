/** What a person reads when the disk is full or the store cannot be written; nothing is stored by half. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeStore, coverage, diagnose, openStore, storeReports } from '.'
import { writing } from './client'
import { figure, incoming, record } from './testing-records'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danvan-failures-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const batch = (from: number, text = 'văn bản') =>
  Array.from({ length: 20 }, (_, at) =>
    incoming(record(`report-${from + at}`, { figures: [figure('cases_resolved', from + at)] }), text.repeat(200)),
  )

it('says that the disk is full, keeps what was acknowledged, and goes on when there is room', async () => {
  const store = await openStore(`file:${join(folder, 'full.db')}`)
  try {
    await storeReports(store, batch(0))
    const [{ page_count: pages } = { page_count: 0 }] = await writing(store, tx =>
      tx.all<{ page_count: number }>('PRAGMA page_count'),
    )
    const allow = (count: number) => writing(store, tx => tx.all(`PRAGMA max_page_count = ${count}`))
    await allow(pages + 2)
    await expect(storeReports(store, batch(100))).rejects.toMatchObject({
      code: 'full',
      message: expect.stringContaining('full.db'),
      advice: expect.stringContaining('Free some space'),
    })
    expect(await coverage(store)).toMatchObject({ reports: 20 })
    expect((await diagnose(store)).findings).toEqual([])
    await allow(1_000_000)
    expect(await storeReports(store, batch(100))).toMatchObject({ stored: 20 })
    expect((await diagnose(store)).findings).toEqual([])
  } finally {
    await closeStore(store)
  }
})

it('says that the store cannot be written, and still reads it', async () => {
  const store = await openStore(`file:${join(folder, 'read-only.db')}`)
  try {
    await storeReports(store, batch(0))
    await writing(store, tx => tx.run('PRAGMA query_only = ON'))
    await expect(storeReports(store, batch(100))).rejects.toMatchObject({ code: 'read-only' })
    expect(await coverage(store)).toMatchObject({ reports: 20 })
  } finally {
    await closeStore(store)
  }
})

it('refuses a text with a NUL character, which PostgreSQL cannot keep, on both databases alike', async () => {
  const store = await openStore(`file:${join(folder, 'nul.db')}`)
  try {
    await expect(storeReports(store, [incoming(record('a'), 'một\u0000hai')])).rejects.toMatchObject({
      code: 'bad-input',
      message: 'report a contains a NUL character',
    })
  } finally {
    await closeStore(store)
  }
})
