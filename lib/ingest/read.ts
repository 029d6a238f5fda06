import { canonicalText } from '../normalize'
import { type Decoded, decode, repairLegacyFont } from './decode'
import { binaryFormat, refuseBinary } from './format'
import { LIMITS, megabytes } from './limits'
import { UnreadableError } from './unreadable'

export type Format = 'text' | 'html' | 'docx' | 'pdf'

/** One file as the normaliser reads it. */
export interface ReadText {
  /** Canonical: NFC, `\n` line ends, no byte order mark. */
  text: string
  /** The document's own web address, where it names one. */
  url: string | null
  format: Format
  /** What a person may want to know: the file is not what its name says, its letters were converted. */
  notes: string[]
}

/**
 * The text of a file's bytes, whatever kind of file it is: the content decides, the name (with its extension) only helps.
 * Readers of each kind load when the first file of that kind comes. Throws UnreadableError.
 */
export async function readBytes(bytes: Uint8Array, name: string): Promise<ReadText> {
  if (bytes.length === 0) throw new UnreadableError('empty', 'the file is empty', 'Fetch or save it anew.')
  const { text: raw, url, format, notes } = await readByFormat(bytes, extensionOf(name))
  const text = canonicalText(raw)
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UnreadableError('empty', 'the file holds no words', 'Check that it was saved whole.')
  }
  return { text, url, format, notes: [...misnamed(extensionOf(name), format), ...notes] }
}

async function readByFormat(bytes: Uint8Array, extension: string): Promise<ReadText> {
  const format = binaryFormat(bytes)
  refuseTooLarge(bytes.length, format ?? 'text')
  if (format === 'docx') {
    const { readDocx } = await import('./docx')
    return { ...tidied(await readDocx(bytes)), url: null, format }
  }
  if (format === 'pdf') {
    const { readPdf } = await import('./pdf')
    return { ...tidied(await readPdf(bytes)), url: null, format }
  }
  return readTextual(bytes, extension)
}

async function readTextual(bytes: Uint8Array, extension: string): Promise<ReadText> {
  const named = extension === 'html' || extension === 'htm' || extension === 'xhtml'
  const maybeHtml = named || bytes.subarray(0, 4096).includes(0x3c)
  const { looksLikeHtml, readHtml, declaredCharset } = maybeHtml ? await import('./html') : NO_HTML
  const decoded = decode(bytes, declaredCharset(bytes))
  refuseBinary(decoded.text)
  if (!looksLikeHtml(decoded.text, named)) return { ...toldEncoding(decoded), url: null, format: 'text' }
  const { text, url } = readHtml(decoded.text)
  // Entities (&micro;) can carry an old font's letters that the bytes did not show.
  const repaired = tidied(text)
  return { text: repaired.text, url, format: 'html', notes: [...toldEncoding(decoded).notes, ...repaired.notes] }
}

const NO_HTML: Pick<typeof import('./html'), 'looksLikeHtml' | 'readHtml' | 'declaredCharset'> = {
  looksLikeHtml: () => false,
  readHtml: text => ({ text, url: null }),
  declaredCharset: () => undefined,
}

function toldEncoding({ text, encoding }: Decoded): { text: string; notes: string[] } {
  return { text, notes: encoding === 'UTF-8' ? [] : [`read as ${encoding}`] }
}

/** Letters of an old font as what they showed; no characters that only say where a line may break, and no NUL. */
function tidied(text: string): { text: string; notes: string[] } {
  const { text: repaired, notes } = toldEncoding(repairLegacyFont(text) ?? { text, encoding: 'UTF-8' })
  return { text: repaired.replace(/[\0\u00ad\u200b\u2060\ufeff]/g, ''), notes }
}

/** Throws UnreadableError where a file of this format is larger than it may be. */
export function refuseTooLarge(bytes: number, format: Format): void {
  const limit = format === 'docx' || format === 'pdf' ? LIMITS.documentBytes : LIMITS.textBytes
  if (bytes > limit) {
    throw new UnreadableError(
      'too-large',
      `the file has ${megabytes(bytes)}, and a ${format === 'text' || format === 'html' ? 'text' : format} file may have ${megabytes(limit)}`,
      'Split it, or take out its pictures.',
    )
  }
}

const NAMED: Record<string, Format> = {
  txt: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
}

function misnamed(extension: string, format: Format): string[] {
  const named = NAMED[extension]
  return named === undefined || named === format ? [] : [`named .${extension}, but it is ${format}; read as ${format}`]
}

function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
