/**
 * A report's canonical text with what every rule needs: copies to match against (same length, so that offsets hold) and
 * its paragraphs and sentences.
 */

import { allMatches } from './scan'
import { foldTones } from './vietnamese/letters'
import { type Token, tokenize } from './vietnamese/words'
import { WordIndex } from './word-index'

export interface Range {
  start: number
  end: number
}

export interface Document {
  /** The text as it reads (see `flowOf`); spans are offsets into it until the front door puts them into the canonical text. */
  readonly text: string
  /** Lower case, one spelling of tone marks (`hoà` → `hòa`), plain spaces and hyphens; same offsets as `text`. */
  readonly lower: string
  /** Words, numbers and marks of `lower`. */
  readonly tokens: readonly Token[]
  /** Where the phrases stand that rules look for. */
  readonly index: WordIndex
  /** Non-empty lines without the space around them. */
  readonly paragraphs: readonly Paragraph[]
  /** Sentences; none crosses a paragraph's end. */
  readonly sentences: readonly Range[]
}

export interface Paragraph extends Range {
  readonly sentences: readonly Range[]
}

/** Decoded text as every offset refers to it: NFC, `\n` line ends, no byte order mark. Lone surrogates stay as they are. */
export function canonicalText(raw: string): string {
  const text = (raw.startsWith('\uFEFF') ? raw.slice(1) : raw).normalize('NFC')
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** Splits a text that reads line by line, a paragraph a line (see `flowOf`). */
export function readDocument(text: string): Document {
  const paragraphs = paragraphsOf(text)
  const sentences: Range[] = []
  for (const paragraph of paragraphs) for (const sentence of paragraph.sentences) sentences.push(sentence)
  const lower = foldTones(text)
  const tokens = tokenize(lower)
  return {
    text,
    lower,
    tokens,
    index: new WordIndex(lower, tokens),
    paragraphs,
    sentences,
  }
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const line = trimmed(text, from, to)
    if (line) paragraphs.push({ start: line.start, end: line.end, sentences: sentencesOf(text, line) })
    from = to + 1
  }
  return paragraphs
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

/** Whether a line may have more than one sentence. */
const SENTENCE_STOP = /[.!?…]["”’)\]]{0,2}[ \t\u00a0]/

function sentencesOf(text: string, line: Range): Range[] {
  const sentences: Range[] = []
  const body = text.slice(line.start, line.end)
  if (!SENTENCE_STOP.test(body)) return [line]
  let from = 0
  for (const match of allMatches(body, SENTENCE_END)) {
    if (isInitial(body, match.index)) continue
    const end = match.index + match[0].trimEnd().length
    sentences.push({ start: line.start + from, end: line.start + end })
    from = match.index + match[0].length
  }
  if (from < body.length) sentences.push({ start: line.start + from, end: line.end })
  return sentences
}

const LONG_WORD = /^[a-zà-ỹ]{4}$/
// A small letter is one only as the mark of a list's line ("a. Tiếp dân"); "đất ở." ends a sentence.
const INITIALS =
  /(?:^|[^\p{L}])(?:\p{Lu}|[Tt][PpXxTt]|[GgTtSs][SsTt]|T[Hh][Ss]|ths|PGS|Pgs|pgs|[Đđ]\/[Cc])$|^[^\p{L}\d]*[a-zđ]$/u

/** "TP. Huế", "Tp. HCM", "L. Phương", "GS. TS. Nguyễn": the dot belongs to the abbreviation. */
function isInitial(body: string, dot: number): boolean {
  // Most sentences end with a word of three letters or more before the dot.
  if (body[dot] !== '.' || LONG_WORD.test(body.slice(Math.max(0, dot - 4), dot))) return false
  return INITIALS.test(body.slice(Math.max(0, dot - 5), dot))
}
