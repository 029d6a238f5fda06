/** Page numbers that stand between the lines of a plain text which came from pages. */
import type { EditedText, Piece } from './edited-text'

/** "3", "- 3 -", "Trang 3/12". */
const PAGE_NUMBER = /^\f?\s*(?:[-–—]\s*)?(?:trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?\s*\f?$/i
/** What calls itself a page is one wherever it stands. */
const CALLED_PAGE = /^\s*[-–—]?\s*trang\s/i
/** A page holds so many characters at least; numbers that follow each other sooner are a column's. */
const SHORTEST_PAGE = 300
const SHORTEST_SERIES = 3
const WIDEST_COLUMN = 120
const SENTENCE_LENGTH = 40

/** Reads over lone numbers beside a form feed, and those that count up a page apart; a sentence goes on over them. */
export function withoutPageNumbers(edited: EditedText): EditedText {
  const { text } = edited
  const lines = text.split('\n')
  const numbers = lines.flatMap((line, at) => {
    const number = PAGE_NUMBER.exec(line)?.[1]
    return number === undefined ? [] : [{ at, number: Number(number) }]
  })
  if (numbers.length === 0 && !text.includes('\f')) return edited
  const dropped = new Set<number>()
  for (const { at } of numbers) if (CALLED_PAGE.test(lines[at] ?? '') || isBesideFormFeed(lines, at)) dropped.add(at)
  for (const at of seriesOf(numbers, lines)) dropped.add(at)
  if (dropped.size === 0 && !text.includes('\f')) return edited

  const kept: KeptLine[] = []
  let turnsPage = false
  const isWrapped = isInColumn(lines)
  let from = 0
  for (const [at, line] of lines.entries()) {
    turnsPage ||= dropped.has(at)
    const words = line.replace(/^\f+|\f+$/g, '').replace(/\f/g, '\n')
    const piece = { text: words, from: from + (/^\f*/.exec(line)?.[0].length ?? 0) }
    from += line.length + 1
    if (dropped.has(at) || (words.trim() === '' && (turnsPage || line !== words))) continue
    if (turnsPage) joinPages(kept, piece, isWrapped)
    else kept.push(piece)
    turnsPage = false
  }
  return edited.keeping(kept.flatMap((piece, i) => (i === 0 ? [piece] : [between(piece, kept[i - 1]), piece])))
}

/** What parts two pieces that are kept: the end of a line, or the space of a sentence that goes on over a page. */
function between(piece: KeptLine, before: KeptLine | undefined): Piece {
  return { text: piece.goesOn ? ' ' : '\n', from: before ? before.from + before.text.length : piece.from, length: 1 }
}

interface KeptLine extends Piece {
  /** The sentence of the line before goes on in it. */
  goesOn?: boolean
}

/** Whether the lines are a column's: many that are long, and none longer than a page is wide. */
function isInColumn(lines: readonly string[]): boolean {
  return (
    lines.filter(line => line.length >= SENTENCE_LENGTH).length >= 8 &&
    lines.every(line => line.length <= WIDEST_COLUMN)
  )
}

/** A sentence that a page cut goes on; what ended at the foot of a page is a paragraph. */
function joinPages(kept: KeptLine[], line: KeptLine, isWrapped: boolean): void {
  const words = kept.findLastIndex(above => above.text.trim() !== '')
  const last = kept[words]
  if (!last || /[.!?…:;|"”]\s*$/.test(last.text)) {
    kept.push(line)
    return
  }
  // No blank line stays where a sentence may go on. Where lines are as wide as a column, the reader of the whole text joins them.
  kept.length = words + 1
  const goesOn = !isWrapped && last.text.length >= SENTENCE_LENGTH && /^\s*(?:\p{Ll}|\d(?!\d*[.)]\s))/u.test(line.text)
  if (!goesOn) {
    kept.push(line)
    return
  }
  const indent = line.text.length - line.text.trimStart().length
  kept[words] = { ...last, text: last.text.trimEnd() }
  kept.push({ text: line.text.slice(indent), from: line.from + indent, goesOn: true })
}

function isBesideFormFeed(lines: readonly string[], at: number): boolean {
  if (lines[at]?.includes('\f')) return true
  return [-1, 1].some(step => {
    let near = at + step
    while (lines[near]?.trim() === '' && !lines[near]?.includes('\f')) near += step
    const line = lines[near]
    return line !== undefined && (step > 0 ? line.startsWith('\f') : /^\s*\f\s*$/.test(line))
  })
}

interface Numbered {
  at: number
  number: number
}

/** The places of lone numbers that count up by one, each at least a page behind the one before. */
function seriesOf(numbers: readonly Numbered[], lines: readonly string[]): number[] {
  const places: number[] = []
  let series: Numbered[] = []
  const endSeries = () => {
    if (series.length >= SHORTEST_SERIES) places.push(...series.map(({ at }) => at))
  }
  for (const next of numbers) {
    const last = series.at(-1)
    const between = last ? lines.slice(last.at + 1, next.at).join(' ').length : 0
    if (last && next.number === last.number + 1 && between >= SHORTEST_PAGE) series.push(next)
    else {
      endSeries()
      series = [next]
    }
  }
  endSeries()
  return places
}
