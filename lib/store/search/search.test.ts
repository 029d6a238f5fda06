import { expect, it } from 'vitest'
import { pageOfReports, removeReport, storeReports } from '..'
import { onBothDatabases } from '../testing'
import { figure, incoming, published, record } from '../testing-records'
import { foldWords } from './fold'
import { searchReports } from './search'

const REPORTS = [
  incoming(
    record('hoa-binh', {
      title: 'Hòa Bình: tiếp công dân định kỳ',
      publishedOn: published('2020-03-01'),
      jurisdiction: { level: 'province', province: '17' },
      publisher: { name: 'Báo Hòa Bình', tag: null, homeProvince: '17' },
      figures: [figure('citizen_receptions', 120)],
      topics: [{ code: 'citizen-reception', mentions: 2, evidence: { start: null, end: null, text: 'tiếp công dân' } }],
    }),
    'Hòa Bình: tiếp công dân định kỳ\nTrong tháng, tỉnh Hòa Bình đã tiếp 120 lượt công dân đến phản ánh.',
  ),
  incoming(
    record('hoa-binh-old', { title: 'Gặp mặt người có uy tín', publishedOn: published('2019-03-01') }),
    'Gặp mặt người có uy tín\nTại Hoà Bình, các già làng kể về phong trào Dân vận khéo ở bản.',
  ),
  incoming(
    record('da-nang', {
      title: 'Đà Nẵng đối thoại với Nhân dân',
      publishedOn: published('2021-06-01'),
      jurisdiction: { level: 'province', province: '48' },
    }),
    'Đà Nẵng đối thoại với Nhân dân\nBinh đoàn và các đoàn thể dự; hoa được trao cho điển hình. Đã giải quyết 9.900 đơn.',
  ),
  incoming(
    record('no-text', {
      title: null,
      figures: [
        figure('cases_resolved', 51, { evidence: { start: null, end: null, text: 'giải quyết 51 vụ khiếu nại' } }),
      ],
    }),
  ),
]

onBothDatabases('search', ({ newStore, sharedStore }) => {
  const found = async (query: string, rest: Parameters<typeof searchReports>[1] = {}) => {
    const store = await sharedStore(empty => storeReports(empty, REPORTS))
    return searchReports(store, { query, ...rest })
  }
  const ids = async (...args: Parameters<typeof found>) => (await found(...args)).reports.map(({ id }) => id)

  it('finds words with and without diacritics, in either spelling of the tone, the place before words by chance', async () => {
    for (const query of ['hoa binh', 'Hòa Bình', 'Hoà Bình', 'HÒA BÌNH', 'hòa bình'.normalize('NFD')]) {
      expect(await ids(query)).toEqual(['hoa-binh', 'hoa-binh-old', 'da-nang'])
    }
  })

  it('finds words in any order, phrases in theirs', async () => {
    expect(await ids('dân công tiếp')).toEqual(['hoa-binh'])
    expect(await ids('"hòa bình"')).toEqual(['hoa-binh', 'hoa-binh-old'])
    expect(await ids('"bình hòa"')).toEqual([])
    expect(await ids('“dan van kheo”')).toEqual(['hoa-binh-old'])
  })

  it('takes đ for d', async () => {
    expect(await ids('da nang doi thoai')).toEqual(['da-nang'])
    expect(await ids('đình đoàn')).toEqual([])
    expect(await ids('diển hình')).toEqual(['da-nang'])
  })

  it('finds beginnings, asked for or where nothing else is found', async () => {
    expect(await ids('khé*')).toEqual(['hoa-binh-old'])
    expect(await ids('khi* giả*')).toEqual(['no-text'])
    expect(await ids('kh*')).toEqual([])
    expect(await found('khiế')).toMatchObject({ completed: true, reports: [{ id: 'no-text' }] })
    expect(await found('khiếu')).toMatchObject({ completed: false, reports: [{ id: 'no-text' }] })
    expect(await found('"khiế"')).toMatchObject({ completed: false, reports: [] })
  })

  it('finds a beginning of any length, of a phrase too, in a report that came later', async () => {
    const store = await newStore()
    await storeReports(store, [
      incoming(record('first', { title: 'Giải quyết' })),
      incoming(record('second', { title: 'Giám sát' })),
    ])
    await storeReports(store, [incoming(record('third', { title: 'Giải pháp' }))])
    const titled = async (query: string) => (await searchReports(store, { query })).reports.map(({ id }) => id).sort()
    expect(await titled('gia*')).toEqual(['first', 'second', 'third'])
    expect(await titled('giai*')).toEqual(['first', 'third'])
    expect(await titled('giai-quy*')).toEqual(['first'])
    expect(await titled('giaix*')).toEqual([])
  })

  it('finds numbers as they are written', async () => {
    expect(await ids('9.900')).toEqual(['da-nang'])
    expect(await ids('900.9')).toEqual([])
  })

  it('finds numbers with and without the dots of their thousands, and marks them as they are written', async () => {
    const [dotted] = (await found('9900')).reports
    expect(dotted?.id).toBe('da-nang')
    const { text, highlights } = dotted?.snippet ?? { text: '', highlights: [] }
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['9.900'])
    const store = await newStore()
    await storeReports(store, [incoming(record('plain'), 'Đã tiếp 261566 lượt'), incoming(record('year'), 'năm 2020')])
    const written = async (query: string) => (await searchReports(store, { query })).reports.map(({ id }) => id)
    expect(await written('261.566')).toEqual(['plain'])
    expect(await written('61.566')).toEqual([])
    expect(await written('2020')).toEqual(['year'])
  })

  it('finds reports by their place and by their publisher, which their words need not tell', async () => {
    const store = await newStore()
    const quangNinh = { level: 'province', province: '22' } as const
    const bacNinh = { level: 'province', province: '27' } as const
    await storeReports(store, [
      incoming(record('told', { publishedOn: published('2018-03-01') }), 'Quảng Ninh tiếp công dân. Quảng Ninh giỏi.'),
      incoming(record('about', { publishedOn: published('2019-03-01'), jurisdiction: quangNinh }), 'Tiếp công dân'),
      incoming(record('nothing', { publishedOn: published('2020-03-01'), jurisdiction: quangNinh })),
      incoming(
        record('before', {
          publishedOn: published('2020-04-01'),
          jurisdiction: bacNinh,
          publisher: { name: 'Báo Quảng Trị', tag: null, homeProvince: null },
        }),
        'Đối thoại',
      ),
      incoming(
        record('merged', { publishedOn: published('2026-03-01'), jurisdiction: { ...bacNinh, province: '24' } }),
      ),
    ])
    const named = async (query: string, rest: Parameters<typeof searchReports>[1] = {}) =>
      (await searchReports(store, { query, ...rest })).reports.map(({ id }) => id)
    for (const query of ['quang ninh', 'Quảng Ninh', '"Quảng Ninh"'])
      expect((await named(query)).sort()).toEqual(['about', 'nothing', 'told'])
    expect(await named('Quảng Ninh tiếp công dân')).toEqual(['told', 'about'])
    expect(await named('tiếp công dân "quảng ninh"')).toHaveLength(2)
    expect((await named('bắc ninh')).sort()).toEqual(['before', 'merged'])
    expect(await named('báo quảng trị')).toEqual(['before'])
    expect(await named('quang tri')).toEqual(['before'])
    expect(await named('quảng')).toEqual(['told'])
    expect(await named('Quảng Ninh', { filters: { fromYear: 2019, toYear: 2019 } })).toEqual(['about'])
    expect((await pageOfReports(store, { words: 'quảng ninh' }, { after: null, limit: 9 })).items).toHaveLength(3)
  })

  it('marks the words in title and passage', async () => {
    const [first] = (await found('hoa binh')).reports
    const marked = ({ text, highlights }: { text: string; highlights: { start: number; end: number }[] }) =>
      highlights.map(({ start, end }) => text.slice(start, end))
    expect(first?.title && marked(first.title)).toEqual(['Hòa Bình'])
    expect(first && marked(first.snippet)).toEqual(['Hòa Bình', 'Hòa Bình'])
  })

  it('lists all reports newest first without a query, undated last, and counts facets of all', async () => {
    const all = await found('')
    expect(all.reports.map(({ id }) => id)).toEqual(['da-nang', 'hoa-binh', 'hoa-binh-old', 'no-text'])
    expect(all.total).toEqual({ reports: 4, atLeast: false })
    expect(all.facets.year).toEqual([
      { value: '2021', reports: 1 },
      { value: '2020', reports: 1 },
      { value: '2019', reports: 1 },
    ])
    expect(all.facets.place).toContainEqual({ value: 'hoa-binh', reports: 1 })
    expect(all.facets.has).toEqual([{ value: 'figures', reports: 2 }])
  })

  it('filters by facets, alone and with words, and counts what is left', async () => {
    expect(await ids('', { filters: { fromYear: 2020, toYear: 2020 } })).toEqual(['hoa-binh'])
    expect(await ids('', { filters: { fromYear: 2020 } })).toEqual(['da-nang', 'hoa-binh'])
    expect(await ids('', { filters: { fromYear: 2022, toYear: 2020 } })).toEqual([])
    expect(await ids('hoa', { filters: { places: ['da-nang', 'hoa-binh'] } })).toEqual(['hoa-binh', 'da-nang'])
    expect(await ids('', { filters: { publishers: ['Báo Hòa Bình'] } })).toEqual(['hoa-binh'])
    expect(await ids('', { filters: { topics: ['citizen-reception'], has: ['figures'] } })).toEqual(['hoa-binh'])
    expect(await ids('', { filters: { topics: ['citizen-reception'], has: ['warnings'] } })).toEqual([])
    expect((await found('hoa binh', { filters: { fromYear: 2020 } })).facets.year).toEqual([
      { value: '2021', reports: 1 },
      { value: '2020', reports: 1 },
    ])
  })

  it('finds and counts the same where no facets are asked for', async () => {
    const filters = { fromYear: 2020 }
    const [counted, bare] = [await found('hoa', { filters }), await found('hoa', { filters, facets: false })]
    expect(bare).toMatchObject({ reports: counted.reports, total: counted.total, next: counted.next })
    expect(Object.values(bare.facets).flat()).toEqual([])
  })

  it('leaves no word of a filter to be found by typing it, and no query that breaks it', async () => {
    expect(await ids('zzy2020')).toEqual([])
    for (const query of ['"', '*', 'AND', "') OR 1", 'hoa:* & !binh', '(((', 'a NEAR b'])
      await expect(ids(query)).resolves.toBeInstanceOf(Array)
  })

  it('gives the pages one after another', async () => {
    const first = await found('', { limit: 3 })
    expect(first.reports).toHaveLength(3)
    expect(await ids('', { limit: 3, cursor: first.next })).toEqual(['no-text'])
    expect((await found('', { limit: 4 })).next).toBeNull()
  })

  it('forgets what was removed or replaced', async () => {
    const store = await newStore()
    await storeReports(store, REPORTS)
    await removeReport(store, 'hoa-binh')
    await storeReports(store, [incoming(record('hoa-binh-old'), 'Không còn gì')])
    expect((await searchReports(store, { query: 'hoa binh' })).reports.map(({ id }) => id)).toEqual(['da-nang'])
    expect((await searchReports(store, { query: 'không còn' })).reports.map(({ id }) => id)).toEqual(['hoa-binh-old'])
  })

  it('folds letters, marks and everything else', () => {
    expect(foldWords('  Hòa Bình, 9.900 vụ – "ĐẮK LẮK" 😀 İ ')).toBe('hoa binh 9 900 vu dak lak i')
    expect(foldWords('Ủy ban'.normalize('NFD'))).toBe('uy ban')
    expect(foldWords('Ðiện Biên, cô\u200bng\u00ad dân\ufeff ９９０ ｖụ')).toBe('dien bien cong dan 990 vu')
    expect(foldWords('')).toBe('')
  })
})
