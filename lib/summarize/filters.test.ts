import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INDICATORS } from '../normalize/report'
import { UNITS } from '../normalize/units'
import { type Filters, filtersToQuery, jurisdictionsOf, NO_FILTERS, PERIOD_CHOICES, parseFilters } from './filters'

const parse = (query: string) => parseFilters(Object.fromEntries(new URLSearchParams(query)))

describe('filters in the URL', () => {
  it('reads what a link names', () => {
    expect(parse('from=2016&to=2024&province=hue,hai-phong&level=national&period=half&units=2025')).toEqual({
      filters: {
        from: 2016,
        to: 2024,
        provinces: ['hai-phong', 'hue'],
        national: true,
        period: 'half',
        indicators: [],
        units: '2025',
      },
      faults: [],
    })
  })

  it('takes the repeated parameters of a form as a comma-separated list', () => {
    expect(parseFilters({ province: ['hue', 'hai-phong'] }).filters.provinces).toEqual(['hai-phong', 'hue'])
  })

  it('names wrong values and goes on without them', () => {
    const { filters, faults } = parse('from=abc&to=2024&province=hue,atlantis&period=week&indicator=cases_resolved,x')
    expect(filters).toMatchObject({ from: null, to: 2024, provinces: ['hue'], period: 'year' })
    expect(filters.indicators).toEqual(['cases_resolved'])
    expect(faults).toEqual([
      { name: 'from', value: 'abc' },
      { name: 'province', value: 'atlantis' },
      { name: 'indicator', value: 'x' },
      { name: 'period', value: 'week' },
    ])
  })

  it('takes a reversed span of years the right way round, and says so', () => {
    const { filters, faults } = parse('from=2024&to=2016')
    expect(filters).toMatchObject({ from: 2016, to: 2024 })
    expect(faults).toEqual([
      { name: 'from', value: '2024', readAs: '2016' },
      { name: 'to', value: '2016', readAs: '2024' },
    ])
  })

  it('ignores an empty field of a form', () => {
    expect(parse('from=&to=&province=')).toEqual({ filters: NO_FILTERS, faults: [] })
  })

  it('names the ninth province, which no colour is left for', () => {
    const ids = UNITS.slice(0, 9).map(unit => unit.id)
    const { filters, faults } = parse(`province=${ids.join(',')}`)
    expect(filters.provinces).toHaveLength(8)
    expect(faults).toEqual([{ name: 'province', value: ids[8] }])
  })

  it('shows the country unless provinces alone are chosen', () => {
    expect(jurisdictionsOf(NO_FILTERS)).toEqual(['national'])
    expect(jurisdictionsOf({ ...NO_FILTERS, provinces: ['hue'] })).toEqual(['province:hue'])
    expect(jurisdictionsOf({ ...NO_FILTERS, provinces: ['hue'], national: true })).toEqual(['national', 'province:hue'])
  })
})

describe('properties', () => {
  const year = fc.option(fc.integer({ min: 1990, max: 2100 }))
  const filters: fc.Arbitrary<Filters> = fc
    .record({
      years: fc.tuple(year, year),
      provinces: fc.uniqueArray(fc.constantFrom(...UNITS.map(unit => unit.id)), { maxLength: 8 }),
      national: fc.boolean(),
      period: fc.constantFrom(...PERIOD_CHOICES),
      indicators: fc.uniqueArray(fc.constantFrom(...INDICATORS)),
      units: fc.constantFrom('dated' as const, '2025' as const),
    })
    .map(({ years: [a, b], ...rest }) => ({
      ...rest,
      from: a !== null && b !== null ? Math.min(a, b) : a,
      to: a !== null && b !== null ? Math.max(a, b) : b,
      provinces: rest.provinces.sort(),
      national: rest.national && rest.provinces.length > 0,
      indicators: INDICATORS.filter(indicator => rest.indicators.includes(indicator)),
    }))

  it('a link gives back the filters it was made from', () => {
    fc.assert(
      fc.property(filters, given => {
        expect(parse(filtersToQuery(given)).filters).toEqual(given)
      }),
    )
  })

  it('any query is read without a throw, and its canonical form is stable', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('from', 'to', 'province', 'period', 'units', 'level'), fc.string()),
        query => {
          const canonical = filtersToQuery(parseFilters(query).filters)
          expect(filtersToQuery(parse(canonical).filters)).toBe(canonical)
        },
      ),
    )
  })
})
