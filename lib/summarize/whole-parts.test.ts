import { expect, it } from 'vitest'
import type { Indicator } from '../normalize/report'
import { arePartsOfOneWhole } from './whole-parts'

const of = (indicators: Indicator[], ...places: string[]) =>
  arePartsOfOneWhole(places.flatMap(jurisdiction => indicators.map(indicator => ({ indicator, jurisdiction }))))

it('are the kinds of one thing, or one count of several provinces', () => {
  expect(of(['complaint_petitions', 'denunciation_petitions'], 'national')).toBe(true)
  expect(of(['citizen_receptions'], 'province:hue', 'province:ha-noi')).toBe(true)
  expect(of(['complaint_petitions', 'denunciation_petitions'], 'province:hue', 'province:ha-noi')).toBe(true)
})

it('are no single series, no country beside a province, no rate, no count beside what it counts within', () => {
  expect(of(['citizen_receptions'], 'national')).toBe(false)
  expect(of(['citizen_receptions'], 'national', 'province:hue')).toBe(false)
  expect(of(['resolution_rate'], 'province:hue', 'province:ha-noi')).toBe(false)
  expect(of(['cases_resolved', 'cases_under_jurisdiction'], 'national')).toBe(false)
  expect(of(['citizen_receptions', 'group_delegations'], 'national')).toBe(false)
})
