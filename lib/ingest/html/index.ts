/** HTML to the text of its article. */
import { findArticle } from './article'
import { readLegacyFonts } from './legacy-fonts'
import { renderArticle } from './render'
import { type Document, elementsOf, parseHtml, textOf } from './tree'

export interface HtmlText {
  text: string
  /** The page's own address (canonical link, else og:url), where it names one. */
  url: string | null
}

/** The article of a page, heading, date line and author with it. Throws UnreadableError where the page nests too deep. */
export function readHtml(html: string): HtmlText {
  const document = parseHtml(html)
  readLegacyFonts(document)
  const article = findArticle(document)
  const head = readHead(document)
  const body = renderArticle(article)
  // A page without a heading of its own still says in its head what the article is called.
  const title = article.heading === null ? head.title : null
  const text = title && !body.includes(title) ? `${title}\n${body}` : body
  return { text, url: head.url }
}

function readHead(document: Document): { title: string | null; url: string | null } {
  const found: Record<string, string> = {}
  for (const element of elementsOf(document)) {
    const { attribs } = element
    if (element.name === 'title') found.title ??= textOf(element)
    else if (element.name === 'link' && attribs.rel === 'canonical') found.canonical ??= attribs.href ?? ''
    else if (element.name === 'meta') {
      const key = attribs.property ?? attribs.name
      if (key === 'og:title' || key === 'og:url') found[key] ??= attribs.content ?? ''
    }
  }
  const title = found['og:title'] || found.title?.split(/\s+[|–—-]\s+/)[0]
  return {
    title: title?.normalize('NFC').trim() || null,
    url: webAddress(found.canonical) ?? webAddress(found['og:url']),
  }
}

function webAddress(value: string | undefined): string | null {
  if (!value || !/^https?:\/\//i.test(value)) return null
  try {
    return new URL(value).href
  } catch {
    return null
  }
}

const TAG =
  /<(?:!doctype\s+html|html|head|body|meta|title|article|section|main|div|p|table|h[1-6]|br|span|ul|ol)\b[^>]*>/gi

/** Whether a text is a page: it begins as one, or `named` so it has at least some tags of one. */
export function looksLikeHtml(text: string, named: boolean): boolean {
  const start = text.slice(0, 4000).replace(/^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*/, '')
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return true
  if (named) return (text.match(TAG)?.length ?? 0) > 0
  return (
    /^<(?:article|section|main|div|p|table|h[1-6]|meta|title)\b[^>]*>/i.test(start) &&
    (text.match(TAG)?.length ?? 0) >= 3
  )
}

/** The encoding that a page declares in its first bytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1')
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(start)?.[1]
}
