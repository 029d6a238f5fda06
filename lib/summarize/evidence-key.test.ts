import { expect, it } from 'vitest'
import { observationKey, parseEvidenceKey, themeKey } from './evidence-key'

it('a link names one observation or one theme and is read back', () => {
  const key = {
    indicator: 'cases_resolved',
    jurisdiction: 'district:dak-lak/buon-don',
    periodKind: 'half',
    periodStart: '2020-01-01',
    periodEnd: '2020-06-30',
  } as const
  expect(observationKey(key)).toBe('cases_resolved~district:dak-lak/buon-don~half~2020-01-01~2020-06-30')
  expect(parseEvidenceKey(observationKey(key))).toEqual({ kind: 'observation', key })
  expect(parseEvidenceKey(themeKey('a1b2'))).toEqual({ kind: 'theme', id: 'a1b2' })
})

it('anything else is no key', () => {
  for (const text of [
    '',
    'x',
    'cases_resolved~national',
    'cases_resolved~national~half~2020~2021',
    'theme~',
    'theme~x~y',
  ])
    expect(parseEvidenceKey(text)).toBeNull()
})
