import { type LegacyFont, LegacyFontReader, legacyFontOf } from '../font-runs'
import { type Document, Element, Text } from './tree'

/** Puts the letters that were meant where a page sets its text in a font of before Unicode (`<font face=".VnTime">`). */
export function readLegacyFonts(document: Document): void {
  const reader = new LegacyFontReader()
  const visit = (node: Element | Document, font: LegacyFont | null): void => {
    for (const child of node.children) {
      if (child instanceof Text && font) child.data = reader.read(child.data, font)
      else if (child instanceof Element) {
        const name = fontNameOf(child)
        visit(child, name === undefined ? font : legacyFontOf(name))
      }
    }
  }
  visit(document, null)
}

function fontNameOf({ name, attribs }: Element): string | undefined {
  const styled = /font-family\s*:\s*([^;]+)/i.exec(attribs.style ?? '')?.[1]
  return styled ?? (name === 'font' ? attribs.face : undefined)
}
