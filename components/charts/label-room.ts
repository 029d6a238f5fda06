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
  /** A thin upright line from the label to the end of its mark, where it stands too far off to be read as its own without. */
  leader?: Leader
}

/** Pixels. */
export interface Leader {
  x: number
  top: number
  bottom: number
}

/** A label that is wanted. */
export interface Wanted {
  key: string
  /** The bar that it belongs to, for `Obstacle.above`; none of a line. */
  bar?: string
  /** Its dot, for `Obstacle.dot`; none of a bar. */
  dot?: Box
  /** Its spots, the best first; those further down are made only where no better one is free. */
  spots: (() => Spot[])[]
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

export function around(x: number, y: number, rx: number, ry = rx): Box {
  return { left: x - rx, right: x + rx, top: y - ry, bottom: y + ry }
}

/** Farther than this (px) no dot is nearer to a label than its own. */
const NEAR = 40

/** How far a box is from the middle of a mark, squared. */
function gapTo(box: Box, mark: Box): number {
  const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2]
  return Math.max(box.left - x, x - box.right, 0) ** 2 + Math.max(box.top - y, y - box.bottom, 0) ** 2
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
    const placed = firstOf(label.spots, spots => freeSpot(spots(), label, taken, bounds))
    if (!placed) return []
    taken.push(placed.box, ...(placed.spot.leader ? [leaderRoom(placed.spot.leader)] : []))
    return [{ ...label, spot: placed.spot }]
  })
}

/** What no other label may cover of a leader. */
export function leaderRoom({ x, top, bottom }: Leader): Box {
  return { left: x - 1, right: x + 1, top, bottom }
}

function freeSpot(spots: readonly Spot[], { key, bar, dot }: Wanted, taken: readonly Obstacle[], bounds: Box) {
  const rooms = spots.map(spot => ({ spot, box: roomOf(spot) })).filter(({ box }) => within(box, bounds))
  // Of a hundred marks a few stand near.
  const from = Math.min(...rooms.map(({ box }) => box.left)) - NEAR
  const to = Math.max(...rooms.map(({ box }) => box.right)) + NEAR
  const near = taken.filter(
    ({ left, right, above }) => right > from && left < to && (above === undefined || (bar && above !== bar)),
  )
  return rooms.find(({ spot, box }) => {
    const { leader } = spot
    if (leader) {
      // Its leader says whose it is: it may stand above other bars and nearer to other dots.
      const line = leaderRoom(leader)
      return near.every(other => other.above !== undefined || !(touches(box, other) || touches(line, other)))
    }
    const reach = dot ? gapTo(box, dot) - 1 : 0
    return near.every(
      other =>
        (spot.inside && other.of === key) ||
        !(touches(box, other) || (other.dot && reach > 0 && gapTo(box, other) < reach)),
    )
  })
}

function firstOf<From, To>(all: readonly From[], find: (from: From) => To | undefined): To | undefined {
  for (const from of all) {
    const found = find(from)
    if (found !== undefined) return found
  }
  return undefined
}
