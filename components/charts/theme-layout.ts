/** Where each theme of the timeline stands; pure, on the scale of years that the charts share. */
import type { ColorName, ThemeMark, TimelineModel } from '@/lib/summarize/chart-model'
import { type BandScale, bandScale, gutterFor } from './band-scale'
import type { Drawing } from './drawing'
import { clampLines, countLines, textWidth, wrapText } from './text-width'

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
  /** What opens the evidence: bar and words together, within the run's own row. */
  hit: { x: number; y: number; width: number; height: number }
}

export interface PlacedLane {
  label: string
  color: ColorName
  y: number
  runs: PlacedRun[]
}

/** On the screen a longer name is told whole on focus and in the table; an image has neither, so it is never cut there. */
const MAX_LINES = 12
/** Below this width of a year (units of the font size) a name cannot stand under its bar: it then stands beside it. */
const ROOMY = 4.2
/** Height (px) of what a finger or a pointer must meet. Source: WCAG 2.2, 2.5.8. */
const LEAST_HIT = 24

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

type Timeline = Pick<TimelineModel, 'years' | 'lanes'>

/** The rows of each lane, with names under their bars and beside them; they depend on the years alone, whatever the width. */
interface LaneRows {
  under: ThemeRun[][]
  beside: ThemeRun[][]
}

function rowsOf({ years, lanes }: Timeline): LaneRows[] {
  return lanes.map(lane => {
    const runs = themeRuns(lane.marks.filter(mark => years.includes(mark.year)))
    return { under: packRows(runs, false), beside: packRows(runs, true) }
  })
}

/** What is the same for all lanes at a width. */
interface Frame {
  chart: Timeline
  drawing: Drawing
  scale: BandScale
  /** Names stand beside their bars: a year is too narrow for them. */
  beside: boolean
  mostLines: number
}

function frameOf(chart: Timeline, drawing: Drawing): Frame {
  const { fontSize, width, interactive } = drawing
  const scale = bandScale(chart.years.length, width, gutterFor(width, fontSize))
  const mostLines = interactive ? MAX_LINES : Number.POSITIVE_INFINITY
  return { chart, drawing, scale, beside: scale.band < fontSize * ROOMY, mostLines }
}

const TOP = 2
/** An image keeps its rows as they are: nobody points at it. */
const rowHeight = ({ drawing: { fontSize, interactive }, beside }: Frame, lines: number) =>
  Math.max(fontSize * (1.25 * lines + (beside ? 0.6 : 1.6)), interactive ? LEAST_HIT : 0)
const laneHead = ({ drawing: { fontSize } }: Frame) => fontSize * 1.7
const laneFoot = ({ drawing: { fontSize } }: Frame, rows: number) => fontSize * (rows === 0 ? 1.8 : 0.6)

/** Height at any width, without placing a word: for the room that is kept before the timeline is drawn. */
export function timelineHeights(chart: Timeline): (drawing: Drawing) => number {
  const lanes = rowsOf(chart)
  return drawing => {
    const frame = frameOf(chart, drawing)
    let y = drawing.fontSize * TOP
    for (const lane of lanes) {
      const rows = frame.beside ? lane.beside : lane.under
      y += laneHead(frame) + laneFoot(frame, rows.length)
      for (const row of rows) {
        let most = 1
        for (let i = 0; i < row.length; i++) {
          const run = row[i]
          if (run) most = Math.max(most, countLines(run.name, placeOf(run, row[i + 1], frame).room, drawing.fontSize))
        }
        y += rowHeight(frame, Math.min(most, frame.mostLines))
      }
    }
    return Math.ceil(y)
  }
}

export function layoutTimeline(
  chart: Timeline,
  drawing: Drawing,
): { lanes: PlacedLane[]; height: number; scale: BandScale } {
  const { fontSize } = drawing
  const frame = frameOf(chart, drawing)
  const rows = rowsOf(chart)
  let y = fontSize * TOP
  const lanes = chart.lanes.map((lane, at) => {
    const placed: PlacedLane = { label: lane.label, color: lane.color, y: y + fontSize, runs: [] }
    y += laneHead(frame)
    const own = rows[at]?.[frame.beside ? 'beside' : 'under'] ?? []
    for (const row of own) {
      const runs = row.map((run, i) => placeRun(run, row[i + 1], y, frame))
      placed.runs.push(...runs)
      y += rowHeight(frame, Math.max(1, ...runs.map(run => run.lines.length)))
    }
    y += laneFoot(frame, own.length)
    return placed
  })
  return { lanes, height: Math.ceil(y), scale: frame.scale }
}

function placeRun(run: ThemeRun, next: ThemeRun | undefined, y: number, frame: Frame): PlacedRun {
  const { fontSize } = frame.drawing
  const { x, width, room, right } = placeOf(run, next, frame)
  const lines = clampLines(wrapText(run.name, room, fontSize), frame.mostLines)
  const text: PlacedRun['text'] = !frame.beside
    ? { x, y: y + fontSize * 1.75, anchor: 'start' }
    : right
      ? { x: x + width + fontSize * 0.5, y: y + fontSize * 0.75, anchor: 'start' }
      : { x: x - fontSize * 0.5, y: y + fontSize * 0.75, anchor: 'end' }
  return { ...run, x, y, width, lines, text, hit: hitOf({ x, y, width, lines, text }, frame) }
}

/** Under its bar a name leaves room to the next row; beside it, rows meet and share what lies between them. */
function hitOf({ x, y, width, lines, text }: Omit<PlacedRun, keyof ThemeRun | 'hit'>, frame: Frame): PlacedRun['hit'] {
  const { fontSize } = frame.drawing
  const words = Math.max(0, ...lines.map(line => textWidth(line, fontSize)))
  const left = Math.min(x, text.anchor === 'end' ? text.x - words : text.x)
  const right = Math.max(x + width, text.anchor === 'end' ? text.x : text.x + words)
  const [above, height] = frame.beside
    ? [0.5, rowHeight(frame, lines.length)]
    : [0.35, Math.max(fontSize * (1.25 * lines.length + 1.35), LEAST_HIT)]
  return { x: left, y: y - fontSize * above, width: right - left, height }
}

/**
 * A bar, and the width that its name has: under it, free to run on over years without a theme; or beside it, on the side with
 * more room.
 */
function placeOf(
  run: ThemeRun,
  next: ThemeRun | undefined,
  { chart: { years }, drawing: { fontSize, width: all }, scale, beside }: Frame,
): { x: number; width: number; room: number; right: boolean } {
  const x = scale.start(years.indexOf(run.first)) + 1
  const width = scale.start(years.indexOf(run.last) + 1) - 1 - x
  if (beside) {
    const right = all - (x + width) >= x
    return { x, width, right, room: (right ? all - (x + width) : x) - fontSize * 0.6 }
  }
  const free = next ? scale.start(years.indexOf(next.first)) : all
  return { x, width, right: true, room: Math.max(width, Math.min(free - x, fontSize * 16)) - 4 }
}

/** Width of the widest label of a year, for how many of them are written. */
export function yearLabelWidth(years: readonly number[], fontSize: number): number {
  return Math.max(0, ...years.map(year => textWidth(String(year), fontSize)))
}
