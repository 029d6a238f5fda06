/**
 * A report's canonical text with what every rule needs: copies to match against (same length, so that offsets hold) and
 * its paragraphs and sentences.
 */
import { foldTones } from './vietnamese/letters'

export interface Range {
  start: number
  end: number
}

export interface Document {
  /** Canonical text (see `canonicalText`); spans are offsets into it. */
  readonly text: string
  /** Lower case, one spelling of tone marks (`hoà` → `hòa`), plain spaces and hyphens; same offsets as `text`. */
  readonly lower: string
  /** Non-empty lines without the space around them; lines that only a narrow column broke are one. */
  readonly paragraphs: readonly Range[]
  /** Sentences; none crosses a paragraph's end. */
  readonly sentences: readonly Range[]
  /** The sentences of one of the paragraphs. */
  sentencesOf(paragraph: Range): readonly Range[]
}

/** Decoded text as every offset refers to it: NFC, `\n` line ends, no byte order mark. Lone surrogates stay as they are. */
export function canonicalText(raw: string): string {
  return raw
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
}

/** Splits a canonical text. */
export function readDocument(text: string): Document {
  const flow = withoutSideColumn(text)
  const paragraphs = linesOf(flow)
  const byParagraph = new Map(paragraphs.map(paragraph => [paragraph, sentencesOf(flow, paragraph)]))
  return {
    text,
    lower: oneLineEach(foldTones(flow), paragraphs),
    paragraphs,
    sentences: [...byParagraph.values()].flat(),
    sentencesOf: paragraph => byParagraph.get(paragraph) ?? [],
  }
}

/** A paragraph broken over lines reads as one: its line ends become spaces. */
function oneLineEach(lower: string, paragraphs: readonly Range[]): string {
  const broken = paragraphs.filter(({ start, end }) => lower.slice(start, end).includes('\n'))
  if (broken.length === 0) return lower
  let result = ''
  let from = 0
  for (const { start, end } of broken) {
    result += lower.slice(from, start) + lower.slice(start, end).replaceAll('\n', ' ')
    from = end
  }
  return result + lower.slice(from)
}

// Prose, two or more spaces, one bar, and nothing but a side column behind it.
const SIDE_COLUMN = /^([^|\n]{30,})\|([^|\n]*)$/gm

/** Blanks a column of other news that was printed beside the prose: three lines or more with a bar at one place. */
function withoutSideColumn(text: string): string {
  if (!text.includes('  |')) return text
  const bars = new Map<number, number>()
  for (const [, left = ''] of text.matchAll(SIDE_COLUMN)) bars.set(left.length, (bars.get(left.length) ?? 0) + 1)
  return text.replace(SIDE_COLUMN, (line, left: string, right: string) =>
    (bars.get(left.length) ?? 0) >= 3 ? `${left}${' '.repeat(right.length + 1)}` : line,
  )
}

// A line that a page's column broke goes on in the next: no sentence ended, and the next starts with a small letter.
const GOES_ON = /[^.!?…:;|"”»\s]\s*$/u
const STARTS_SMALL = /^\s*\p{Ll}/u
const NO_STOP = /[^.!?…:;|\s]\s*$/u

/** Whether a line goes on in the next; one as wide as its column does so whatever the next starts with. */
function goesOn(tail: string, next: string, wide: boolean): boolean {
  return wide ? NO_STOP.test(tail) : GOES_ON.test(tail) && STARTS_SMALL.test(next)
}

function linesOf(text: string): Range[] {
  const width = columnWidth(text)
  const lines: Range[] = []
  let open: Range | null = null
  let lastLineStart = 0
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const line = trimmed(text, from, to)
    if (
      line &&
      open &&
      goesOn(
        text.slice(Math.max(open.start, open.end - 8), open.end),
        text.slice(line.start, line.start + 4),
        open.end - lastLineStart > width,
      )
    ) {
      open.end = line.end
    } else if (line) {
      lines.push(line)
    }
    open = line ? (lines.at(-1) ?? null) : null
    if (line) lastLineStart = line.start
    from = to + 1
  }
  return lines
}

/**
 * How long a line must be to go on in the next whatever that starts with: near the full width in a text set in one narrow
 * column, never in a text whose lines are paragraphs.
 */
function columnWidth(text: string): number {
  let longest = 0
  let long = 0
  let goingOn = 0
  for (const [line] of text.matchAll(/[^\n]{40,}/g)) {
    longest = Math.max(longest, line.length)
    long++
    if (GOES_ON.test(line.slice(-8))) goingOn++
  }
  return long >= 5 && longest <= 120 && goingOn > long / 2 ? longest * 0.75 : Number.POSITIVE_INFINITY
}

function trimmed(text: string, from: number, to: number): Range | null {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)
  )
}

// A sentence ends at . ! ? … or a closing quote after one, before a space and then a capital, a digit, a quote or a
// dash; "1.234", "TP.HCM" and "16.7" have no space after the dot. Single capitals before the dot are initials.
const SENTENCE_END = /[.!?…]["”’)\]]{0,2}[ \t\u00a0]{1,8}(?=["“'‘([+*–-]{0,2}[ \u00a0]?[\p{Lu}\p{N}])/gu

function sentencesOf(text: string, line: Range): Range[] {
  const sentences: Range[] = []
  const body = text.slice(line.start, line.end)
  let from = 0
  for (const match of body.matchAll(SENTENCE_END)) {
    if (isInitial(body, match.index)) continue
    const end = match.index + match[0].trimEnd().length
    sentences.push({ start: line.start + from, end: line.start + end })
    from = match.index + match[0].length
  }
  if (from < body.length) sentences.push({ start: line.start + from, end: line.end })
  return sentences
}

/** "TP. Huế", "Tp. HCM", "L. Phương", "GS. TS. Nguyễn": the dot belongs to the abbreviation. */
function isInitial(body: string, dot: number): boolean {
  if (body[dot] !== '.') return false
  return /(?:^|[^\p{L}])(?:\p{Lu}|tp|tx|tt|gs|ts|ths|pgs|đ\/c|st)$/iu.test(body.slice(Math.max(0, dot - 5), dot))
}
