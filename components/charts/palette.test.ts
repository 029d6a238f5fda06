import { describe, expect, it } from 'vitest'
import { contrast, DARK, EXPORT, LIGHT, type Paint, type PaintName, SCREEN } from './palette'

const INKS = (Object.keys(LIGHT) as PaintName[]).filter(
  name => !['surface', 'grid', 'whole-fill', 'empty'].includes(name),
)
/** Meanings that stand in one chart: they must differ where print is grey. */
const TOGETHER: PaintName[][] = [
  ['whole-fill', 'resolved', 'rate'],
  ['receptions', 'people', 'delegations'],
]

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
  ['export', EXPORT],
] as [string, Paint][])('%s palette', (_, paint) => {
  it.each(INKS)('%s has 3:1 against the surface', name => {
    expect(contrast(paint[name], paint.surface)).toBeGreaterThanOrEqual(3)
  })
  it.each(['ink', 'muted'] as const)('text in %s has 4.5:1', name => {
    expect(contrast(paint[name], paint.surface)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(paint[name], paint['whole-fill'])).toBeGreaterThanOrEqual(4.5)
  })
  it.each(TOGETHER)('%s, %s and %s differ in grey', (...names) => {
    for (const [i, a] of names.entries())
      for (const b of names.slice(i + 1)) expect(contrast(paint[a], paint[b]), `${a} ${b}`).toBeGreaterThanOrEqual(1.4)
  })
  it('has eight provinces, all different', () => {
    const provinces = INKS.filter(name => name.startsWith('province-')).map(name => paint[name])
    expect(new Set(provinces).size).toBe(8)
  })
})

it('gives the screen both colours and the export literal ones', () => {
  expect(SCREEN.rate).toBe(`light-dark(${LIGHT.rate}, ${DARK.rate})`)
  for (const color of Object.values(EXPORT)) expect(color).toMatch(/^#[0-9a-f]{6}$/)
})
