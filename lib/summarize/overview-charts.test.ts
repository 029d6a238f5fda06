import { describe, expect, it } from 'vitest'
import { type ChartContext, scaleOfYears } from './chart-context'
import { NO_FILTERS } from './filters'
import { keyNumbers } from './key-numbers'
import { receptionChart } from './reception-chart'
import { resolutionChart } from './resolution-chart'
import { stated } from './stated-observation'
import { timelineModel } from './theme-timeline'

const context = (rest: Partial<ChartContext> = {}): ChartContext => ({
  locale: 'vi',
  filters: NO_FILTERS,
  years: [2019, 2020, 2021],
  sources: rows => ({ reports: rows.length, newest: '2026-01-15', undated: 1 }),
  address: 'https://danvan.example/',
  ...rest,
})
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('the resolution chart', () => {
  const rows = [
    stated('cases_under_jurisdiction', '2020-H1', 13889),
    stated('cases_resolved', '2020-H1', 9900, { qualifier: 'over' }),
    stated('resolution_rate', '2020-H1', 71, { qualifier: 'over' }),
    stated('cases_resolved', '2021', 20000),
  ]
  const chart = resolutionChart('national', rows, context())
  const [whole, resolved, rate] = chart.series

  it('shows a half-year as a half-year, with its qualifier, never as the year', () => {
    expect(resolved?.points[1]).toMatchObject({
      x: '2020',
      value: 9900,
      qualifier: 'over',
      stub: { label: '6T', period: '6 tháng đầu năm 2020' },
      evidence: 'cases_resolved~national~half~2020-01-01~2020-06-30',
    })
    expect(plain(resolved?.points[1]?.label)).toBe('> 9.900')
    expect(plain(rate?.points[1]?.label)).toBe('> 71 %')
  })

  it('leaves a year without data blank, never zero', () => {
    expect(chart.x.map(place => place.key)).toEqual(['2019', '2020', '2021'])
    expect(whole?.points.map(point => point.value)).toEqual([null, 13889, null])
    expect(whole?.points[0]).toMatchObject({ label: '—', evidence: null })
  })

  it('says in words what is seen, in which unit, and whence', () => {
    expect(chart.title).toBe('Giải quyết khiếu nại, tố cáo, cả nước, 2019–2021')
    expect(chart.subtitle).toContain('vụ việc, %')
    expect(plain(chart.description)).toContain('Kỳ mới nhất: 2021: đã giải quyết 20.000.')
    expect(chart.description).toContain('1 kỳ không có số liệu')
    expect(chart.source).toBe('4 báo cáo, mới nhất ngày 15/1/2026; 1 báo cáo không rõ ngày. https://danvan.example/')
  })

  it('marks a computed value, a conflict and a rate that its counts do not give', () => {
    const [, , marked] = resolutionChart(
      'national',
      [
        stated('resolution_rate', '2020', 71.28, {
          basis: 'computed',
          computedFrom: ['cases_resolved', 'cases_under_jurisdiction'],
        }),
        stated('resolution_rate', '2021', 80, { conflict: true, rateMismatch: { stated: 80, computed: 75.04 } }),
      ],
      context(),
    ).series
    expect(plain(marked?.points[1]?.label)).toBe('71,3 %')
    // What a value was made from is no fault of it.
    expect(marked?.points[1]?.warnings).toEqual([])
    expect(marked?.points[1]?.madeFrom).toBe('Tính từ vụ việc đã giải quyết, vụ việc thuộc thẩm quyền.')
    expect(marked?.points[2]?.conflict).toBe(true)
    expect(plain(marked?.points[2]?.warnings.join(' '))).toContain(
      'Báo cáo ghi 80 %, còn tính từ số vụ việc thì được 75 %.',
    )
  })

  it('tells the days of a reporting year in a footnote', () => {
    const shifted = resolutionChart('national', [stated('cases_resolved', '2020-12-16..2021-12-15', 5)], context())
    expect(shifted.series[1]?.points[2]).toMatchObject({ x: '2021', footnote: 1 })
    expect(shifted.footnotes).toEqual(['Năm 2021 theo báo cáo: 16/12/2020–15/12/2021.'])
  })

  it('speaks English where the page does', () => {
    const english = resolutionChart('national', rows, context({ locale: 'en' }))
    expect(english.title).toBe('Complaints and denunciations resolved, Viet Nam, 2019–2021')
    expect(plain(english.series[1]?.points[1]?.label)).toBe('> 9,900')
    expect(english.series[1]?.points[1]?.stub?.label).toBe('H1')
  })
})

it('the reception chart says so where nothing is stated', () => {
  const chart = receptionChart('province:hue', [], context())
  expect(chart.title).toBe('Tiếp công dân, Huế, 2019–2021')
  expect(chart.description).toBe('Tiếp công dân, Huế, 2019–2021: chưa có báo cáo nào nêu số liệu này cho kỳ như thế.')
})

describe('key numbers', () => {
  const numbers = (...rows: ReturnType<typeof stated>[]) =>
    keyNumbers('vi', 'national', rows, [2019, 2020, 2021], 'year')

  it('compare the newest whole year with the year before where both are stated', () => {
    const [number] = numbers(stated('cases_resolved', '2020', 100), stated('cases_resolved', '2021', 109.3))
    expect(number).toMatchObject({ when: '2021', value: '109,3' })
    expect(plain(number?.change)).toBe('+9,3 % so với 2020')
  })
  it('compare rates in percentage points', () => {
    const [number] = numbers(stated('resolution_rate', '2020', 85.4), stated('resolution_rate', '2021', 76.3))
    expect(number?.change).toBe('−9,1 điểm phần trăm so với 2020')
  })
  it('compare nothing with a half-year, a qualified value or a missing year', () => {
    for (const before of [
      stated('cases_resolved', '2020-H1', 100),
      stated('cases_resolved', '2020', 100, { qualifier: 'over' }),
      stated('cases_resolved', '2019', 100),
    ])
      expect(numbers(before, stated('cases_resolved', '2021', 110))[0]?.change).toBe('2020 chưa có số liệu để so')
  })
  it('never take a half-year for the year', () => {
    expect(numbers(stated('cases_resolved', '2021-H1', 5))).toEqual([])
  })
  it('are of the kind of period that the page shows', () => {
    const rows = [
      stated('cases_resolved', '2020', 100),
      stated('cases_resolved', '2020-H1', 40),
      stated('cases_resolved', '2021-H1', 50),
    ]
    const [number] = keyNumbers('vi', 'national', rows, [2020, 2021], 'half')
    expect(number).toMatchObject({ when: '6 tháng đầu năm 2021', value: '50' })
    expect(plain(number?.change)).toBe('+25 % so với 6 tháng đầu năm 2020')
    const [later] = keyNumbers('vi', 'national', [...rows, stated('cases_resolved', '2021-H2', 9)], [2021], 'half')
    expect(later?.change).toBe('6 tháng cuối năm 2020 chưa có số liệu để so')
    const unlike = stated('cases_resolved', '2020-12-16..2021-06-15', 50, { periodKind: 'half' })
    expect(keyNumbers('vi', 'national', [rows[1] ?? unlike, unlike], [2020, 2021], 'half')[0]?.change).toMatch(
      /chưa có/,
    )
  })
  it('are not compared where they were published before the period had ended', () => {
    const early = stated('cases_resolved', '2021', 110, { publishedBeforeEnd: true })
    expect(numbers(stated('cases_resolved', '2020', 100), early)[0]?.change).toBe(
      'nguồn đăng trước khi kỳ kết thúc, không so với 2020',
    )
  })
})

it('the timeline has a lane for the country and each chosen province, on the page’s years', () => {
  const timeline = timelineModel(
    ['province:hue'],
    [
      { year: 2020, jurisdiction: 'national', id: 'a', label: 'Dân vận khéo', reports: 3 },
      {
        year: 2018,
        jurisdiction: 'national',
        id: 'b',
        label: 'Dân vận chính quyền',
        reports: 9,
      },
    ],
    '2021-03-01',
    context(),
  )
  expect(timeline.years).toEqual([2019, 2020, 2021])
  expect(timeline.lanes.map(lane => [lane.label, lane.marks.map(mark => mark.name)])).toEqual([
    ['Cả nước', ['Dân vận khéo']],
    ['Huế', []],
  ])
  expect(timeline.lanes[0]?.marks[0]?.evidence).toBe('theme~a')
  // Of the themes that are shown: the one of 2018 is not.
  expect(timeline.source).toBe('3 lượt nêu trong các báo cáo, mới nhất ngày 1/3/2021. https://danvan.example/')
})

it('the scale of years goes as far as filters and data say', () => {
  expect(scaleOfYears(NO_FILTERS, [2018, 2021])).toEqual([2018, 2019, 2020, 2021])
  expect(scaleOfYears({ ...NO_FILTERS, from: 2020 }, [2018, 2021])).toEqual([2020, 2021])
  expect(scaleOfYears({ ...NO_FILTERS, from: 2023, to: 2024 }, [2018])).toEqual([2023, 2024])
  expect(scaleOfYears(NO_FILTERS, [])).toEqual([])
})

describe('a timeline of no year', () => {
  it('names the place alone under its title', () => {
    expect(timelineModel(['national'], [], null, context({ years: [] })).subtitle).toBe('Cả nước')
  })
})
