import { UnreadableError } from './unreadable'

export type BinaryFormat = 'docx' | 'pdf'

const NO_PICTURES = 'Give the text of the report; pictures are not read.'
const NOT_THE_FILE = 'Give the document itself (.txt, .html, .docx, .pdf).'

/** What other kinds of file begin with, one character a byte, and what to do with such a file. */
const OTHER_KINDS: [magic: string | RegExp, kind: string, advice: string][] = [
  ['{\\rtf', 'a Rich Text (.rtf) document', 'Open it in a word processor and save it as .docx.'],
  [
    '\xd0\xcf\x11\xe0',
    'a document of Word or Excel before 2007, or one with a password',
    'Save it as .docx, without a password.',
  ],
  ['\x89PNG', 'a PNG picture', NO_PICTURES],
  ['\xff\xd8\xff', 'a JPEG picture', NO_PICTURES],
  ['GIF8', 'a GIF picture', NO_PICTURES],
  ['II*\0', 'a TIFF picture', NO_PICTURES],
  ['MM\0*', 'a TIFF picture', NO_PICTURES],
  [/^RIFF[\s\S]{4}WEBP/, 'a WebP picture', NO_PICTURES],
  [/^[\s\S]{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1|avi[fs])/, 'a HEIC or AVIF picture', NO_PICTURES],
  [/^BM[\s\S]{4}\0{4}/, 'a BMP picture', NO_PICTURES],
  [/^[\s\S]{4}ftyp/, 'a film or a recording', 'Give the text of the report; recordings are not read.'],
  [/^(?:ID3[^ -~]|RIFF[\s\S]{4}WAVE|OggS)/, 'a recording', 'Give the text of the report; recordings are not read.'],
  // The user's name behind its length, padded to 54 or 55 bytes, then once more as UTF-16.
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the length is one
    /^([\x01-\x36])[^\0-\x1f]{1,54}[\0 ]*\1\0/,
    'the note that Word leaves beside a document (“~$…”) while it is open',
    'Close the document in Word and give the file without “~$” in its name.',
  ],
  [
    'version https://git-lfs.github.com/spec/',
    'a pointer of Git LFS in place of the file',
    'Fetch the file itself (git lfs pull).',
  ],
  [
    /^\s*\{\s*"(?:url|doc_id)"[\s\S]{0,300}docs\.google\.com/,
    'a link to a document of Google Docs',
    'Download the document itself as .docx.',
  ],
  [/^\s*\[InternetShortcut\]/, 'a link to a web page', NOT_THE_FILE],
  ['Rar!', 'a RAR archive', 'Unpack it and give the files in it.'],
  ['7z\xbc\xaf', 'a 7-Zip archive', 'Unpack it and give the files in it.'],
  ['\x1f\x8b', 'a gzip archive', 'Unpack it and give the files in it.'],
  ['BZh', 'a bzip2 archive', 'Unpack it and give the files in it.'],
  ['SQLite format 3', 'an SQLite database', 'Give report files (.txt, .html, .docx, .pdf).'],
  ['\x7fELF', 'a program', 'Give report files (.txt, .html, .docx, .pdf).'],
  ['MZ\x90', 'a program', 'Give report files (.txt, .html, .docx, .pdf).'],
]

/** What a file is by its first bytes; null for text of some kind. Throws UnreadableError for kinds that are never a report. */
export function binaryFormat(bytes: Uint8Array): BinaryFormat | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1')
  // Mail gateways and scanners put a few bytes before the mark; readers of PDF allow 1 KB.
  if (/^[\s\S]{0,1016}%PDF-\d/.test(start)) return 'pdf'
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'docx'
  const other = OTHER_KINDS.find(([magic]) => (typeof magic === 'string' ? start.startsWith(magic) : magic.test(start)))
  if (other) throw new UnreadableError('wrong-format', `the file is ${other[1]}, not a report in text`, other[2])
  return null
}

/** Refuses what decodes but is no text: control characters that no text holds. */
export function refuseBinary(text: string): void {
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    throw new UnreadableError(
      'wrong-format',
      `the file holds a NUL character (at ${nul.toLocaleString('en')}), which no text has`,
      'Give a report as .txt, .html, .docx or .pdf.',
    )
  }
  const sample = text.slice(0, 10_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  const controls = sample.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  if (controls > 0.02 * sample.length) {
    throw new UnreadableError(
      'wrong-format',
      'the file holds binary data, not text',
      'Give a report as .txt, .html, .docx or .pdf.',
    )
  }
}
