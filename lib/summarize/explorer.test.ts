import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeStore, openStore, type Store, storeReports } from '../store/index'
import { figure, incoming, record } from '../store/testing-records'
import { explorer } from './explorer'
import { DEFAULT_CHOICE } from './explorer-query'
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
  ]
  await storeReports(store, [incoming(record('a', { figures }))])
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
