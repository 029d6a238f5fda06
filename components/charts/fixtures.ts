/** Models for the tests of this folder. */
import type { ChartModel, PointModel, SeriesModel, TimelineModel } from '@/lib/summarize/chart-model'

export function point(x: string, value: number | null, more: Partial<PointModel> = {}): PointModel {
  return {
    x,
    value,
    label: value === null ? '—' : new Intl.NumberFormat('vi').format(value),
    qualifier: 'exact',
    basis: 'stated',
    conflict: false,
    partial: null,
    stub: null,
    warnings: [],
    footnote: null,
    evidence: value === null ? null : `o/${x}`,
    ...more,
  }
}

export function series(id: string, points: PointModel[], more: Partial<SeriesModel> = {}): SeriesModel {
  return {
    id,
    label: id,
    indicator: 'cases_resolved',
    jurisdiction: 'national',
    color: 'resolved',
    mark: 'bar',
    axis: 'count',
    points,
    ...more,
  }
}

export function chart(all: SeriesModel[], more: Partial<ChartModel> = {}): ChartModel {
  return {
    id: 'resolution',
    form: 'time',
    title: 'Vụ việc đã giải quyết',
    subtitle: 'vụ việc; theo năm',
    description: 'Một câu.',
    source: '3 báo cáo',
    address: 'https://danvan.example/?from=2018',
    x: (all[0]?.points ?? []).map(({ x }) => ({ key: x, label: x })),
    axes: [{ id: 'count', label: 'vụ việc', unit: 'vụ việc' }],
    series: all,
    footnotes: [],
    locale: 'vi',
    ...more,
  }
}

const HALF = { label: '6T', period: '2020-H1' }
/** Three years, of which 2020 has only its first half, told as "over". */
export const RESOLUTION = chart(
  [
    series('whole', [point('2018', 30410), point('2019', 30202), point('2020', 13889, { stub: HALF })], {
      color: 'whole',
    }),
    series('resolved', [
      point('2018', 25880, { basis: 'computed' }),
      point('2019', null),
      point('2020', 9900, { stub: HALF, qualifier: 'over', label: '> 9.900' }),
    ]),
    series('rate', [point('2018', 85.1, { label: '85,1 %' }), point('2019', 86.1), point('2020', null)], {
      mark: 'line',
      axis: 'rate',
      color: 'rate',
    }),
  ],
  {
    axes: [
      { id: 'count', label: 'vụ việc', unit: 'vụ việc' },
      { id: 'rate', label: '%', unit: '%' },
    ],
  },
)

export const THEMES: TimelineModel = {
  id: 'themes',
  form: 'timeline',
  told: '3 lượt nêu trong các báo cáo',
  title: 'Chủ đề năm',
  subtitle: 'Cả nước',
  description: 'Một câu.',
  source: '5 báo cáo',
  address: 'https://danvan.example/themes',
  years: [2017, 2018, 2019, 2020],
  lanes: [
    {
      jurisdiction: 'national',
      label: 'Cả nước',
      color: 'national',
      marks: [
        { year: 2018, name: 'Dân vận chính quyền', reports: 4, evidence: 't/1' },
        { year: 2019, name: 'Dân vận chính quyền', reports: 2, evidence: 't/2' },
        { year: 2019, name: 'Dân vận khéo', reports: 1, evidence: 't/3' },
      ],
    },
  ],
  locale: 'vi',
}
