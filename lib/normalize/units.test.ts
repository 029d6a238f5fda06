import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// @ts-expect-error a script without types; only its text is used
import { source } from '../../data/make-units.mjs'
import { MERGER_DATE, partsOf, UNITS, unitByCode } from './units'

describe('units', () => {
  it('are the shipped table', () => {
    const table = new Function(`return ${source.slice(source.indexOf('= [') + 2)}`)()
    expect(UNITS).toEqual(table)
    expect(
      readFileSync(new URL('../../data/provinces.csv', import.meta.url), 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(UNITS.length + 1)
  })

  it.each([
    ['24', '2025-06-30', 'bac-giang'],
    ['24', '2025-07-01', 'bac-ninh-2025'],
    ['44', '2024-01-01', 'quang-binh'],
    ['44', '2026-01-01', 'quang-tri-2025'],
    ['46', '2020-01-01', 'hue'],
    ['46', '2026-01-01', 'hue'],
  ])('code %s on %s is %s', (code, date, id) => {
    expect(unitByCode(code, date)?.id).toBe(id)
  })

  it('counts 63 units before the merger and 34 since', () => {
    const on = (date: string) =>
      UNITS.filter(u => u.validFrom <= date && (u.validTo === null || date <= u.validTo)).length
    expect(on('2025-06-30')).toBe(63)
    expect(on(MERGER_DATE)).toBe(34)
  })

  it('names the parts of a merged unit', () => {
    expect(partsOf('phu-tho-2025').map(u => u.id)).toEqual(['hoa-binh', 'phu-tho', 'vinh-phuc'])
    expect(partsOf('cao-bang')).toEqual([])
  })
})
