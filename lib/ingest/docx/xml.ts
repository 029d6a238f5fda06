import { Parser } from 'htmlparser2'
import { UnreadableError } from '../unreadable'

/** Deeper than any word processor nests; a deeper document is an attack. */
const MAX_DEPTH = 1000

export interface XmlEvents {
  open(name: string, attributes: Record<string, string>): void
  close(name: string): void
  text?(text: string): void
}

/** The prefixes by which we know the namespaces of a document, in both forms of the standard. */
const PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
])

/** Gives names their usual prefixes: programs other than Word declare the namespaces under prefixes of their own, or under none. */
class Namespaces {
  /** The usual prefix behind each that a document declares otherwise. */
  private readonly usual = new Map<string, string>()
  private readonly outer: { depth: number; prefix: string; usual: string | undefined }[] = []

  enter(depth: number, attributes: Record<string, string>): void {
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue
      const prefix = key === 'xmlns' ? '' : key.slice('xmlns:'.length)
      const usual = PREFIXES.get(attributes[key] ?? '')
      const needed = usual === prefix ? undefined : usual
      if (needed === this.usual.get(prefix)) continue
      this.outer.push({ depth, prefix, usual: this.usual.get(prefix) })
      this.set(prefix, needed)
    }
  }

  leave(depth: number): void {
    for (let last = this.outer.at(-1); last && last.depth >= depth; last = this.outer.at(-1)) {
      this.outer.pop()
      this.set(last.prefix, last.usual)
    }
  }

  nameOf(name: string): string {
    if (this.usual.size === 0) return name
    const colon = name.indexOf(':')
    const usual = this.usual.get(colon < 0 ? '' : name.slice(0, colon))
    return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`
  }

  /** An attribute without a prefix is in no namespace. */
  attributesOf(attributes: Record<string, string>): Record<string, string> {
    if (this.usual.size === 0) return attributes
    return Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.includes(':') ? this.nameOf(key) : key, value]),
    )
  }

  private set(prefix: string, usual: string | undefined): void {
    if (usual === undefined) this.usual.delete(prefix)
    else this.usual.set(prefix, usual)
  }
}

/** Runs through the XML of a part of a document. No entity of its own is expanded. Throws UnreadableError where it nests too deep. */
export function walkXml(xml: Buffer | undefined, events: XmlEvents): void {
  if (!xml) return
  let depth = 0
  const namespaces = new Namespaces()
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) {
          throw new UnreadableError(
            'too-deep',
            `the document nests elements more than ${MAX_DEPTH.toLocaleString('en')} deep`,
            'Open and save it in a word processor.',
          )
        }
        namespaces.enter(depth, attributes)
        events.open(namespaces.nameOf(name), namespaces.attributesOf(attributes))
      },
      onclosetag(name) {
        events.close(namespaces.nameOf(name))
        namespaces.leave(depth)
        depth--
      },
      ontext(text) {
        events.text?.(text)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  const isUtf16 = (xml[0] === 0xff && xml[1] === 0xfe) || (xml[0] === 0x3c && xml[1] === 0)
  parser.write(new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(xml))
  parser.end()
}
