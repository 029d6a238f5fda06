import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeStore, openStore, type Store, storeReports } from '../store/index'
import { figure, incoming, record } from '../store/testing-records'
import { explorer } from './explorer'
import { DEFAULT_CHOICE, explorerQuery, parseExplorer } from './explorer-query'
import { parseFilters } from './filters'

let folder = ''
let store: Store
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danvan-explorer-'))
  store = await openStore(`file:${join(folder, 'store.db')}`)
  // A reporting year that is not the calendar year: its point bears a footnote.
  const shifted = { start: '2018-12-16', end: '2019-12-15', kind: 'year', label: 'năm 2019' } as const
  const figures = [
    figure('citizen_receptions', 400_000),
    figure('citizen_receptions', 320_000, { period: shifted }),
    figure('group_delegations', 4000),
    figure('petitions_received', 9000),
  ]
  const name = 'Năm dân vận khéo'
  const theme = {
    year: 2020,
    name,
    jurisdiction: { level: 'national' as const },
    evidence: { start: null, end: null, text: name },
  }
  await storeReports(store, [incoming(record('a', { figures, themes: [theme] }))])
})
afterAll(async () => {
  await closeStore(store)
  await rm(folder, { recursive: true, force: true })
})

async function chartOf(indicator: string, choice: Partial<typeof DEFAULT_CHOICE> = {}, province?: string) {
  const { filters } = parseFilters({ indicator, province })
  return (await explorer(store, { locale: 'vi', filters, address: '' }, { ...DEFAULT_CHOICE, ...choice })).chart
}

it('tells every footnote that a point of the chart bears', async () => {
  const chart = await chartOf('citizen_receptions')
  const borne = chart.series.flatMap(s => s.points.flatMap(p => (p.footnote === null ? [] : [p.footnote])))
  expect(borne).toEqual([1])
  expect(chart.footnotes[0]).toContain('2019')
})

it('leads from an empty chart to where its indicator is stated, and from no other', async () => {
  const { filters } = parseFilters({
    indicator: 'citizen_receptions,group_delegations',
    province: 'nghe-an',
    from: '2019',
  })
  const view = await explorer(store, { locale: 'vi', filters, address: '' }, { ...DEFAULT_CHOICE, form: 'bar' })
  expect(view.elsewhere).toEqual([
    { name: 'Cả nước, 2020', href: '/figures?indicator=citizen_receptions,group_delegations&form=bar' },
  ])
  const stated = parseFilters({ indicator: 'citizen_receptions' }).filters
  expect((await explorer(store, { locale: 'vi', filters: stated, address: '' }, DEFAULT_CHOICE)).elsewhere).toEqual([])
})

it('gives counts of several units a panel each', async () => {
  expect((await chartOf('citizen_receptions,group_delegations')).panels).toBe(true)
  expect((await chartOf('citizen_receptions')).panels).toBe(false)
})

it('drops the unit where values are no longer in it', async () => {
  expect((await chartOf('citizen_receptions')).series[0]?.unit).toBe('lượt')
  expect((await chartOf('citizen_receptions', { value: 'change' })).series[0]?.unit).toBeUndefined()
})

it.each([
  ['stated', 'Đơn vị: lượt;', 'lượt'],
  ['change', 'Đơn vị: % so với năm trước;', '% so với năm trước'],
  ['index', 'Đơn vị: 2019 = 100;', '2019 = 100'],
  ['share', 'Đơn vị: % của tổng các phần đã chọn;', '% của tổng các phần đã chọn'],
] as const)('says what values are in that are drawn as %s', async (value, words, unit) => {
  const chart = await chartOf('citizen_receptions', { value, base: value === 'index' ? 2019 : null })
  expect(chart.subtitle).toContain(words)
  expect(chart.axes.map(axis => axis.unit)).toEqual([unit])
})

it('keeps the panel of a chosen province that says nothing', async () => {
  const chart = await chartOf('citizen_receptions', { form: 'multiples' }, 'hue')
  expect(chart.series.map(s => s.label)).toEqual(['Huế'])
})

it('gives small multiples a scale each where that is asked, and says so', async () => {
  const own = await chartOf('citizen_receptions', { form: 'multiples', scale: 'own' })
  expect([own.ownScales, own.subtitle]).toEqual([true, expect.stringContaining('mỗi ô một thang riêng')])
  const common = await chartOf('citizen_receptions', { form: 'multiples' })
  expect([common.ownScales, common.subtitle]).toEqual([false, expect.not.stringContaining('thang riêng')])
  expect(parseExplorer({ scale: 'own' }).choice.scale).toBe('own')
  expect(explorerQuery({ ...DEFAULT_CHOICE, form: 'multiples', scale: 'own' })).toBe('form=multiples&scale=own')
})

it('lets a colour mean the place, as in the lanes, or no lane have one', async () => {
  const { filters } = parseFilters({
    indicator: 'citizen_receptions,group_delegations',
    province: 'hue,nghe-an',
    level: 'national',
  })
  const colors = async (indicator: string) => {
    const asked = { ...filters, indicators: parseFilters({ indicator }).filters.indicators }
    const { chart } = await explorer(store, { locale: 'vi', filters: asked, address: '' }, DEFAULT_CHOICE)
    return { series: chart.series.map(s => s.color), lanes: chart.themes?.lanes.map(lane => lane.color) }
  }
  // Of two units: a panel each, so that a place keeps its colour.
  expect(await colors('citizen_receptions,group_delegations')).toEqual({
    series: ['national', 'national', 'province-1', 'province-1', 'province-2', 'province-2'],
    lanes: ['national', 'province-1', 'province-2'],
  })
  const oneAxis = await colors('petitions_received,complaint_petitions')
  expect(new Set(oneAxis.series).size).toBe(6)
  expect(oneAxis.lanes).toEqual(['national', 'national', 'national'])
})

it('stacks no country on its provinces, names what it does not draw, and lets the country be a ninth series', async () => {
  const ask = async (query: Record<string, string>, choice: Partial<typeof DEFAULT_CHOICE>) =>
    explorer(
      store,
      { locale: 'vi', filters: parseFilters({ indicator: 'citizen_receptions', ...query }).filters, address: '' },
      { ...DEFAULT_CHOICE, ...choice },
    )
  const stack = await ask({ province: 'hue,nghe-an', level: 'national' }, { form: 'stacked' })
  expect(stack.chart.series.map(s => s.label)).toEqual(['Huế', 'Nghệ An'])
  expect(stack.notes).toEqual([expect.stringContaining('Cột chồng không chồng')])
  expect((await ask({}, { form: 'stacked' })).chart.series.map(s => s.label)).toEqual(['Cả nước'])
  const eight = 'hue,nghe-an,ha-noi,hai-phong,da-nang,can-tho,lai-chau,son-la'
  const nine = await ask({ province: eight, level: 'national' }, {})
  expect([nine.chart.series.length, nine.notes]).toEqual([9, []])
  const many = await ask({ indicator: 'petitions_received,complaint_petitions', province: eight }, {})
  expect(many.chart.series).toHaveLength(8)
  expect(many.notes[0]).toContain('Sơn La')
  expect((await ask({ indicator: 'citizen_receptions,group_delegations' }, { form: 'ranking' })).notes[0]).toContain(
    'Lượt tiếp công dân',
  )
})

it('says of made values that whole years are drawn, and what chose the year of 100', async () => {
  const { chart, base } = await explorer(
    store,
    { locale: 'vi', filters: parseFilters({ indicator: 'citizen_receptions' }).filters, address: '' },
    { ...DEFAULT_CHOICE, value: 'index' },
  )
  expect(chart.subtitle).toContain('số liệu cả năm')
  expect(chart.subtitle).not.toContain('phần của năm')
  expect(base).toBe('2019')
})
