/** The named queries of the screens over a real store. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStore, openStore, type Store, storeReports } from '../store/index'
import { figure, incoming, published, record } from '../store/testing-records'
import { evidenceModel } from './evidence'
import { evidenceSources } from './evidence-sources'
import { explorer } from './explorer'
import { DEFAULT_CHOICE } from './explorer-query'
import { NO_FILTERS } from './filters'
import { overview, yearsOf } from './overview'
import { provinceProfile } from './province-profile'
import { reportList } from './report-list'
import { parseReportQuery } from './report-query'
import { reportView } from './report-view'
import { themeView } from './theme-view'

const LAM_DONG = { level: 'province', province: '68' } as const
const theme = (name: string) => ({
  year: 2020,
  name,
  jurisdiction: { level: 'national' } as const,
  evidence: { start: null, end: null, text: name },
})

let folder = ''
let store: Store
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danvan-screens-'))
  store = await openStore(`file:${join(folder, 'store.db')}`)
  await storeReports(
    store,
    [
      record('bao-cao-a', {
        title: 'Tổng kết công tác dân vận năm 2020',
        publishedOn: published('2021-01-05'),
        figures: [figure('cases_resolved', 9900, { qualifier: 'over' }), figure('cases_under_jurisdiction', 12000)],
        themes: [theme('Năm dân vận khéo')],
        topics: [{ code: 'dialogue', mentions: 2, evidence: { start: null, end: null, text: 'đối thoại' } }],
      }),
      record('bao-cao-b', {
        publishedOn: published('2021-02-01'),
        figures: [figure('cases_resolved', 9950)],
        themes: [theme('Dân vận khéo')],
      }),
      record('lam-dong', {
        source: { url: 'https://amp.example.vn/tiep-cong-dan', file: null },
        publishedOn: published('2021-03-01'),
        jurisdiction: LAM_DONG,
        figures: [figure('citizen_receptions', 1200, { jurisdiction: LAM_DONG })],
      }),
    ].map(each => incoming(each)),
  )
})
afterAll(async () => {
  await closeStore(store)
  await rm(folder, { recursive: true, force: true })
})

const ADDRESS = 'https://danvan.example/'

describe('the overview', () => {
  it('draws what the store holds and counts the reports behind each chart, not behind the store', async () => {
    const view = await overview(store, 'vi', NO_FILTERS, ADDRESS)
    expect(view.empty).toBe(false)
    const [resolution] = view.places[0]?.charts ?? []
    expect(resolution?.series[1]?.points.map(point => point.value)).toEqual([9950])
    expect(resolution?.source).toBe('2 báo cáo, mới nhất ngày 1/2/2021. https://danvan.example/')
    expect(view.timeline.lanes[0]?.marks).toMatchObject([{ year: 2020, reports: 2 }])
  })
  it('says so where nothing matches', async () => {
    expect((await overview(store, 'vi', { ...NO_FILTERS, from: 2001, to: 2002 }, ADDRESS)).noMatch).toBe(true)
  })
})

it('offers every year from the first that a figure is of to the last that a report is about', () => {
  const years = [{ year: 2010, reports: 1 }]
  expect(yearsOf({ years, observed: { first: 2008, last: 2009 } })).toEqual([2008, 2009, 2010])
  expect(yearsOf({ years, observed: null })).toEqual([2010])
  expect(yearsOf({ years: [], observed: null })).toEqual([])
})

it('every screen of figures knows that a store is empty', async () => {
  const nothing = await openStore(`file:${join(folder, 'empty.db')}`)
  const request = { locale: 'vi', filters: NO_FILTERS, address: ADDRESS } as const
  expect((await overview(nothing, 'vi', NO_FILTERS, ADDRESS)).empty).toBe(true)
  expect((await themeView(nothing, 'vi', NO_FILTERS, ADDRESS)).empty).toBe(true)
  for (const form of ['line', 'ranking'] as const)
    expect((await explorer(nothing, request, { ...DEFAULT_CHOICE, form })).empty).toBe(true)
  await closeStore(nothing)
  expect((await explorer(store, request, DEFAULT_CHOICE)).empty).toBe(false)
})

describe('evidence', () => {
  it('lists every report that states a number, and why one was chosen', async () => {
    const evidence = await evidenceModel(store, 'en', 'cases_resolved~national~year~2020-01-01~2020-12-31')
    expect(evidence?.value).toBe('9,950 cases')
    expect(evidence?.statements.map(({ value, chosen }) => [value.replaceAll('\u00a0', ' '), chosen])).toEqual([
      ['9,950', true],
      ['> 9,900', false],
    ])
    expect(evidence?.notes).toContain('Chosen because it is told more exactly (no “over”, no “about”).')
    expect(evidence?.statements[0]?.reportHref).toBe('/en/reports/bao-cao-b#figure-0')
    // The store has these words of the reports, and no text that they stand in.
    expect(evidence?.notes.at(-1)).toMatch(/^The record keeps only these words of the original/)
  })
  it('of a computed rate leads to what it was made from', async () => {
    const evidence = await evidenceModel(store, 'vi', 'resolution_rate~national~year~2020-01-01~2020-12-31')
    expect(evidence?.statements).toEqual([])
    expect(evidence?.parts.map(part => part.value)).toEqual(['9.950', '12.000'])
  })
  it('of a sum over the units of 2025 leads to the parts', async () => {
    const key = 'citizen_receptions~province:lam-dong-2025~year~2020-01-01~2020-12-31'
    const evidence = await evidenceModel(store, 'vi', key)
    expect(evidence?.value).toBe('1.200 lượt')
    expect(evidence?.notes).toContain('1/3 tỉnh, thành')
    expect(evidence?.parts).toHaveLength(1)
  })
  it('is none for a key that names nothing', async () => {
    expect(await evidenceModel(store, 'vi', 'cases_resolved~national~year~1999-01-01~1999-12-31')).toBeNull()
    expect(await evidenceModel(store, 'vi', 'nonsense')).toBeNull()
  })
})

describe('the sources of a file', () => {
  const KEY = 'cases_resolved~national~year~2020-01-01~2020-12-31'
  const sourcesOf = async (key: string, locale: 'vi' | 'en' = 'vi') =>
    (await evidenceSources(store, locale, [key]))[key]
  it('are the report that a value was read from', async () => {
    expect(await sourcesOf(KEY, 'en')).toEqual([
      {
        publisher: expect.any(String),
        date: '2021-02-01',
        title: expect.stringMatching(/^\[/),
        address: '/en/reports/bao-cao-b',
      },
    ])
  })
  it('of a computed rate are those of its parts, of a sum over units those of the parts', async () => {
    const rate = await sourcesOf('resolution_rate~national~year~2020-01-01~2020-12-31')
    expect(rate?.map(({ address }) => address)).toEqual(['/reports/bao-cao-b', '/reports/bao-cao-a'])
    const sum = await sourcesOf('citizen_receptions~province:lam-dong-2025~year~2020-01-01~2020-12-31')
    expect(sum?.map(({ address }) => address)).toEqual(['https://amp.example.vn/tiep-cong-dan'])
  })
  it('of a theme are all reports that tell of it, newest first', async () => {
    const { timeline } = await themeView(store, 'vi', NO_FILTERS, ADDRESS)
    const told = await sourcesOf(timeline.lanes[0]?.marks[0]?.evidence ?? '')
    expect(told?.map(({ date }) => date)).toEqual(['2021-02-01', '2021-01-05'])
  })
  it('are none for keys that name nothing', async () => {
    expect(await evidenceSources(store, 'vi', ['x', KEY.replaceAll('2020', '1999')])).toEqual({})
  })
})

describe("a report's page", () => {
  it('leads from each figure and theme to all reports that state the same', async () => {
    const view = await reportView(store, 'en', 'bao-cao-a')
    const leads = view?.facts.filter(fact => fact.evidence).map(({ id, evidence }) => [id, evidence?.href]) ?? []
    expect(leads.map(([id]) => id)).toEqual(['figure-0', 'figure-1', 'theme-0'])
    expect(leads[0]?.[1]).toBe(
      `/en/evidence?key=${encodeURIComponent('cases_resolved~national~year~2020-01-01~2020-12-31')}`,
    )
    for (const fact of view?.facts ?? [])
      if (fact.evidence)
        expect((await evidenceModel(store, 'en', fact.evidence.key))?.statements.length).toBeGreaterThan(0)
  })
})

describe('a report without a title', () => {
  it('has one name in the list, on its page and in evidence, and its host for a place of publication', async () => {
    const name = '[Báo cáo, Lâm Đồng, năm 2021, amp.example.vn, đăng 1/3/2021]'
    const view = await reportView(store, 'vi', 'lam-dong')
    expect([view?.title, view?.isLabel]).toEqual([name, true])
    expect(view?.meta).toContainEqual({ label: 'Nơi đăng', value: 'amp.example.vn' })
    const list = await reportList(store, 'vi', parseReportQuery({ province: 'lam-dong' }).conditions)
    expect(list.lines[0]?.title.runs).toEqual([{ start: 0, text: name, marked: false }])
    const key = 'citizen_receptions~province:lam-dong~year~2020-01-01~2020-12-31'
    expect((await evidenceModel(store, 'vi', key))?.statements).toMatchObject([
      { reportTitle: name, publisher: 'amp.example.vn' },
    ])
  })
})

describe('the explorer', () => {
  const request = { locale: 'vi', filters: NO_FILTERS, address: ADDRESS } as const
  it('ranks the provinces of the newest year with figures', async () => {
    const { chart } = await explorer(store, request, { ...DEFAULT_CHOICE, form: 'ranking' })
    expect(chart.title).toContain('2020')
    expect(chart.x.map(place => place.key)).toEqual(['lam-dong'])
  })
  it('maps every province of the time, with and without figures', async () => {
    const { chart } = await explorer(store, request, { ...DEFAULT_CHOICE, form: 'tiles' })
    expect(chart.x).toHaveLength(63)
    expect(chart.series[0]?.points.filter(point => point.value !== null)).toHaveLength(1)
  })
  it('maps the 34 units of 2025, partial sums marked', async () => {
    const filters = { ...NO_FILTERS, units: '2025' } as const
    const { chart } = await explorer(store, { ...request, filters }, { ...DEFAULT_CHOICE, form: 'tiles' })
    expect(chart.x).toHaveLength(34)
    const merged = chart.series[0]?.points.find(point => point.x === 'lam-dong-2025')
    expect(merged).toMatchObject({ partial: { have: 1, of: 3 }, madeFrom: 'Tính từ lượt tiếp công dân của Lâm Đồng.' })
  })
  it('sets provinces beside the country', async () => {
    const filters = { ...NO_FILTERS, provinces: ['lam-dong'], national: true }
    const { chart } = await explorer(store, { ...request, filters }, DEFAULT_CHOICE)
    expect(chart.series.map(series => series.label)).toEqual(['Cả nước', 'Lâm Đồng'])
  })
})

it('a province has a profile, an unknown one has none', async () => {
  const profile = await provinceProfile(store, 'vi', 'lam-dong', NO_FILTERS, ADDRESS)
  expect(profile?.mergedInto).toMatchObject({ unit: { id: 'lam-dong-2025' }, since: '1/7/2025' })
  const early = await provinceProfile(store, 'vi', 'ha-tay', NO_FILTERS, ADDRESS)
  expect(early?.mergedInto).toMatchObject({ unit: { id: 'ha-noi' }, since: '1/8/2008' })
  expect(profile?.numbers.map(number => number.value)).toEqual(['1.200'])
  expect(profile?.reports.lines.map(line => line.id)).toEqual(['lam-dong'])
  expect(profile?.nothing).toBe(false)
  // It states receptions alone: no rate to stand beside the country's, and no cases.
  expect(profile?.charts.map(chart => chart.id)).toEqual(['receptions-province-lam-dong'])
  expect(await provinceProfile(store, 'vi', 'atlantis', NO_FILTERS, ADDRESS)).toBeNull()
})

it('a province that nothing is stated of draws nothing, and names the provinces that it was merged from', async () => {
  const profile = await provinceProfile(store, 'vi', 'hai-phong-2025', NO_FILTERS, ADDRESS)
  expect(profile).toMatchObject({ nothing: true, numbers: [], charts: [] })
  expect(profile?.mergedFrom.map(unit => unit.href)).toEqual(['/provinces/hai-duong', '/provinces/hai-phong'])
})

it('topics by year lead to the reports that mention them', async () => {
  const { heat } = await themeView(store, 'vi', NO_FILTERS, ADDRESS)
  const cell = heat.series.find(series => series.id === 'dialogue')?.points.find(point => point.value !== null)
  expect(cell).toMatchObject({ value: 1, href: `/reports?year=${cell?.x}&topic=dialogue` })
  // Of four reports one mentions a topic.
  expect(heat.source).toBe(
    'các báo cáo nói về 2020–2021; báo cáo nhắc nhiều nội dung được đếm ở từng nội dung, nên các ô không cộng lại. Nội dung chỉ đọc được từ văn bản: bản ghi nhập vào không kèm văn bản thì không được đếm. https://danvan.example/',
  )
})

it('a search marks the words it found, diacritics or not', async () => {
  const list = await reportList(store, 'vi', parseReportQuery({ q: 'tong ket' }).conditions)
  expect(list.found).toBe('1 báo cáo')
  expect(list.lines[0]?.title.runs).toEqual([
    { start: 0, text: 'Tổng kết', marked: true },
    { start: 8, text: ' công tác dân vận năm 2020', marked: false },
  ])
})

it('says of a theme in another language that its source has it so', async () => {
  const english = incoming(
    record('english', { themes: [{ ...theme('Determination to carry out digital transformation'), year: 2024 }] }),
  )
  await storeReports(store, [english])
  const { timeline } = await themeView(store, 'vi', NO_FILTERS, '')
  expect(timeline.lanes.flatMap(lane => lane.marks.map(mark => mark.name))).toEqual([
    'Dân vận khéo',
    'Determination to carry out digital transformation (theo nguồn tiếng nước ngoài)',
  ])
})

it('leads from a figure of a report to the chart that shows it', async () => {
  const view = await reportView(store, 'vi', 'lam-dong')
  expect(view?.facts.find(fact => fact.group === 'figures')?.chart).toBe(
    '/figures?province=lam-dong&indicator=citizen_receptions',
  )
})
