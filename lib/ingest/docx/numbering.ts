import { walkXml } from './xml'

interface Level {
  format: string
  /** As Word writes it: "%1.%2)" stands for this level's number after the one above it. */
  pattern: string
  start: number
}

/** The list and level that a paragraph or a style names. */
export interface ListRef {
  list: string
  level: number
}

/** Writes the numbers that Word shows before list items and does not keep in their text. */
export class Numbering {
  private readonly lists = new Map<string, Level[]>()
  private readonly styles = new Map<string, ListRef>()
  private readonly counters = new Map<string, number[]>()

  constructor(numberingXml: Buffer | undefined, stylesXml: Buffer | undefined) {
    this.readLists(numberingXml)
    this.readStyles(stylesXml)
  }

  /** The list of a paragraph style ("List Bullet"), where it has one. */
  ofStyle(style: string): ListRef | undefined {
    return this.styles.get(style)
  }

  /** The mark of the next item ("1.", "a)", "-"), with a space; empty where the list shows none. */
  next({ list, level }: ListRef): string {
    const levels = this.lists.get(list)
    const own = levels?.[level]
    if (!levels || !own || own.format === 'none') return ''
    if (own.format === 'bullet') return '- '
    const counters = this.counters.get(list) ?? []
    counters.length = level + 1
    counters[level] = (counters[level] ?? own.start - 1) + 1
    this.counters.set(list, counters)
    const mark = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return numeral(counters[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal')
    })
    return mark.trim() ? `${mark.trim()} ` : ''
  }

  private readLists(xml: Buffer | undefined): void {
    const abstracts = new Map<string, Level[]>()
    let levels: Level[] = []
    let level: Level | undefined
    let list = ''
    walkXml(xml, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? ''
        if (name === 'w:abstractNum') {
          levels = []
          abstracts.set(attributes['w:abstractNumId'] ?? '', levels)
        } else if (name === 'w:lvl') {
          level = { format: 'decimal', pattern: '', start: 1 }
          const at = Number(attributes['w:ilvl'])
          if (at >= 0 && at < 9) levels[at] = level
        } else if (name === 'w:num') list = attributes['w:numId'] ?? ''
        else if (name === 'w:abstractNumId') this.lists.set(list, abstracts.get(value) ?? [])
        else if (level && name === 'w:numFmt') level.format = value
        else if (level && name === 'w:lvlText') level.pattern = value
        else if (level && name === 'w:start') level.start = Number(value) || 0
      },
      close: name => {
        if (name === 'w:lvl') level = undefined
      },
    })
  }

  private readStyles(xml: Buffer | undefined): void {
    let style = ''
    let level = 0
    walkXml(xml, {
      open: (name, attributes) => {
        if (name === 'w:style') {
          style = attributes['w:styleId'] ?? ''
          level = 0
        } else if (name === 'w:ilvl') level = Number(attributes['w:val']) || 0
        else if (name === 'w:numId') this.styles.set(style, { list: attributes['w:val'] ?? '', level })
      },
      close: () => {},
    })
  }
}

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function numeral(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return String.fromCharCode(97 + ((number - 1) % 26))
    case 'upperLetter':
      return String.fromCharCode(65 + ((number - 1) % 26))
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    default:
      return String(number)
  }
}

function roman(number: number): string {
  let rest = Math.min(number, 3999)
  let written = ''
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      written += letters
      rest -= value
    }
  }
  return written
}
