import { describe, expect, it } from 'vitest'
import type { SeriesModel } from './chart-model'
import { emptyPoint } from './series'
import { transformed } from './transform'

const series = (
  id: string,
  values: (number | null)[],
  rest: Partial<SeriesModel['points'][number]> = {},
): SeriesModel => ({
  id,
  label: id,
  indicator: 'cases_resolved',
  jurisdiction: `province:${id}`,
  color: 'national',
  mark: 'line',
  axis: 'count',
  points: values.map((value, i) => ({ ...emptyPoint(`${2019 + i}`), value, ...rest })),
})
const values = (list: SeriesModel[]) => list.map(each => each.points.map(point => point.value))

describe('an index', () => {
  it('takes the base year for 100 and leaves a series without it blank', () => {
    const both = [series('a', [50, 100]), series('b', [null, 10])]
    expect(values(transformed(both, 'index', '2019', 'vi'))).toEqual([
      [100, 200],
      [null, null],
    ])
  })
})

describe('a change on the year before', () => {
  it('is told only where both years are stated', () => {
    const [change] = transformed([series('a', [100, 110, null, 120])], 'change', null, 'vi')
    expect(change?.points.map(point => point.value)).toEqual([null, 10, null, null])
    expect(change?.points[1]?.label.replaceAll('\u00a0', ' ')).toBe('+10 %')
    expect(change?.points[1]?.basis).toBe('computed')
  })
  it('is as exact as it is told, and bears the footnote of the year that it is measured by', () => {
    const both = series('a', [3, 2])
    both.points[0] = { ...emptyPoint('2019'), value: 3, footnote: 2 }
    const [change] = transformed([both], 'change', null, 'vi')
    expect(change?.points[1]).toMatchObject({ value: -33.3, footnote: 2 })
  })
  it('never measures a part of a year against a year', () => {
    const stub = series('a', [100, 50])
    stub.points[1] = { ...emptyPoint('2020'), value: 50, stub: { label: '6T', period: '6 tháng đầu năm 2020' } }
    expect(values(transformed([stub], 'change', null, 'vi'))).toEqual([[null, null]])
  })
})

describe('a share of the whole', () => {
  it('needs every part', () => {
    expect(values(transformed([series('a', [30, 1]), series('b', [70, null])], 'share', null, 'vi'))).toEqual([
      [30, null],
      [70, null],
    ])
  })
  it('is of parts of one whole alone', () => {
    const country = { ...series('a', [70]), jurisdiction: 'national' }
    expect(values(transformed([country, series('b', [30])], 'share', null, 'vi'))).toEqual([[null], [null]])
    expect(values(transformed([series('a', [70])], 'share', null, 'vi'))).toEqual([[null]])
  })
  it('is as sure as its least sure part', () => {
    const [share] = transformed([series('a', [30], { qualifier: 'over' }), series('b', [70])], 'share', null, 'en')
    expect(share?.points[0]).toMatchObject({ qualifier: 'about', label: '≈\u00a030%' })
  })
})
