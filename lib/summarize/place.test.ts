import { describe, expect, it } from 'vitest'
import { axisPlaces, placeOf, reportingYear } from './place'

const period = (
  periodKind: 'year' | 'half' | 'quarter' | 'months' | 'term' | 'range',
  periodStart: string,
  periodEnd: string,
) => ({
  periodKind,
  periodStart,
  periodEnd,
})

describe('the yearly view', () => {
  it('puts a calendar year in its year', () => {
    expect(placeOf(period('year', '2018-01-01', '2018-12-31'), 'year')).toMatchObject({
      x: '2018',
      stub: false,
      shifted: false,
    })
  })
  it('puts a reporting year in the year that holds most of it, and marks it', () => {
    expect(reportingYear(period('year', '2020-12-16', '2021-12-15'))).toBe(2021)
    expect(placeOf(period('year', '2021-08-01', '2022-07-31'), 'year')).toMatchObject({ x: '2022', shifted: true })
  })
  it('shows a part of a year as a stub, never as the year', () => {
    expect(placeOf(period('half', '2020-01-01', '2020-06-30'), 'year')).toMatchObject({ x: '2020', stub: true })
  })
  it('leaves out terms and ranges of several years', () => {
    expect(placeOf(period('term', '2016-01-01', '2020-12-31'), 'year')).toBeNull()
    expect(placeOf(period('range', '2020-06-16', '2021-06-15'), 'year')).toBeNull()
  })
})

it('shows one kind of period in the other views', () => {
  expect(placeOf(period('half', '2020-07-01', '2020-12-31'), 'half')?.x).toBe('2020-H2')
  expect(placeOf(period('quarter', '2020-04-01', '2020-06-30'), 'quarter')?.x).toBe('2020-Q2')
  expect(placeOf(period('months', '2020-01-01', '2020-09-30'), 'months')?.x).toBe('2020-M9')
  expect(placeOf(period('months', '2020-01-01', '2020-11-30'), 'months')).toBeNull()
  expect(placeOf(period('half', '2020-01-01', '2020-06-30'), 'quarter')).toBeNull()
  expect(placeOf(period('year', '2020-01-01', '2020-12-31'), 'half')).toBeNull()
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
