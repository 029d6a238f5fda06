/**
 * How wide a text is in IBM Plex Sans, from the font's own advance widths (units of 1/1000 em), so that lines break the
 * same on every machine, before any font is loaded. Vietnamese letters are as wide as their base letter.
 */
import { remembered } from './remembered'

const ADVANCES: Record<string, number> = {
  i: 250,
  l: 268,
  j: 257,
  I: 391,
  ' ': 236,
  '.': 274,
  ',': 274,
  f: 340,
  t: 358,
  r: 377,
}
const WIDE = /[mwMWĐ%]/
const SUPERSCRIPT = /[⁰-⁹¹²³]/
const CAPITAL = /\p{Lu}/u
const COMBINING = /\p{M}/gu

/** Width in 1/1000 em. A label is measured for each place where it may stand. */
const emWidth = remembered(2000, (text: string): number => {
  let sum = 0
  for (const letter of text.normalize('NFD').replace(COMBINING, ''))
    sum +=
      ADVANCES[letter] ?? (WIDE.test(letter) ? 860 : CAPITAL.test(letter) ? 640 : SUPERSCRIPT.test(letter) ? 355 : 585)
  return sum
})

const SPACE = emWidth(' ')

export function textWidth(text: string, fontSize: number, bold = false): number {
  return (emWidth(text) / 1000) * fontSize * (bold ? 1.05 : 1)
}

interface Word {
  word: string
  em: number
}

/** A timeline is laid out for many widths to know its height, with the same names each time. */
const wordsOf = remembered(2000, (text: string): Word[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map(word => ({ word, em: emWidth(word) })),
)

/** Breaks between words into lines no wider than `width`; a single longer word keeps a line of its own. */
export function wrapText(text: string, width: number, fontSize: number, bold = false): string[] {
  const lines: string[] = []
  const px = (fontSize / 1000) * (bold ? 1.05 : 1)
  let used = 0
  for (const { word, em } of wordsOf(text)) {
    const last = lines.at(-1)
    if (last !== undefined && (used + SPACE + em) * px <= width) {
      lines[lines.length - 1] = `${last} ${word}`
      used += SPACE + em
    } else {
      lines.push(word)
      used = em
    }
  }
  return lines
}

/** How many lines `wrapText` breaks a text into. */
export function countLines(text: string, width: number, fontSize: number): number {
  const most = (width * 1000) / fontSize
  let lines = 0
  let used = Number.POSITIVE_INFINITY
  for (const { em } of wordsOf(text)) {
    if (used + SPACE + em <= most) used += SPACE + em
    else {
      lines += 1
      used = em
    }
  }
  return lines
}

/** At most `max` lines; what is left out is told by an ellipsis (the whole text stands in the mark's title). */
export function clampLines(lines: readonly string[], max: number): string[] {
  if (lines.length <= max) return [...lines]
  return [...lines.slice(0, max - 1), `${lines[max - 1] ?? ''}…`]
}
