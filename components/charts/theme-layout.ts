/** Where each theme of the timeline stands; pure, on the scale of years that the charts share. */
import type { ColorName, ThemeMark, TimelineModel } from '@/lib/summarize/chart-model'
import { type BandScale, bandScale, gutterFor } from './band-scale'
import type { Drawing } from './drawing'
import { clampLines, textWidth, wrapText } from './text-width'

/** Consecutive years of one lane under one name: one bar. */
export interface ThemeRun {
  name: string
  first: number
  last: number
  marks: ThemeMark[]
}

export interface PlacedRun extends ThemeRun {
  x: number
  y: number
  width: number
  lines: string[]
  text: { x: number; y: number; anchor: 'start' | 'end' }
}

export interface PlacedLane {
  label: string
  color: ColorName
  y: number
  runs: PlacedRun[]
}

/** On the screen a longer name is told whole on focus and in the table; an image has neither, so it is never cut there. */
const MAX_LINES = 8
/** Below this width of a year (units of the font size) a name cannot stand under its bar: it then stands beside it. */
const ROOMY = 4.2

export function themeRuns(marks: readonly ThemeMark[]): ThemeRun[] {
  const runs: ThemeRun[] = []
  for (const mark of marks.toSorted((a, b) => a.year - b.year)) {
    const run = runs.find(r => r.name === mark.name && r.last === mark.year - 1)
    if (run) {
      run.last = mark.year
      run.marks.push(mark)
    } else runs.push({ name: mark.name, first: mark.year, last: mark.year, marks: [mark] })
  }
  return runs
}

/** Rows of runs that do not share a year; several themes of one year come to stand under each other. */
export function packRows(runs: readonly ThemeRun[], oneEach: boolean): ThemeRun[][] {
  const rows: ThemeRun[][] = []
  for (const run of runs) {
    const free = oneEach
      ? undefined
      : rows.find(row => row.every(other => other.last < run.first || other.first > run.last))
    if (free) free.push(run)
    else rows.push([run])
  }
  return rows
}

export function layoutTimeline(
  chart: Pick<TimelineModel, 'years' | 'lanes'>,
  drawing: Drawing,
): { lanes: PlacedLane[]; height: number; scale: BandScale } {
  const { fontSize } = drawing
  const scale = bandScale(chart.years.length, drawing.width, gutterFor(drawing.width, fontSize))
  const beside = scale.band < fontSize * ROOMY
  let y = fontSize * 2
  const lanes = chart.lanes.map(lane => {
    const placed: PlacedLane = { label: lane.label, color: lane.color, y: y + fontSize, runs: [] }
    y += fontSize * 1.7
    const shown = lane.marks.filter(mark => chart.years.includes(mark.year))
    for (const row of packRows(themeRuns(shown), beside)) {
      const runs = row.map((run, i) => (beside ? besideBar : underBar)(run, row[i + 1], y, chart, drawing, scale))
      placed.runs.push(...runs)
      y += fontSize * (1.25 * Math.max(...runs.map(run => run.lines.length)) + (beside ? 0.6 : 1.6))
    }
    if (placed.runs.length === 0) y += fontSize * 1.2
    y += fontSize * 0.6
    return placed
  })
  return { lanes, height: Math.ceil(y), scale }
}

type Place = (
  run: ThemeRun,
  next: ThemeRun | undefined,
  y: number,
  chart: Pick<TimelineModel, 'years' | 'lanes'>,
  drawing: Drawing,
  scale: BandScale,
) => PlacedRun

/** The name under its bar, free to run on over years without a theme. */
const underBar: Place = (run, next, y, chart, { fontSize, interactive, width: all }, scale) => {
  const { x, width } = barOf(run, chart, scale)
  const free = next ? scale.start(chart.years.indexOf(next.first)) : all
  const lines = wrapText(run.name, Math.max(width, Math.min(free - x, fontSize * 16)) - 4, fontSize)
  return {
    ...run,
    x,
    y,
    width,
    lines: clampLines(lines, interactive ? MAX_LINES : Number.POSITIVE_INFINITY),
    text: { x, y: y + fontSize * 1.75, anchor: 'start' },
  }
}

/** The name beside its bar, on the side with more room. */
const besideBar: Place = (run, _next, y, chart, { fontSize, interactive, width: all }, scale) => {
  const { x, width } = barOf(run, chart, scale)
  const right = all - (x + width) >= x
  const room = (right ? all - (x + width) : x) - fontSize * 0.6
  const lines = clampLines(wrapText(run.name, room, fontSize), interactive ? MAX_LINES : Number.POSITIVE_INFINITY)
  const at = right ? x + width + fontSize * 0.5 : x - fontSize * 0.5
  return { ...run, x, y, width, lines, text: { x: at, y: y + fontSize * 0.75, anchor: right ? 'start' : 'end' } }
}

function barOf(
  run: ThemeRun,
  chart: Pick<TimelineModel, 'years' | 'lanes'>,
  scale: BandScale,
): { x: number; width: number } {
  const x = scale.start(chart.years.indexOf(run.first)) + 1
  return { x, width: scale.start(chart.years.indexOf(run.last) + 1) - 1 - x }
}

/** Width of the widest label of a year, for how many of them are written. */
export function yearLabelWidth(years: readonly number[], fontSize: number): number {
  return Math.max(0, ...years.map(year => textWidth(String(year), fontSize)))
}
