import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStore, openStore, type Store, storeReports } from '../store/index'
import { figure, incoming, published, record } from '../store/testing-records'
import { explorer } from './explorer'
import { DEFAULT_CHOICE } from './explorer-query'
import { type Filters, NO_FILTERS } from './filters'

const QUARTER = { start: '2025-01-01', end: '2025-03-31', kind: 'quarter', label: 'quý I/2025' } as const
const HALF = { start: '2025-01-01', end: '2025-06-30', kind: 'half', label: '6 tháng đầu năm 2025' } as const
const YEAR = { start: '2025-01-01', end: '2025-12-31', kind: 'year', label: 'năm 2025' } as const

let folder = ''
let store: Store
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danvan-tiles-'))
  store = await openStore(`file:${join(folder, 'store.db')}`)
  const of = (code: string, value: number, period: typeof QUARTER | typeof HALF | typeof YEAR, day: string) => {
    const jurisdiction = { level: 'province', province: code } as const
    const figures = [figure('citizen_receptions', value, { jurisdiction, period })]
    return incoming(record(`report-${code}`, { publishedOn: published(day), jurisdiction, figures }))
  }
  await storeReports(store, [
    of('22', 5177, YEAR, '2026-01-25'),
    of('68', 542, QUARTER, '2025-04-20'),
    of('31', 4329, HALF, '2025-06-29'),
  ])
})
afterAll(async () => {
  await closeStore(store)
  await rm(folder, { recursive: true, force: true })
})

const map = (filters: Partial<Filters> = {}) =>
  explorer(
    store,
    { locale: 'vi', filters: { ...NO_FILTERS, ...filters }, address: 'https://danvan.example/' },
    { ...DEFAULT_CHOICE, form: 'tiles' },
  )

it('ranks parts of the year below the whole year, the longest first', async () => {
  const { chart } = await explorer(
    store,
    { locale: 'vi', filters: NO_FILTERS, address: '' },
    { ...DEFAULT_CHOICE, form: 'ranking' },
  )
  expect(chart.x.map(({ key }) => key)).toEqual(['quang-ninh', 'hai-phong', 'lam-dong'])
  // In the year of the merger a name alone would tell of either unit.
  expect(chart.x.map(({ label }) => label)).toEqual(['Quảng Ninh', 'Hải Phòng (đến 6/2025)', 'Lâm Đồng (đến 6/2025)'])
  expect(chart.groups?.map(({ size }) => size)).toEqual([1, 2])
  expect(chart.subtitle).toContain('1 trong 34 tỉnh, thành phố có số liệu, cùng 2 đơn vị theo địa giới khác')
})

describe('the tile map of the year of the merger', () => {
  it('names the provinces that state figures and have no tile, and leads to the boundaries that have one', async () => {
    const { chart, beyond } = await map()
    expect(chart.x).toHaveLength(34)
    const text = '2 tỉnh, thành có số liệu của kỳ này mà không có ô ở đây'
    expect(beyond).toEqual({
      text: `${text}.`,
      link: 'Xem theo 34 đơn vị 2025',
      href: '/figures?units=2025&form=tiles&year=2025',
    })
    expect(chart.footnotes).toEqual([`${text}: Hải Phòng (đến 6/2025), Lâm Đồng (đến 6/2025).`])
    const noted = chart.series[0]?.points.filter(point => point.footnote === 1).map(point => point.x)
    expect(noted).toEqual(['hai-phong-2025', 'lam-dong-2025'])
  })
  it('counts the reports of what it draws alone', async () => {
    expect((await map()).chart.source).toBe('1 báo cáo, mới nhất ngày 25/1/2026. https://danvan.example/')
  })
  it('says of how many units it has figures', async () => {
    const subtitle = async (filters: Partial<Filters>) => (await map(filters)).chart.subtitle
    expect(await subtitle({})).toContain('1 trong 34 tỉnh, thành phố có số liệu')
    expect(await subtitle({ units: '2025' })).toContain('3 trong 34 tỉnh, thành phố có số liệu')
    expect(await subtitle({ period: 'half' })).toContain('1 trong 63 tỉnh, thành phố có số liệu')
  })
  it('has a tile for each in the units of 2025', async () => {
    const { chart, beyond } = await map({ units: '2025' })
    expect(beyond).toBeNull()
    expect(chart.series[0]?.points.filter(point => point.value !== null)).toHaveLength(3)
    expect(chart.source).toContain('3 báo cáo')
  })
  it('of a half-year is drawn in the boundaries of its last day, and says which half', async () => {
    const { chart, beyond } = await map({ period: 'half' })
    expect(chart.title).toBe('Lượt tiếp công dân theo tỉnh, thành, 6T đầu 2025')
    expect(chart.x).toHaveLength(63)
    expect(beyond).toBeNull()
    expect(chart.series[0]?.points.find(point => point.x === 'hai-phong')?.value).toBe(4329)
  })
})
