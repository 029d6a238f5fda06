import { describe, expect, it } from 'vitest'
import { INDICATORS } from '@/lib/normalize/report'
import { archiveName, fileName } from './file-name'
import { chart, point, RESOLUTION, series, THEMES } from './fixtures'

const YEARS = ['2016', '2017', '2025'].map(year => point(year, 1))
const PLACES = ['national', 'province:lam-dong', 'province:nghe-an']
const compared = (places: readonly string[], more = {}) =>
  chart(
    places.map(jurisdiction => series(jurisdiction, YEARS, { jurisdiction, indicator: 'citizen_receptions' })),
    { id: 'compare-citizen_receptions', address: 'https://danvan.example/?from=2016', ...more },
  )
const explored = (query: string, more = {}) =>
  compared(PLACES, { id: 'explorer', address: `https://danvan.example/figures?${query}`, ...more })

describe('the name of a file', () => {
  it('tells chart, indicators, places and years', () => {
    expect(fileName(compared(PLACES))).toBe('danvan-compare-citizen-receptions-national-lam-dong-nghe-an-2016-2025')
    expect(fileName({ ...RESOLUTION, id: 'resolution-national' })).toBe('danvan-resolution-national-2018-2020')
    expect(fileName(THEMES)).toBe('danvan-themes-national-2017-2020')
    expect(fileName(chart([series('a', [point('2020', 1)])], { id: 'explorer' }))).toBe(
      'danvan-bar-cases-resolved-national-2020',
    )
  })
  it('tells two charts of one screen apart', () => {
    const names = [
      compared(PLACES),
      compared(PLACES.slice(0, 2)),
      explored(''),
      explored('period=half'),
      explored('units=2025'),
      explored('value=index'),
      explored('value=index&base=2017'),
      explored('form=stacked', { form: 'stacked' }),
      explored('', { locale: 'en' }),
    ].map(fileName)
    expect(new Set(names).size).toBe(names.length)
  })
  it('of a ranking tells the period that it shows, and the places that were chosen', () => {
    const ranked = { form: 'ranking', shown: '2020-H1' } as const
    expect(fileName(explored('form=ranking', ranked))).toBe('danvan-ranking-citizen-receptions-provinces-2020-h1')
    expect(fileName(explored('form=ranking&province=hue,nghe-an', ranked))).toBe(
      'danvan-ranking-citizen-receptions-hue-nghe-an-2020-h1',
    )
  })
  it('is plain and short, whatever was chosen, and still its own', () => {
    const provinces = Array.from({ length: 63 }, (_, i) => `province:ba-ria-vung-tau-${i}`)
    const [all, fewer] = [compared(provinces), compared(provinces.slice(0, 62))].map(fileName)
    for (const name of [all, fewer]) {
      expect(name).toMatch(/^[a-z0-9-]+$/)
      expect(`${name}-excel.csv`.length).toBeLessThanOrEqual(80)
    }
    expect(all).toMatch(/^danvan-compare-citizen-receptions-63-places-2016-2025-[0-9a-z]{6}$/)
    expect(fewer).not.toBe(all)
    expect(fileName(compared(provinces))).toBe(all)
    const four = [...PLACES, 'province:hue']
    expect(fileName(compared(four, { id: 'themes' }))).toMatch(
      /^danvan-themes-citizen-receptions-national-and-3-more-2016-2025-/,
    )
    const many = INDICATORS.map(indicator => series(indicator, YEARS, { indicator }))
    const long = fileName(chart(many, { id: 'explorer', address: 'https://danvan.example/?period=months&units=2025' }))
    expect(`${long}-excel.csv`.length).toBeLessThanOrEqual(80)
    expect(long).toContain('2016-2025-months-units2025')
  })
})

it('an archive is called after its page, its places and its years', () => {
  expect(archiveName([THEMES, compared(PLACES)])).toBe('danvan-themes-national-lam-dong-nghe-an-2016-2025')
  expect(archiveName([RESOLUTION])).toBe('danvan-overview-national-2018-2020')
  expect(archiveName([{ ...THEMES, address: 'https://danvan.example/en?from=2018', locale: 'en' }])).toBe(
    'danvan-overview-national-2017-2020-en',
  )
})
