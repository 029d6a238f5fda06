/** Checking, mending, backing up, copying: what keeps a store whole. */
import { existsSync, statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  backup,
  closeStore,
  copyStore,
  coverage,
  diagnose,
  evidenceOf,
  observations,
  openStore,
  rebuild,
  removeReport,
  restore,
  reviewFigure,
  revision,
  type Store,
  searchReports,
  storeReports,
  themes,
} from '.'
import { writing } from './client'
import { onBothDatabases } from './testing'
import { figure, incoming, published, record } from './testing-records'

const theme = (name: string) => ({
  year: 2018,
  name,
  jurisdiction: { level: 'national' as const },
  evidence: { start: null, end: null, text: name },
})
const REPORTS = ['https://baomoi.com/1', 'https://baogialai.com.vn/1', 'https://thanhtra.gov.vn/1'].map((url, at) =>
  incoming(
    record(`report-${at}`, {
      title: 'Kết quả giải quyết khiếu nại',
      source: { url, file: null },
      publishedOn: published(`2021-01-0${at + 1}`),
      figures: [
        figure('complaints_resolved', 60 + at),
        figure('denunciations_resolved', 15),
        figure('cases_under_jurisdiction', 100),
      ],
      themes: [theme('Năm Dân vận chính quyền')],
      topics: [{ code: 'dialogue', mentions: 1, evidence: { start: null, end: null, text: 'đối thoại' } }],
    }),
    `Kết quả giải quyết khiếu nại số ${at}`,
  ),
)

async function everything(store: Store) {
  return {
    observations: await observations(store),
    themes: await themes(store),
    coverage: await coverage(store),
    found: (await searchReports(store, { query: 'khiếu nại' })).reports,
  }
}

onBothDatabases('care', ({ newStore, newAddress }) => {
  it('finds nothing wrong with a store that only imports and removals made', async () => {
    const store = await newStore()
    await storeReports(store, REPORTS)
    await storeReports(store, [incoming(record('report-1', { figures: [figure('cases_resolved', 70)] }))])
    await removeReport(store, 'report-0')
    expect(await diagnose(store)).toEqual({ findings: [], reports: 2, figures: 4, observations: 5 })
  })

  it('finds what is wrong, and mends it by a rebuild', async () => {
    const store = await newStore()
    await storeReports(store, REPORTS)
    const before = await everything(store)
    await writing(store, async tx => {
      await tx.run(`UPDATE observations SET value = 999 WHERE indicator = 'complaints_resolved'`)
      await tx.run(`DELETE FROM observations WHERE indicator = 'cases_resolved'`)
      await tx.run(`UPDATE counters SET reports = 7 WHERE scope = 'all'`)
      await tx.run(`DELETE FROM themes`)
      await tx.run(
        `DELETE FROM report_search WHERE ${tx.dialect === 'sqlite' ? 'rowid' : 'doc'} = (SELECT max(doc) FROM reports)`,
      )
    })
    const { findings } = await diagnose(store)
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(
      new Set(['observations', 'orphans', 'counters', 'search']),
    )
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('exact 999, a rebuild gives exact 62'),
    )
    expect(await rebuild(store)).toBe(3)
    expect((await diagnose(store)).findings).toEqual([])
    expect(await everything(store)).toEqual(before)
  })

  it('gives the same observations whatever the order and the batches of import, as a rebuild does', async () => {
    const reports = fc.array(
      fc.record({
        host: fc.constantFrom('baomoi.com', 'baogialai.com.vn', 'thanhtra.gov.vn', 'vov.vn'),
        value: fc.integer({ min: 1, max: 4 }),
        indicator: fc.constantFrom(
          'cases_resolved' as const,
          'cases_under_jurisdiction' as const,
          'complaints_resolved' as const,
        ),
        text: fc.constantFrom('a', 'b', null),
        batch: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    await fc.assert(
      fc.asyncProperty(reports, async made => {
        const store = await newStore()
        const all = made.map(({ host, value, indicator, text, batch }, at) => ({
          batch,
          report: incoming(
            record(`r${at}`, {
              source: { url: `https://${host}/${at}`, file: null },
              figures: [figure(indicator, value), figure('denunciations_resolved', value)],
              text: text && { sha256: text.repeat(64), length: 1, boilerplate: [] },
            }),
          ),
        }))
        for (const turn of [2, 0, 1]) {
          await storeReports(
            store,
            all.filter(({ batch }) => batch === turn).map(({ report }) => report),
          )
        }
        expect((await diagnose(store)).findings).toEqual([])
        const before = await observations(store)
        await rebuild(store)
        expect(await observations(store)).toEqual(before)
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  it("honours a person's word, and keeps it when the report comes again", async () => {
    const store = await newStore()
    await storeReports(store, REPORTS)
    const key = {
      indicator: 'complaints_resolved',
      jurisdiction: 'national',
      periodKind: 'year',
      periodStart: '2020-01-01',
      periodEnd: '2020-12-31',
    } as const
    const shown = async () => (await evidenceOf(store, key))?.observation
    const person = { reviewer: 'editor', reason: 'read in the printed report' }
    expect(await shown()).toMatchObject({ value: 62, choice: 'source', conflict: true })
    await reviewFigure(store, { reportId: 'report-0', position: 0, verdict: 'confirmed', ...person })
    expect(await shown()).toMatchObject({ value: 60, choice: 'person' })
    await reviewFigure(store, { reportId: 'report-0', position: 0, verdict: 'corrected', value: 66, ...person })
    expect(await shown()).toMatchObject({ value: 66, choice: 'person' })
    await reviewFigure(store, { reportId: 'report-0', position: 0, verdict: 'rejected', ...person })
    await reviewFigure(store, { reportId: 'report-2', position: 0, verdict: 'rejected', ...person })
    expect(await shown()).toMatchObject({ value: 61, choice: 'only', conflict: false, figures: 1 })
    await storeReports(
      store,
      REPORTS.map(({ record: same }) => incoming({ ...same, title: 'Tên khác' })),
    )
    await rebuild(store)
    expect(await shown()).toMatchObject({ value: 61, choice: 'only' })
    expect((await evidenceOf(store, key))?.figures.map(({ review }) => review).sort()).toEqual([
      null,
      'rejected',
      'rejected',
    ])
    expect((await diagnose(store)).findings).toEqual([])
    await expect(
      reviewFigure(store, { reportId: 'report-0', position: 9, verdict: 'confirmed', ...person }),
    ).rejects.toThrow('report report-0 has no figure 9')
    await expect(
      reviewFigure(store, { reportId: 'report-0', position: 0, verdict: 'corrected', ...person }),
    ).rejects.toThrow('a correction, and only a correction, has a value')
  })

  it('copies everything into an empty store, and refuses any other', async () => {
    const store = await newStore()
    await storeReports(store, REPORTS)
    await reviewFigure(store, { reportId: 'report-0', position: 0, verdict: 'confirmed', reviewer: 'e', reason: 'r' })
    const to = await newAddress()
    const tables = await copyStore(store, to)
    expect(tables.find(({ name }) => name === 'reports')).toMatchObject({ rows: 3 })
    expect(tables.find(({ name }) => name === 'reviews')).toMatchObject({ rows: 1 })
    const copy = await openStore(to)
    try {
      expect(await everything(copy)).toEqual(await everything(store))
      expect((await diagnose(copy)).findings).toEqual([])
    } finally {
      await closeStore(copy)
    }
    await expect(copyStore(store, to)).rejects.toThrow('holds reports already')
  })

  it('copies from one database to the other, and back, alike', async () => {
    const store = await newStore()
    await storeReports(store, REPORTS)
    const folder = await mkdtemp(join(tmpdir(), 'danvan-copy-'))
    const between = `file:${join(folder, 'between.db')}`
    await copyStore(store, between)
    const file = await openStore(between)
    try {
      expect(await everything(file)).toEqual(await everything(store))
      const there = await copyStore(store, await newAddress())
      const back = await copyStore(file, await newAddress())
      const sums = (tables: typeof there) =>
        tables.filter(({ name }) => name !== 'store_state').map(({ name, checksum }) => [name, checksum])
      expect(new Map(sums(back) as [string, string][])).toEqual(new Map(sums(there) as [string, string][]))
    } finally {
      await closeStore(file)
      await rm(folder, { recursive: true, force: true })
    }
  })
})

describe('backups of SQLite', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danvan-care-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('keep the store as it was, and bring it back under the eyes of those who read', async () => {
    const store = await openStore(`file:${join(folder, 'store.db')}`)
    try {
      await storeReports(store, REPORTS.slice(0, 2))
      const file = join(folder, 'backup.db')
      await backup(store, file)
      await expect(backup(store, file)).rejects.toThrow('is there already')
      const saved = await everything(store)
      await storeReports(store, REPORTS.slice(2))
      const later = await revision(store)
      const kept = await restore(store, file)
      expect(existsSync(kept)).toBe(true)
      expect(await everything(store)).toEqual(saved)
      expect(await revision(store)).toBeGreaterThan(later)
      await storeReports(store, REPORTS)
      expect((await diagnose(store)).findings).toEqual([])
      expect(await coverage(store)).toMatchObject({ reports: 3 })
    } finally {
      await closeStore(store)
    }
  })

  it('are refused where they are none', async () => {
    const store = await openStore(`file:${join(folder, 'other.db')}`)
    try {
      const file = join(folder, 'text.txt')
      await writeFile(file, 'no database, but long enough to be asked for one '.repeat(100))
      await expect(restore(store, file)).rejects.toThrow('is not a store')
      await expect(restore(store, join(folder, 'nothing.db'))).rejects.toThrow('no such file')
      expect(statSync(file).size).toBeGreaterThan(0)
    } finally {
      await closeStore(store)
    }
  })
})
