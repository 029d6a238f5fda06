import { expect, it } from 'vitest'
import { evidenceOf, observationId, observations, report, revision, storeReports } from '.'
import { coverage } from './read-reports'
import { evidenceOfTheme, themes } from './read-themes'
import { onBothDatabases } from './testing'
import { figure, incoming, published, record } from './testing-records'
import { removeReport } from './write'

const YEAR_2020 = {
  jurisdiction: 'national',
  periodKind: 'year',
  periodStart: '2020-01-01',
  periodEnd: '2020-12-31',
} as const
const RESOLVED = { indicator: 'cases_resolved', ...YEAR_2020 } as const

onBothDatabases('storing reports', ({ newStore }) => {
  it('keeps a record whole, with its text', async () => {
    const store = await newStore()
    const original = record('a', { title: 'Hội nghị tổng kết', figures: [figure('cases_resolved', 9900)] })
    expect(await storeReports(store, [incoming(original, 'Toàn văn')])).toEqual({
      stored: 1,
      replaced: 0,
      unchanged: 0,
    })
    expect(await report(store, 'a')).toMatchObject({ record: original, text: 'Toàn văn', origin: 'test' })
    expect(await report(store, 'b')).toBeNull()
  })

  it('changes nothing when the same thing comes again, not even the revision', async () => {
    const store = await newStore()
    const batch = [incoming(record('a', { figures: [figure('cases_resolved', 9900)] }))]
    await storeReports(store, batch)
    const before = await revision(store)
    expect(await storeReports(store, batch)).toEqual({ stored: 0, replaced: 0, unchanged: 1 })
    expect(await revision(store)).toBe(before)
  })

  it('replaces a report whose content changed, and what it said', async () => {
    const store = await newStore()
    await storeReports(store, [incoming(record('a', { figures: [figure('cases_resolved', 9900)] }))])
    const result = await storeReports(store, [incoming(record('a', { figures: [figure('cases_resolved', 9901)] }))])
    expect(result).toEqual({ stored: 0, replaced: 1, unchanged: 0 })
    expect((await observations(store)).map(({ value }) => value)).toEqual([9901])
    expect(await coverage(store)).toMatchObject({ reports: 1 })
  })

  it('chooses among the figures of a key, and keeps the others as its evidence', async () => {
    const store = await newStore()
    const local = record('local', {
      source: { url: 'https://baobacgiang.vn/x', file: null },
      publishedOn: published('2021-01-05'),
      figures: [figure('cases_resolved', 9900, { qualifier: 'over' })],
    })
    const official = record('official', {
      source: { url: 'https://thanhtra.gov.vn/x', file: null },
      figures: [figure('cases_resolved', 9954)],
    })
    await storeReports(store, [incoming(local)])
    await storeReports(store, [incoming(official)])
    const evidence = await evidenceOf(store, RESOLVED)
    expect(evidence?.observation).toMatchObject({ value: 9954, qualifier: 'exact', conflict: false, statements: 2 })
    expect(evidence?.choice).toBe('source')
    expect(evidence?.figures.map(({ reportId, chosen }) => [reportId, chosen])).toEqual([
      ['official', true],
      ['local', false],
    ])
  })

  it('marks values that cannot both be true, and takes the mark away with the report', async () => {
    const store = await newStore()
    await storeReports(store, [
      incoming(record('a', { figures: [figure('cases_resolved', 9900)] })),
      incoming(record('b', { figures: [figure('cases_resolved', 8800)] })),
    ])
    expect(await observations(store)).toMatchObject([{ value: 9900, conflict: true, choice: 'id' }])
    expect(await removeReport(store, 'b')).toBe(true)
    expect(await observations(store)).toMatchObject([{ value: 9900, conflict: false, choice: 'only' }])
    expect(await removeReport(store, 'a')).toBe(true)
    expect(await observations(store)).toEqual([])
    expect(await removeReport(store, 'a')).toBe(false)
  })

  it('counts a republished text once', async () => {
    const store = await newStore()
    const text = { sha256: 'a'.repeat(64), length: 3, boilerplate: [] }
    const told = (id: string) => record(id, { text, figures: [figure('cases_resolved', 9900)] })
    await storeReports(store, [incoming(told('a'))])
    await storeReports(store, [incoming(told('b')), incoming(told('c'))])
    expect(await observations(store)).toMatchObject([{ figures: 3, statements: 1, choice: 'only' }])
  })

  it("counts an aggregator's copy of a figure in the same words once, whichever comes first", async () => {
    for (const order of [
      ['https://baomoi.com/x', 'https://baokontum.com.vn/x'],
      ['https://baokontum.com.vn/x', 'https://baomoi.com/x'],
    ]) {
      const store = await newStore()
      for (const url of order) {
        await storeReports(store, [
          incoming(record(url, { source: { url, file: null }, figures: [figure('cases_resolved', 9900)] })),
        ])
      }
      expect(await observations(store)).toMatchObject([{ figures: 2, statements: 1 }])
    }
  })

  it('draws the rate and the sums of both kinds from what is stated, and takes them back with it', async () => {
    const store = await newStore()
    await storeReports(store, [
      incoming(record('a', { figures: [figure('complaints_resolved', 60), figure('denunciations_resolved', 15)] })),
      incoming(record('b', { figures: [figure('cases_under_jurisdiction', 100)] })),
    ])
    const computed = async () =>
      (await observations(store))
        .filter(({ basis }) => basis === 'computed')
        .map(({ indicator, value }) => [indicator, value])
    expect(await computed()).toEqual([
      ['cases_resolved', 75],
      ['resolution_rate', 75],
    ])
    const rate = await evidenceOf(store, { ...RESOLVED, indicator: 'resolution_rate' })
    expect(rate?.from.map(({ observation }) => observation.indicator)).toEqual([
      'complaints_resolved',
      'denunciations_resolved',
      'cases_under_jurisdiction',
    ])
    await storeReports(store, [incoming(record('c', { figures: [figure('cases_resolved', 80)] }))])
    expect(await computed()).toEqual([['resolution_rate', 80]])
    await removeReport(store, 'b')
    expect(await computed()).toEqual([])
  })

  it('never makes an observation of a part, or of a figure without a period or a jurisdiction', async () => {
    const store = await newStore()
    const figures = [
      figure('citizen_receptions', 1, { part: 'cấp xã' }),
      figure('citizen_receptions', 2, { period: null }),
      figure('citizen_receptions', 3, { jurisdiction: null }),
    ]
    await storeReports(store, [incoming(record('a', { figures }))])
    expect(await observations(store)).toEqual([])
    expect((await report(store, 'a'))?.record.figures).toHaveLength(3)
  })

  it('reads a province by the unit that bore its code at the report’s date', async () => {
    const store = await newStore()
    const told = (id: string, date: string) =>
      record(id, {
        publishedOn: published(date),
        figures: [figure('citizen_receptions', 5, { jurisdiction: { level: 'province', province: '24' } })],
      })
    await storeReports(store, [incoming(told('a', '2021-01-01')), incoming(told('b', '2025-08-01'))])
    expect((await observations(store, { levels: ['province'] })).map(({ jurisdiction }) => jurisdiction)).toEqual([
      'province:bac-giang',
      'province:bac-ninh-2025',
    ])
  })

  it('keeps one theme for its spellings, under the one that most reports use', async () => {
    const store = await newStore()
    const theme = (name: string, year: number) => ({
      year,
      name,
      jurisdiction: { level: 'national' as const },
      evidence: { start: null, end: null, text: name },
    })
    await storeReports(store, [
      incoming(record('a', { themes: [theme('Năm Dân vận chính quyền', 2018)] })),
      incoming(
        record('b', { themes: [theme('dân vận chính quyền 2018', 2018), theme('Năm dân vận chính quyền', 2019)] }),
      ),
      incoming(record('c', { themes: [theme('Năm Dân vận chính quyền', 2018)] })),
    ])
    const found = await themes(store)
    expect(found).toMatchObject([
      { year: 2018, label: 'Năm Dân vận chính quyền', reports: 3 },
      { year: 2019, label: 'Năm dân vận chính quyền', reports: 1 },
    ])
    const evidence = await evidenceOfTheme(store, found[0]?.id ?? '')
    expect(evidence?.tellings.map(({ reportId }) => reportId).sort()).toEqual(['a', 'b', 'c'])
    await removeReport(store, 'a')
    await removeReport(store, 'c')
    expect(await themes(store, { toYear: 2018 })).toMatchObject([{ label: 'dân vận chính quyền 2018', reports: 1 }])
  })

  it('says what it covers without reading reports', async () => {
    const store = await newStore()
    const period = { start: '2019-01-01', end: '2019-12-31', kind: 'year' as const, label: '2019' }
    await storeReports(store, [
      incoming(record('a', { publishedOn: published('2020-01-08'), period })),
      incoming(
        record('b', { publishedOn: published('2021-02-01'), jurisdiction: { level: 'province', province: '31' } }),
      ),
    ])
    expect(await coverage(store)).toEqual({
      reports: 2,
      provinces: 1,
      years: [
        { year: 2019, reports: 1 },
        { year: 2021, reports: 1 },
      ],
      newest: '2021-02-01',
      observed: null,
    })
  })

  it('names an observation alike in every store', () => {
    expect(observationId(RESOLVED)).toMatch(/^[\w-]{16}$/)
  })
})
