import { describe, expect, it } from 'vitest'
import type { Indicator } from '../normalize/report'
import { partsOf } from '../normalize/units'
import { mergeUnit } from './merge-units'
import { stated } from './stated-observation'

describe('a unit of 2025 made of two provinces', () => {
  const [one, two] = partsOf('bac-ninh-2025').map(part => `province:${part.id}`)
  const first = (indicator: Indicator, value: number) => stated(indicator, '2023', value, { jurisdiction: one })
  const second = (indicator: Indicator, value: number) => stated(indicator, '2023', value, { jurisdiction: two })
  const merged = (...rows: ReturnType<typeof stated>[]) =>
    new Map(mergeUnit('bac-ninh-2025', rows).map(o => [o.indicator, o]))

  it('adds counts where every part has an observation', () => {
    const sum = merged(first('cases_resolved', 90), { ...second('cases_resolved', 10), qualifier: 'over' }).get(
      'cases_resolved',
    )
    expect(sum).toMatchObject({
      value: 100,
      qualifier: 'over',
      basis: 'computed',
      jurisdiction: 'province:bac-ninh-2025',
      partial: undefined,
    })
  })

  it('says of how many parts a partial sum is, and makes no rate of it', () => {
    const rows = merged(first('cases_resolved', 90), first('cases_under_jurisdiction', 100))
    expect(rows.get('cases_resolved')?.partial).toEqual({ have: 1, of: 2 })
    expect(rows.has('resolution_rate')).toBe(false)
  })

  it('computes the rate from the sums and never averages the stated rates', () => {
    const rows = merged(
      first('cases_resolved', 90),
      second('cases_resolved', 1),
      first('cases_under_jurisdiction', 100),
      second('cases_under_jurisdiction', 100),
      first('resolution_rate', 90),
      second('resolution_rate', 1),
    )
    expect(rows.get('resolution_rate')).toMatchObject({ value: 45.5, basis: 'computed' })
  })

  it('leaves the observations of other provinces and of the country alone', () => {
    expect(mergeUnit('bac-ninh-2025', [stated('cases_resolved', '2023', 5)])).toEqual([])
  })
})
