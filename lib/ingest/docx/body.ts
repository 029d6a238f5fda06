import { joinRow } from '../table'
import { type Context, Paragraph } from './paragraph'
import { walkXml } from './xml'

/** Parts whose text is not the document's: deleted and moved text, field codes, the second form of a drawing. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'mc:Fallback',
  'w:delText',
  'w:rPrChange',
  'w:pPrChange',
])

interface Table {
  lines: string[]
  row: string[][]
}

/**
 * The lines of one part of the document (its body, its notes): one a paragraph or row of a table. `chunks` are the lines of the files that
 * stand in it whole, by their ids.
 */
export function linesOf(
  xml: Buffer | undefined,
  context: Context,
  chunks: ReadonlyMap<string, readonly string[]> = new Map(),
): string[] {
  const lines: string[] = []
  const tables: Table[] = []
  /** Text boxes stand inside a paragraph: the paragraph around waits here. */
  const waiting: Paragraph[] = []
  let paragraph = new Paragraph(context)
  /** One whose end is deleted, until the next begins. */
  let cut: Paragraph | undefined
  let skipping = 0
  let inText = false
  let inProperties = false

  const put = (more: readonly string[]): void => {
    const target = tables.at(-1)?.row.at(-1) ?? lines
    for (const line of more) target.push(line)
  }
  const endCut = (): void => {
    if (cut) put(cut.lines())
    cut = undefined
  }
  const endParagraph = (): void => {
    if (paragraph.joinsNext) cut = paragraph
    else put(paragraph.lines())
    paragraph = new Paragraph(context)
  }

  walkXml(xml, {
    open(name, attributes) {
      if (inProperties && name === 'w:del' && skipping === 0) paragraph.joinsNext = true
      if (skipping > 0 || SKIPPED.has(name)) {
        skipping++
        return
      }
      if (name === 'w:p') {
        paragraph = new Paragraph(context, cut)
        cut = undefined
        return
      }
      if (name === 'w:tbl' || name === 'w:altChunk') endCut()
      if (name === 'w:pPr') inProperties = true
      else if (name === 'w:altChunk') put(chunks.get(attributes['r:id'] ?? '') ?? [])
      else if (name === 'w:txbxContent') waiting.push(paragraph)
      else if (name === 'w:tbl') tables.push({ lines: [], row: [] })
      else if (name === 'w:tr') tables.at(-1)?.row.splice(0)
      else if (name === 'w:tc') tables.at(-1)?.row.push([])
      else if (name === 'w:t' || name === 'm:t') inText = true
      else paragraph.mark(name, attributes)
    },
    text(text) {
      if (inText && skipping === 0) paragraph.write(text)
    },
    close(name) {
      if (skipping > 0) {
        skipping--
        return
      }
      if (name === 'w:tc' || name === 'w:txbxContent') endCut()
      if (name === 'w:t' || name === 'm:t') inText = false
      else if (name === 'w:pPr') inProperties = false
      else if (name === 'w:p') endParagraph()
      else if (name === 'w:txbxContent') paragraph = waiting.pop() ?? paragraph
      else if (name === 'w:tr') {
        const table = tables.at(-1)
        table?.lines.push(...joinRow(table.row.splice(0)))
      } else if (name === 'w:tbl') {
        const table = tables.pop()
        put(table?.lines ?? [])
      }
    },
  })
  endCut()
  return lines
}
