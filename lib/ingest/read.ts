import { canonicalText, type Flow } from '../normalize'
import { binaryFormat } from './format'
import { LIMITS, megabytes } from './limits'
import { readTextual } from './textual'
import { tidied } from './tidy'
import { UnreadableError } from './unreadable'

export type Format = 'text' | 'html' | 'docx' | 'pdf'

/** One file as the normaliser reads it. */
export interface ReadText {
  /** Canonical: NFC, `\n` line ends, no byte order mark; of a plain text each character that it was decoded to. */
  text: string
  /** The same without what nobody sees or means (zero-width marks, page numbers), each unit with its place in `text`; null: as it stands. */
  reading: Flow | null
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
  const { text: raw, reading, url, format, notes } = await readByFormat(bytes, extensionOf(name))
  // What a reading points into is canonical already, and stays as it is.
  const text = reading ? raw : canonicalText(raw)
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UnreadableError('empty', 'the file holds no words', 'Check that it was saved whole.')
  }
  return { text, reading, url, format, notes: [...misnamed(extensionOf(name), format), ...notes] }
}

async function readByFormat(bytes: Uint8Array, extension: string): Promise<ReadText> {
  const format = binaryFormat(bytes)
  refuseTooLarge(bytes.length, format ?? 'text')
  if (format === 'docx') {
    const { readDocx } = await import('./docx')
    return { ...ofDocument(await readDocx(bytes)), format }
  }
  if (format === 'pdf') {
    const { readPdf } = await import('./pdf')
    return { ...ofDocument(await readPdf(bytes)), format }
  }
  return readTextual(bytes, extension)
}

/** What was put together from a document's pieces has no characters of its own to point back to. */
function ofDocument(pieces: string): Omit<ReadText, 'format'> {
  const { read, notes } = tidied(pieces)
  return { text: read.text, reading: null, url: null, notes }
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
  mht: 'html',
  mhtml: 'html',
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
