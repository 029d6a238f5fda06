import { expect, it } from 'vitest'
import type { PointModel, SeriesModel } from './chart-model'
import { baseYears, indexBase } from './index-base'
import { emptyPoint } from './series'

const exact = (value: number): Partial<PointModel> => ({ value })
const over = (value: number): Partial<PointModel> => ({ value, qualifier: 'over' })
const part = (value: number): Partial<PointModel> => ({ value, stub: { label: '6T', period: '6 tháng đầu năm' } })
const none: Partial<PointModel> = {}

const series = (points: Partial<PointModel>[], places = ['2012', '2013', '2017', '2019']): SeriesModel => ({
  id: 's',
  label: 's',
  indicator: 'citizen_receptions',
  jurisdiction: 'national',
  color: 'national',
  mark: 'line',
  axis: 'count',
  points: places.map((x, index) => ({ ...emptyPoint(x), ...points[index] })),
})

it('is where the most series state an exact value, though none states it for all', () => {
  expect(indexBase([series([exact(5), exact(6), exact(7), none]), series([none, none, none, exact(1)])], null)).toBe(
    '2012',
  )
  expect(indexBase([series([exact(5), exact(6), exact(7)]), series([none, exact(3), exact(1)])], null)).toBe('2013')
})

it('passes over what is inexact, computed or a part of a year', () => {
  expect(indexBase([series([over(380_000), exact(377_514)])], null)).toBe('2013')
  expect(indexBase([series([{ value: 5, basis: 'computed' }, exact(6)])], null)).toBe('2013')
  expect(indexBase([series([part(4), exact(6)])], null)).toBe('2013')
})

it('is no value that was published before its period ended', () => {
  expect(indexBase([series([exact(5), { value: 9, early: true }]), series([none, exact(3)])], null)).toBe('2012')
  expect(indexBase([series([{ value: 9, early: true }])], null)).toBeNull()
})

it('is an inexact value where nothing else is told, and none where nothing can be measured by', () => {
  expect(indexBase([series([none, over(5)]), series([none, none, over(1)]), series([none, none, over(2)])], null)).toBe(
    '2017',
  )
  expect(indexBase([series([part(4), { value: 0 }, none])], null)).toBeNull()
})

it('lies within the year that was asked for, whatever the kind of period', () => {
  const halves = series([none, exact(3), exact(4)], ['2019-H1', '2019-H2', '2020-H1'])
  expect(indexBase([halves], 2019)).toBe('2019-H2')
  expect(indexBase([halves], 2018)).toBeNull()
})

it('can be of each year that some series has a whole value of', () => {
  expect(baseYears([series([over(5), part(3), none, exact(1)]), series([none, exact(2), none, none])])).toEqual([
    2012, 2013, 2019,
  ])
})
