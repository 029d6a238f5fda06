import { type ChildNode, type Document, DomHandler, Element, Text } from 'domhandler'
import { Parser } from 'htmlparser2'
import { UnreadableError } from '../unreadable'

export { type ChildNode, type Document, Element, Text }

/** No page that people read comes near; what follows walks the tree, and a deeper one is an attack. */
export const MAX_HTML_DEPTH = 1000

/** The page as a tree. Throws UnreadableError where it is nested more than MAX_HTML_DEPTH deep. */
export function parseHtml(html: string): Document {
  let depth = 0
  const handler = new (class extends DomHandler {
    override onopentag(name: string, attributes: Record<string, string>): void {
      if (++depth > MAX_HTML_DEPTH) {
        throw new UnreadableError(
          'too-deep',
          `the page nests elements more than ${MAX_HTML_DEPTH.toLocaleString('en')} deep`,
          'Save the article alone, or its text.',
        )
      }
      super.onopentag(name, attributes)
    }
    override onclosetag(): void {
      depth--
      super.onclosetag()
    }
  })()
  const parser = new Parser(handler, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true })
  parser.write(html)
  parser.end()
  return handler.root
}

/** Every element below `node`, in the order of the page. */
export function* elementsOf(node: Document | Element): Generator<Element> {
  for (const child of node.children) {
    if (child instanceof Element) {
      yield child
      yield* elementsOf(child)
    }
  }
}

/** All text below `node`, white space as one space each. */
export function textOf(node: ChildNode | Document): string {
  const parts: string[] = []
  collectText(node, parts)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function collectText(node: ChildNode | Document, parts: string[]): void {
  if (node instanceof Text) parts.push(node.data)
  else if ('children' in node) {
    for (const child of node.children) collectText(child, parts)
    if (node instanceof Element && BLOCKS.has(node.name)) parts.push(' ')
  }
}

/** Elements that begin and end a line. */
export const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
