/** DOCX (Office Open XML, ECMA-376) to text. */
import { LegacyFontReader } from '../font-runs'
import { binaryFormat } from '../format'
import { UnreadableError } from '../unreadable'
import { linesOf } from './body'
import { Numbering } from './numbering'
import { type Relationship, relationshipsOf } from './relationships'
import { Styles } from './styles'
import { type Archive, openArchive } from './zip'

const USUAL_MAIN = /^word\/document\d*\.xml$/i
/** Documents within documents; Word itself flattens them when it saves. */
const MAX_CHUNK_DEPTH = 2

/**
 * The text of a document: its paragraphs, lists and tables, then its notes. Page headers and footers are left out, as they are repeated on each
 * page and belong to none. Throws UnreadableError.
 */
export const readDocx = (bytes: Uint8Array): Promise<string> => readDocument(bytes, 0)

async function readDocument(bytes: Uint8Array, depth: number): Promise<string> {
  const archive = await openArchive(bytes)
  const main = await mainPart(archive)
  if (main === undefined) throw refusal(archive.names)
  const related = await relationshipsOf(archive, main)
  const partOf = (type: string) =>
    archive.read(related.find(relation => relation.type === type)?.target ?? `word/${type}.xml`)
  const styles = await partOf('styles')
  const context = {
    numbering: new Numbering(await partOf('numbering'), styles),
    styles: new Styles(styles),
    fonts: new LegacyFontReader(),
  }
  const chunks = await readChunks(archive, related, depth)
  return [
    ...linesOf(await archive.read(main), context, chunks),
    ...linesOf(await partOf('footnotes'), context),
    ...linesOf(await partOf('endnotes'), context),
  ].join('\n')
}

/** The part that the package calls its document, else the one with the usual name. */
async function mainPart(archive: Archive): Promise<string | undefined> {
  const called = (await relationshipsOf(archive, '')).find(({ type }) => type === 'officeDocument')?.target
  if (called !== undefined && archive.has(called) && !/^(?:xl|ppt)\//i.test(called)) return called
  return archive.names.find(name => USUAL_MAIN.test(name))
}

/** The files that stand whole in a document ("altChunk"): programs that write reports put pages of HTML there. */
async function readChunks(
  archive: Archive,
  related: readonly Relationship[],
  depth: number,
): Promise<Map<string, string[]>> {
  const chunks = new Map<string, string[]>()
  for (const { id, type, target } of related) {
    const bytes = type === 'aFChunk' ? await archive.read(target) : undefined
    if (!bytes) continue
    const isDocument = binaryFormat(bytes) === 'docx'
    if (isDocument && depth >= MAX_CHUNK_DEPTH) continue
    const { readTextual } = await import('../textual')
    const text = isDocument
      ? await readDocument(bytes, depth + 1)
      : (await readTextual(bytes, extensionOf(target))).text
    chunks.set(id, text.split('\n'))
  }
  return chunks
}

const extensionOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

function refusal(names: string[]): UnreadableError {
  const has = (start: string) => names.some(name => name.startsWith(start))
  const [kind, advice] = has('xl/')
    ? ['an Excel workbook', 'Save the report itself as .docx or .pdf.']
    : has('ppt/')
      ? ['a PowerPoint presentation', 'Save the report itself as .docx or .pdf.']
      : has('content.xml')
        ? ['an OpenDocument file', 'Save it as .docx.']
        : ['a ZIP archive', 'Unpack it and give the files in it.']
  return new UnreadableError('wrong-format', `the file is ${kind}, not a Word document`, advice)
}
