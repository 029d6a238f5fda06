/** Pieces of text on a page to lines. Lengths are points (1/72 inch), y grows upwards, as in PDF. */

/** A piece of text as the PDF places it. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  /** The font's size. */
  size: number
}

/** Text that stands together in a line: a whole line of prose, or one cell of a table's row. */
export interface Segment {
  text: string
  left: number
  right: number
}

export interface Line {
  segments: Segment[]
  y: number
  size: number
}

/** Words of justified prose stand less than this apart, cells of a table more (in sizes of the font). */
const CELL_GAP = 1.6
/** Letters of one word stand less than this apart. */
const WORD_GAP = 0.17
const LIST_MARK = /^(?:[-–—+•*●▪]|\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-zđ][.)]|[IVX]{1,5}[.)])$/iu

/** Lines from top to bottom. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const sorted = pieces.filter(piece => piece.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  const lines: { pieces: Piece[]; y: number; size: number }[] = []
  for (const piece of sorted) {
    const line = lines.at(-1)
    // A raised note mark or a smaller unit stays in its line.
    if (line && Math.abs(line.y - piece.y) < 0.45 * Math.min(line.size, piece.size)) {
      line.pieces.push(piece)
      if (piece.size > line.size) line.size = piece.size
    } else lines.push({ pieces: [piece], y: piece.y, size: piece.size })
  }
  return lines.map(({ pieces, y, size }) => ({ segments: segmentsOf(pieces, size), y, size }))
}

function segmentsOf(pieces: Piece[], size: number): Segment[] {
  const segments: Segment[] = []
  for (const piece of pieces.sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const gap = last ? piece.x - last.right : Number.POSITIVE_INFINITY
    const text = piece.text.replace(/\s+/g, ' ')
    if (last && (gap < CELL_GAP * size || LIST_MARK.test(last.text.trim()))) {
      const spaced = gap > WORD_GAP * size && !last.text.endsWith(' ') && !text.startsWith(' ')
      last.text += spaced ? ` ${text}` : text
      last.right = Math.max(last.right, piece.x + piece.width)
    } else segments.push({ text, left: piece.x, right: piece.x + piece.width })
  }
  for (const segment of segments) segment.text = segment.text.trim()
  return segments
}
