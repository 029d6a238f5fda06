import { walkXml } from './xml'

/** What of a text's look decides what is read; undefined where nothing is said. */
export interface Look {
  font?: string
  vanished?: boolean
  struck?: boolean
  raised?: boolean
}

/** Takes one property of a run into its look. */
export function setLook(look: Look, name: string, attributes: Record<string, string>): void {
  const value = attributes['w:val'] ?? ''
  const isOn = value !== '0' && value !== 'false' && value !== 'none' && value !== 'off'
  if (name === 'w:rFonts') look.font = fontOf(attributes) ?? look.font
  else if (name === 'w:vanish') look.vanished = isOn
  else if (name === 'w:strike' || name === 'w:dstrike') look.struck = isOn
  else if (name === 'w:vertAlign') look.raised = value === 'superscript'
}

/** The font of what is not ASCII: Word keeps one for each (hAnsi, ascii), and a theme's stands for both. */
function fontOf(attributes: Record<string, string>): string | undefined {
  if (attributes['w:hAnsiTheme'] !== undefined) return ''
  return attributes['w:hAnsi'] ?? (attributes['w:asciiTheme'] === undefined ? attributes['w:ascii'] : '')
}

interface Style {
  look: Look
  basedOn?: string
}

/** The looks that a document gives by name. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly defaults: Look = {}
  private standard = ''

  constructor(xml: Buffer | undefined) {
    let style: Style | undefined
    let inDefaults = false
    /** Parts of a table's style look only where the table says. */
    let inTablePart = false
    walkXml(xml, {
      open: (name, attributes) => {
        if (name === 'w:docDefaults') inDefaults = true
        else if (name === 'w:tblStylePr') inTablePart = true
        else if (name === 'w:style') {
          style = { look: {} }
          const id = attributes['w:styleId'] ?? ''
          this.styles.set(id, style)
          if (attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''))
            this.standard = id
        } else if (name === 'w:basedOn' && style) style.basedOn = attributes['w:val']
        else if (inDefaults) setLook(this.defaults, name, attributes)
        else if (style && !inTablePart) setLook(style.look, name, attributes)
      },
      close: name => {
        if (name === 'w:docDefaults') inDefaults = false
        else if (name === 'w:tblStylePr') inTablePart = false
        else if (name === 'w:style') style = undefined
      },
    })
  }

  /** How a run looks in a paragraph, its own properties first, then its style, then the paragraph's. */
  lookOf(own: Look, style: string | undefined, paragraph: string): Look {
    return {
      ...this.defaults,
      ...this.named(this.styles.has(paragraph) ? paragraph : this.standard),
      ...(style === undefined ? {} : this.named(style)),
      ...own,
    }
  }

  private readonly resolved = new Map<string, Look>()

  private named(id: string): Look {
    const known = this.resolved.get(id)
    if (known) return known
    const chain: Look[] = []
    const seen = new Set<string>()
    for (
      let next: string | undefined = id;
      next !== undefined && !seen.has(next);
      next = this.styles.get(next)?.basedOn
    ) {
      seen.add(next)
      chain.unshift(this.styles.get(next)?.look ?? {})
    }
    const look: Look = Object.assign({}, ...chain)
    this.resolved.set(id, look)
    return look
  }
}
