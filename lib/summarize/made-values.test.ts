/** An index, a share and a change over a real store: what is drawn, what is told of the rest, and where a reader can go on. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Indicator, Qualifier } from '../normalize/report'
import { closeStore, openStore, type Store, storeReports } from '../store/index'
import { figure, incoming, record } from '../store/testing-records'
import { explorer } from './explorer'
import { parseExplorer } from './explorer-query'
import { parseFilters } from './filters'

let folder = ''
let store: Store
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danvan-made-'))
  store = await openStore(`file:${join(folder, 'store.db')}`)
  const of = (year: number, value: number, province: string | null = null, rest: { qualifier?: Qualifier } = {}) =>
    figure('citizen_receptions', value, {
      ...rest,
      period: { start: `${year}-01-01`, end: `${year}-12-31`, kind: 'year', label: `năm ${year}` },
      jurisdiction: province ? { level: 'province', province } : { level: 'national' },
    })
  const petitions = (indicator: Indicator, value: number) =>
    figure(indicator, value, { period: { start: '2021-01-01', end: '2021-12-31', kind: 'year', label: 'năm 2021' } })
  const figures = [
    of(2012, 380_000, null, { qualifier: 'over' }),
    of(2013, 377_514),
    of(2017, 352_102),
    // Nghệ An, Hà Nội, Quảng Ninh, Huế.
    of(2019, 9947, '40'),
    of(2021, 6353, '40'),
    of(2022, 31_826, '01'),
    of(2022, 5177, '22'),
    of(2022, 100, '46'),
    petitions('complaint_petitions', 30),
    petitions('denunciation_petitions', 10),
  ]
  await storeReports(store, [incoming(record('a', { figures }))])
})
afterAll(async () => {
  await closeStore(store)
  await rm(folder, { recursive: true, force: true })
})

function view(search: string) {
  const query = Object.fromEntries(new URLSearchParams(search))
  return explorer(
    store,
    { locale: 'vi', filters: parseFilters(query).filters, address: '' },
    parseExplorer(query).choice,
  )
}
const drawnOf = ({ chart }: Awaited<ReturnType<typeof view>>) =>
  chart.series.map(each => each.points.filter(point => point.value !== null).map(point => `${point.x} ${point.label}`))
const hrefs = ({ instead }: Awaited<ReturnType<typeof view>>) => instead.map(step => step.href)

describe('an index', () => {
  it('draws what has a value in the base year and names the rest', async () => {
    const both = await view('value=index&province=nghe-an&level=national')
    expect(both.chart.subtitle).toContain('2013 = 100')
    expect(both.chart.series.map(each => each.silence)).toEqual([undefined, 'không có số liệu năm gốc 2013'])
    expect(drawnOf(both)[0]).toContain('2013 100')
    expect(both.bases).toEqual([2012, 2013, 2017, 2019, 2021])
    const asked = await view('value=index&province=nghe-an&level=national&base=2017')
    expect(asked.chart.series[1]?.silence).toBe('không có số liệu năm gốc 2017')
    expect(asked.chart.nothing).toBeUndefined()
  })
  it('says that no base can be had in the year asked for, and leads to one that can', async () => {
    const none = await view('value=index&base=2015')
    expect(none.chart.nothing).toBe('Năm 2015 không có số liệu nào làm gốc được.')
    expect(none.instead).toEqual([
      { name: 'Chỉ số với năm gốc 2013', href: '/figures?value=index' },
      { name: 'Như báo cáo nêu', href: '/figures' },
    ])
    const outside = await view('value=index&base=2012&from=2013')
    expect(outside.chart.nothing).toBe('Năm gốc 2012 nằm ngoài khoảng năm đã chọn.')
  })
})

describe('a share', () => {
  it.each(['', '&level=national'])('says what it needs and leads to shares that can be drawn%s', async level => {
    const empty = await view(`value=share&indicator=citizen_receptions&province=ha-noi,nghe-an${level}`)
    expect(empty.chart.nothing).toMatch(/^Tỷ trọng cần/)
    expect(empty.chart.description).not.toContain('chưa có báo cáo nào')
    expect(empty.elsewhere).toEqual([])
    expect(hrefs(empty)).toEqual([
      '/figures?province=ha-noi,hue,quang-ninh&indicator=citizen_receptions&value=share',
      '/figures?indicator=complaint_petitions,denunciation_petitions&value=share',
      `/figures?province=ha-noi,nghe-an${level}&indicator=citizen_receptions`,
    ])
    for (const href of hrefs(empty)) {
      const there = await view(href.slice(href.indexOf('?') + 1))
      expect(there.chart.nothing).toBeUndefined()
      expect(drawnOf(there).flat().length).toBeGreaterThan(0)
    }
  })
  it('is drawn of parts of one whole that are stated together', async () => {
    const share = await view('value=share&indicator=complaint_petitions,denunciation_petitions')
    expect(drawnOf(share)).toEqual([['2021 75\u00a0%'], ['2021 25\u00a0%']])
    expect(share.instead).toEqual([])
  })
})

describe('a change', () => {
  it('names a place without two years in a row, and says so where nothing is left', async () => {
    const both = await view('value=change&province=nghe-an&level=national')
    expect(both.chart.series[1]?.silence).toBe('không có số liệu trọn kỳ của hai năm liền nhau')
    const alone = await view('value=change&province=nghe-an')
    expect(alone.chart.nothing).toMatch(/hai năm liền nhau/)
    expect(hrefs(alone)).toEqual(['/figures?province=nghe-an'])
  })
  it('says nothing of the kind where nothing is stated at all', async () => {
    const silent = await view('value=change&province=hai-phong')
    expect(silent.chart.nothing).toBeUndefined()
    expect(silent.instead).toEqual([])
    expect(silent.elsewhere[0]?.href).toBe('/figures?province=ha-noi')
  })
})
