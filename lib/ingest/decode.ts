import { fromTcvn3, fromVni } from './legacy-fonts'
import { UnreadableError } from './unreadable'
import { vietnameseShare } from './vietnamese-share'
import { fromViscii } from './viscii'

export interface Decoded {
  text: string
  /** 'UTF-8', 'UTF-16LE', 'UTF-16BE', 'windows-1258', 'TCVN3', 'VNI', 'VISCII', or the name that the file declares. */
  encoding: string
}

/**
 * The characters of a file's bytes: by its byte order mark, else UTF-8 where every byte fits, else UTF-16 where it shows, else
 * the old Vietnamese encoding under which the words are Vietnamese, else the encoding that the file itself declares.
 * Throws UnreadableError where none fits: wrong letters would become wrong facts.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const wide = utf16Order(bytes)
  if (wide) return { text: decodeStrictly(bytes, wide), encoding: wide }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return decodeLegacy(bytes, declared) ?? refuseBrokenUtf8(bytes)
  }
}

/** Enough words, and enough of them Vietnamese, to read a whole file by this evidence. */
const ENOUGH_WORDS = 3
const ENOUGH_SHARE = 0.75

function decodeLegacy(bytes: Uint8Array, declared: string | undefined): Decoded | null {
  const latin = asLatin1(bytes)
  const found = bestReading(
    [
      { text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), encoding: 'windows-1258' },
      { text: fromTcvn3(latin), encoding: 'TCVN3' },
      { text: fromVni(latin), encoding: 'VNI' },
      { text: fromViscii(bytes), encoding: 'VISCII' },
    ],
    ENOUGH_SHARE,
  )
  if (found || declared === undefined || /^utf-?8$/i.test(declared)) return found
  try {
    const decoder = new TextDecoder(declared)
    return { text: decoder.decode(bytes), encoding: decoder.encoding }
  } catch {
    return null
  }
}

/** windows-1252, which TextDecoder of Node 20 reads without its punctuation in 0x80–0x9F; windows-1258 has the same there. */
function asLatin1(bytes: Uint8Array): string {
  const punctuation = new TextDecoder('windows-1258')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, char => punctuation.decode(Uint8Array.of(char.charCodeAt(0))))
}

function bestReading(readings: Decoded[], atLeast: number): Decoded | null {
  let best: Decoded | null = null
  let bestShare = Math.max(atLeast, ENOUGH_SHARE)
  for (const reading of readings) {
    const { words, share } = vietnameseShare(reading.text)
    if (words >= ENOUGH_WORDS && share >= bestShare) {
      best = reading
      bestShare = share + Number.EPSILON
    }
  }
  return best
}

function utf16Order(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  // Without a mark: Vietnamese lies in U+0000–01FF, U+0300 and U+1E00–20FF, so one byte of each pair is one of these few.
  const sample = bytes.subarray(0, 2000)
  if (sample.length < 4 || !sample.includes(0)) return null
  const high = [0, 0]
  for (let i = 0; i + 1 < sample.length; i += 2) {
    for (const side of [0, 1])
      if ([0, 1, 3, 0x1e, 0x20].includes(sample[i + side] ?? -1)) high[side] = (high[side] ?? 0) + 1
  }
  const pairs = Math.floor(sample.length / 2)
  const [even = 0, odd = 0] = high
  if (odd > 0.95 * pairs && even < 0.5 * pairs) return 'UTF-16LE'
  if (even > 0.95 * pairs && odd < 0.5 * pairs) return 'UTF-16BE'
  return null
}

function decodeStrictly(bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): string {
  try {
    return new TextDecoder(encoding.toLowerCase(), { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UnreadableError(
      'broken-encoding',
      `${encoding} text is cut or broken (${bytes.length.toLocaleString('en')} bytes)`,
      'Save the file again as UTF-8.',
      { cause },
    )
  }
}

function refuseBrokenUtf8(bytes: Uint8Array): never {
  const offset = firstBrokenByte(bytes)
  throw new UnreadableError(
    'broken-encoding',
    `byte ${offset.toLocaleString('en')} (0x${(bytes[offset] ?? 0).toString(16)}) is not UTF-8, and the words are not Vietnamese in windows-1258, TCVN3, VNI or VISCII either`,
    'Save the file again as UTF-8, or fetch it anew if it was cut.',
  )
}

/** Offset of the first byte at which UTF-8 breaks, counted from 0. */
export function firstBrokenByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at))
    // A replacement character may be the file's own: then its three bytes stand there.
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return offset
  }
  return bytes.length
}
