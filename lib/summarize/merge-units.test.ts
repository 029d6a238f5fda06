import { describe, expect, it } from 'vitest'
import type { Indicator, Qualifier } from '../normalize/report'
import { partsOf } from '../normalize/units'
import type { Observation } from '../observe/observation'
import { mergeParts, sumQualifier } from './merge-units'

const stated = (unit: string, indicator: Indicator, value: number, qualifier: Qualifier = 'exact'): Observation => ({
  indicator,
  jurisdiction: `province:${unit}`,
  periodKind: 'year',
  periodStart: '2023-01-01',
  periodEnd: '2023-12-31',
  value,
  qualifier,
  basis: 'stated',
  figureId: `${unit}#1`,
  choice: 'only',
  figureIds: [`${unit}#1`],
  statements: 1,
  conflict: false,
  computedFrom: [],
  rateMismatch: null,
})
const of = (rows: ReturnType<typeof mergeParts>, indicator: Indicator) => rows.find(row => row.indicator === indicator)

describe('a unit of 2025 made of two provinces', () => {
  const [one, two] = partsOf('bac-ninh-2025').map(part => part.id)
  if (!one || !two) throw new Error('data/provinces.csv: bac-ninh-2025 has two parts')

  it('adds counts where every part has an observation', () => {
    const rows = mergeParts('bac-ninh-2025', [
      stated(one, 'cases_resolved', 90),
      stated(two, 'cases_resolved', 10, 'over'),
    ])
    expect(of(rows, 'cases_resolved')).toMatchObject({
      value: 100,
      qualifier: 'over',
      basis: 'computed',
      jurisdiction: 'province:bac-ninh-2025',
      partial: undefined,
    })
  })

  it('says of how many parts a partial sum is, and makes no rate of it', () => {
    const rows = mergeParts('bac-ninh-2025', [
      stated(one, 'cases_resolved', 90),
      stated(one, 'cases_under_jurisdiction', 100),
    ])
    expect(of(rows, 'cases_resolved')?.partial).toEqual({ have: 1, of: 2 })
    expect(of(rows, 'resolution_rate')).toBeUndefined()
  })

  it('computes the rate from the sums and never averages the stated rates', () => {
    const rows = mergeParts('bac-ninh-2025', [
      stated(one, 'cases_resolved', 90),
      stated(two, 'cases_resolved', 1),
      stated(one, 'cases_under_jurisdiction', 100),
      stated(two, 'cases_under_jurisdiction', 100),
      stated(one, 'resolution_rate', 90),
      stated(two, 'resolution_rate', 1),
    ])
    expect(rows.filter(row => row.indicator === 'resolution_rate')).toHaveLength(1)
    expect(of(rows, 'resolution_rate')).toMatchObject({ value: 45.5, basis: 'computed' })
  })
})

it('a sum is as sure as its least sure part', () => {
  expect(sumQualifier(['exact', 'exact'])).toBe('exact')
  expect(sumQualifier(['exact', 'under'])).toBe('under')
  expect(sumQualifier(['over', 'under'])).toBe('about')
})
