import { describe, expect, it } from 'vitest'
import { axisPlaces, placed } from './place'
import { stated } from './stated-observation'

describe('the yearly view', () => {
  it('shows a part of a year as a stub where the year itself is not stated, and never beside it', () => {
    const rows = placed(
      [
        stated('cases_resolved', '2020-H1', 9900),
        stated('cases_resolved', '2021-H1', 1),
        stated('cases_resolved', '2021', 2),
      ],
      'year',
    )
    expect(rows.map(({ x, stub, observation }) => [x, stub, observation.value])).toEqual([
      ['2020', true, 9900],
      ['2021', false, 2],
    ])
  })
  it('puts a reporting year in the year that holds most of it, and marks it', () => {
    const [row] = placed([stated('cases_resolved', '2021-08-01..2022-07-31', 5)], 'year')
    expect(row).toMatchObject({ x: '2022', shifted: true, stub: false })
  })
})

it('shows one kind of period in the other views', () => {
  const all = ['2020', '2020-H1', '2020-H2', '2020-Q2', '2020-M9'].map(when => stated('cases_resolved', when, 1))
  expect(placed(all, 'half').map(row => row.x)).toEqual(['2020-H1', '2020-H2'])
  expect(placed(all, 'quarter').map(row => row.x)).toEqual(['2020-Q2'])
  expect(placed(all, 'months').map(row => row.x)).toEqual(['2020-M9'])
})

it('keeps years without data on the axis', () => {
  expect(axisPlaces('en', [2019, 2020], 'half').map(place => place.label)).toEqual([
    'H1 2019',
    'H2 2019',
    'H1 2020',
    'H2 2020',
  ])
  expect(axisPlaces('vi', [2019, 2020, 2021], 'year').map(place => place.key)).toEqual(['2019', '2020', '2021'])
})
