/** PDF to text, by its text layer. */
import './node-20'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { LIMITS } from '../limits'
import { UnreadableError } from '../unreadable'
import { settleAbcFonts } from './abc-fonts'
import { blocksOf } from './columns'
import { glyphsOf } from './glyphs'
import { refuseIllegible } from './legible'
import { type Line, linesOf } from './lines'
import { withoutFurniture } from './page-furniture'
import { paragraphsOf } from './paragraphs'

/**
 * The text of a document: paragraphs joined over lines and pages, columns one after the other, rows of tables as lines; page headers and
 * footers left out. Throws UnreadableError.
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const { OPS: operators } = await getResolvedPDFJS()
  // pdf.js takes the buffer that it is given for its own.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    // Pictures are not looked at: they need not be decoded.
    maxImageSize: 1,
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
      pages.push(linesOf(await glyphsOf(page, operators).catch(refuse)))
      page.cleanup()
    }
    settleAbcFonts(pages)
    await refuseIllegible(pages, bytes, operators)
    return paragraphsOf(blocksOf(withoutFurniture(pages))).join('\n')
  } finally {
    await pdf.destroy()
  }
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
