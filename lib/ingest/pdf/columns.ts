import type { Line, Segment } from './lines'

/** Lines that follow each other between the same margins. */
export interface Block {
  lines: Line[]
  left: number
  right: number
}

/** Fewer lines side by side are a letterhead or a table's rows, unless they plainly are prose. */
const FEWEST_LINES = 5
const FEWEST_PROSE_LINES = 3
const MOST_COLUMNS = 4
/** Lines of prose fill this share of their column; entries of a table do not. */
const FILLED = 0.6

/** The lines of pages in reading order: where a page is set in columns, the left one first; a box beside the text comes after it. */
export function blocksOf(pages: readonly Line[][]): Block[] {
  const blocks: Block[] = []
  let margins: Block | undefined
  for (const lines of pages) {
    if (lines.length === 0) continue
    const { blocks: arranged, boxes } = arrange(lines, usualType(lines))
    const [first] = arranged
    // The last page may have no line that reaches its right margin.
    if (margins && first && arranged.length === 1 && isWithin(first, margins)) first.right = margins.right
    else if (first && arranged.length === 1) margins = first
    blocks.push(...arranged, ...boxes)
  }
  return blocks
}

function isWithin(block: Block, margins: Block): boolean {
  const size = block.lines[0]?.size ?? 0
  return Math.abs(block.left - margins.left) < 4 * size && block.right < margins.right
}

interface Arrangement {
  blocks: Block[]
  boxes: Block[]
}

function arrange(lines: readonly Line[], type: string): Arrangement {
  const { left, right } = extent(lines)
  let best: Block[] | undefined
  let bands: Columns[] = []
  let most = 0
  for (const gutter of guttersOf(lines)) {
    const found = split(lines, gutter, left, right)
    if (found.columned > most) {
      most = found.columned
      best = found.blocks
      bands = found.bands
    }
  }
  if (!best) return { blocks: [{ lines: [...lines], left, right }], boxes: [] }
  const arranged: Arrangement = { blocks: [], boxes: [] }
  for (const block of best) {
    const band = bands.find(columns => columns.includes(block.lines))
    const other = band?.find(column => column !== block.lines)
    const isBox = other !== undefined && usualType(block.lines) !== type && usualType(other) === type
    const inner =
      band || block.lines.length < lines.length ? arrange(block.lines, type) : { blocks: [block], boxes: [] }
    // What stands over the whole width keeps the page's margins, however short its lines are.
    const blocks = inner.blocks.length === 1 ? [block] : inner.blocks
    arranged[isBox ? 'boxes' : 'blocks'].push(...blocks)
    arranged.boxes.push(...inner.boxes)
  }
  return arranged
}

/** Where a gutter may be: in the gaps between segments of a line, and before edges at which several lines begin. */
function guttersOf(lines: readonly Line[]): number[] {
  const gutters = new Set<number>()
  const edges = new Map<number, number>()
  for (const { segments } of lines) {
    segments.forEach((segment, i) => {
      const before = segments[i - 1]
      const edge = Math.floor(segment.left) - 1
      if (before) gutters.add(Math.round((before.right + segment.left) / 4) * 2).add(edge)
      else edges.set(edge, (edges.get(edge) ?? 0) + 1)
    })
  }
  for (const [edge, count] of edges) if (count >= FEWEST_PROSE_LINES) gutters.add(edge)
  return [...gutters].sort((a, b) => a - b)
}

/** The gutters that no line crosses. */
function clearGuttersOf(lines: readonly Line[]): number[] {
  const segments = lines.flatMap(line => line.segments).sort((a, b) => a.left - b.left)
  const gutters: number[] = []
  let right = segments[0]?.right ?? 0
  for (const segment of segments) {
    if (segment.left > right) gutters.push((right + segment.left) / 2)
    right = Math.max(right, segment.right)
  }
  return gutters
}

type Columns = [Line[], Line[]]

function split(lines: readonly Line[], gutter: number, left: number, right: number) {
  const blocks: Block[] = []
  const bands: Columns[] = []
  let columned = 0
  let band: Line[] = []
  const addFull = (full: readonly Line[]): void => {
    const last = blocks.at(-1)
    if (last && last.left === left && last.right === right) last.lines.push(...full)
    else if (full.length > 0) blocks.push({ lines: [...full], left, right })
  }
  const endBand = (): void => {
    // A large title over the columns may be short enough to stand over the first alone.
    const size = median(band.map(line => line.size))
    const titles = band.findIndex(line => line.size < 1.2 * size)
    addFull(band.splice(0, Math.max(0, titles)))
    const columns = columnsOf(band, gutter)
    if (columns) {
      columned += band.length
      bands.push(columns)
      blocks.push({ lines: columns[0], ...extent(columns[0]) }, { lines: columns[1], ...extent(columns[1]) })
    } else addFull(band)
    band = []
  }
  for (const line of lines) {
    if (line.segments.some(segment => segment.left < gutter && segment.right > gutter)) {
      endBand()
      addFull([line])
    } else band.push(line)
  }
  endBand()
  return { blocks, bands, columned }
}

function columnsOf(band: readonly Line[], gutter: number, columns = MOST_COLUMNS - 1): Columns | null {
  const left = side(band, segment => segment.right <= gutter)
  const right = side(band, segment => segment.left >= gutter)
  return isProse(left, 1) && isProse(right, columns) ? [left, right] : null
}

function side(band: readonly Line[], isIn: (segment: Segment) => boolean): Line[] {
  return band.flatMap(line => {
    const segments = line.segments.filter(isIn)
    if (segments.length === 0) return []
    // Beside it may stand larger letters, on a baseline of their own.
    return [
      { segments, y: Math.max(...segments.map(({ y }) => y)), size: Math.max(...segments.map(({ size }) => size)) },
    ]
  })
}

/** Whether lines are a column of prose, or prose in as many columns as may still be beside each other. */
function isProse(lines: readonly Line[], columns = MOST_COLUMNS - 1): boolean {
  if (lines.length < FEWEST_PROSE_LINES || !hasWords(lines)) return false
  const { left, right } = extent(lines)
  const isFilled = ({ segments: [segment, ...others] }: Line): boolean =>
    segment !== undefined &&
    others.length === 0 &&
    segment.right - segment.left > FILLED * (right - left) &&
    /\s/.test(segment.text)
  const filled = lines.filter(isFilled)
  // The last line of a paragraph is as long as it happens to be.
  const ends = lines.filter((line, i) => !isFilled(line) && i > 0 && /[.!?]$/.test(line.segments.at(-1)?.text ?? ''))
  if (filled.length >= 0.6 * (lines.length - ends.length) && filled.length >= 2)
    return lines.length >= FEWEST_LINES || goesOn(lines)
  return columns > 1 && clearGuttersOf(lines).some(gutter => columnsOf(lines, gutter, columns - 1) !== null)
}

/** Entries of a table are mostly single words and numbers; this spares trying each way to divide one. */
function hasWords(lines: readonly Line[]): boolean {
  let segments = 0
  let withWords = 0
  for (const line of lines) {
    segments += line.segments.length
    for (const { text } of line.segments) if (/\p{L}\s+\S+\s/u.test(text)) withWords++
  }
  return withWords >= 0.5 * segments
}

/** Whether a sentence goes on from line to line, as it does in no letterhead. */
function goesOn(lines: readonly Line[]): boolean {
  return lines.some(({ segments: [segment] }, i) => i > 0 && segment && /^\p{Ll}\S*\s/u.test(segment.text))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** The size and font in which most of the lines begin. */
export function usualType(lines: readonly Line[]): string {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(typeOf(line), (counts.get(typeOf(line)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

export function typeOf({ size, segments }: Line): string {
  return `${Math.round(2 * size)} ${segments[0]?.runs[0]?.font ?? ''}`
}

function extent(lines: readonly Line[]): { left: number; right: number } {
  return {
    left: Math.min(...lines.map(line => line.segments[0]?.left ?? Number.POSITIVE_INFINITY)),
    right: Math.max(...lines.map(line => line.segments.at(-1)?.right ?? 0)),
  }
}
