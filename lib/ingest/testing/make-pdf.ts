/** PDF files for tests, with Vietnamese set in the font that the app ships. */
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

const FONT = createRequire(import.meta.url).resolve('@ibm/plex-sans/fonts/complete/woff/IBMPlexSans-Regular.woff')

export async function makePdf(
  draw: (doc: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', margin: 72, ...options })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise(resolve => doc.on('end', resolve))
  doc.font(FONT).fontSize(12)
  draw(doc)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}
