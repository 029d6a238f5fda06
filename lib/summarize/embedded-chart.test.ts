import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeStore, openStore, type Store, storeReports } from '../store'
import { figure, incoming, published, record } from '../store/testing'
import { embeddedChart } from './embedded-chart'
import type { Query } from './filters'

let folder = ''
let store: Store
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danvan-embed-'))
  store = await openStore(`file:${join(folder, 'store.db')}`)
  const period = { start: '2020-01-01', end: '2020-12-31', kind: 'year' as const, label: 'năm 2020' }
  const evidence = { start: null, end: null, text: 'dân chủ ở cơ sở' }
  await storeReports(store, [
    incoming(
      record('a', {
        publishedOn: published('2021-01-05'),
        period,
        figures: [figure('cases_resolved', 9900), figure('cases_under_jurisdiction', 12000)],
        topics: [{ code: 'grassroots-democracy', mentions: 3, evidence }],
      }),
    ),
  ])
})
afterAll(async () => {
  await closeStore(store)
  await rm(folder, { recursive: true })
})

const of = (id: string, query: Query) => embeddedChart(store, 'en', id, query, 'https://danvan.example')

it('finds the charts of each screen by the ids that they have there', async () => {
  const found = [
    await of('themes', {}),
    await of('resolution-national', { from: '2019' }),
    await of('themes', { of: '/themes' }),
    await of('topics', { of: '/themes' }),
    await of('explorer', { of: '/figures', form: 'bar', indicator: 'cases_resolved' }),
    await of('themes', { of: '/provinces/hue' }),
  ]
  expect(found.map(({ chart }) => chart?.id)).toEqual([
    'themes',
    'resolution-national',
    'themes',
    'topics',
    'explorer',
    'themes',
  ])
  expect(found.map(({ full }) => full)).toEqual([
    '/en',
    '/en?from=2019',
    '/en/themes',
    '/en/themes',
    '/en/figures?indicator=cases_resolved&form=bar',
    '/en/provinces/hue',
  ])
})

it('shows nothing for what is no chart or no screen, and leads home instead of anywhere else', async () => {
  for (const query of [{}, { of: '/nowhere' }, { of: '//example.org' }, { of: '/provinces/atlantis' }]) {
    expect(await of('nothing', query)).toEqual({ chart: null, full: '/en' })
  }
})
