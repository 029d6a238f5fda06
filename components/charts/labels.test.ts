import { describe, expect, it } from 'vitest'
import type { ChartModel, PointModel } from '@/lib/summarize/chart-model'
import { bandScale } from './band-scale'
import { type Drawing, exportDrawing, screenDrawing } from './drawing'
import { chart, point, RESOLUTION, series } from './fixtures'
import { farSpots } from './label-leaders'
import { obstaclesOf } from './label-obstacles'
import { placeLabels } from './label-placement'
import { type Obstacle, placeAll, roomOf, type Spot, touches, type Wanted } from './label-room'
import { aboutOf, valueLabel } from './marks'
import { smallLabel } from './small-label'
import { partLabel } from './stacked-part'
import { tileValue } from './tile-text'
import { timeFrame } from './time-frame'

const HALF = { label: '6T', period: '6 tháng đầu năm' }
const YEARS = Array.from({ length: 18 }, (_, i) => String(2008 + i))

/** Every kind of point, close together, in a fixed disorder. */
function crowded(id: string, top: number, seed: number): PointModel[] {
  return YEARS.map((year, i) => {
    const at = (i * 7 + seed * 5) % 11
    const value = at === 0 ? null : Math.round((top * at) / 10)
    if (value === null) return point(year, null)
    const label = new Intl.NumberFormat('vi').format(value)
    return point(year, value, {
      ...(at === 3 ? { stub: HALF } : {}),
      ...(at === 4 ? { qualifier: 'over', label: `>\u00a0${label}` } : {}),
      ...(at === 5 ? { footnote: 1 } : {}),
      ...(at === 6 ? { partial: { have: 1, of: 3 }, basis: 'computed' } : {}),
      ...(at === 7 ? { conflict: true, warnings: [id] } : {}),
      ...(at === 8 ? { basis: 'computed' } : {}),
    })
  })
}
const rate = { mark: 'line', axis: 'rate', color: 'rate' } as const
const CHARTS: [kind: string, chart: ChartModel][] = [
  ['a whole, its part and their rate', RESOLUTION],
  [
    'eighteen years of them',
    chart([
      series('whole', crowded('whole', 50_000, 1), { color: 'whole' }),
      series('resolved', crowded('resolved', 40_000, 2)),
      series('rate', crowded('rate', 100, 3), rate),
    ]),
  ],
  [
    'eight lines',
    chart(YEARS.slice(0, 8).map((_, i) => series(`l${i}`, crowded('l', 9000 * i + 90, i), { mark: 'line' }))),
  ],
  ['bars of three places', chart([1, 40, 900].map((top, i) => series(`b${i}`, crowded('b', top * 500, i))))],
  [
    'panels',
    chart(
      [1, 9].map((top, i) => series(`p${i}`, crowded('p', top * 50_000, i))),
      { panels: true },
    ),
  ],
]
const DRAWINGS: [where: string, drawing: Drawing][] = [
  ['on a phone', screenDrawing(330)],
  ['on a screen', screenDrawing(1280)],
  ['in an image', exportDrawing(1136)],
]

function placed(model: ChartModel, drawing: Drawing) {
  return placeLabels(model, timeFrame(model, drawing), drawing)
}

describe.each(CHARTS)('labels of %s', (_, model) => {
  it.each(DRAWINGS)('stand %s over no mark and over no other label', (_where, drawing) => {
    const labels = placed(model, drawing)
    expect(labels.length).toBeGreaterThan(0)
    const drawn = obstaclesOf(model, timeFrame(model, drawing), drawing)
    const rooms = labels.map(label => roomOf(label.spot))
    for (const [i, label] of labels.entries()) {
      const room = roomOf(label.spot)
      const marks = drawn.filter(mark => mark.above === undefined && !(label.spot.inside && mark.of === label.key))
      expect(
        marks.filter(mark => touches(room, mark)),
        label.spot.lines.join(' '),
      ).toEqual([])
      expect(rooms.filter((other, j) => j !== i && touches(room, other))).toEqual([])
      expect(room.left >= 0 && room.right <= drawing.width, label.spot.lines.join(' ')).toBe(true)
    }
  })
  it.each(DRAWINGS)('tell %s all that belongs to a number, or nothing', (_where, drawing) => {
    for (const { key, spot } of placed(model, drawing)) {
      const [id, index] = key.split('/')
      const own = model.series.find(s => s.id === id)?.points[Number(index)]
      if (!own) throw new Error(key)
      const about = aboutOf(own, 'vi')
      const value = valueLabel(own)
      expect([[value], [about, value], [`${about}: ${value}`]]).toContainEqual(spot.lines)
      expect(spot.lines.join(' ')).toContain(about)
    }
  })
})

describe('labels', () => {
  it('tell a part of a year, every qualified value and the newest; of bars that do not crowd all that fit', () => {
    const told = Object.fromEntries(placed(RESOLUTION, screenDrawing(900)).map(l => [l.key, l.spot.lines]))
    expect(told).toEqual({
      'whole/0': ['30.410'],
      'whole/1': ['30.202'],
      'whole/2': ['6T', '13.889'],
      'resolved/0': ['25.880'],
      'resolved/2': ['6T', '> 9.900'],
      'rate/1': ['86,1'],
    })
  })
  it('tell of how many merged provinces a sum is', () => {
    const partial = point('2023', 379, { partial: { have: 1, of: 3 }, basis: 'computed' })
    const [label] = placed(chart([series('a', [partial])]), screenDrawing(600))
    expect(label?.spot.lines).toEqual(['1/3 tỉnh', '379'])
    expect(aboutOf({ ...partial, stub: HALF }, 'en')).toBe('6T, 1/3')
  })
  it('tell the newest part beside its bar where the bar is too narrow', () => {
    const newest = (value: number) => YEARS.map(year => point(year, year === '2025' ? value : null))
    const model = chart([series('whole', newest(22068), { color: 'whole' }), series('resolved', newest(18108))])
    expect(placed(model, exportDrawing(1136)).map(l => l.spot.lines)).toEqual([['22.068'], ['18.108']])
  })
  it.each([300, 338])(
    'tell the newest of a phone of %i pixels, tied to its bar where its neighbours are higher',
    width => {
      const tall = (value: number) => YEARS.map(year => point(year, year === '2025' ? value : 459_149))
      const alone = series('receptions', tall(261_566))
      const drawing = screenDrawing(width)
      const newest = placed(chart([alone]), drawing).find(l => l.key === 'receptions/17')
      expect(newest?.spot.lines).toEqual(['261.566'])
      // Beside bars of many places it is in the margin.
      const others = ['a', 'b'].map(id => series(id, tall(450_000)))
      const keys = placed(chart([...others, alone]), drawing).map(l => l.key)
      expect(keys).toContain('receptions/17')
    },
  )
  it.each([300, 338])('tell the newest part over its whole on a phone of %i pixels', width => {
    const hollow = (value: number) =>
      YEARS.map((year, i) =>
        point(year, i === 16 ? null : i === 5 ? 49_112 : value, i < 17 ? { basis: 'computed' } : {}),
      )
    const model = chart([series('whole', hollow(29_040), { color: 'whole' }), series('resolved', hollow(24_081))])
    const labels = placed(model, screenDrawing(width))
    const [whole, part] = ['whole/17', 'resolved/17'].map(key => labels.find(l => l.key === key)?.spot)
    expect([whole?.lines, part?.lines]).toEqual([['29.040'], ['24.081']])
    expect(part?.color).toBe('line')
  })
  it('at the end of a leader may stand above other bars; its leader crosses nothing', () => {
    const peaks = [9, 9, 9, 9, 2].map((value, i) => point(String(2021 + i), value * 1000))
    const model = chart([series('a', peaks)], { panels: true })
    const drawing = screenDrawing(300)
    const spots = farSpots(
      { series: model.series[0] ?? series('a', []), point: { ...point('2025', 2000), value: 2000 }, index: 4 },
      12,
      model,
      timeFrame(model, drawing),
      drawing,
    )
    const led = spots.find(each => each.leader)
    const room = led && roomOf(led)
    expect(led?.leader && room && led.leader.x > room.left && led.leader.x < room.right).toBe(true)
    expect(led?.leader && room && led.leader.top >= room.bottom).toBe(true)
  })
  it('stand off a line that falls into their point', () => {
    const line = series('l', [point('2023', 391_512), point('2024', 363_245), point('2025', 61_566)], { mark: 'line' })
    const model = chart([line])
    const drawing = screenDrawing(600)
    const frame = timeFrame(model, drawing)
    const [newest] = placed(model, drawing)
    if (!newest) throw new Error('no label')
    expect(newest.spot.lines).toEqual(['61.566'])
    expect(newest.spot.x).toBeGreaterThan(frame.scale.center(2))
  })
})

describe('the room of labels', () => {
  const spot = (x: number, y = 100): Spot => ({ lines: ['1.000'], x, y, size: 12, color: 'ink' })
  const label = (key: string, ...xs: number[]): Wanted => ({ key, spots: [() => xs.map(x => spot(x))] })
  const bounds = { left: 0, right: 500, top: 0, bottom: 500 }
  const xs = (wanted: Wanted[], drawn: Obstacle[] = []) => placeAll(wanted, drawn, bounds).map(l => [l.key, l.spot.x])

  it('goes to the first that wants it; the next takes its next spot, or none', () => {
    expect(xs([label('a', 100), label('b', 110, 300), label('c', 105)])).toEqual([
      ['a', 100],
      ['b', 300],
    ])
  })
  it('ends at the edge of the drawing', () => expect(xs([label('a', 5, 60)])).toEqual([['a', 60]]))
  it('is crossed by a line only where the line runs', () => {
    const line = { left: 0, right: 400, top: 0, bottom: 200 } as const
    // At 200 px the falling line is at 100 px, the height of the label; at 300 px it is far below.
    expect(xs([label('a', 200, 300)], [{ ...line, line: 'falls' }])).toEqual([['a', 300]])
    expect(xs([label('a', 200, 300)], [{ ...line, line: 'rises' }])).toEqual([['a', 300]])
    expect(xs([label('a', 300)], [line])).toEqual([])
  })
  it('nearer to another dot than to its own is that dot’s', () => {
    const at = (x: number, y: number) => ({ left: x, right: x, top: y, bottom: y })
    const wanted = { key: 'a', dot: at(100, 115), spots: [() => [spot(100, 100)], () => [spot(140, 119)]] }
    const other = { left: 95, right: 105, top: 70, bottom: 80, dot: true }
    expect(placeAll([wanted], [other], bounds).map(l => l.spot.x)).toEqual([100])
    expect(placeAll([wanted], [{ ...other, top: 79, bottom: 88 }], bounds).map(l => l.spot.x)).toEqual([140])
  })
  it('above a bar is for the label of that bar, and of what is no bar', () => {
    const above = { left: 80, right: 120, top: 80, bottom: 105, above: '100' }
    expect(xs([{ ...label('own', 100), bar: '100' }], [above])).toHaveLength(1)
    expect(xs([label('line', 100)], [above])).toHaveLength(1)
    expect(xs([{ ...label('other', 100), bar: '60' }], [above])).toEqual([])
  })
})

describe('the label of a part of a stack', () => {
  const drawing = { fontSize: 12, locale: 'vi' } as const
  const over = point('2015', 190_012, { stub: HALF, qualifier: 'over', label: '> 190.012' })
  it.each([
    [{ width: 100, height: 40 }, ['> 190.012 (6T)']],
    [{ width: 62, height: 40 }, ['6T', '> 190.012']],
    [{ width: 62, height: 20 }, undefined],
    [{ width: 40, height: 90 }, undefined],
  ])('in %j is whole or none', (room, lines) => expect(partLabel(over, room, drawing)?.lines).toEqual(lines))
})

describe('the values of lines beside each other', () => {
  it('are the newest and the highest of each', () => {
    const line = (id: string, values: number[]) =>
      series(
        id,
        values.map((value, i) => point(`${2018 + i}`, value)),
        { mark: 'line' },
      )
    const keys = placed(chart([line('a', [10, 900, 20, 30]), line('b', [400, 380, 390, 370])]), screenDrawing(900)).map(
      label => label.key,
    )
    expect(keys.sort()).toEqual(['a/1', 'a/3', 'b/0', 'b/3'])
  })
})

describe('the value of a tile', () => {
  const forms = [['5.136 (9T)'], ['5.136', '9T'], ['5.136']]
  it.each([
    [{ width: 80, height: 12 }, ['5.136 (9T)']],
    [{ width: 34, height: 24 }, ['5.136', '9T']],
    [{ width: 34, height: 14 }, ['5.136']],
    [{ width: 20, height: 40 }, undefined],
  ])('in %j', (room, lines) => expect(tileValue(forms, room, 9)?.lines).toEqual(lines))
})

describe('the value of a small panel', () => {
  const frame = {
    bands: bandScale(3, 150, { left: 5, right: 5 }),
    width: 150,
    top: 30,
    tick: '140',
    y: (v: number) => 100 - v / 2,
  }
  const drawing = screenDrawing(600)
  it('hides neither the line nor the point before', () => {
    const line = series('l', [point('2023', 90), point('2024', 80), point('2025', 60)], { mark: 'line' })
    const spot = smallLabel(line, frame, drawing)
    if (!spot) throw new Error('no label')
    expect(touches(roomOf(spot), { left: 75, right: 121, top: 60, bottom: 70, line: 'falls' })).toBe(false)
  })
  it('stands clear of the scale', () => {
    const high = series('l', [point('2023', 130), point('2024', null)], { mark: 'line' })
    const spot = smallLabel(high, { ...frame, tick: '4.000' }, drawing)
    if (!spot) throw new Error('no label')
    expect(touches(roomOf(spot), { left: 0, right: 25, top: 18, bottom: 30 })).toBe(false)
  })
  it('is of a part of the year where no year is stated', () => {
    const parts = series('l', [point('2024', 40, { stub: HALF }), point('2025', null)], { mark: 'line' })
    expect(smallLabel(parts, frame, drawing)?.lines).toEqual(['6T: 40'])
    expect(smallLabel(series('l', [point('2025', null)]), frame, drawing)).toBeNull()
  })
})
