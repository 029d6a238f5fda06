/** What every format's text goes through last: the letters that were meant, and no characters that nobody sees. */
import { withPunctuation } from './mojibake'
import { withoutNoteMarks } from './note-marks'
import { type Repaired, repairLetters } from './repair-letters'
import { withStrokes } from './strokes'

/** Where a line may break, which way a line runs, how glyphs join; and NUL. Not the soft hyphen: an old font has a letter there. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for by itself
const INVISIBLE = /[\0\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g
/** Word's line break, and what Unicode and IBM call a line's end. */
const LINE_END = /[\v\u0085\u2028\u2029]/g
const FULL_WIDTH = /[\uff01-\uff5e]/g

export function tidied(text: string): Repaired {
  const { text: repaired, notes } = repairLetters(text.replace(INVISIBLE, ''))
  const lines = withoutNoteMarks(withPunctuation(repaired.replaceAll('\u00ad', '')).replace(LINE_END, '\n')).replace(
    /(?<=\d)[\u2044\u2215](?=\d)/g,
    '/',
  )
  const lost = repaired.split('\ufffd').length - 1
  const narrow = lines.replace(FULL_WIDTH, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  const stroked = withStrokes(narrow)
  return {
    text: stroked,
    notes: [
      ...notes,
      ...(narrow === lines ? [] : ['full-width characters read as plain ones']),
      ...(lost === 0 ? [] : [`${lost.toLocaleString('en')} characters were lost (\ufffd) before the file was made`]),
      ...(stroked === narrow ? [] : ['the letter eth (Ð) read as Đ']),
    ],
  }
}
