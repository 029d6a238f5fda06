/**
 * The letters of a page, each where it is drawn, read from the drawing operators. pdf.js's own getTextContent joins letters before they
 * are in order (a letter from a second font, drawn into a hole that the first left for it, then lands behind the line) and keeps no spaces.
 */
import type { PDFPageProxy } from 'unpdf/pdfjs'
import { apply, IDENTITY, type Matrix, matrixOf, multiply } from './matrix'

/** A letter (or ligature), with its marks. Lengths are points (1/72 inch), y grows upwards, as in PDF. */
export interface Glyph {
  text: string
  x: number
  /** The baseline. */
  y: number
  width: number
  /** The font's size. */
  size: number
  /** The font's name in the document, without the mark of a subset. */
  font: string
}

/** A letter before it is known which way the page is read: its place, and the direction of its line as a unit vector. */
interface PlacedGlyph extends Glyph {
  along: [number, number]
}

/** What pdf.js shows: a letter, or (a number) a step in thousandths of the font's size. */
type Shown = number | { unicode: string; width: number; isSpace: boolean; originalCharCode: number }

interface Font {
  name?: string
  fontMatrix?: number[]
  vertical?: boolean
}

interface State {
  ctm: Matrix
  font: Font
  size: number
  charSpacing: number
  wordSpacing: number
  /** The horizontal scale, 1 being natural. */
  stretch: number
  leading: number
  rise: number
}

/** What is used of pdf.js's operator codes. */
export type Operators = Record<
  | 'save'
  | 'restore'
  | 'transform'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'beginText'
  | 'setCharSpacing'
  | 'setWordSpacing'
  | 'setHScale'
  | 'setLeading'
  | 'setFont'
  | 'setTextRise'
  | 'moveText'
  | 'setLeadingMoveText'
  | 'setTextMatrix'
  | 'nextLine'
  | 'setGState'
  | 'showText'
  | 'paintImageXObject'
  | 'paintInlineImageXObject'
  | 'paintImageMaskXObject',
  number
>

/** The letters in the order in which the page draws them, turned so that its lines run from left to right. */
export async function glyphsOf(page: PDFPageProxy, operators: Operators): Promise<Glyph[]> {
  // 0: no annotations; a comment or a form's field is no text of the report.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const fontNamed = (name: string): Font => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : {})
  return upright(placedGlyphs(fnArray, argsArray, operators, fontNamed))
}

function placedGlyphs(
  codes: readonly number[],
  argsOf: readonly unknown[],
  op: Operators,
  fontNamed: (name: string) => Font,
): PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = []
  let state: State = {
    ctm: IDENTITY,
    font: {},
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  }
  const saved: State[] = []
  let text: Matrix = IDENTITY
  let [x, y, lineX, lineY] = [0, 0, 0, 0]
  const moveText = (dx: number, dy: number): void => {
    lineX += dx
    lineY += dy
    x = lineX
    y = lineY
  }
  const setFont = ([name, size]: [string, number]): void => {
    state.font = fontNamed(name)
    state.size = size
  }
  const show = (shown: readonly Shown[]): void => {
    const scale = Math.abs(state.font.fontMatrix?.[0] ?? 0.001) * state.size
    const matrix = multiply(state.ctm, text)
    const [a, b, c, d] = matrix
    const stretch = Math.hypot(a, b)
    for (const item of shown) {
      if (typeof item === 'number') {
        x -= ((item * state.size) / 1000) * state.stretch
        continue
      }
      const width = item.width * scale * state.stretch
      const [pageX, pageY] = apply(matrix, x, y + state.rise)
      const size = Math.abs(state.size) * Math.hypot(c, d)
      if (stretch > 0 && size > 0 && !state.font.vertical) {
        const letters = lettersOf(item)
        const base = glyphs.at(-1)
        // Wherever a font draws a mark, it belongs to the letter that was drawn before it.
        if (base && /^\p{M}+$/u.test(letters)) base.text += letters
        else
          glyphs.push({
            text: letters,
            x: pageX,
            y: pageY,
            width: width * stretch,
            size,
            font: (state.font.name ?? '').replace(/^[A-Z]{6}\+/, ''),
            along: [a / stretch, b / stretch],
          })
      }
      x += width + (state.charSpacing + (item.isSpace ? state.wordSpacing : 0)) * state.stretch
    }
  }

  for (let i = 0; i < codes.length; i++) {
    const args = (argsOf[i] ?? []) as never[]
    switch (codes[i]) {
      case op.save:
        saved.push({ ...state })
        break
      case op.restore:
      case op.paintFormXObjectEnd:
        state = saved.pop() ?? state
        break
      case op.transform:
        state.ctm = multiply(state.ctm, matrixOf(args))
        break
      case op.paintFormXObjectBegin:
        saved.push({ ...state })
        if (args[0]) state.ctm = multiply(state.ctm, matrixOf(args[0]))
        break
      case op.beginText:
        text = IDENTITY
        x = y = lineX = lineY = 0
        break
      case op.setTextMatrix:
        text = matrixOf(args.length === 1 ? (args[0] ?? []) : args)
        x = y = lineX = lineY = 0
        break
      case op.setLeadingMoveText:
        state.leading = -(args[1] ?? 0)
        moveText(args[0] ?? 0, args[1] ?? 0)
        break
      case op.moveText:
        moveText(args[0] ?? 0, args[1] ?? 0)
        break
      case op.nextLine:
        moveText(0, -state.leading)
        break
      case op.setCharSpacing:
        state.charSpacing = args[0] ?? 0
        break
      case op.setWordSpacing:
        state.wordSpacing = args[0] ?? 0
        break
      case op.setHScale:
        state.stretch = (args[0] ?? 100) / 100
        break
      case op.setLeading:
        state.leading = args[0] ?? 0
        break
      case op.setTextRise:
        state.rise = args[0] ?? 0
        break
      case op.setFont:
        setFont(args as unknown as [string, number])
        break
      case op.setGState:
        for (const [key, value] of (args[0] ?? []) as [string, [string, number]][]) if (key === 'Font') setFont(value)
        break
      case op.showText:
        show(args[0] ?? [])
        break
    }
  }
  return glyphs
}

/** pdf.js calls code 0xAD by its name in Latin fonts, hyphen; ABC fonts have a letter there. A character for private use keeps the two apart. */
export const HYPHEN_OF_CODE_AD = '\ue0ad'

function lettersOf({ unicode, originalCharCode }: { unicode: string; originalCharCode: number }): string {
  if (unicode === '-' && originalCharCode === 0xad) return HYPHEN_OF_CODE_AD
  return unicode.replace(/[\ufb00-\ufb06]/g, ligature => ligature.normalize('NFKC'))
}

/** Lines that are askew by more than this (its sine) are a watermark or a stamp. */
const MOST_SKEW = 0.1

/** A page laid on its side says so by a mark that not every program sets: the direction of most letters is that of its lines. */
function upright(glyphs: readonly PlacedGlyph[]): Glyph[] {
  const quarterOf = ({ along: [a, b] }: PlacedGlyph): number => (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4
  const counts = [0, 0, 0, 0]
  for (const glyph of glyphs) {
    const quarter = quarterOf(glyph)
    counts[quarter] = (counts[quarter] ?? 0) + 1
  }
  const quarter = counts.indexOf(Math.max(...counts))
  const [cos, sin] = (
    [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ] as const
  )[quarter] ?? [1, 0]
  return glyphs.flatMap(({ along: [a, b], ...glyph }) => {
    const isAskew = a * cos + b * sin < 0 || Math.abs(b * cos - a * sin) > MOST_SKEW
    return isAskew ? [] : [{ ...glyph, x: glyph.x * cos + glyph.y * sin, y: glyph.y * cos - glyph.x * sin }]
  })
}
