/** What every format's text goes through last: the letters that were meant, and no characters that nobody sees. */
import { EditedText } from './edited-text'
import { withPunctuation } from './mojibake'
import { withoutNoteMarks } from './note-marks'
import { repairLetters } from './repair-letters'
import { strokedWord, WORD_WITH_ETH } from './strokes'

/** Where a line may break, which way a line runs, how glyphs join; and NUL. Not the soft hyphen: an old font has a letter there. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for by itself
const INVISIBLE = /[\0\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g
/** Word's line break, and what Unicode and IBM call a line's end. */
const LINE_END = /[\v\u0085\u2028\u2029]/g
const FULL_WIDTH = /[\uff01-\uff5e]/g

export interface Tidied {
  /** The characters as they were decoded; an old font's, or those of a wrong encoding, as the letters that were meant. */
  decoded: string
  /** The same as it reads. */
  read: EditedText
  /** What was repaired, for the person who gave the file. */
  notes: string[]
}

/** @param edited the same text, where something was edited already */
export function tidied(text: string, edited = EditedText.of(text)): Tidied {
  const visible = edited.replace(INVISIBLE, () => '')
  const repaired = repairLetters(visible.text)
  // What was put for an old font's letters is no edit of a text: it is the text.
  const [decoded, letters] =
    repaired.text === visible.text ? [text, visible] : [repaired.text, EditedText.of(repaired.text)]
  const lines = withoutNoteMarks(
    withPunctuation(letters.replace(/\u00ad/g, () => '')).replace(LINE_END, () => '\n'),
  ).replace(/(?<=\d)[\u2044\u2215](?=\d)/g, () => '/')
  const lost = repaired.text.split('\ufffd').length - 1
  const narrow = lines.replace(FULL_WIDTH, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  const stroked = narrow.replace(WORD_WITH_ETH, strokedWord)
  return {
    decoded,
    read: stroked,
    notes: [
      ...repaired.notes,
      ...(narrow === lines ? [] : ['full-width characters read as plain ones']),
      ...(lost === 0 ? [] : [`${lost.toLocaleString('en')} characters were lost (\ufffd) before the file was made`]),
      ...(stroked === narrow ? [] : ['the letter eth (Ð) read as Đ']),
    ],
  }
}
