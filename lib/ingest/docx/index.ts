/** DOCX (Office Open XML, ECMA-376) to text. */
import { UnreadableError } from '../unreadable'
import { linesOf } from './body'
import { Numbering } from './numbering'
import { unpack } from './zip'

const MAIN = /^word\/document\d*\.xml$/
const WANTED = /^word\/(?:document\d*|numbering|styles|footnotes|endnotes)\.xml$/

/**
 * The text of a document: its paragraphs, lists and tables, then its notes. Page headers and footers are left out, as they are repeated on each
 * page and belong to none. Throws UnreadableError.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { names, files } = await unpack(bytes, name => WANTED.test(name))
  const main = names.find(name => MAIN.test(name))
  if (main === undefined) throw refusal(names)
  const numbering = new Numbering(files.get('word/numbering.xml'), files.get('word/styles.xml'))
  return [main, 'word/footnotes.xml', 'word/endnotes.xml']
    .flatMap(name => linesOf(files.get(name), numbering))
    .join('\n')
}

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
