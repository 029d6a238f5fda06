import { fromTcvn3, fromVni } from '../legacy-fonts'
import { joinRow } from '../table'
import type { ListRef, Numbering } from './numbering'
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

/** The lines of one part of the document (its body, its notes): one a paragraph or row of a table. */
export function linesOf(xml: Buffer | undefined, numbering: Numbering): string[] {
  const lines: string[] = []
  const tables: Table[] = []
  /** Text boxes stand inside a paragraph: the paragraph around waits here. */
  const waiting: Paragraph[] = []
  let paragraph = new Paragraph()
  let skipping = 0
  let inText = false

  const endParagraph = (): void => {
    const target = tables.at(-1)?.row.at(-1) ?? lines
    target.push(...paragraph.lines(numbering))
    paragraph = new Paragraph()
  }

  walkXml(xml, {
    open(name, attributes) {
      if (skipping > 0 || SKIPPED.has(name)) {
        skipping++
        return
      }
      if (name === 'w:p') paragraph = new Paragraph()
      else if (name === 'w:txbxContent') waiting.push(paragraph)
      else if (name === 'w:tbl') tables.push({ lines: [], row: [] })
      else if (name === 'w:tr') tables.at(-1)?.row.splice(0)
      else if (name === 'w:tc') tables.at(-1)?.row.push([])
      else if (name === 'w:t') inText = true
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
      if (name === 'w:t') inText = false
      else if (name === 'w:p') endParagraph()
      else if (name === 'w:txbxContent') paragraph = waiting.pop() ?? paragraph
      else if (name === 'w:tr') {
        const table = tables.at(-1)
        table?.lines.push(...joinRow(table.row.splice(0)))
      } else if (name === 'w:tbl') {
        const table = tables.pop()
        const target = tables.at(-1)?.row.at(-1) ?? lines
        target.push(...(table?.lines ?? []))
      }
    },
  })
  return lines
}

class Paragraph {
  private text = ''
  private style = ''
  private list: string | undefined
  private level = 0
  private font = ''
  private hidden = false

  /** An empty element of WordprocessingML that stands for a character or says how the text after it looks. */
  mark(name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:tab') this.text += ' '
    else if (name === 'w:br' || name === 'w:cr') this.text += '\n'
    else if (name === 'w:noBreakHyphen') this.text += '-'
    else if (name === 'w:pStyle') this.style = value
    else if (name === 'w:numId') this.list = value
    else if (name === 'w:ilvl') this.level = Number(value) || 0
    else if (name === 'w:r') {
      this.font = ''
      this.hidden = false
    } else if (name === 'w:rFonts') this.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? ''
    else if (name === 'w:vanish') this.hidden = value !== '0' && value !== 'false'
  }

  write(text: string): void {
    if (!this.hidden) this.text += inUnicode(text, this.font)
  }

  lines(numbering: Numbering): string[] {
    const lines = this.text.split('\n').map(line => line.replace(/\s+/g, ' ').trim())
    const filled = lines.filter(line => line !== '')
    if (filled.length === 0) return []
    const ref = this.listRef(numbering)
    return ref ? [numbering.next(ref) + filled[0], ...filled.slice(1)] : filled
  }

  private listRef(numbering: Numbering): ListRef | undefined {
    if (this.list === undefined) return numbering.ofStyle(this.style)
    // Word writes list 0 where a paragraph leaves the list of its style.
    return this.list === '0' ? undefined : { list: this.list, level: this.level }
  }
}

/** A run in an old font shows other letters than its characters: ABC fonts (".VnTime", ".VnTimeH" for capitals) and VNI. */
function inUnicode(text: string, font: string): string {
  if (/^\.Vn/i.test(font)) return /H$/.test(font) ? fromTcvn3(text).toUpperCase() : fromTcvn3(text)
  return /^VNI[- ]/i.test(font) ? fromVni(text) : text
}
