import type { Line, Segment } from './lines'

/** Lines that follow each other between the same margins. */
export interface Block {
  lines: Line[]
  left: number
  right: number
}

/** Fewer lines side by side are a letterhead or a table's rows. */
const FEWEST_LINES = 5
/** Lines of prose fill this share of their column; entries of a table do not. */
const FILLED = 0.6

/** The page's lines in reading order: where it is set in two columns, the left one first. */
export function blocksOf(lines: readonly Line[]): Block[] {
  if (lines.length === 0) return []
  const left = Math.min(...lines.map(line => line.segments[0]?.left ?? Number.POSITIVE_INFINITY))
  const right = Math.max(...lines.map(line => line.segments.at(-1)?.right ?? 0))
  const width = right - left
  let best: Block[] = [{ lines: [...lines], left, right }]
  let most = 0
  for (let k = 12; k <= 28; k++) {
    const gutter = left + (width * k) / 40
    const { blocks, columned } = split(lines, gutter, left, right)
    if (columned > most) {
      most = columned
      best = blocks
    }
  }
  return best
}

function split(lines: readonly Line[], gutter: number, left: number, right: number) {
  const blocks: Block[] = []
  let columned = 0
  let band: Line[] = []
  const endBand = (): void => {
    const columns = columnsOf(band, gutter)
    if (columns) {
      columned += band.length
      blocks.push({ lines: columns[0], ...extent(columns[0]) }, { lines: columns[1], ...extent(columns[1]) })
    } else if (band.length > 0) {
      const last = blocks.at(-1)
      if (last && last.left === left && last.right === right) last.lines.push(...band)
      else blocks.push({ lines: band, left, right })
    }
    band = []
  }
  for (const line of lines) {
    if (line.segments.some(segment => segment.left < gutter && segment.right > gutter)) {
      endBand()
      const last = blocks.at(-1)
      if (last && last.left === left && last.right === right) last.lines.push(line)
      else blocks.push({ lines: [line], left, right })
    } else band.push(line)
  }
  endBand()
  return { blocks, columned }
}

function columnsOf(band: readonly Line[], gutter: number): [Line[], Line[]] | null {
  const left = side(band, segment => segment.right <= gutter)
  const right = side(band, segment => segment.left >= gutter)
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return null
  return isProse(left) && isProse(right) ? [left, right] : null
}

function side(band: readonly Line[], isIn: (segment: Segment) => boolean): Line[] {
  return band.map(line => ({ ...line, segments: line.segments.filter(isIn) })).filter(line => line.segments.length > 0)
}

function isProse(lines: readonly Line[]): boolean {
  const { left, right } = extent(lines)
  const filled = lines.filter(({ segments: [segment, ...others] }) => {
    return (
      segment &&
      others.length === 0 &&
      segment.right - segment.left > FILLED * (right - left) &&
      /\s/.test(segment.text)
    )
  })
  return filled.length >= 0.6 * lines.length
}

function extent(lines: readonly Line[]): { left: number; right: number } {
  return {
    left: Math.min(...lines.map(line => line.segments[0]?.left ?? Number.POSITIVE_INFINITY)),
    right: Math.max(...lines.map(line => line.segments.at(-1)?.right ?? 0)),
  }
}
