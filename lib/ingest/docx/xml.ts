import { Parser } from 'htmlparser2'
import { UnreadableError } from '../unreadable'

/** Deeper than any word processor nests; a deeper document is an attack. */
const MAX_DEPTH = 1000

export interface XmlEvents {
  open(name: string, attributes: Record<string, string>): void
  close(name: string): void
  text?(text: string): void
}

/** Runs through the XML of a part of a document. No entity of its own is expanded. Throws UnreadableError where it nests too deep. */
export function walkXml(xml: Buffer | undefined, events: XmlEvents): void {
  if (!xml) return
  let depth = 0
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
        events.open(name, attributes)
      },
      onclosetag(name) {
        depth--
        events.close(name)
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
