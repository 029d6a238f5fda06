import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { LIMITS, megabytes } from '../limits'
import { UnreadableError } from '../unreadable'

export interface Archive {
  /** The names of all entries. */
  names: string[]
  /** The contents of those that were wanted. */
  files: Map<string, Buffer>
}

/**
 * Unpacks the wanted entries. What an archive declares is checked before anything is unpacked, and again while unpacking (yauzl stops an
 * entry that grows beyond its declared size), so that a zip bomb costs nothing. Throws UnreadableError.
 */
export async function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, opened) =>
        error ? reject(error) : resolve(opened),
      )
    })
    const entries = await listEntries(zip)
    const files = new Map<string, Buffer>()
    let left: number = LIMITS.unpackedBytes
    for (const entry of entries.filter(({ fileName }) => isWanted(fileName))) {
      left -= entry.uncompressedSize
      if (left < 0) {
        throw new UnreadableError(
          'too-large',
          `the document unpacks to more than ${megabytes(LIMITS.unpackedBytes)} of text`,
          'Split it; if it should be small, do not trust it.',
        )
      }
      files.set(entry.fileName, await contentOf(zip, entry))
    }
    return { names: entries.map(({ fileName }) => fileName), files }
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnreadableError(
      'damaged',
      `the archive inside the document is damaged (${reason})`,
      'Fetch it anew, or open and save it in a word processor.',
      {
        cause: error,
      },
    )
  }
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length <= LIMITS.archiveEntries) zip.readEntry()
      else
        reject(
          new UnreadableError(
            'too-large',
            `the archive holds more than ${LIMITS.archiveEntries.toLocaleString('en')} files`,
            'Give a document as a word processor saves it.',
          ),
        )
    })
    zip.readEntry()
  })
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error)
        return
      }
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', reject)
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}
