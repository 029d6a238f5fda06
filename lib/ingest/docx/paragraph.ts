import { type LegacyFont, type LegacyFontReader, legacyFontOf } from '../font-runs'
import { isNoteMark } from '../note-marks'
import type { ListRef, Numbering } from './numbering'
import { type Look, type Styles, setLook } from './styles'

/** What the paragraphs of a document share. */
export interface Context {
  numbering: Numbering
  styles: Styles
  fonts: LegacyFontReader
}

interface Piece {
  text: string
  font: LegacyFont | null
}

export class Paragraph {
  /** Its end is deleted: the next paragraph goes on in its line. */
  joinsNext = false
  private pieces: Piece[] = []
  private style = ''
  private list: string | undefined
  private level = 0
  private runStyle: string | undefined
  private own: Look = {}

  constructor(
    private readonly context: Context,
    before?: Paragraph,
  ) {
    if (!before) return
    this.pieces = before.pieces
    this.style = before.style
    this.list = before.list
    this.level = before.level
  }

  /** An empty element of WordprocessingML that stands for a character or says how the text after it looks. */
  mark(name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:tab') this.add(' ')
    else if (name === 'w:br' || name === 'w:cr') this.add('\n')
    else if (name === 'w:noBreakHyphen') this.add('-')
    else if (name === 'm:den') this.add('/')
    else if (name === 'w:pStyle') this.style = value
    else if (name === 'w:numId') this.list = value
    else if (name === 'w:ilvl') this.level = Number(value) || 0
    else if (name === 'w:r' || name === 'm:r') {
      this.own = {}
      this.runStyle = undefined
    } else if (name === 'w:rStyle') this.runStyle = value
    else setLook(this.own, name, attributes)
  }

  write(text: string): void {
    const { font = '', vanished, struck, raised } = this.context.styles.lookOf(this.own, this.runStyle, this.style)
    if (vanished || struck || (raised && isNoteMark(this.ending(), text))) return
    this.add(text, legacyFontOf(font))
  }

  lines(): string[] {
    const lines = this.words()
      .split('\n')
      .map(line => line.replace(/\s+/g, ' ').trim())
    const filled = lines.filter(line => line !== '')
    if (filled.length === 0) return []
    const ref = this.listRef()
    return ref ? [this.context.numbering.next(ref) + filled[0], ...filled.slice(1)] : filled
  }

  private add(text: string, font: LegacyFont | null = null): void {
    const last = this.pieces.at(-1)
    // Word cuts runs within words, and VNI writes a letter as two characters: only whole words can be read.
    if (last && last.font === font && (font === null || !/\s$/.test(last.text)) && !(font && /^\s/.test(text)))
      last.text += text
    else this.pieces.push({ text, font })
  }

  private ending(): string {
    return this.pieces
      .slice(-3)
      .map(({ text }) => text.slice(-12))
      .join('')
  }

  private words(): string {
    return this.pieces.map(({ text, font }) => (font ? this.context.fonts.read(text, font) : text)).join('')
  }

  private listRef(): ListRef | undefined {
    if (this.list === undefined) return this.context.numbering.ofStyle(this.style)
    // Word writes list 0 where a paragraph leaves the list of its style.
    return this.list === '0' ? undefined : { list: this.list, level: this.level }
  }
}
