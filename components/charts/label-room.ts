/** The room that labels leave to what is drawn and to each other. Pure. */
import { textWidth } from './text-width'

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** What no label may cover. */
export interface Obstacle extends Box {
  /** The mark whose own label may stand on it, within its shape. */
  of?: string
  /** The bar that this is the room above of: kept free of labels of other bars, which would be read as its own. */
  above?: string
  /** The dot of a line: a label nearer to it than to its own dot would be read as its. */
  dot?: boolean
  /** A straight line from the upper left to the lower right corner, or (`rises`) from the lower left to the upper right. */
  line?: 'falls' | 'rises'
}

/** A place where a label may stand. */
export interface Spot {
  /** Lines from top to bottom: what the value is of is told above it. */
  lines: string[]
  /** Middle of the lines. */
  x: number
  /** Baseline of the last line. */
  y: number
  /** Pixels. */
  size: number
  color: 'ink' | 'surface' | 'line'
  /** Within the shape of its own mark. */
  inside?: boolean
}

/** A label that is wanted, with its spots, the best first. */
export interface Wanted {
  key: string
  /** The bar that it belongs to, for `Obstacle.above`; none of a line. */
  bar?: string
  /** Its dot, for `Obstacle.dot`; none of a bar. */
  dot?: Box
  spots: Spot[]
}

/** From one line of a label to the next (units of its size). */
export const LINE = 1.15

export function widest(lines: readonly string[], size: number, bold: boolean): number {
  return Math.max(...lines.map(line => textWidth(line, size, bold)))
}

/** Room of a label, with its halo. */
export function roomOf({ x, y, lines, size, color }: Spot): Box {
  const half = widest(lines, size, color === 'line') / 2 + 2
  return {
    left: x - half,
    right: x + half,
    top: y - size * (0.85 + (lines.length - 1) * LINE),
    bottom: y + size * 0.24,
  }
}

export function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  )
}

export function touches(box: Box, other: Obstacle): boolean {
  const [from, to] = [Math.max(box.left, other.left), Math.min(box.right, other.right)]
  if (from >= to || box.top >= other.bottom || other.top >= box.bottom) return false
  if (!other.line) return true
  const slope = (other.bottom - other.top) / (other.right - other.left)
  const at = (x: number) =>
    other.line === 'falls' ? other.top + (x - other.left) * slope : other.bottom - (x - other.left) * slope
  const [a, b] = [at(from), at(to)]
  return Math.min(a, b) < box.bottom + 2 && Math.max(a, b) > box.top - 2
}

/** How far a box is from the middle of a mark. */
function gapTo(box: Box, mark: Box): number {
  const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2]
  return Math.hypot(Math.max(box.left - x, x - box.right, 0), Math.max(box.top - y, y - box.bottom, 0))
}

/**
 * Each wanted label at the first of its spots that is free, in the given order; one without a free spot is left out: a number over
 * another mark would be read as that mark's.
 */
export function placeAll<W extends Wanted>(
  wanted: readonly W[],
  drawn: readonly Obstacle[],
  bounds: Box,
): (W & { spot: Spot })[] {
  const taken: Obstacle[] = [...drawn]
  return wanted.flatMap(label => {
    const spot = label.spots.find(each => {
      const box = roomOf(each)
      const reach = label.dot ? gapTo(box, label.dot) : 0
      const free = (other: Obstacle) =>
        (each.inside && other.of === label.key) ||
        (other.above !== undefined && (!label.bar || other.above === label.bar)) ||
        !(touches(box, other) || (other.dot && gapTo(box, other) < reach - 1))
      return within(box, bounds) && taken.every(free)
    })
    if (!spot) return []
    taken.push(roomOf(spot))
    return [{ ...label, spot }]
  })
}
