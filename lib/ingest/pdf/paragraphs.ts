import { CELL_SEPARATOR } from '../table'
import { isSyllable } from '../vietnamese-share'
import { type Block, typeOf, usualType } from './columns'
import type { Line, Segment } from './lines'
import { joinWrappedCells } from './table-rows'

const LIST_ITEM = /^(?:[-–—+•*●▪]\s|\d{1,3}[.)]\s|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s|[a-zđ][.)]\s|[IVX]{1,5}[.)]\s)/u
/** A space between words is hardly narrower than this (in sizes of the font). */
const LEAST_SPACE = 0.35
const STARTS_SMALL = /^[\p{Ll}\d(]/u
const ENDS_SENTENCE = /[.!?:;…”"]$/u

/** Joins the lines of prose that the page's width broke; a heading, a list item and a row of a table keep their lines. */
export function paragraphsOf(blocks: readonly Block[]): string[] {
  const paragraphs: string[] = []
  let before: { line: Line; block: Block } | null = null
  for (const block of blocks) {
    const leading = usualLeading(block.lines)
    const size = median(block.lines.map(line => line.size))
    for (const line of joinWrappedCells(block.lines)) {
      const text = line.segments.map(segment => segment.text).join(CELL_SEPARATOR)
      const last = paragraphs.length - 1
      const isContinued =
        before !== null &&
        (before.block === block
          ? continues(before.line, line, block, leading * Math.max(1, line.size / size))
          : continuesElsewhere(before.line, line, before.block, text))
      if (isContinued) paragraphs[last] = joinLines(paragraphs[last] ?? '', text)
      else paragraphs.push(text)
      before = { line, block }
    }
  }
  return paragraphs
}

function continues(before: Line, line: Line, block: Block, leading: number): boolean {
  const [above, below] = [only(before), only(line)]
  if (!above || !below || LIST_ITEM.test(below.text)) return false
  if (before.y - line.y > 1.4 * leading || Math.abs(before.size - line.size) > 0.1 * line.size) return false
  if (isCentred(below, block, line.size)) {
    if (isCentred(above, block, line.size)) return isUpper(above.text) === isUpper(below.text)
    const isHeading = typeOf(before) === typeOf(line) && typeOf(line) !== usualType(block.lines)
    if (isTitleOver(above, below, block, line.size, isHeading)) return isFull(above, below, block, line.size)
  }
  const isIndented = below.left - block.left > 1.2 * line.size
  const aboveIndented = above.left - block.left > 1.2 * line.size
  if (isIndented && !aboveIndented) return false
  // A date that stands to the right is no first line of what begins below it at the left.
  if (!isIndented && above.left - block.left > 0.4 * (block.right - block.left)) return false
  return isFull(above, below, block, line.size)
}

/** Over the end of a column or page only a sentence that plainly goes on. */
function continuesElsewhere(before: Line, line: Line, block: Block, text: string): boolean {
  const [above, below] = [only(before), only(line)]
  if (!above || !below || Math.abs(before.size - line.size) > 0.1 * line.size) return false
  return (
    STARTS_SMALL.test(text) &&
    !LIST_ITEM.test(text) &&
    !ENDS_SENTENCE.test(above.text) &&
    isFull(above, below, block, line.size)
  )
}

function only(line: Line) {
  return line.segments.length === 1 ? line.segments[0] : undefined
}

/** Whether a line is so full that the next one's first word had no place in it: it broke because it had to. */
function isFull(above: Segment, below: Segment, block: Block, size: number): boolean {
  const isBroken = /\p{L}[-\u00ad\u2010]$/u.test(above.text) && /^\p{Ll}/u.test(below.text)
  return isBroken || above.right + below.firstWord + LEAST_SPACE * size > block.right
}

function isCentred(segment: { left: number; right: number }, block: Block, size: number): boolean {
  const [before, after] = [segment.left - block.left, block.right - segment.right]
  return before > 1.5 * size && Math.abs(before - after) < size
}

/** Whether a line that fills the width is the first of a centred title that ends with `below`, and no line of the text. */
function isTitleOver(above: Segment, below: Segment, block: Block, size: number, isHeading: boolean): boolean {
  const [before, after] = [above.left - block.left, block.right - above.right]
  if (ENDS_SENTENCE.test(above.text) || isUpper(above.text) !== isUpper(below.text)) return false
  if (Math.abs(before - after) > size) return false
  return Math.min(before, after) > 0.3 * size || isUpper(above.text) || isHeading
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** How far apart lines of one paragraph stand; between paragraphs there may be more. */
function usualLeading(lines: readonly Line[]): number {
  const gaps: number[] = []
  const close: number[] = []
  let before: Line | undefined
  for (const line of lines) {
    if (before && only(before) && only(line)) {
      const gap = before.y - line.y
      gaps.push(gap)
      if (gap < 1.8 * line.size) close.push(gap)
    }
    before = line
  }
  return median(close.length >= 0.3 * gaps.length ? close : gaps)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Two lines as one. A word broken by a hyphen is made whole; a hyphen that belongs to the word ("kinh tế -", "COVID-") stays. */
export function joinLines(above: string, below: string): string {
  const broken = /([\p{L}\p{N}]+)[-\u00ad\u2010]$/u.exec(above)
  if (!broken) return `${above} ${below}`
  const [, head = ''] = broken
  const [tail = ''] = /^\p{L}+/u.exec(below) ?? []
  const isOneWord = /^\p{Ll}/u.test(tail) && (isSyllable(head + tail) || /^[a-z]+$/i.test(head + tail))
  return above.slice(0, isOneWord || above.endsWith('\u00ad') ? -1 : undefined) + below
}
