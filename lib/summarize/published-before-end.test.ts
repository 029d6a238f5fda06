import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStore, openStore, type Store, storeReports } from '../store/index'
import { figure, incoming, published, record } from '../store/testing-records'
import { evidenceModel } from './evidence'
import { explorer } from './explorer'
import { DEFAULT_CHOICE } from './explorer-query'
import { NO_FILTERS } from './filters'
import { overview } from './overview'

const ADDRESS = 'https://danvan.example/'
const HUE = { level: 'province', province: '46' } as const

let folder = ''
let store: Store
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danvan-early-'))
  store = await openStore(`file:${join(folder, 'store.db')}`)
  await storeReports(
    store,
    (['2024', '2025'] as const).map((year, index) =>
      incoming(
        record(`hue-${year}`, {
          publishedOn: published(['2025-01-10', '2025-09-08'][index] ?? ''),
          jurisdiction: HUE,
          figures: (['cases_resolved', 'cases_under_jurisdiction'] as const).map(indicator =>
            figure(indicator, 300 + 100 * index, {
              jurisdiction: HUE,
              period: { start: `${year}-01-01`, end: `${year}-12-31`, kind: 'year', label: `năm ${year}` },
            }),
          ),
        }),
      ),
    ),
  )
})
afterAll(async () => {
  await closeStore(store)
  await rm(folder, { recursive: true, force: true })
})

describe('what was published before its period had ended', () => {
  const NOTE = 'Nguồn đăng trước khi kỳ kết thúc.'
  const filters = { ...NO_FILTERS, provinces: ['hue'] }

  it('is told at its evidence, and at that of what is made from it', async () => {
    for (const indicator of ['cases_resolved', 'resolution_rate']) {
      const of = (year: number) => `${indicator}~province:hue~year~${year}-01-01~${year}-12-31`
      expect((await evidenceModel(store, 'vi', of(2025)))?.notes).toContain(NOTE)
      expect((await evidenceModel(store, 'vi', of(2024)))?.notes).not.toContain(NOTE)
    }
  })
  it('bears a note in its chart, the others none', async () => {
    for (const indicator of ['cases_resolved', 'resolution_rate'] as const) {
      const request = { locale: 'vi' as const, filters: { ...filters, indicators: [indicator] }, address: ADDRESS }
      const { chart } = await explorer(store, request, DEFAULT_CHOICE)
      expect(chart.footnotes).toEqual([NOTE])
      expect(chart.series[0]?.points.map(point => point.footnote)).toEqual([null, 1])
    }
  })
  it('is not compared with the year before', async () => {
    const { places } = await overview(store, 'vi', filters, ADDRESS)
    expect(places[0]?.numbers.map(({ when, change }) => [when, change])).toContainEqual([
      '2025',
      'nguồn đăng trước khi kỳ kết thúc, không so với 2024',
    ])
    const request = {
      locale: 'vi' as const,
      filters: { ...filters, indicators: ['cases_resolved' as const] },
      address: ADDRESS,
    }
    const { chart } = await explorer(store, request, { ...DEFAULT_CHOICE, value: 'change' })
    expect(chart.series[0]?.points.map(point => point.value)).toEqual([null, null])
  })
})
