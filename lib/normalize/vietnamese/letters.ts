/** Vietnamese letters: copies of a text that keep its length, so that an offset into one is an offset into the other. */

const TONE_MARKS = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

// The old spelling puts the tone on the last vowel of oa, oe, uy (hoà, khoẻ, uỷ), the new one on the first (hòa, khỏe, ủy).
// By the two old units: the two new ones.
const MOVED_TONES = new Map<number, readonly [first: number, second: number]>()
for (const tone of TONE_MARKS) {
  for (const [first, second] of [
    ['o', 'a'],
    ['o', 'e'],
    ['u', 'y'],
  ] as const) {
    const old = (second + tone).normalize('NFC').charCodeAt(0)
    MOVED_TONES.set(pairOf(first.charCodeAt(0), old), [
      (first + tone).normalize('NFC').charCodeAt(0),
      second.charCodeAt(0),
    ])
  }
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second
}

const [O, U, Q, SPACE, HYPHEN] = [0x6f, 0x75, 0x71, 0x20, 0x2d]
const ODD_SPACE = /[\u00a0\u2000-\u200b\u202f\u3000]/
const DASH = /[‐‑‒–—―−]/
/** What each unit folds to by itself; 0 for one not met yet. */
const FOLDED = new Uint16Array(0x10000)

function foldUnit(code: number): number {
  const unit = String.fromCharCode(code)
  // Some capitals (İ) grow when lowered: they are kept.
  const lower = unit.toLowerCase()
  const folded = ODD_SPACE.test(unit)
    ? SPACE
    : DASH.test(unit)
      ? HYPHEN
      : lower.length === 1
        ? lower.charCodeAt(0)
        : code
  FOLDED[code] = folded
  return folded
}

/** Where the units of all but very long texts are looked at: an array is read much faster than a string. */
const ROOM = new Uint16Array(0x10000)
const BYTES_OF_ROOM = Buffer.from(ROOM.buffer)

/** The UTF-16 units of a text, and whatever behind them; until the next call. */
export function unitsOf(text: string): Uint16Array {
  if (text.length <= ROOM.length) {
    BYTES_OF_ROOM.write(text, 'utf16le')
    return ROOM
  }
  const units = new Uint16Array(text.length)
  Buffer.from(units.buffer).write(text, 'utf16le')
  return units
}

/**
 * Lower case, tone marks in the new spelling, every odd space a plain space and every hyphen or dash a plain hyphen; each
 * UTF-16 unit stays one unit.
 */
export function foldTones(text: string): string {
  const units = unitsOf(text)
  let previous = 0
  for (let i = 0; i < text.length; i++) {
    const code = units[i] ?? 0
    const folded = FOLDED[code] || foldUnit(code)
    units[i] = folded
    if ((previous === O || previous === U) && folded > 0x7f) moveTone(text, units, i, previous, folded)
    previous = folded
  }
  return Buffer.from(units.buffer, 0, text.length * 2).toString('utf16le')
}

/** Moves a tone from the last vowel at `at` to the one before it, where the two end a word. */
function moveTone(text: string, units: Uint16Array, at: number, first: number, second: number): void {
  const moved = MOVED_TONES.get(pairOf(first, second))
  // "quý", "quỳ": the u belongs to the consonant and the tone stays, as it does inside "toán", "khoản".
  if (!moved || (first === U && units[at - 2] === Q) || startsWithLetter(text, at + 1)) return
  units[at - 1] = moved[0]
  units[at] = moved[1]
}

function startsWithLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at)
  if (point === undefined || point === SPACE) return false
  return LETTER.test(String.fromCodePoint(point))
}

const LETTER = /\p{L}/u

const UNEVEN_SPACE = /\s\s|[^\S ]/

/** With every run of spaces and line ends as one plain space. */
export const singleSpaced = (text: string): string => (UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text)

/** Without diacritics, `đ` as `d`, lower case: for comparing names. The length may change. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}
