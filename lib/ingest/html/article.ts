import { isHidden, isNamedSurroundings, isNeverArticle, opensComments, opensOtherNews } from './boilerplate'
import { findHeading } from './heading'
import { BLOCKS, type Document, Element, elementsOf, Text, textOf } from './tree'

/** Where a page's article stands. */
export interface Article {
  /** The smallest element that holds the heading and nearly all sentences. */
  root: Element | Document
  /** Elements below the root that are menus, lists of links, comments and the like. */
  dropped: ReadonlySet<Element>
  /** The page's heading, where it has one. */
  heading: Element | null
}

/** A line this long is a sentence rather than a label. */
const SENTENCE_LENGTH = 60
/** The share of a page's sentences that an element must hold to be the way to the article. */
const MOST = 0.7

interface Measure {
  /** Characters of sentences outside links. */
  prose: number
  /** Characters of text in all, and in links. */
  text: number
  linked: number
  links: number
}

/**
 * Finds the article by where the page's sentences are: from the top, step into the one child that holds most of them, for as long as there
 * is one; then out again as far as the heading, so that what stands between both (date line, author, lead) is kept.
 */
export function findArticle(document: Document): Article {
  const { measures, never, total } = measurePage(document)
  const dropped = new Set(never)
  markSurroundings(document, measures, dropped, total)

  let root: Element | Document = document
  for (
    let next: Element | undefined = richest(root, measures, dropped);
    next;
    next = richest(root, measures, dropped)
  ) {
    if ((measures.get(next)?.prose ?? 0) < MOST * proseOf(root, measures, dropped)) break
    root = next
  }
  const heading = findHeading(document, dropped)
  if (heading) root = commonAncestor(root, heading)
  else while (root instanceof Element && isOneLine(root) && root.parent instanceof Element) root = root.parent
  return { root, dropped, heading }
}

/** What a page that shows no article may still have one in: parts that its script shows, paragraphs that are links. */
interface Reach {
  hidden: boolean
  linked: boolean
}

interface Measured {
  measures: Map<Element | Document, Measure>
  never: Set<Element>
  total: number
}

/** Less prose than this is no article. */
const SHORTEST_ARTICLE = 200

/** As a reader sees the page, where that shows an article; else with what is hidden, or within links, where that shows far more. */
function measurePage(document: Document): Measured {
  const measured = (reach: Reach): Measured => {
    const measures = new Map<Element | Document, Measure>()
    const never = new Set<Element>()
    return { measures, never, total: measure(document, measures, never, reach).prose }
  }
  let best = measured({ hidden: false, linked: false })
  if (best.total >= SHORTEST_ARTICLE) return best
  for (const reach of [
    { hidden: true, linked: false },
    { hidden: false, linked: true },
  ]) {
    const wider = measured(reach)
    if (wider.total >= SHORTEST_ARTICLE && wider.total > 3 * best.total) best = wider
  }
  return best
}

/** A link with more characters is a paragraph rather than a headline. */
const LONGEST_LINK = 100

function measure(
  node: Element | Document,
  measures: Map<Element | Document, Measure>,
  never: Set<Element>,
  reach: Reach,
): Measure {
  const own: Measure = { prose: 0, text: 0, linked: 0, links: 0 }
  const isLink = node instanceof Element && isLinkWithin(node, reach)
  let line = 0
  const endLine = () => {
    if (line >= SENTENCE_LENGTH) own.prose += line
    line = 0
  }
  for (const child of node.children) {
    if (child instanceof Text) {
      const length = child.data.replace(/\s+/g, ' ').length
      own.text += length
      if (!isLink) line += length
    } else if (child instanceof Element) {
      if (isNeverArticle(child) || (!reach.hidden && isHidden(child))) {
        never.add(child)
        continue
      }
      const below = measure(child, measures, never, reach)
      own.text += below.text
      own.linked += below.linked
      own.links += below.links
      if (BLOCKS.has(child.name) || child.name === 'br') {
        endLine()
        own.prose += below.prose
      } else if (below.prose > 0) own.prose += below.prose
      else line += below.text - below.linked
    }
  }
  endLine()
  if (isLink) {
    own.linked = own.text
    own.links = 1
    own.prose = 0
  }
  measures.set(node, own)
  return own
}

function isLinkWithin(element: Element, { linked }: Reach): boolean {
  return element.name === 'a' && 'href' in element.attribs && !(linked && textOf(element).length > LONGEST_LINK)
}

function markSurroundings(
  node: Element | Document,
  measures: Map<Element | Document, Measure>,
  dropped: Set<Element>,
  total: number,
): void {
  let proseBefore = 0
  let inComments = false
  for (const child of node.children) {
    if (!(child instanceof Element) || dropped.has(child)) continue
    const size = measures.get(child)
    if (!size) continue
    // What readers wrote stands behind the article, in one element with its label or beside it, and may be the longer part.
    inComments ||= proseBefore > 0 && opensComments(isOneLine(child) ? textOf(child) : firstLineOf(child))
    inComments &&= child.name !== 'h1' && !holdsHeadline(child)
    proseBefore += size.prose
    if (inComments) {
      dropped.add(child)
      continue
    }
    const small = size.prose < total / 2
    const around = small && (isNamedSurroundings(child) || isOtherNews(child, size))
    if (around || isListOfLinks(child, size)) dropped.add(child)
    else markSurroundings(child, measures, dropped, total)
  }
}

function isListOfLinks(element: Element, { text, linked, links }: Measure): boolean {
  if (!BLOCKS.has(element.name) || /^h[1-6]$|^t[drh]$|^tbody$/.test(element.name)) return false
  return links >= 3 && linked > 0.6 * text
}

function holdsHeadline(element: Element): boolean {
  for (const { name } of elementsOf(element)) if (name === 'h1') return true
  return false
}

/** A headline that a teaser of another article links is at least so long; a link at the head of a paragraph is shorter. */
const TEASER_LENGTH = 25

/** Teasers of other articles: three or more that begin with the link of their headline, or links below a label that says so. */
function isOtherNews(element: Element, { links }: Measure): boolean {
  if (links < 2 || !BLOCKS.has(element.name) || element.name === 'body') return false
  if (opensOtherNews(firstLineOf(element))) return true
  const items = element.children.filter(child => child instanceof Element)
  const teasers = items.filter(item => BLOCKS.has(item.name) && opensWithLink(item))
  return teasers.length >= 3 && teasers.length > items.length / 2
}

function opensWithLink(element: Element): boolean {
  for (const below of elementsOf(element)) {
    if (below.name !== 'a') continue
    const headline = textOf(below)
    if (headline !== '') return headline.length >= TEASER_LENGTH && textOf(element).startsWith(headline)
  }
  return false
}

/** The words of the first element below that has some and holds no other block. */
function firstLineOf(element: Element): string {
  for (const child of element.children) {
    const words = textOf(child)
    if (words !== '') return child instanceof Element && !isOneLine(child) ? firstLineOf(child) : words
  }
  return ''
}

function proseOf(
  node: Element | Document,
  measures: Map<Element | Document, Measure>,
  dropped: ReadonlySet<Element>,
): number {
  let prose = measures.get(node)?.prose ?? 0
  for (const child of node.children) {
    if (child instanceof Element && dropped.has(child)) prose -= measures.get(child)?.prose ?? 0
  }
  return prose
}

function richest(
  node: Element | Document,
  measures: Map<Element | Document, Measure>,
  dropped: ReadonlySet<Element>,
): Element | undefined {
  let best: Element | undefined
  let most = 0
  for (const child of node.children) {
    if (!(child instanceof Element) || dropped.has(child) || child.name === 'p') continue
    const prose = measures.get(child)?.prose ?? 0
    if (prose > most) {
      best = child
      most = prose
    }
  }
  return best
}

/** One paragraph may hold most of a short article's sentences, and is not the article. */
function isOneLine(element: Element): boolean {
  return !element.children.some(child => child instanceof Element && (BLOCKS.has(child.name) || child.name === 'br'))
}

/** The first h1 with words; where a site has none, the element that it marks as headline. */
function commonAncestor(a: Element | Document, b: Element): Element | Document {
  const above = new Set<unknown>()
  for (let node: Element['parent'] | Element | Document = a; node; node = node.parent) above.add(node)
  for (let node: Element['parent'] = b; node; node = node.parent) {
    if (above.has(node) && (node instanceof Element || node.parent === null)) return node as Element | Document
  }
  return a
}
