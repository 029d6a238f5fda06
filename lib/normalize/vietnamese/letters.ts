/** Vietnamese letters: copies of a text that keep its length, so that an offset into one is an offset into the other. */

const TONE_MARKS = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

// The old spelling puts the tone on the last vowel of oa, oe, uy (hoà, khoẻ, uỷ), the new one on the first (hòa, khỏe, ủy).
const MOVED_TONES = new Map<string, string>()
for (const tone of TONE_MARKS) {
  for (const [first, second] of [
    ['o', 'a'],
    ['o', 'e'],
    ['u', 'y'],
  ] as const) {
    MOVED_TONES.set(first + (second + tone).normalize('NFC'), (first + tone).normalize('NFC') + second)
  }
}

// A tone on the second of two vowels, and odd spaces and dashes.
const UNUSUAL = /[ou][àảãáạèẻẽéẹỳỷỹýỵ]|[\u00a0\u2000-\u200b\u202f\u3000‐‑‒–—―−]/g
const LETTER = /\p{L}/u

/**
 * Lower case, tone marks in the new spelling, every odd space a plain space and every hyphen or dash a plain hyphen; each
 * UTF-16 unit stays one unit.
 */
export function foldTones(text: string): string {
  return sameLengthLowerCase(text).replace(UNUSUAL, (found, at: number, whole: string) => {
    if (found.length === 1) return /[‐‑‒–—―−]/.test(found) ? '-' : ' '
    const moved = MOVED_TONES.get(found)
    // "quý", "quỳ": the u belongs to the consonant and the tone stays, as it does in "toán", "khoản".
    if (moved === undefined || (found.startsWith('u') && whole[at - 1] === 'q')) return found
    return startsWithLetter(whole, at + 2) ? found : moved
  })
}

function startsWithLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at)
  if (point === undefined || point === 32 || point === 44) return false
  return LETTER.test(String.fromCodePoint(point))
}

function sameLengthLowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  // Some capitals (İ) grow when lowered: such a text is lowered unit by unit, the growing ones kept.
  let result = ''
  for (const unit of text.split('')) {
    const small = unit.toLowerCase()
    result += small.length === 1 ? small : unit
  }
  return result
}

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
