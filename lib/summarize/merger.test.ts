/** A province followed through the merger of 2025 under its name, over a real store. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Indicator } from '../normalize/report'
import { closeStore, openStore, type Store, storeReports } from '../store/index'
import { figure, incoming, published, record } from '../store/testing-records'
import { explorer } from './explorer'
import { DEFAULT_CHOICE } from './explorer-query'
import { NO_FILTERS } from './filters'
import { overview } from './overview'
import { provinceProfile } from './province-profile'
import { themeView } from './theme-view'

const LAM_DONG = { level: 'province', province: '68' } as const

/** What Lâm Đồng, the former or the merged one by the day, reports of a year. */
function ofYear(year: number, values: Partial<Record<Indicator, number>>) {
  const period = { start: `${year}-01-01`, end: `${year}-12-31`, kind: 'year', label: `năm ${year}` } as const
  return incoming(
    record(`lam-dong-${year}`, {
      publishedOn: published(`${year}-12-31`),
      jurisdiction: LAM_DONG,
      figures: (Object.entries(values) as [Indicator, number][]).map(([indicator, value]) =>
        figure(indicator, value, { jurisdiction: LAM_DONG, period }),
      ),
    }),
  )
}

let folder = ''
let store: Store
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danvan-merger-'))
  store = await openStore(`file:${join(folder, 'store.db')}`)
  await storeReports(store, [
    ofYear(2023, { citizen_receptions: 1000, cases_resolved: 90 }),
    ofYear(2024, { citizen_receptions: 1100, cases_resolved: 100 }),
    ofYear(2025, { citizen_receptions: 3000, cases_resolved: 300 }),
    ofYear(2026, { citizen_receptions: 3300 }),
  ])
})
afterAll(async () => {
  await closeStore(store)
  await rm(folder, { recursive: true, force: true })
})

const BOTH = { ...NO_FILTERS, provinces: ['lam-dong', 'lam-dong-2025'] }
const request = { locale: 'vi', filters: BOTH, address: 'https://danvan.example/' } as const

it('draws one series under the name, which begins anew with the merged province', async () => {
  const { chart } = await explorer(store, request, DEFAULT_CHOICE)
  expect(chart.series.map(series => series.label)).toEqual(['Lâm Đồng'])
  expect(chart.series[0]?.points.map(point => [point.x, point.value, point.afterMerger ?? false])).toEqual([
    ['2023', 1000, false],
    ['2024', 1100, false],
    ['2025', 3000, true],
    ['2026', 3300, true],
  ])
  expect(chart.footnotes).toEqual([
    'Lâm Đồng: số của tỉnh hợp nhất từ 1/7/2025 (Bình Thuận, Đắk Nông, Lâm Đồng); không so được với số trước đó.',
  ])
  expect(chart.series[0]?.points[2]?.evidence).toBe(
    'citizen_receptions~province:lam-dong-2025~year~2025-01-01~2025-12-31',
  )
  expect(chart.source).toMatch(/^4 báo cáo/)
})

it('measures no value after the merger by one before it', async () => {
  const change = await explorer(store, request, { ...DEFAULT_CHOICE, value: 'change' })
  expect(change.chart.series[0]?.points.map(point => point.value)).toEqual([null, 10, null, 10])
  const index = await explorer(store, request, { ...DEFAULT_CHOICE, value: 'index', base: 2023 })
  expect(index.chart.series[0]?.points.map(point => point.value)).toEqual([100, 110, null, null])
})

it('compares no key number across the merger, and says why', async () => {
  const { places } = await overview(store, 'vi', BOTH, '')
  expect(places).toHaveLength(1)
  expect(places[0]?.numbers.map(({ indicator, when, change }) => [indicator, when, change])).toEqual(
    [
      ['cases_resolved', '2025', 'không so với 2024: tỉnh hợp nhất từ 7/2025'],
      ['citizen_receptions', '2026', '+10 % so với 2025'],
    ].map(row => row.map(cell => (typeof cell === 'string' ? cell.replace('10 %', '10\u00a0%') : cell))),
  )
})

it('tells each of the two alone where a link names one', async () => {
  const { chart } = await explorer(
    store,
    { ...request, filters: { ...BOTH, provinces: ['lam-dong-2025'] } },
    DEFAULT_CHOICE,
  )
  expect(chart.series.map(series => series.label)).toEqual(['Lâm Đồng (từ 7/2025)'])
  expect(chart.series[0]?.points.map(point => point.value)).toEqual([3000, 3300])
  expect(chart.footnotes).toEqual([])
})

it('gives both one lane of themes', async () => {
  const { timeline } = await themeView(store, 'vi', BOTH, '')
  expect(timeline.lanes.map(lane => lane.label)).toEqual(['Cả nước', 'Lâm Đồng'])
})

it('counts the reports behind a sum over the parts of a unit', async () => {
  const filters = { ...BOTH, units: '2025' as const, to: 2024 }
  const { chart } = await explorer(store, { ...request, filters }, DEFAULT_CHOICE)
  expect(chart.series[0]?.points.map(point => [point.value, point.partial?.have])).toEqual([
    [1000, 1],
    [1100, 1],
  ])
  expect(chart.source).toMatch(/^2 báo cáo/)
})

it("draws the parts' themes in the merged province's lane, each named after its part", async () => {
  const BINH_THUAN = { level: 'province', province: '60' } as const
  const name = 'Năm dân vận chính quyền'
  const theme = { year: 2018, name, jurisdiction: BINH_THUAN, evidence: { start: null, end: null, text: name } }
  await storeReports(store, [incoming(record('binh-thuan', { publishedOn: published('2018-12-31'), themes: [theme] }))])
  const filters = { ...NO_FILTERS, provinces: ['lam-dong-2025'] }
  const lanes = [
    (await themeView(store, 'vi', filters, '')).timeline.lanes,
    (await overview(store, 'vi', { ...filters, units: '2025' }, '')).timeline.lanes,
    (await provinceProfile(store, 'vi', 'lam-dong-2025', { ...NO_FILTERS, units: '2025' }, ''))?.timeline.lanes,
  ]
  for (const each of lanes)
    expect(each?.find(lane => lane.jurisdiction === 'province:lam-dong-2025')?.marks.map(mark => mark.name)).toEqual([
      'Năm dân vận chính quyền (Bình Thuận)',
    ])
})
