/** PDF to text, by its text layer. */
import { getDocumentProxy } from 'unpdf'
import { LIMITS } from '../limits'
import { UnreadableError } from '../unreadable'
import { blocksOf } from './columns'
import { type Line, linesOf, type Piece } from './lines'
import { withoutFurniture } from './page-furniture'
import { paragraphsOf } from './paragraphs'

/** Fewer letters on all pages together are a stamp or a page number over a scan. */
const FEWEST_LETTERS = 20

/**
 * The text of a document: paragraphs joined over lines and pages, columns one after the other, rows of tables as lines; page headers and
 * footers left out. Throws UnreadableError.
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  // pdf.js takes the buffer that it is given for its own.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
  }).catch(refuse)
  try {
    if (pdf.numPages > LIMITS.pdfPages) {
      throw new UnreadableError(
        'too-long',
        `the PDF has ${pdf.numPages.toLocaleString('en')} pages, and ${LIMITS.pdfPages.toLocaleString('en')} is the most that is read`,
        'Give the pages of the report alone.',
      )
    }
    const pages: Line[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number).catch(refuse)
      const { items } = await page.getTextContent().catch(refuse)
      pages.push(linesOf(items.flatMap(item => ('str' in item ? pieceOf(item) : []))))
      page.cleanup()
    }
    refuseScan(pages)
    return paragraphsOf(withoutFurniture(pages).flatMap(blocksOf)).join('\n')
  } finally {
    await pdf.destroy()
  }
}

/** Text that runs upwards (a stamp along the margin) is no line of the page. */
function pieceOf(item: { str: string; transform: number[]; width: number; height: number }): Piece[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform
  if (Math.abs(b) > Math.abs(a)) return []
  return [{ text: item.str, x, y, width: item.width, size: item.height || Math.hypot(a, b) || 10 }]
}

function refuseScan(pages: readonly Line[][]): void {
  const letters = pages
    .flat()
    .reduce((sum, { segments }) => sum + segments.reduce((length, { text }) => length + text.length, 0), 0)
  if (letters >= FEWEST_LETTERS) return
  throw new UnreadableError(
    'no-text-layer',
    `the PDF is a scan: its ${pages.length === 1 ? 'page is a picture' : `${pages.length} pages are pictures`} without text that can be read`,
    'Ask for the document as it was written, or give it a text layer first (ocrmypdf -l vie IN.pdf OUT.pdf).',
  )
}

function refuse(error: unknown): never {
  if (error instanceof Error && error.name === 'PasswordException') {
    throw new UnreadableError('encrypted', 'the PDF has a password', 'Save it without one.', { cause: error })
  }
  const reason = error instanceof Error ? error.message : String(error)
  throw new UnreadableError(
    'damaged',
    `the PDF is damaged (${reason.replace(/\.$/, '')})`,
    'Fetch it anew, or print it to a new PDF.',
    { cause: error },
  )
}
