/** Bytes of the old encodings, for tests; TCVN3 by another library's table than the one under test. */
import iconv from 'iconv-lite'

/** TCVN3 has no capital letters with tones: write those small, as people did. */
export function toTcvn3(text: string): Buffer {
  return bytesOf(text, char => (/[“”–]/.test(char) ? iconv.encode(char, 'win1252') : iconv.encode(char, 'tcvn')))
}

/** windows-1258 writes a letter with its shape and the tone as a second, combining, character. */
export function toWindows1258(text: string): Buffer {
  return bytesOf(text, char => {
    const whole = iconv.encode(char, 'windows-1258')
    if (iconv.decode(whole, 'windows-1258') === char) return whole
    const [, shape = '', tone = ''] = /^(.*?)([\u0300\u0301\u0303\u0309\u0323])(.*)$/u.exec(char.normalize('NFD')) ?? []
    const rest = char.normalize('NFD').replace(tone, '').normalize('NFC')
    return Buffer.concat([iconv.encode(rest || shape, 'windows-1258'), iconv.encode(tone, 'windows-1258')])
  })
}

const VNI_TONES: Record<string, string> = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' }
const VNI_HATS: Record<string, string> = { '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' }
const VNI_BREVES: Record<string, string> = { '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' }
const VNI_ALONE: Record<string, string> = { đ: 'ñ', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', ơ: 'ô', ư: 'ö' }

export function toVni(text: string): Buffer {
  return bytesOf(text, char => {
    const small = char.toLowerCase()
    const vni = vniOf(small)
    return iconv.encode(char === small ? vni : vni.toUpperCase(), 'win1252')
  })
}

function vniOf(char: string): string {
  const alone = VNI_ALONE[char]
  if (alone !== undefined) return alone
  const [base = '', ...marks] = char.normalize('NFD')
  const tone = marks.find(mark => mark in VNI_TONES)
  if (marks.includes('\u0302')) return base + (tone ? VNI_HATS[tone] : 'â')
  if (marks.includes('\u0306')) return base + (tone ? VNI_BREVES[tone] : 'ê')
  const horned = marks.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base
  return horned + (tone ? VNI_TONES[tone] : '')
}

function bytesOf(text: string, encode: (char: string) => Uint8Array): Buffer {
  return Buffer.concat([...text].map(char => (char < '\u0080' ? Buffer.from(char) : encode(char))))
}
