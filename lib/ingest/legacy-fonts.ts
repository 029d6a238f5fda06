/**
 * The fonts of the years before Unicode put Vietnamese glyphs on Latin-1 codes: TCVN3 (ABC fonts, ".VnTime"; TCVN 5712:1993,
 * third set) and VNI ("VNI-Times"). Their text arrives as Latin-1 characters, from bytes and also from DOCX, PDF and HTML
 * files that are otherwise Unicode.
 */

/** TCVN 5712:1993 VN3, codes 0xA1 to 0xFE; a space where the set has no letter. */
const TCVN3_FROM_A1 = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ'

const tcvn3Letters = new Map<string, string>(
  [...TCVN3_FROM_A1].flatMap((letter, i) => (letter === ' ' ? [] : [[String.fromCharCode(0xa1 + i), letter] as const])),
)

/** Reads Latin-1 characters as TCVN3. The set has no capitals with tones: in a line of capitals they are restored. */
export function fromTcvn3(text: string): string {
  return text
    .replace(/[\u00a1-\u00fe]/g, char => tcvn3Letters.get(char) ?? char)
    .replace(/[^\n]+/g, line => (isInCapitals(line) ? line.toUpperCase() : line))
    .replace(/\p{L}{1,64}/gu, word => (/\p{Lu}.*\p{Lu}/u.test(word) && !/[a-z]/.test(word) ? word.toUpperCase() : word))
}

function isInCapitals(line: string): boolean {
  const capitals = line.match(/[A-Z]/g)?.length ?? 0
  const small = line.match(/[a-z]/g)?.length ?? 0
  return capitals >= 4 && capitals > 4 * small
}

/** VNI writes the marks of a vowel as a second character; here as combining marks. */
const VNI_MARKS: Record<string, string> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const VNI_LETTERS: Record<string, string> = { ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ô: 'ơ', ö: 'ư', ì: 'ì', í: 'í' }

/** Reads Latin-1 characters as VNI (VNI-Windows). */
export function fromVni(text: string): string {
  return text.replace(
    /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñæóòîôöìí]/gi,
    (whole: string, vowel: string | undefined, mark: string | undefined) => {
      if (vowel === undefined || mark === undefined) return vniLetter(whole)
      return (vniLetter(vowel) + (VNI_MARKS[mark.toLowerCase()] ?? '')).normalize('NFC')
    },
  )
}

function vniLetter(char: string): string {
  const letter = VNI_LETTERS[char.toLowerCase()]
  if (letter === undefined) return char
  return char === char.toLowerCase() ? letter : letter.toUpperCase()
}
