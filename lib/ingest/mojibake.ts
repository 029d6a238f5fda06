/** UTF-8 whose bytes a program took for characters of windows-1252: "tiáº¿p" for "tiếp". No byte is lost by that. */
import type { EditedText } from './edited-text'

export const MOJIBAKE = 'UTF-8 that was taken for windows-1252'

/** windows-1252 from 0x80 to 0x9F; where it has no character, programs keep the control character of Latin-1. */
const FROM_80 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'
const BYTES = new Map([...FROM_80].map((char, i) => [char, 0x80 + i]))

const REST = `[\u0080-\u00bf${FROM_80}]`
const SEQUENCE = new RegExp(`[\u00c2-\u00df]${REST}|[\u00e0-\u00ef]${REST}{2}|[\u00f0-\u00f4]${REST}{3}`, 'g')
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function fromMojibake(text: string): string {
  return text.replace(SEQUENCE, sequence => {
    try {
      return utf8.decode(Uint8Array.from(sequence, char => BYTES.get(char) ?? char.charCodeAt(0)))
    } catch {
      // Such a row of characters that is no UTF-8 was written so.
      return sequence
    }
  })
}

/** Text whose punctuation lies where windows-1252 has it and Unicode has control characters: "\u0093Dân vận khéo\u0094". */
export function withPunctuation(edited: EditedText): EditedText {
  // U+0085 alone is a line's end on other systems.
  return /[\u0080-\u0084\u0086-\u009f]/.test(edited.text)
    ? edited.replace(/[\u0080-\u009f]/g, char => FROM_80[char.charCodeAt(0) - 0x80] ?? char)
    : edited
}
