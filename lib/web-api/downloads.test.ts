import { expect, it } from 'vitest'
import { readPageQuery } from './downloads'

it('writes the same filters always alike', () => {
  const given = readPageQuery({
    level: 'national',
    to: '2024',
    province: ['hue', 'hai-phong'],
    period: '',
    from: '2016',
  })
  expect(given.text).toBe('from=2016&to=2024&province=hai-phong,hue&level=national')
  expect(given.faults).toEqual([])
  expect(readPageQuery(Object.fromEntries(new URLSearchParams(given.text))).text).toBe(given.text)
})

it('tells a chosen year-by-year from no choice of period', () => {
  expect(readPageQuery({ period: 'year' }).text).toBe('period=year')
  expect(readPageQuery({}).query.periodKinds).toBeNull()
})

it('leaves out what it cannot use, names it, and keeps the rest', () => {
  const { text, faults } = readPageQuery({ from: 'x', province: 'hue,atlantis', indicator: 'nothing', utm_source: 'x' })
  expect(text).toBe('province=hue')
  expect(faults).toEqual([
    { name: 'from', value: 'x' },
    { name: 'province', value: 'atlantis' },
    { name: 'indicator', value: 'nothing' },
  ])
})
