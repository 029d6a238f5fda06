/** Letters on a page to lines. Lengths are points (1/72 inch), y grows upwards, as in PDF. */
import type { Glyph } from './glyphs'
import { onBaselines } from './raised'

/** Text that stands together in a line: a whole line of prose, or one cell of a table's row. */
export interface Segment {
  text: string
  /** The same, by fonts. */
  runs: Run[]
  left: number
  right: number
  y: number
  size: number
  /** How wide its first word is: it decides whether the line before had a place for it. */
  firstWord: number
}

export interface Run {
  text: string
  font: string
}

export interface Line {
  segments: Segment[]
  y: number
  size: number
}

/** Words stand less than this apart, cells of a table more (in sizes of the font). */
const CELL_GAP = 1.6
/** Letters of one word stand less than this further apart than letters of their line do. */
const WORD_GAP = 0.17
/** Where a line's spaces are written, cells of a table stand more than this apart without one. */
const UNWRITTEN_CELL_GAP = 0.5
const LIST_MARK = /^(?:[-–—+•*●▪]|\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-zđ][.)]|[IVX]{1,5}[.)])$/iu

/** Lines from top to bottom. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const sorted = onBaselines(glyphs.filter(glyph => glyph.text !== '')).sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Row[] = []
  for (const glyph of sorted) {
    const row = rows.at(-1)
    if (isSpace(glyph)) {
      // A space alone makes no line.
      if (row && row.y - glyph.y < 0.45 * row.size) row.glyphs.push(glyph)
    } else if (row && row.y - glyph.y < 0.45 * Math.min(row.size, glyph.size)) {
      row.glyphs.push(glyph)
      if (glyph.size > row.size) row.size = glyph.size
    } else rows.push({ glyphs: [glyph], y: glyph.y, size: glyph.size })
  }
  return rows.flatMap(overprints).map(({ glyphs, y, size }) => ({
    segments: segmentsOf(wordsOf(glyphs, size), size).map(segmentOf),
    y,
    size,
  }))
}

interface Row {
  glyphs: Glyph[]
  y: number
  size: number
}

/** A footer printed over a line of the text is a line of its own, not letters between letters. */
function overprints(row: Row): Row[] {
  const [small, large] = [
    row.glyphs.filter(({ size }) => size < 0.75 * row.size),
    row.glyphs.filter(({ size }) => size >= 0.75 * row.size),
  ]
  const printedOver = small.filter(({ text, x, width }) => {
    const middle = x + width / 2
    return (
      text.trim() !== '' &&
      large.some(other => other.text.trim() !== '' && other.x < middle && middle < other.x + other.width)
    )
  })
  if (printedOver.length < 4) return [row]
  return [
    { ...row, glyphs: large },
    { glyphs: small, y: small[0]?.y ?? row.y, size: Math.max(...small.map(({ size }) => size)) },
  ]
}

interface Word {
  letters: Glyph[]
  text: string
  left: number
  right: number
  /** Whether a space is written before it. */
  spaced: boolean
}

function wordsOf(glyphs: Glyph[], size: number): Word[] {
  const letters = withoutDoubles(glyphs.filter(glyph => !isSpace(glyph)).sort((a, b) => a.x - b.x))
  const spaces = glyphs.filter(isSpace).sort((a, b) => a.x - b.x)
  const wordGap = usualGap(letters, size) + WORD_GAP * size
  const words: Word[] = []
  let next = 0
  for (const letter of letters) {
    let spaced = false
    // A space into which another font draws its letter is a hole in the line, and none between words.
    for (let space = spaces[next]; space && space.x + 0.3 * space.width <= letter.x; space = spaces[++next]) {
      spaced ||= space.x + 0.7 * space.width >= (words.at(-1)?.right ?? Number.POSITIVE_INFINITY)
    }
    const last = words.at(-1)
    if (last && !spaced && letter.x - last.right <= wordGap) {
      last.letters.push(letter)
      last.text += letter.text
      last.right = Math.max(last.right, letter.x + letter.width)
    } else if (letter.text !== '')
      words.push({ letters: [letter], text: letter.text, left: letter.x, right: letter.x + letter.width, spaced })
  }
  return words
}

/** Bold type is at times the same letter drawn twice, a hair apart. */
function withoutDoubles(letters: readonly Glyph[]): Glyph[] {
  return letters.filter((letter, i) => {
    const before = letters[i - 1]
    return !before || before.text !== letter.text || letter.x - before.x > 0.1 * letter.size
  })
}

/** How far apart the letters of a line usually stand: some headings are set wide, some lines narrow. */
function usualGap(letters: readonly Glyph[], size: number): number {
  const gaps = letters
    .slice(1)
    .map((letter, i) => letter.x - (letters[i]?.x ?? 0) - (letters[i]?.width ?? 0))
    .filter(gap => Math.abs(gap) < size)
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}

function segmentsOf(words: readonly Word[], size: number): Word[][] {
  const segments: Word[][] = []
  const stretched = stretchedSpaces(words)
  const written = words.filter(word => word.spaced).length
  const cellGap = written >= 2 && written >= 0.5 * (words.length - 1) ? UNWRITTEN_CELL_GAP : CELL_GAP
  for (const word of words) {
    const segment = segments.at(-1)
    const before = segment?.at(-1)
    const isNear = before && word.left - before.right < (word.spaced ? CELL_GAP : cellGap) * size
    const followsMark = segment?.length === 1 && before && LIST_MARK.test(before.text)
    if (segment && (isNear || followsMark || stretched.has(word))) segment.push(word)
    else segments.push([word])
  }
  return segments
}

function segmentOf(words: readonly Word[]): Segment {
  const runs: Run[] = []
  words.forEach(({ letters }, i) => {
    const last = runs.at(-1)
    if (i > 0 && last) last.text += ' '
    for (const { text, font } of letters) {
      const run = runs.at(-1)
      if (run?.font === font) run.text += text
      else runs.push({ text, font })
    }
  })
  return {
    text: words.map(({ text }) => text).join(' '),
    runs,
    left: words[0]?.left ?? 0,
    right: Math.max(...words.map(word => word.right)),
    y: Math.max(...words.flatMap(word => word.letters.map(letter => letter.y))),
    size: Math.max(...words.flatMap(word => word.letters.map(letter => letter.size))),
    firstWord: words[0] ? words[0].right - words[0].left : 0,
  }
}

/** The words before which a wide gap is a space that justification stretched: so is, by as much, every other space of their line. */
function stretchedSpaces(words: readonly Word[]): Set<Word> {
  const stretched = new Set<Word>()
  const areWritten = words.some(word => word.spaced)
  let run: { word: Word; gap: number }[] = []
  const endRun = (): void => {
    const gaps = run.map(({ gap }) => gap)
    const letters = run.filter(({ word }) => /^\p{L}/u.test(word.text)).length
    if (run.length >= 2 && Math.max(...gaps) < 1.3 * Math.min(...gaps) && letters >= run.length / 2) {
      for (const { word } of run) stretched.add(word)
    }
    run = []
  }
  words.forEach((word, i) => {
    const before = words[i - 1]
    if (!before) return
    if (areWritten && !word.spaced) endRun()
    else run.push({ word, gap: word.left - before.right })
  })
  endRun()
  return stretched
}

function isSpace(glyph: Glyph): boolean {
  return glyph.text !== '' && glyph.text.trim() === ''
}
