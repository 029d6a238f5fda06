/** Refuses a document that shows text but holds none: a scan, or fonts that do not say which letters they draw. */
import { getDocumentProxy } from 'unpdf'
import type { PDFPageProxy } from 'unpdf/pdfjs'
import { UnreadableError } from '../unreadable'
import { HYPHEN_OF_CODE_AD, type Operators } from './glyphs'
import type { Line } from './lines'
import { IDENTITY, type Matrix, matrixOf, multiply } from './matrix'

/** Fewer letters on a page are a page number or a stamp. */
const FEWEST_LETTERS = 20
/** So many, over a picture of the page, are the stamp of an electronic signature (who signed, for whom, when). */
const LETTERS_OF_A_STAMP = 300
const STAMP = /^(?:signature (?:not verified|valid)|(?:được )?ký bởi|ky boi|người ký|nguoi ky|digitally signed by)\b/i
/** Pictures that cover this share of a page is the page. */
const WHOLE_PAGE = 0.5

const WITH_TEXT = 'Ask for the document as it was written, or give it a text layer first'

/** Throws UnreadableError where the pages' letters are none, or are not the document's text. */
export async function refuseIllegible(
  pages: readonly Line[][],
  bytes: Uint8Array,
  operators: Operators,
): Promise<void> {
  const text = pages
    .flat()
    .flatMap(line => line.segments.map(segment => segment.text))
    .join('')
  if (text.length < FEWEST_LETTERS) throw scan(pages.length)
  if (text.length < LETTERS_OF_A_STAMP * pages.length && (STAMP.test(text) || (await isPicture(bytes, operators))))
    throw scan(pages.length)
  if (shareWithoutMeaning(text) > 0.15) {
    throw new UnreadableError(
      'no-text-layer',
      "the PDF's letters cannot be read: its fonts do not say which letter each sign is",
      `${WITH_TEXT} (ocrmypdf --force-ocr -l vie IN.pdf OUT.pdf).`,
    )
  }
}

function scan(pages: number): UnreadableError {
  return new UnreadableError(
    'no-text-layer',
    `the PDF is a scan: its ${pages === 1 ? 'page is a picture' : `${pages} pages are pictures`} without text that can be read`,
    `${WITH_TEXT} (ocrmypdf -l vie IN.pdf OUT.pdf).`,
  )
}

/** Control characters and characters for private use stand where a font's signs have no letters. */
function shareWithoutMeaning(text: string): number {
  const signs = text.replaceAll(HYPHEN_OF_CODE_AD, '').replace(/\s/g, '')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  const strange = signs.match(/[\u0000-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/g)?.length ?? 0
  return signs.length === 0 ? 0 : strange / signs.length
}

/** Whether the first page is a picture. Only here pictures are decoded: in the usual document they would cost time for nothing. */
async function isPicture(bytes: Uint8Array, operators: Operators): Promise<boolean> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
  })
  try {
    return (await pictureShare(await pdf.getPage(1), operators)) > WHOLE_PAGE
  } finally {
    await pdf.destroy()
  }
}

/** The share of a page that its pictures cover; a scan may be cut in strips. */
async function pictureShare(page: PDFPageProxy, op: Operators): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  let matrix: Matrix = IDENTITY
  let covered = 0
  const saved: Matrix[] = []
  fnArray.forEach((code, i) => {
    const args = argsArray[i]
    if (code === op.save || code === op.paintFormXObjectBegin) saved.push(matrix)
    if (code === op.restore || code === op.paintFormXObjectEnd) matrix = saved.pop() ?? matrix
    if (code === op.transform) matrix = multiply(matrix, matrixOf(args))
    if (code === op.paintFormXObjectBegin && args[0]) matrix = multiply(matrix, matrixOf(args[0]))
    if (code === op.paintImageXObject || code === op.paintInlineImageXObject || code === op.paintImageMaskXObject) {
      // A picture is drawn in a square of 1.
      const [a, b, c, d] = matrix
      covered += Math.abs(a * d - b * c)
    }
  })
  return covered / Math.max(1, (right - left) * (top - bottom))
}
