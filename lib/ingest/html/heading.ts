/** Finds the headline that a page's article stands under. */
import { BLOCKS, type Document, Element, elementsOf, textOf } from './tree'

/** Shorter is a section's name rather than a headline. */
const SHORTEST = 15

/**
 * The first h1; else what the page marks as its headline; else the line that says what the page's head calls the article.
 * Old portals print the headline in a span or a cell, and only that last way finds it.
 */
export function findHeading(document: Document, dropped: ReadonlySet<Element>): Element | null {
  let headline: Element | null = null
  let named: Element | null = null
  const names = namesInHead(document)
  for (const element of shown(document, dropped)) {
    const { name, attribs } = element
    if (name === 'h1' && textOf(element).length > SHORTEST) return element
    if (attribs.itemprop === 'headline') headline ??= element
    if (
      named === null &&
      names.length > 0 &&
      name !== 'a' &&
      !holdsBlock(element) &&
      names.includes(folded(textOf(element)))
    )
      named = element
  }
  return headline ?? named
}

/** What the head calls the article: og:title, and the title with and without the site's name behind a bar or dash. */
function namesInHead(document: Document): string[] {
  const names: string[] = []
  for (const element of elementsOf(document)) {
    if (element.name === 'body') break
    if (element.name === 'meta' && element.attribs.property === 'og:title') names.push(element.attribs.content ?? '')
    if (element.name !== 'title') continue
    const whole = textOf(element)
    for (
      let end = whole.length;
      end > 0;
      end = Math.max(...[' | ', ' - ', ' – ', ' — '].map(bar => whole.lastIndexOf(bar, end - 1)))
    )
      names.push(whole.slice(0, end))
  }
  return names.map(folded).filter(name => name.length > SHORTEST)
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

function holdsBlock(element: Element): boolean {
  return element.children.some(child => child instanceof Element && (BLOCKS.has(child.name) || holdsBlock(child)))
}

function* shown(node: Element | Document, dropped: ReadonlySet<Element>): Generator<Element> {
  for (const child of node.children) {
    if (!(child instanceof Element) || dropped.has(child)) continue
    yield child
    yield* shown(child, dropped)
  }
}
