import { expect, it } from 'vitest'
import { highestOf } from './highest'
import { emptyPoint } from './series'

const point = (x: string, value: number | null, stub: string | null = null) => ({
  ...emptyPoint(x),
  value,
  label: `${value}`,
  stub: stub ? { label: stub, period: stub } : null,
  evidence: `o/${x}`,
})
const series = (id: string, points: ReturnType<typeof point>[]) => ({
  id,
  label: id.toUpperCase(),
  indicator: null,
  jurisdiction: id,
  color: 'national' as const,
  mark: 'bar' as const,
  axis: 'count' as const,
  points,
})
const x = ['2019', '2020', '2021'].map(key => ({ key, label: key }))

it('is of whole years alone, the first of equal ones, and left out where none is whole', () => {
  const chart = {
    x,
    series: [
      series('a', [point('2019', 5), point('2020', 9, '6T'), point('2021', 5)]),
      series('b', [point('2019', null), point('2020', 7, '6T'), point('2021', 3, 'Q1')]),
      series('c', [point('2019', null)]),
    ],
  }
  expect(highestOf(chart)).toEqual([
    { series: 'a', label: 'A', value: '5', when: '2019', footnote: null, evidence: 'o/2019' },
  ])
})

it('is of no sum that lacks some of the provinces', () => {
  const some = { ...point('2020', 9), partial: { have: 1, of: 3 } }
  expect(highestOf({ x, series: [series('a', [point('2019', 5), some])] })).toMatchObject([{ when: '2019' }])
  expect(highestOf({ x, series: [series('a', [some])] })).toEqual([])
})
