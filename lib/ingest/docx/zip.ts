import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { LIMITS, megabytes } from '../limits'
import { UnreadableError } from '../unreadable'

/** The parts of a document. Those that nobody asks for stay packed. */
export class Archive {
  private readonly entries: ReadonlyMap<string, Entry>
  private left: number = LIMITS.unpackedBytes

  constructor(
    private readonly zip: ZipFile,
    entries: readonly Entry[],
  ) {
    // Names of parts differ by more than case (OPC); some programs write "\\" between folders, which yauzl reads as "/".
    this.entries = new Map(entries.map(entry => [entry.fileName.toLowerCase(), entry]))
  }

  get names(): string[] {
    return [...this.entries.values()].map(({ fileName }) => fileName)
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase())
  }

  /**
   * The contents of a part; undefined where there is none. What it declares is checked before it is unpacked, and again while unpacking (yauzl
   * stops an entry that grows beyond its declared size), so that a zip bomb costs nothing. Throws UnreadableError.
   */
  async read(name: string): Promise<Buffer | undefined> {
    const entry = this.entries.get(name.toLowerCase())
    if (!entry) return undefined
    this.left -= entry.uncompressedSize
    if (this.left < 0) {
      throw new UnreadableError(
        'too-large',
        `the document unpacks to more than ${megabytes(LIMITS.unpackedBytes)} of text`,
        'Split it; if it should be small, do not trust it.',
      )
    }
    return contentOf(this.zip, entry).catch(refuseDamaged)
  }
}

/** Opens an archive and lists its entries. Throws UnreadableError. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, opened) =>
        error ? reject(error) : resolve(opened),
      )
    })
    return new Archive(zip, await listEntries(zip))
  } catch (error) {
    return refuseDamaged(error)
  }
}

function refuseDamaged(error: unknown): never {
  if (error instanceof UnreadableError) throw error
  const reason = error instanceof Error ? error.message : String(error)
  throw new UnreadableError(
    'damaged',
    `the archive inside the document is damaged (${reason})`,
    'Fetch it anew, or open and save it in a word processor.',
    { cause: error },
  )
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
