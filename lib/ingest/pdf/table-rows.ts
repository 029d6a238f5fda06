import type { Line, Segment } from './lines'

/** Whether two edges stand under each other (in sizes of the font). */
const ALIGNED = 0.5
/** Lines of one cell stand less than this apart. */
const LEADING = 1.7

/**
 * Joins the lines of cells that are broken over lines: below a row (or above one whose cells stand in its middle), a line with fewer
 * cells, each in a column of the row, that goes on in small letters.
 */
export function joinWrappedCells(lines: readonly Line[]): Line[] {
  const rows: Line[] = []
  let bottom = 0
  lines.forEach((line, i) => {
    const row = rows.at(-1)
    if (row && row.segments.length > 1 && bottom - line.y < LEADING * line.size && continuesCells(row, line)) {
      rows[rows.length - 1] = merged(row, line)
    } else if (
      row &&
      startsCells(row, line, rows.at(-2)) &&
      row.y - line.y < LEADING * line.size &&
      lines[i - 1] === row
    ) {
      rows[rows.length - 1] = merged(row, line)
    } else rows.push(line)
    bottom = line.y
  })
  return rows
}

function continuesCells(row: Line, line: Line): boolean {
  if (line.segments.length >= row.segments.length) return false
  return line.segments.every(segment => {
    const cell = row.segments[columnOf(row, segment)]
    return cell !== undefined && goesOn(cell, segment)
  })
}

/** A line above a row, whose label goes on in the row while its other cells stand in the middle of the label's lines. */
function startsCells(line: Line, row: Line, above: Line | undefined): boolean {
  const [label, ...others] = line.segments
  if (!label || others.length > 0 || row.segments.length < 3 || !above || above.segments.length < 3) return false
  const cell = row.segments[columnOf(row, label)]
  return cell !== undefined && goesOn(label, cell)
}

function goesOn(above: Segment, below: Segment): boolean {
  return /^[\p{Ll}(]/u.test(below.text) && /[\p{L}\p{N},)]$/u.test(above.text)
}

/** The column of a row in which a segment stands: under its cell's left edge or its middle, and clear of the other cells. */
function columnOf(row: Line, segment: Segment): number {
  return row.segments.findIndex((cell, i) => {
    const isUnder =
      Math.abs(cell.left - segment.left) < ALIGNED * row.size ||
      Math.abs(cell.left + cell.right - segment.left - segment.right) < 2 * ALIGNED * row.size
    const [before, after] = [row.segments[i - 1], row.segments[i + 1]]
    return isUnder && (!before || before.right < segment.left) && (!after || segment.right < after.left)
  })
}

/** Two lines as one, each cell's text one after the other. */
function merged(above: Line, below: Line): Line {
  const [most, fewer] = above.segments.length >= below.segments.length ? [above, below] : [below, above]
  const segments = most.segments.map(cell => ({ ...cell }))
  for (const segment of fewer.segments) {
    const cell = segments[columnOf(most, segment)]
    if (!cell) continue
    cell.text = most === above ? `${cell.text} ${segment.text}` : `${segment.text} ${cell.text}`
    cell.left = Math.min(cell.left, segment.left)
    cell.right = Math.max(cell.right, segment.right)
  }
  return { ...most, y: above.y, segments }
}
