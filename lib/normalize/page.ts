/**
 * What of a page is the article: its title, its lead and body, and what stands around them (menus, date lines, captions,
 * bylines, tags, comment boxes, counters). Line by line, since a report's text keeps the page's lines.
 */
import { dateBehindTitle, readDateLine, type WrittenDateLine } from './date-lines'
import type { Document, Range } from './document'
import { titleOfPaper } from './letterhead'
import { LEAD_OPENING, type LineKind, type RoughKind, roughKind } from './line-kinds'
import { titleOf, titleRange } from './page-title'

export interface Line extends Range {
  kind: LineKind
}

export interface DateLine extends Range, WrittenDateLine {
  place: 'above-title' | 'below-title' | 'in-body' | 'after-body'
}

export interface Page {
  lines: readonly Line[]
  title: Range | null
  /** First line of the body; null in a text without one. */
  lead: Range | null
  dateLines: readonly DateLine[]
  boilerplate: readonly Range[]
}

/** Reads the lines of a page. */
export function readPage(document: Document): Page {
  const { text, lower, paragraphs } = document
  const rough = paragraphs.map(({ start, end }) => ({
    start,
    end,
    kind: roughKind(lower.slice(start, end), text.slice(start, end)),
  }))
  const paper = titleOfPaper(paragraphs.slice(0, LETTERHEAD_LINES), text, lower)
  const inTitle = (line: Range) => paper !== null && line.start >= paper.start && line.end <= paper.end
  for (const line of rough) if (inTitle(line)) line.kind = 'short'
  /** By the line's place. */
  const dated = new Map<number, WrittenDateLine>()
  for (const [i, line] of rough.entries()) {
    const read =
      line.end - line.start <= 110 && line.kind !== 'body' && !inTitle(line) ? readDateLine(lower, line) : null
    if (!read) continue
    line.kind = 'date'
    dated.set(i, read)
  }
  // A text of short sentences alone has no line long enough to be told from a menu's by its length.
  if (!rough.some(line => line.kind === 'body'))
    for (const line of rough)
      if (
        line.kind === 'short' &&
        line.end - line.start >= 30 &&
        /[.!?]["”]?$/.test(text.slice(line.end - 2, line.end))
      )
        line.kind = 'body'
  // "Ai gõ cửa Bộ … nhiều nhất?": a headline that asks, above the first sentence that tells.
  const opening = rough.find(line => line.kind === 'body')
  const asks =
    opening &&
    opening.end - opening.start < LONGEST_QUESTION &&
    /^[^.!?]*\?["”]?$/.test(text.slice(opening.start, opening.end))
  if (asks && rough.some(line => line.kind === 'body' && line !== opening)) opening.kind = 'short'
  // A line printed twice running is a picture's words, with and without the picture.
  const firstBody = rough.findIndex(line => line.kind === 'body')
  for (const [i, line] of rough.entries()) {
    const next = rough[i + 1]
    if (firstBody < 0 || i < firstBody) continue
    const twice =
      next && line.end - line.start >= 20 && text.slice(line.start, line.end) === text.slice(next.start, next.end)
    if (twice && line.kind === 'short') line.kind = next.kind = 'caption'
  }
  for (const line of teasersBelow(rough, text, lower)) line.kind = 'furniture'
  let leadAt = rough.findIndex(line => line.kind === 'body')
  if (leadAt < 0) leadAt = leadOfNoProse(rough, line => line.kind === 'short' && !inTitle(line), text)
  const titleAt = paper
    ? rough.findIndex(line => line.start === paper.start)
    : titleOf(rough.slice(0, Math.max(leadAt, 0)), text, lower)
  const lastBody = rough.findLastIndex(line => line.kind === 'body')
  const isSection = (line: Range & { kind: RoughKind }, i: number) =>
    line.kind === 'short' && titleAt >= 0 && i > titleAt && SECTION.test(text.slice(line.start, line.end))
  const lines = rough.map(
    (line, i): Line => ({
      start: line.start,
      end: line.end,
      kind: inTitle(line)
        ? 'title'
        : isSection(line, i)
          ? 'body'
          : finalKind(line.kind, i, titleAt, leadAt, lastBody, line.end - line.start),
    }),
  )
  const dateLines: DateLine[] = []
  for (const [i, { date, time, labelled }] of dated) {
    const line = rough[i]
    if (!line) continue
    // A site may print its date line, with an hour, below the summary that opens the article, or below its headline under that.
    const underSummary = time !== null && i > leadAt && rough.slice(leadAt + 1, i).every(({ kind }) => kind === 'short')
    const place =
      i < titleAt ? 'above-title' : i < leadAt || underSummary ? 'below-title' : i < lastBody ? 'in-body' : 'after-body'
    dateLines.push({
      start: line.start,
      end: line.end,
      date,
      time,
      labelled,
      place: (titleAt < 0 || paper) && i < leadAt ? 'below-title' : place,
    })
  }
  const title = paper ?? (lines[titleAt] ? titleRange(lines, titleAt, leadAt, lower) : null)
  const behindTitle = title && dateBehindTitle(lower, title)
  return {
    lines,
    title: title && behindTitle ? { start: title.start, end: behindTitle.start } : title,
    lead: lines[leadAt] ?? null,
    dateLines: behindTitle ? [...dateLines, { ...behindTitle, place: 'below-title' }] : dateLines,
    boilerplate: joined(lines.filter((line, i) => line.kind === 'furniture' || isRepeated(lines, i, text))),
  }
}

/** "II. Khiếu nại thuộc thẩm quyền": a section's heading, also above the first line that reads as prose. */
const SECTION = /^(?:[IVX]{1,5}|[A-ZĐ])\. ?\p{L}/u

/** Where a text without a sentence begins: at its table, else below its first line. */
function leadOfNoProse<L extends Range>(lines: readonly L[], isUsable: (line: L) => boolean, text: string): number {
  const usable = lines.flatMap((line, i) => (isUsable(line) ? [i] : []))
  const row = usable.find(i => / \| |\t/.test(text.slice(lines[i]?.start, lines[i]?.end)))
  return (row !== usable[0] ? row : undefined) ?? usable[1] ?? usable[0] ?? -1
}

/** Other news below the article, each with its day and cut short: "Sáng 21.11, Quốc hội thảo luận …". */
function teasersBelow(
  lines: readonly (Range & { kind: RoughKind })[],
  text: string,
  lower: string,
): readonly { kind: RoughKind }[] {
  const first = lines.findLastIndex(
    ({ start, end }) => !/(?:\.\.\.|…)$/.test(text.slice(end - 3, end)) || !LEAD_OPENING.test(lower.slice(start, end)),
  )
  const teasers = lines.slice(first + 1)
  return teasers.length >= 2 && first >= 0 ? teasers : []
}

/** How many lines the head of an office's paper takes at most. */
const LETTERHEAD_LINES = 16
const LONGEST_QUESTION = 150

/** The line that an offset lies in, by halving; undefined between lines. */
export function lineAt(page: Page, at: number): Line | undefined {
  let low = 0
  let high = page.lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((page.lines[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const line = page.lines[low]
  return line && line.start <= at ? line : undefined
}

function finalKind(
  kind: RoughKind,
  i: number,
  titleAt: number,
  leadAt: number,
  lastBody: number,
  length: number,
): LineKind {
  if (i === titleAt) return 'title'
  if (kind !== 'short') return kind
  if (i > leadAt && i < lastBody) return 'body'
  // Between title and lead stands what belongs to the article without being a sentence of it: a picture's words.
  return i < leadAt && i > titleAt && titleAt >= 0 && length >= 40 ? 'caption' : 'furniture'
}

/** A caption or title printed a second time. */
function isRepeated(lines: readonly Line[], i: number, text: string): boolean {
  const line = lines[i]
  if (!line || line.kind === 'body') return false
  const words = text.slice(line.start, line.end)
  return lines.slice(Math.max(0, i - 4), i).some(other => text.slice(other.start, other.end) === words)
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const { start, end } of ranges) {
    const last = result.at(-1)
    if (last && start - last.end <= 2) last.end = end
    else result.push({ start, end })
  }
  return result
}
