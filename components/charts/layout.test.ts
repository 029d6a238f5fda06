import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportDrawing, screenDrawing } from './drawing'
import { layoutSheet } from './export-sheet'
import { chart, point, RESOLUTION, series, THEMES } from './fixtures'
import { rankingHeight } from './form-height'
import { legendItems, lineStyle } from './legend-items'
import { hatchLines } from './marks'
import { rankingLayout } from './ranking-layout'
import { textWidth, wrapText } from './text-width'
import { layoutTimeline, packRows, themeRuns, timelineHeights } from './theme-layout'
import { editionOf, tilesOf } from './tile-layout'
import { partsWithin } from './time-frame'

describe('text', () => {
  it('breaks lines that fit their width and loses no word', () => {
    const text = 'Đẩy mạnh thực hiện quy chế dân chủ ở cơ sở'
    const lines = wrapText(text, 90, 12)
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(90)
  })
  it('counts a letter with Vietnamese marks as wide as its base', () => {
    expect(textWidth('ở', 12)).toBe(textWidth('o', 12))
    expect(textWidth('ở'.normalize('NFD'), 12)).toBe(textWidth('o', 12))
  })
})

describe('the timeline of themes', () => {
  it('joins a theme of consecutive years and keeps two of one year apart', () => {
    const runs = themeRuns(THEMES.lanes[0]?.marks ?? [])
    expect(runs.map(run => [run.name, run.first, run.last])).toEqual([
      ['Dân vận chính quyền', 2018, 2019],
      ['Dân vận khéo', 2019, 2019],
    ])
    expect(packRows(runs, false)).toHaveLength(2)
  })
  it.each([320, 900, 1440])('keeps every word of a name, whatever the width (%i px)', width => {
    const names = layoutTimeline(THEMES, screenDrawing(width)).lanes.flatMap(lane =>
      lane.runs.map(run => run.lines.join(' ')),
    )
    expect(names).toEqual(['Dân vận chính quyền', 'Dân vận khéo'])
  })
  it('never cuts a name in an image', () => {
    const name = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(5).trim()
    const long = {
      ...THEMES,
      years: Array.from({ length: 20 }, (_, i) => 2005 + i),
      lanes: [2018, 2019].map(year => ({
        jurisdiction: String(year),
        label: '',
        color: 'national' as const,
        marks: [{ year, name, reports: 1, evidence: '' }],
      })),
    }
    for (const lane of layoutTimeline(long, exportDrawing()).lanes) expect(lane.runs[0]?.lines.join(' ')).toBe(name)
  })
  it('tells the height of what it lays out, at every width', () => {
    const heightAt = timelineHeights(THEMES)
    for (let width = 280; width <= 1280; width += 13)
      expect(heightAt(screenDrawing(width))).toBe(layoutTimeline(THEMES, screenDrawing(width)).height)
    expect(heightAt(exportDrawing())).toBe(layoutTimeline(THEMES, exportDrawing()).height)
  })
  it.each([320, 600, 1100])('opens a theme by its words as by its bar, and no two by one place (%i px)', width => {
    const drawing = screenDrawing(width)
    const runs = layoutTimeline(THEMES, drawing).lanes.flatMap(lane => lane.runs)
    for (const run of runs) {
      const { hit, text } = run
      expect(hit.height).toBeGreaterThanOrEqual(24)
      const words = Math.max(...run.lines.map(line => textWidth(line, drawing.fontSize)))
      const [left, right] = text.anchor === 'end' ? [text.x - words, text.x] : [text.x, text.x + words]
      expect(hit.x).toBeLessThanOrEqual(Math.min(left, run.x))
      expect(hit.x + hit.width).toBeGreaterThanOrEqual(Math.max(right, run.x + run.width) - 0.01)
      expect(hit.y).toBeLessThanOrEqual(run.y)
      const lowest = text.y + (run.lines.length - 1) * 1.25 * drawing.fontSize
      expect(hit.y + hit.height).toBeGreaterThan(lowest)
      for (const { hit: other } of runs.filter(each => each !== run))
        expect(
          hit.x + hit.width <= other.x ||
            other.x + other.width <= hit.x ||
            hit.y + hit.height <= other.y + 0.01 ||
            other.y + other.height <= hit.y + 0.01,
        ).toBe(true)
    }
  })
  it('leaves out themes of years that are not shown', () => {
    expect(layoutTimeline({ ...THEMES, years: [2018] }, screenDrawing(600)).lanes[0]?.runs).toHaveLength(1)
  })
})

describe('the legend', () => {
  it('lists the series, then only the marks that the chart bears', () => {
    expect(legendItems(RESOLUTION).map(item => item.kind)).toEqual([
      'series',
      'series',
      'series',
      'computed',
      'stub',
      'qualified',
      'gap',
    ])
    expect(legendItems(chart([series('a', [point('2018', 1)])]))).toEqual([])
  })
  it('says of which series nothing is stated', () => {
    const both = chart([series('a', [point('2018', 1)]), series('b', [point('2018', null)])])
    expect(
      legendItems(both)
        .map(item => item.label)
        .slice(0, 2),
    ).toEqual(['a', 'b (chưa có số liệu)'])
  })
  it('says why nothing is drawn of a series that figures are stated of', () => {
    const silent = series('b', [point('2018', null)], { silence: 'không có số liệu năm gốc 2017' })
    const labels = legendItems(chart([series('a', [point('2018', 1)]), silent])).map(item => item.label)
    expect(labels[1]).toBe('b (không có số liệu năm gốc 2017)')
  })
  it('tells nine lines apart without colour', () => {
    const lines = Array.from({ length: 8 }, (_, i) => series(`s${i}`, [], { mark: 'line' }))
    expect(new Set(lines.map(s => JSON.stringify(lineStyle(lines, s.id)))).size).toBe(8)
  })
})

it('draws a part within its whole only where each part has one', () => {
  expect([...partsWithin(RESOLUTION.series)]).toEqual(['resolved'])
  expect(partsWithin(RESOLUTION.series.slice(1)).size).toBe(0)
})

it('hatches within the rectangle', () => {
  for (const [x1, y1, x2, y2] of hatchLines({ x: 10, y: 20, width: 30, height: 8 })) {
    for (const x of [x1, x2]) expect(x >= 10 && x <= 40).toBe(true)
    for (const y of [y1, y2]) expect(y >= 20 && y <= 28).toBe(true)
  }
})

describe('the ranking', () => {
  const places = chart([series('v', [point('hue', 9), point('ha-noi', 4), point('ca-mau', 12)])], { form: 'ranking' })
  const grouped = {
    ...places,
    groups: [
      { label: 'Cả năm', size: 2 },
      { label: 'Một phần', size: 1 },
    ],
  }
  it('heads each group, and keeps room for its headings', () => {
    expect(rankingLayout(grouped).map(row => (row.kind === 'heading' ? row.label : row.index))).toEqual([
      'Cả năm',
      0,
      1,
      'Một phần',
      2,
    ])
    const [plain, headed] = [places, grouped].map(each => rankingHeight(each, screenDrawing(600)))
    expect(headed?.height).toBe((plain?.height ?? 0) + 2 * (plain?.row ?? 0))
  })
  it('has none where all values are of one kind', () => {
    expect(rankingLayout(places).map(row => row.kind)).toEqual(['place', 'place', 'place'])
  })
})

describe('the tile map', () => {
  it('is laid out as data/tiles.csv says', () => {
    const rows = readFileSync(new URL('../../data/tiles.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    const ours = (['63', '34'] as const).flatMap(edition =>
      tilesOf(edition).map(t => `${edition},${t.id},${t.column},${t.row}`),
    )
    expect(ours.toSorted()).toEqual(rows.toSorted())
  })
  it('knows which units the keys are', () => {
    expect(editionOf(['ha-noi', 'bac-ninh-2025'])).toBe('34')
    expect(editionOf(['ha-noi', 'bac-giang'])).toBe('63')
  })
})

it('wraps a long title in an image and grows with it', () => {
  const drawing = exportDrawing()
  const short = layoutSheet(RESOLUTION, drawing, 400)
  const long = layoutSheet(
    { ...RESOLUTION, title: 'Vụ việc khiếu nại và tố cáo đã giải quyết '.repeat(6) },
    drawing,
    400,
  )
  expect(long.texts[0]?.lines.length).toBeGreaterThan(1)
  expect(long.height).toBeGreaterThan(short.height)
  expect(long.plot.y).toBeGreaterThan(short.plot.y)
})
