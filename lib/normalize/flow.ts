/**
 * A canonical text as it reads: lines that a column broke are joined, runs of spaces are one, a column of other news beside
 * the prose is left out. Every unit keeps the offset it came from, so that what is read in the flow is shown in the text.
 */
import {
  alignedRows,
  GAP,
  type Line,
  NARROW_GAP,
  partedRows,
  SERIAL_HEAD_ENDS,
  SERIAL_OPENS,
  stackedCells,
} from './flow-rows'
import { allMatches } from './scan'

export interface Flow {
  readonly text: string
  /** Canonical offset of each unit of the flow; null where the two are the same. */
  readonly origin: Uint32Array | null
}

// A line that a page's column broke goes on in the next: no sentence ended, and the next starts with a small letter. A
// line as wide as its column goes on whatever the next starts with.
const GOES_ON = /[^.!?…:;|"”»\s]$/u
const GOES_ON_WIDE = /[^.!?…:;|\s]$/u
const STARTS_SMALL = /^\p{Ll}/u
const SPACES = /[ \t\u00a0\u3000\u2000-\u200a]{2,}/g

/** The flow of a canonical text. Plain text, with nothing to join or drop, is its own flow. */
export function flowOf(canonical: string): Flow {
  const spaced = isSpaced(canonical)
  const lines = linesOf(canonical, spaced)
  const width = columnWidth(lines)
  const cells = stackedCells(lines)
  const parted = canonical.includes('; ') ? partedRows(lines) : NO_ROWS
  if (!spaced && cells.size === 0 && parted.size === 0 && isOwnFlow(lines, width))
    return { text: canonical, origin: null }
  const rows = spaced ? alignedRows(lines) : NO_ROWS
  const pieces: string[] = []
  const origins: { from: number; at: number; length: number; step: 0 | 1 }[] = []
  let length = 0
  let changed = false
  const add: Add = (text, from, step = 1) => {
    if (text === '') return
    pieces.push(text)
    origins.push({ from, at: length, length: text.length, step })
    length += text.length
  }
  let previous: Line | null = null
  for (const line of lines) {
    if (previous) {
      const cell = cells.has(line)
      const row = rows.has(previous) || rows.has(line) || parted.has(previous) || parted.has(line)
      const joins = cell || (!row && goesOn(previous, line, width))
      if (cell) add(' | ', previous.newline, 0)
      else add(joins ? ' ' : '\n', previous.newline)
      changed ||= joins
    }
    const dropped = parted.has(line)
      ? addCells(line, add)
      : spaced
        ? addWords(canonical, line, rows.has(line), add)
        : addLine(line, add)
    changed ||= dropped
    previous = line
  }
  if (!changed) return { text: canonical, origin: null }
  const origin = new Uint32Array(length)
  for (const { from, at, length: count, step } of origins) {
    for (let i = 0; i < count; i++) origin[at + i] = from + i * step
  }
  return { text: pieces.join(''), origin }
}

/** The flow of a text that was edited before: each unit at its place before the edits. */
export function flowOver(edited: Flow): Flow {
  const { text, origin } = flowOf(edited.text)
  const first = edited.origin
  return { text, origin: origin && first ? origin.map(at => first[at] ?? at) : (origin ?? first) }
}

/** Whether a text without runs of spaces has no line to trim or to join. */
function isOwnFlow(lines: readonly Line[], width: number): boolean {
  for (let i = 0; i < lines.length; i++) {
    const [previous, line] = [lines[i - 1], lines[i]]
    if (line && (line.start !== line.rawStart || line.end !== line.newline)) return false
    if (previous && line && goesOn(previous, line, width)) return false
  }
  return true
}

/** Adds words of the flow; `step` 0: all of them stand for one unit of the text. */
type Add = (text: string, from: number, step?: 0 | 1) => void

/** Adds a row parted by semicolons, with bars for them. */
function addCells(line: Line, add: Add): boolean {
  let from = 0
  for (const match of allMatches(line.words, SEMICOLON)) {
    add(line.words.slice(from, match.index), line.start + from)
    add(' | ', line.start + match.index, 0)
    from = match.index + match[0].length
  }
  add(line.words.slice(from), line.start + from)
  return true
}
const SEMICOLON = /; ?/g

/** Adds a line that has no runs of spaces; says whether anything changed. */
function addLine(line: Line, add: Add): boolean {
  add(line.words, line.start)
  return line.start !== line.rawStart || line.end !== line.newline
}

/** Adds a line word by word, a run of spaces as one, a gap of a table's row as its bar; says whether anything changed. */
function addWords(canonical: string, line: Line, row: boolean, add: Add): boolean {
  const words = canonical.slice(line.start, line.end)
  let from = 0
  let changed = line.start !== line.rawStart || line.end !== line.newline
  for (const match of allMatches(words, row ? SPACES_OR_TAB : SPACES)) {
    add(words.slice(from, match.index), line.start + from)
    const gap = match.index <= SERIAL_HEAD_ENDS && SERIAL_OPENS.test(words) ? NARROW_GAP : GAP
    if (row && gap.test(match[0])) add(' | ', line.start + match.index, 0)
    else add(' ', line.start + match.index)
    from = match.index + match[0].length
    changed = true
  }
  add(words.slice(from), line.start + from)
  return changed
}

const ODD_SPACE = /[\u00a0\u3000\u2000-\u200a]/
const SPACES_IN_A_ROW = /[ \u00a0\u3000\u2000-\u200a]{2}/

/** Whether tabs, or runs of spaces, stand in a text. */
const isSpaced = (text: string): boolean =>
  text.includes('\t') || text.includes('  ') || (ODD_SPACE.test(text) && SPACES_IN_A_ROW.test(text))

const NO_ROWS: ReadonlySet<Line> = new Set()
const SPACES_OR_TAB = /\t|[ \t\u00a0\u3000\u2000-\u200a]{2,}/g
function linesOf(canonical: string, spaced: boolean): Line[] {
  const bars = spaced ? sideColumns(canonical) : NO_BARS
  const lines: Line[] = []
  for (let from = 0; from <= canonical.length; ) {
    const found = canonical.indexOf('\n', from)
    const newline = found < 0 ? canonical.length : found
    const raw = canonical.slice(from, newline)
    const bar = bars.size > 0 ? raw.indexOf('|') : -1
    const own = bar >= 0 && bars.has(bar) && raw.lastIndexOf('|') === bar ? raw.slice(0, bar) : raw
    const words = own.trim()
    const start = words === '' ? from : from + own.indexOf(words[0] ?? '')
    lines.push({ rawStart: from, newline, start, end: start + words.length, empty: words === '', words })
    from = newline + 1
  }
  return lines
}

const NO_BARS: ReadonlySet<number> = new Set()

/** Places of a bar behind which, three lines or more, other news stand beside the prose. A table has several bars a line. */
function sideColumns(canonical: string): ReadonlySet<number> {
  const counts = new Map<number, number>()
  if (canonical.includes('  |')) {
    for (const [line] of canonical.matchAll(/^[^|\n]{30,}\|[^|\n]*$/gm)) {
      const bar = line.indexOf('|')
      counts.set(bar, (counts.get(bar) ?? 0) + 1)
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([bar]) => bar))
}

/** "cms-publish-date 20/02/2020 | 09:10": a site's date line, however it is spelt. */
const DATE_LINE = /^[^\n]{0,40}\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d[ |,-]{1,4}\d{1,2}:\d\d[^\n]{0,40}$/

/** "- Tố cáo …", "2. Đơn thư", "a) Khiếu nại …": an item of a list begins anew. */
const ITEM = /^(?:[-–+*•] ?\p{Lu}|\d{1,2}[.)] \p{Lu}|[a-zđ]\) )/u

function goesOn(line: Line, next: Line, width: number): boolean {
  if (line.empty || next.empty || DATE_LINE.test(next.words) || ITEM.test(next.words)) return false
  // What is set in columns is no prose: a letterhead, a label with its value.
  if (GAP.test(line.words) || GAP.test(next.words) || isRow(line) || isRow(next)) return false
  const tail = line.words.slice(-2)
  if (line.words.length > width) return GOES_ON_WIDE.test(tail)
  return GOES_ON.test(tail) && STARTS_SMALL.test(next.words.slice(0, 2))
}

/** "Bắc Giang | 4.216 | 2.903" */
const isRow = ({ words }: Line): boolean => words.includes(' | ')

/** No column is wider. */
const WIDEST = 120

/**
 * How long a line must be to go on in the next whatever that starts with: near the full width in a text set in one narrow
 * column, never in a text whose lines are paragraphs.
 */
function columnWidth(lines: readonly Line[]): number {
  let longest = 0
  for (const { words } of lines) longest = Math.max(longest, words.length)
  if (longest > WIDEST) return Number.POSITIVE_INFINITY
  let long = 0
  let goingOn = 0
  for (const [i, line] of lines.entries()) {
    const { words } = line
    // A line above a blank one ends its paragraph, a table's row goes on in none.
    if (words.length < 20 || isRow(line) || (lines[i + 1]?.empty ?? true)) continue
    long++
    if (GOES_ON_WIDE.test(words.slice(-2))) goingOn++
  }
  return long >= 6 && goingOn > long / 2 ? longest * 0.75 : Number.POSITIVE_INFINITY
}

/** Puts every span of a value read in a flow where it stands in the canonical text; the value itself is changed. */
export function toCanonical<T>(value: T, flow: Flow, canonical: string): T {
  if (flow.origin !== null) move(value, flow.origin, canonical, new Set())
  return value
}

/** `moved`: what was moved before, as one object may stand in several places. */
function move(value: unknown, origin: Uint32Array, canonical: string, moved: Set<object>): void {
  if (value === null || typeof value !== 'object' || moved.has(value)) return
  moved.add(value)
  if (Array.isArray(value)) {
    for (const item of value) move(item, origin, canonical, moved)
    return
  }
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key]
    if (typeof item === 'object') move(item, origin, canonical, moved)
  }
  if (!isSpan(value)) return
  const from = origin[value.start] ?? canonical.length
  value.end = value.end > value.start ? (origin[value.end - 1] ?? canonical.length - 1) + 1 : from
  value.start = from
  if (typeof value.text === 'string') value.text = canonical.slice(from, value.end)
}

const isSpan = (value: object): value is { start: number; end: number; text?: unknown } =>
  'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number'
