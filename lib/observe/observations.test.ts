/** Each sentence of the rules of observation (docs/observations.md), in their order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Indicator, Qualifier } from '../normalize/report'
import { derive } from './derive'
import type { FigureFact, Observation, ObservationKey } from './observation'
import { isPublishedBeforeEnd, kindOf, yearlyPoints, yearOf } from './periods'
import { addTallies, observe, tally } from './tally'
import { countOfUnit, rateOfUnit } from './units'

const KEY: ObservationKey = {
  indicator: 'cases_under_jurisdiction',
  jurisdiction: 'national',
  periodKind: 'year',
  periodStart: '2020-01-01',
  periodEnd: '2020-12-31',
}

let reports = 0
function fact(value: number, rest: Partial<FigureFact> = {}): FigureFact {
  reports += 1
  return {
    ...KEY,
    reportId: `report-${String(reports).padStart(4, '0')}`,
    position: 0,
    value,
    qualifier: 'exact',
    evidence: String(value),
    words: `words of ${value}`,
    sourceRank: 'local-press',
    aggregator: false,
    publishedOn: '2021-01-15',
    textHash: null,
    review: null,
    ...rest,
  }
}

function observed(...facts: FigureFact[]): Observation {
  const observation = observe(facts[0] ?? KEY, facts)
  if (observation === null) throw new Error('nothing observed')
  return observation
}

/** An observation of one exact figure. */
function stated(indicator: Indicator, value: number, rest: Partial<FigureFact> = {}): Observation {
  return observed(fact(value, { indicator, ...rest }))
}

describe('choice among figures of one key', () => {
  it("prefers a person's correction or confirmation to any source", () => {
    const official = fact(100, { sourceRank: 'official' })
    const confirmed = fact(120, { sourceRank: 'other', qualifier: 'about', review: 'confirmed' })
    expect(observed(official, confirmed)).toMatchObject({ value: 120, choice: 'person' })
    expect(observed(official, fact(130, { review: 'corrected' }))).toMatchObject({ value: 130, choice: 'person' })
  })

  it('never shows a figure that a person rejected, and observes nothing where none is left', () => {
    expect(observed(fact(100, { sourceRank: 'official', review: 'rejected' }), fact(90))).toMatchObject({
      value: 90,
      choice: 'only',
      figures: 1,
    })
    expect(observe(KEY, [fact(100, { review: 'rejected' })])).toBeNull()
  })

  it('then prefers the source: official body, central press, local press, other', () => {
    const ranks = ['other', 'local-press', 'central-press', 'official'] as const
    const chosen = ranks.map((_, upTo) =>
      observed(...ranks.slice(0, upTo + 1).map((sourceRank, at) => fact(at, { sourceRank, qualifier: 'over' }))),
    )
    expect(chosen.map(({ value }) => value)).toEqual([0, 1, 2, 3])
    expect(chosen[3]?.choice).toBe('source')
    expect(observed(fact(7, { sourceRank: 'official', qualifier: 'about' }), fact(7.5))).toMatchObject({ value: 7 })
  })

  it('then prefers exact over over and under, and these over about', () => {
    const late = { publishedOn: '2022-01-01' }
    expect(observed(fact(165432), fact(165000, { qualifier: 'over', ...late }))).toMatchObject({
      value: 165432,
      choice: 'exactness',
    })
    for (const qualifier of ['over', 'under'] as const) {
      expect(observed(fact(10, { qualifier }), fact(10, { qualifier: 'about', ...late }))).toMatchObject({ qualifier })
    }
  })

  it('then prefers the later publication, any date to none', () => {
    expect(observed(fact(1, { publishedOn: '2021-03-01' }), fact(2, { publishedOn: '2021-02-28' }))).toMatchObject({
      value: 1,
      choice: 'later',
    })
    expect(observed(fact(1, { publishedOn: null }), fact(2, { publishedOn: '1999-01-01' }))).toMatchObject({ value: 2 })
  })

  it('then takes the id, so that the choice never depends on the order of import', () => {
    const facts = [fact(1), fact(2), fact(3, { qualifier: 'about' }), fact(4)]
    const first = observed(...facts)
    expect(first).toMatchObject({ value: 1, choice: 'id' })
    for (const order of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
    ]) {
      expect(observed(...order.flatMap(at => facts[at] ?? []))).toEqual(first)
    }
  })
})

describe('agreement and conflict', () => {
  const conflict = (...values: [number, Qualifier?][]) =>
    observed(...values.map(([value, qualifier = 'exact']) => fact(value, { qualifier }))).conflict

  it('lets "over 165,000" and an exact 165,432 agree, and shows the exact one', () => {
    expect(observed(fact(165000, { qualifier: 'over' }), fact(165432))).toMatchObject({
      value: 165432,
      qualifier: 'exact',
      conflict: false,
      statements: 2,
    })
  })

  it('marks values that cannot both be true', () => {
    expect(conflict([9900], [9901])).toBe(true)
    expect(conflict([9900, 'over'], [9900])).toBe(true)
    expect(conflict([9900, 'over'], [9901])).toBe(false)
    expect(conflict([391, 'under'], [391])).toBe(true)
    expect(conflict([391, 'under'], [388])).toBe(false)
    expect(conflict([500, 'over'], [400, 'under'])).toBe(true)
    expect(conflict([500, 'about'], [501])).toBe(false)
    expect(conflict([500, 'about'], [900])).toBe(true)
  })

  it('takes rates, money and land as rounded to the digits that are written', () => {
    const of = (indicator: Indicator, a: number, b: number) =>
      observed(fact(a, { indicator }), fact(b, { indicator })).conflict
    expect(of('resolution_rate', 71.3, 71.28)).toBe(false)
    expect(of('resolution_rate', 85, 85.2)).toBe(false)
    expect(of('resolution_rate', 71.3, 71.2)).toBe(false)
    expect(of('resolution_rate', 71, 85)).toBe(true)
    expect(of('resolution_rate', 90, 94)).toBe(true)
    expect(of('recovered_for_state_money', 5_300_000_000, 5_312_000_000)).toBe(false)
    expect(of('recovered_for_state_money', 5_300_000_000, 5_412_000_000)).toBe(true)
  })

  it('marks no conflict for a value that a person rejected', () => {
    expect(observed(fact(9900), fact(800, { review: 'rejected' })).conflict).toBe(false)
  })
})

describe('a report told again', () => {
  it('counts once by its text', () => {
    const textHash = 'f'.repeat(64)
    expect(observed(fact(5, { textHash }), fact(5, { textHash }), fact(5))).toMatchObject({ figures: 3, statements: 2 })
  })

  it('counts once by the words, where an aggregator tells them', () => {
    expect(observed(fact(5), fact(5, { aggregator: true }))).toMatchObject({
      figures: 2,
      statements: 1,
      choice: 'only',
    })
    expect(observed(fact(5, { aggregator: true }), fact(5, { aggregator: true }))).toMatchObject({ statements: 1 })
    expect(observed(fact(5), fact(5))).toMatchObject({ statements: 2 })
    expect(observed(fact(5), fact(5, { aggregator: true, words: 'other words' }))).toMatchObject({ statements: 2 })
  })
})

describe('what follows by arithmetic', () => {
  const value = (all: Observation[], indicator: Indicator) => all.find(one => one.indicator === indicator)

  it('adds complaints and denunciations where only they are stated, as computed', () => {
    const all = derive([stated('complaints_resolved', 60), stated('denunciations_resolved', 15, { qualifier: 'over' })])
    expect(value(all, 'cases_resolved')).toMatchObject({
      value: 75,
      qualifier: 'over',
      basis: 'computed',
      figureId: null,
      computedFrom: ['complaints_resolved', 'denunciations_resolved'],
    })
  })

  it('never adds over a stated whole, nor takes a whole apart', () => {
    const all = derive([
      stated('complaints_resolved', 60),
      stated('denunciations_resolved', 15),
      stated('cases_resolved', 80),
    ])
    expect(value(all, 'cases_resolved')).toMatchObject({ value: 80, basis: 'stated' })
    const apart = derive([stated('cases_resolved', 80), stated('complaints_resolved', 60)])
    expect(apart.map(({ indicator }) => indicator)).toEqual(['cases_resolved', 'complaints_resolved'])
  })

  it('keeps the rate as stated; computes it only where resolved and under jurisdiction alone are stated', () => {
    const cases = [stated('cases_under_jurisdiction', 13889), stated('cases_resolved', 9900, { qualifier: 'over' })]
    expect(value(derive(cases), 'resolution_rate')).toMatchObject({
      value: 71.28,
      qualifier: 'over',
      basis: 'computed',
    })
    const told = stated('resolution_rate', 71, { qualifier: 'over' })
    expect(value(derive([...cases, told]), 'resolution_rate')).toMatchObject({
      value: 71,
      qualifier: 'over',
      basis: 'stated',
      rateMismatch: null,
    })
    expect(derive([stated('cases_resolved', 5)]).map(({ indicator }) => indicator)).toEqual(['cases_resolved'])
  })

  it('warns where both exist and differ by more than rounding allows', () => {
    const warned = (rate: number) =>
      value(
        derive([
          stated('complaints_under_jurisdiction', 100),
          stated('complaints_resolved', 85),
          stated('complaints_resolution_rate', rate),
        ]),
        'complaints_resolution_rate',
      )?.rateMismatch
    expect(warned(85)).toBeNull()
    expect(warned(85.4)).toEqual({ stated: 85.4, computed: 85 })
    expect(warned(92)).toEqual({ stated: 92, computed: 85 })
  })

  it('computes no rate of more resolved than there were, or of nothing', () => {
    const rate = (under: number, resolved: number) =>
      value(derive([stated('cases_under_jurisdiction', under), stated('cases_resolved', resolved)]), 'resolution_rate')
    expect(rate(10, 12)).toBeUndefined()
    expect(rate(0, 0)).toBeUndefined()
  })
})

describe('periods', () => {
  const of = (periodKind: Observation['periodKind'], periodStart: string, periodEnd: string) => ({
    periodKind,
    periodStart,
    periodEnd,
  })
  const year = (number: number) => of('year', `${number}-01-01`, `${number}-12-31`)

  it('gives a period its kind by its days, however the report calls it', () => {
    const kind = (start: string, end: string) => kindOf({ start, end, kind: 'range' })
    expect(kind('2020-01-01', '2020-12-31')).toBe('year')
    expect(kind('2019-12-16', '2020-12-15')).toBe('year')
    expect(kind('2021-08-01', '2022-07-31')).toBe('year')
    expect(kind('2020-01-01', '2020-12-28')).toBe('year')
    expect(kind('2020-01-01', '2020-06-30')).toBe('half')
    expect(kind('2020-04-01', '2020-06-30')).toBe('quarter')
    expect(kind('2020-01-01', '2020-09-30')).toBe('months')
    expect(kind('2016-01-01', '2020-12-31')).toBe('range')
    expect(kindOf({ start: '2016-01-01', end: '2020-12-31', kind: 'term' })).toBe('term')
    expect(kindOf({ start: '2019-12-16', end: '2020-06-15', kind: 'half' })).toBe('half')
  })

  it('gives a reporting year to the calendar year that holds most of it, with a footnote', () => {
    expect(yearOf('2019-12-16', '2020-12-15')).toBe(2020)
    expect(yearOf('2021-08-01', '2022-07-31')).toBe(2022)
    expect(yearOf('2021-06-01', '2022-05-31')).toBe(2021)
    expect(yearlyPoints([of('year', '2019-12-16', '2020-12-15')])).toMatchObject([
      { year: 2020, footnote: true, stub: false },
    ])
    expect(yearlyPoints([year(2020)])).toMatchObject([{ footnote: false }])
  })

  it('gives several whole years to the last of them, whichever is a leap year', () => {
    expect(yearOf('2008-01-01', '2013-12-31')).toBe(2013)
    expect(yearOf('2014-01-01', '2018-12-31')).toBe(2018)
    expect(yearOf('2015-12-16', '2020-08-15')).toBe(2019)
  })
  it('shows a part as a stub in a year without a yearly observation, the longest, and never beside the year', () => {
    const half = of('half', '2020-01-01', '2020-06-30')
    const nine = of('months', '2020-01-01', '2020-09-30')
    expect(yearlyPoints([half, nine])).toEqual([{ year: 2020, observation: nine, stub: true, footnote: false }])
    expect(yearlyPoints([half, year(2020)])).toMatchObject([{ observation: year(2020), stub: false }])
  })

  it('never adds halves up into a year, and leaves a year without anything out', () => {
    const halves = [of('half', '2020-01-01', '2020-06-30'), of('half', '2020-07-01', '2020-12-31')]
    expect(yearlyPoints(halves)).toMatchObject([{ stub: true, observation: halves[1] }])
    expect(yearlyPoints([year(2018), year(2020)]).map(point => point.year)).toEqual([2018, 2020])
  })

  it('shows no term, no range of years and no days from the midst of one in a yearly view', () => {
    const others = [
      of('term', '2016-01-01', '2020-12-31'),
      of('range', '2016-01-01', '2020-12-31'),
      of('range', '2022-01-01', '2023-04-30'),
      of('range', '2026-02-24', '2026-02-24'),
    ]
    expect(yearlyPoints(others)).toEqual([])
  })

  it('takes what is counted from the beginning of a year to a day for a part of it, to be shown where it is the longest', () => {
    const quarter = of('quarter', '2016-07-01', '2016-09-30')
    const soFar = of('range', '2016-01-01', '2016-10-04')
    expect(yearlyPoints([soFar, quarter])).toMatchObject([{ year: 2016, observation: soFar, stub: true }])
    expect(yearlyPoints([soFar, year(2016)])).toMatchObject([{ observation: year(2016), stub: false }])
    expect(yearlyPoints([of('range', '2015-12-16', '2016-08-20')])).toMatchObject([{ year: 2016, stub: true }])
  })

  it('knows what was published while the period still had weeks to run', () => {
    expect(isPublishedBeforeEnd('2025-09-08', '2025-12-31')).toBe(true)
    expect(isPublishedBeforeEnd('2025-12-11', '2025-12-31')).toBe(false)
    expect(isPublishedBeforeEnd('2025-12-10', '2025-12-31')).toBe(true)
    expect(isPublishedBeforeEnd('2026-01-05', '2025-12-31')).toBe(false)
    expect(isPublishedBeforeEnd(null, '2025-12-31')).toBe(false)
  })
})

describe('units of 2025', () => {
  const part = (unit: string, indicator: Indicator, value: number) =>
    [unit, stated(indicator, value, { jurisdiction: `province:${unit}` })] as const

  it("adds a merged unit's parts only where every part has an observation", () => {
    const parts = ['ha-giang', 'tuyen-quang'].map(unit => part(unit, 'cases_resolved', 10))
    expect(countOfUnit('tuyen-quang-2025', '2020-12-31', new Map(parts))).toMatchObject({
      value: 20,
      basis: 'computed',
      partial: null,
    })
    expect(countOfUnit('tuyen-quang-2025', '2020-12-31', new Map(parts.slice(0, 1)))).toMatchObject({
      value: 10,
      partial: { have: 1, of: 2, missing: ['tuyen-quang'] },
    })
    expect(countOfUnit('tuyen-quang-2025', '2020-12-31', new Map())).toBeNull()
  })

  it("prefers what the unit itself states to its parts' sum", () => {
    const observed = new Map([part('tuyen-quang-2025', 'cases_resolved', 33), part('ha-giang', 'cases_resolved', 10)])
    expect(countOfUnit('tuyen-quang-2025', '2025-12-31', observed)).toMatchObject({ value: 33, basis: 'stated' })
  })

  it('computes rates from whole sums, never as an average', () => {
    const table: Partial<Record<Indicator, Map<string, Observation>>> = {
      resolution_rate: new Map([part('ha-giang', 'resolution_rate', 90), part('tuyen-quang', 'resolution_rate', 50)]),
      cases_resolved: new Map([part('ha-giang', 'cases_resolved', 90), part('tuyen-quang', 'cases_resolved', 5)]),
      cases_under_jurisdiction: new Map([
        part('ha-giang', 'cases_under_jurisdiction', 100),
        part('tuyen-quang', 'cases_under_jurisdiction', 10),
      ]),
    }
    const rate = () =>
      rateOfUnit('resolution_rate', 'tuyen-quang-2025', '2020-12-31', indicator => table[indicator] ?? new Map())
    expect(rate()).toMatchObject({ value: 86.36, basis: 'computed' })
    table.cases_resolved?.delete('tuyen-quang')
    expect(rate()).toBeNull()
  })
})

describe('tallies', () => {
  it('add up to the tally of all, whatever the split: an import may add to what is stored', () => {
    const facts = fc.array(
      fc.record({
        value: fc.integer({ min: 0, max: 30 }),
        qualifier: fc.constantFrom<Qualifier>('exact', 'over', 'under', 'about'),
        sourceRank: fc.constantFrom('official', 'central-press', 'local-press', 'other'),
        publishedOn: fc.constantFrom('2020-01-01', '2021-01-01', null),
        review: fc.constantFrom('confirmed', 'rejected', null),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 12 }), (made, split) => {
        const all = made.map(({ value, ...rest }) => fact(value, rest as Partial<FigureFact>))
        const [a, b] = [tally(all.slice(0, split)), tally(all.slice(split))]
        expect(a && b ? addTallies(a, b) : (a ?? b)).toEqual(tally(all))
      }),
    )
  })
})
