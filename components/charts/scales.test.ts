import { describe, expect, it } from 'vitest'
import { bandScale, gutterFor, labelStep, yearOf } from './band-scale'
import { dotX } from './dot-place'
import { screenDrawing } from './drawing'
import { chart, point, RESOLUTION, series, THEMES } from './fixtures'
import { shadeClasses } from './shades'
import { layoutTimeline } from './theme-layout'
import { axisFormat, axisOf, barSlot, heightOf, isJoined, timeFrame } from './time-frame'
import { rateScale, valueScale } from './value-scale'

describe('the shared scale of years', () => {
  it.each([360, 1136, 1440])('puts a theme exactly above the figures of its year at %i px', width => {
    const drawing = screenDrawing(width)
    const timeline = layoutTimeline({ ...THEMES, years: [2018, 2019, 2020] }, drawing)
    const frame = timeFrame(RESOLUTION, drawing)
    for (const i of [0, 1, 2]) expect(timeline.scale.center(i)).toBeCloseTo(frame.scale.center(i), 6)
    const theme = timeline.lanes[0]?.runs.find(run => run.name === 'Dân vận khéo')
    expect((theme?.x ?? 0) + (theme?.width ?? 0) / 2).toBeCloseTo(frame.scale.center(1), 6)
  })
  it('divides what the gutters leave', () => {
    const scale = bandScale(4, 500, { left: 60, right: 40 })
    expect([scale.band, scale.start(0), scale.center(3), scale.right]).toEqual([100, 60, 410, 460])
  })
  it('stays finite without any year', () => expect(bandScale(0, 300, gutterFor(300, 12)).band).toBeGreaterThan(0))
  it('writes fewer labels where they would touch', () => {
    expect(labelStep(60, 30)).toBe(1)
    expect(labelStep(17, 30)).toBe(3)
  })
  it.each([
    ['2020', 2020],
    ['2020-H1', 2020],
    ['ha-noi', null],
    ['20201', null],
  ])('reads the year of %s', (key, year) => expect(yearOf(key)).toBe(year))
})

describe('the scale of values', () => {
  it.each([
    [[482_000, 3400], 500_000, 5],
    [[68_012], 75_000, 3],
    [[12], 15, 3],
    [[3], 3, 3],
    [[0.4], 3, 3],
  ])('%j ends at %i in %i steps', (values, top, steps) => {
    const { domain, ticks } = valueScale(values)
    expect(domain).toEqual([0, top])
    expect(ticks).toHaveLength(steps + 1)
  })
  it('keeps zero among the ticks of changes up and down', () => {
    const { domain, ticks } = valueScale([-12, 30], { whole: false })
    expect(ticks).toContain(0)
    expect(domain[0]).toBeLessThanOrEqual(-12)
    expect(domain[1]).toBeGreaterThanOrEqual(30)
  })
  it('draws something where nothing or only zero is stated', () => {
    expect(valueScale([]).domain).toEqual([0, 4])
    expect(valueScale([0]).domain).toEqual([0, 4])
  })
  it('reads rates against 100 %, with the grid of the counts', () => {
    expect(rateScale([71, 85], 5).ticks).toEqual([0, 20, 40, 60, 80, 100])
    expect(rateScale([104], 4).domain[1]).toBeGreaterThanOrEqual(104)
  })
  it('places zero on the axis and the top tick under the units', () => {
    const frame = timeFrame(RESOLUTION, screenDrawing(900))
    const [count, rate] = frame.axes
    expect(count && heightOf(0, count, frame)).toBe(frame.height - frame.axisHeight)
    expect(rate && heightOf(100, rate, frame)).toBe(frame.plotTop)
  })
  it('gives each panel a scale of its own, none into another', () => {
    const panels = { ...RESOLUTION, panels: true }
    const frame = timeFrame(panels, screenDrawing(900))
    const spans = panels.series.map(s => {
      const axis = axisOf(s, frame)
      return { top: heightOf(axis.ticks.at(-1) ?? 0, axis, frame), base: heightOf(0, axis, frame) }
    })
    for (const [i, span] of spans.entries()) {
      expect(span.top).toBeLessThan(span.base)
      expect(span.top).toBeGreaterThan(spans[i - 1]?.base ?? 0)
    }
    expect(spans.at(-1)?.base).toBe(frame.height - frame.axisHeight)
  })
  it('keeps the bars of a year within its band and a part within its whole', () => {
    const drawing = screenDrawing(900)
    const frame = timeFrame(RESOLUTION, drawing)
    const [whole, part] = RESOLUTION.series.slice(0, 2).map(s => barSlot(s, 1, RESOLUTION, drawing, frame))
    if (!whole || !part) throw new Error('two bars expected')
    expect(whole.x).toBeGreaterThan(frame.scale.start(1))
    expect(whole.x + whole.width).toBeLessThan(frame.scale.start(2))
    expect(part.x).toBeGreaterThan(whole.x)
    expect(part.x + part.width).toBeLessThan(whole.x + whole.width)
  })
})

it('writes each half-year’s name over its year where one line would not fit', () => {
  const places = [2019, 2020, 2021].flatMap(year => [`6T đầu ${year}`, `6T cuối ${year}`])
  const halves = chart([series('a', [])], { x: places.map(label => ({ key: label, label })) })
  const narrow = timeFrame(halves, screenDrawing(560))
  expect(narrow.ticks[0]).toEqual(['6T đầu', '2019'])
  expect(narrow.labelled.size).toBe(places.length)
  const wide = timeFrame(halves, screenDrawing(1440))
  expect(wide.ticks[0]).toEqual(['6T đầu 2019'])
  expect(narrow.axisHeight).toBeGreaterThan(wide.axisHeight)
})

it('names of parts of years those that are told, of whole years the newest', () => {
  const keys = [2019, 2020, 2021, 2022].flatMap(year => [`${year}-H1`, `${year}-H2`])
  const first = series(
    'a',
    keys.map(key => point(key, key.endsWith('H1') ? 5 : null)),
  )
  const labelled = (x: string[], told: ReturnType<typeof series>) => {
    const model = chart([told], { x: x.map(key => ({ key, label: key })) })
    return [...timeFrame(model, screenDrawing(320)).labelled].map(i => x[i])
  }
  expect(labelled(keys, first).every(key => key?.endsWith('H1'))).toBe(true)
  expect(labelled(keys, series('a', [])).at(-1)).toBe('2022-H2')
  const years = Array.from({ length: 30 }, (_, i) => String(1993 + i))
  const early = series(
    'a',
    years.map(key => point(key, key < '2022' ? 5 : null)),
  )
  expect(labelled(years, early).at(-1)).toBe('2022')
})

it('shades by what bears a shade: a part of a year shifts no class', () => {
  const whole = [point('a', 10), point('b', 20)]
  const part = point('c', 1, { stub: { label: 'T1', period: 'tháng 1' } })
  expect(shadeClasses([...whole, part])).toEqual(shadeClasses(whole))
})

describe('the ticks of an axis', () => {
  const written = (locale: 'vi' | 'en', width: number, values: number[]) =>
    values.map(value => axisFormat(locale, width)(value).replaceAll('\u00a0', ' '))
  it('shorten as reports do, never to a bare T, which is months', () => {
    expect(written('vi', 1200, [0, 500_000, 2_500_000, 25e6, 5e11])).toEqual([
      '0',
      '500.000',
      '2.500.000',
      '25 tr',
      '500 tỷ',
    ])
    expect(written('vi', 330, [500_000, 1_500_000, 5e11])).toEqual(['500.000', '1,5 tr', '500 tỷ'])
    expect(written('en', 330, [500_000, 1_500_000, 5e11])).toEqual(['500,000', '1.5M', '500B'])
  })
  it('write a minus as the labels do', () => expect(written('vi', 1200, [-40])).toEqual(['−40']))
})

it('a line leads from one whole year to the next, not to a part of one, through a merger or to what was published before its year had ended', () => {
  const whole = point('2024', 10)
  expect(isJoined(whole, point('2025', 12))).toBe(true)
  for (const next of [
    undefined,
    point('2025', null),
    point('2025', 12, { stub: { label: '6T', period: '6 tháng đầu năm 2025' } }),
    point('2025', 12, { afterMerger: true }),
    point('2025', 12, { early: true }),
  ])
    expect(isJoined(whole, next)).toBe(false)
  expect(isJoined(point('2025', 12, { early: true }), point('2026', 13))).toBe(false)
})

it('parts of a year that would lie on each other stand side by side, each whole year in the middle', () => {
  const part = (value: number) => point('2025', value, { stub: { label: 'Q1', period: 'quý I năm 2025' } })
  const series3 = [
    series('a', [part(5)]),
    series('b', [part(7)]),
    series('c', [part(900)]),
    series('d', [point('2025', 6)]),
  ]
  const model = chart(
    series3.map(each => ({ ...each, mark: 'line' as const })),
    { x: [{ key: '2025', label: '2025' }] },
  )
  const drawing = screenDrawing(1000)
  const frame = timeFrame(model, drawing)
  const [a, b, c, d] = model.series.map(each => dotX(model, frame, drawing, each, 0) - frame.scale.center(0))
  expect([c, d]).toEqual([0, 0])
  expect(a).toBeLessThan(0)
  expect(b).toBeCloseTo(-Number(a), 6)
})
