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
    override ontext(data: string): void {
      // A byte order mark within a page is seen by nobody, and would be taken for white space.
      super.ontext(data.replaceAll('\ufeff', ''))
    }
    override onclosetag(): void {
      depth--
      super.onclosetag()
    }
  })()
  const parser = new Parser(handler, {
    decodeEntities: true,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
    recognizeSelfClosing: isXhtml(html),
  })
  parser.write(html)
  parser.end()
  return handler.root
}

/** In XHTML alone `<script/>` and `<title/>` are closed; a browser reads what is HTML as open. */
const isXhtml = (html: string): boolean =>
  /^\s*<\?xml\b|<!DOCTYPE[^>]{0,200}XHTML|<html[^>]{0,500}\bxmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml/i.test(
    html.slice(0, 2000),
  )

const references = new Map<string, string>()

/** What a character reference ("&#7871;", "&agrave;") stands for; itself where it stands for nothing. */
export function charactersOf(reference: string): string {
  let characters = references.get(reference)
  if (characters === undefined) {
    const [text] = parseHtml(reference).children
    characters = text instanceof Text ? text.data : reference
    if (references.size < 2000) references.set(reference, characters)
  }
  return characters
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

/** All text below `node`, white space and the ends of lines as one space each. */
export function textOf(node: ChildNode | Document): string {
  const parts: string[] = []
  collectText(node, parts)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function collectText(node: ChildNode | Document, parts: string[]): void {
  if (node instanceof Text) parts.push(node.data)
  else if ('children' in node) {
    for (const child of node.children) collectText(child, parts)
    if (node instanceof Element && (node.name === 'br' || BLOCKS.has(node.name))) parts.push(' ')
  }
}

/** Elements that begin and end a line. */
export const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
