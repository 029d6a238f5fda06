/** Files of characters: plain text, web pages, and web pages saved as one file. */
import { type Decoded, decode } from './decode'
import { refuseBinary } from './format'
import { type MimePart, mimePart } from './mime'
import { readPlainText } from './plain-text'
import type { ReadText } from './read'
import { repairMojibake } from './repair-letters'
import { tidied } from './tidy'
import { UnreadableError } from './unreadable'

/** Reads text or a page, whichever the bytes are; `extension` helps where they could be both. Throws UnreadableError. */
export async function readTextual(bytes: Uint8Array, extension: string): Promise<ReadText> {
  const part = mimePart(bytes)
  if (!part) return readCharacters(bytes, extension)
  const read = await readCharacters(part.bytes, part.isHtml ? 'html' : 'txt', part.charset)
  return { ...read, url: read.url ?? part.url, notes: [toldContainer(part), ...read.notes] }
}

async function readCharacters(bytes: Uint8Array, extension: string, charset?: string): Promise<ReadText> {
  const named = extension === 'html' || extension === 'htm' || extension === 'xhtml'
  const maybeHtml = named || bytes.subarray(0, 4096).includes(0x3c)
  const { looksLikeHtml, readHtml, declaredCharset } = maybeHtml ? await import('./html') : NO_HTML
  const decoded = decode(bytes, charset ?? declaredCharset(bytes))
  // Programs of old end a text with NUL.
  const characters = decoded.text.replace(/\0+$/, '')
  refuseBinary(characters)
  const notes = toldEncoding(decoded)
  if (!looksLikeHtml(characters, named)) {
    const plain = await readPlainText(characters)
    return { ...plain, url: null, format: 'text', notes: [...notes, ...plain.notes] }
  }
  // The page's source, since a parser takes the no-break space that is half of a letter for white space.
  const source = repairMojibake(characters)
  const { text, url } = readHtml(source.text)
  refuseStandIn(text, extension)
  // Entities (&micro;) can carry an old font's letters that the bytes did not show.
  const repaired = tidied(text)
  return {
    text: repaired.read.text,
    reading: null,
    url,
    format: 'html',
    notes: [...new Set([...notes, ...source.notes, ...repaired.notes])],
  }
}

const NO_HTML: Pick<typeof import('./html'), 'looksLikeHtml' | 'readHtml' | 'declaredCharset'> = {
  looksLikeHtml: () => false,
  readHtml: text => ({ text, url: null }),
  declaredCharset: () => undefined,
}

const toldEncoding = ({ encoding }: Decoded): string[] => (encoding === 'UTF-8' ? [] : [`read as ${encoding}`])

const toldContainer = ({ isMail }: MimePart): string =>
  isMail
    ? 'a saved e-mail: its text is read, and nothing that is attached'
    : 'a web page saved as one file (MHTML), read as html'

/** A page with fewer characters, under the name of a document, is what a server sent in its place. */
const LONGEST_STAND_IN = 400

function refuseStandIn(text: string, extension: string): void {
  if (!/^(?:pdf|docx?)$/.test(extension) || text.length > LONGEST_STAND_IN) return
  const says = text.replace(/\s+/g, ' ').trim().slice(0, 60)
  throw new UnreadableError(
    'wrong-format',
    `the file is a web page in place of the .${extension} that its name says${says ? `: “${says}”` : ''}`,
    'Fetch the document anew; the server may ask to sign in, or no longer have it.',
  )
}
