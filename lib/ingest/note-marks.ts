/** Marks of notes set above the line: beside a number they would read as its last digits. */
import type { EditedText } from './edited-text'

const MARK = /^(?:[[(]?\d{1,3}[\])]?|\*{1,3})(?:[,;]\s?(?:[[(]?\d{1,3}[\])]?|\*{1,3}))*$/
/** What a raised digit belongs to: units of area and volume, and a power of ten. */
const UNIT = /(?:^|[^\p{L}])(?:[kdcmh]?m|mét)$/iu
const POWER_OF_TEN = /[x×*.] ?10$/u

/** Minutes are written raised too: "7h³⁰", "lúc 14³⁰". */
const HOUR = /\d ?h$|(?:lúc|hồi) \d{1,2}$/iu

/** Whether raised words behind `before` are the mark of a note, and no part of a unit ("m²") or an hour. */
export function isNoteMark(before: string, raised: string): boolean {
  const [word, mark] = [before.trimEnd(), raised.trim()]
  if (!MARK.test(mark) || word === '') return false
  if ((mark === '2' || mark === '3') && UNIT.test(word)) return false
  return !POWER_OF_TEN.test(word) && !(/^[0-5]\d$/.test(mark) && HOUR.test(word))
}

const ANY_RAISED = /[⁰¹²³⁴-⁹]/
const RAISED = /(?<=[\p{L}\p{N}\p{P}])[⁰¹²³⁴-⁹]{1,3}(?![\p{L}\p{N}⁰¹²³⁴-⁹])/gu
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A text without the raised digits that mark notes: "168¹ lượt" is "168 lượt", "120 m²" stays. */
export function withoutNoteMarks(edited: EditedText): EditedText {
  if (!ANY_RAISED.test(edited.text)) return edited
  return edited.replace(RAISED, (raised, at, text) =>
    isNoteMark(text.slice(Math.max(0, at - 12), at), [...raised].map(digit => DIGITS.indexOf(digit)).join(''))
      ? ''
      : raised,
  )
}
