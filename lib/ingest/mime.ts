/** The readable part of a MIME message (RFC 2045–2047, 2557): a web page that a browser saved as one file (.mht), or an e-mail. */
import { UnreadableError } from './unreadable'

export interface MimePart {
  bytes: Uint8Array
  isHtml: boolean
  isMail: boolean
  charset: string | undefined
  /** Where the page was saved from. */
  url: string | null
}

/** No browser or mail program nests parts deeper. */
const MAX_DEPTH = 8

interface Entity {
  headers: Map<string, string>
  /** One character a byte. */
  body: string
}

/** The first page of a message, else its first text; null where the bytes are no message. Throws UnreadableError where it holds neither. */
export function mimePart(bytes: Uint8Array): MimePart | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64 * 1024)).toString('latin1')
  const head = parseHead(start)
  if (!head?.has('mime-version') || !/^(?:multipart|text)\//i.test(head.get('content-type') ?? '')) return null
  const whole = parseEntity(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  const part = find(whole, /^text\/html\b/i, 0) ?? find(whole, /^text\/plain\b/i, 0)
  if (!part) {
    throw new UnreadableError(
      'wrong-format',
      'the file is a saved message (MHTML) without a page or text in it',
      'Save the page as .html, or its text as .txt.',
    )
  }
  const type = part.headers.get('content-type') ?? ''
  return {
    bytes: contentOf(part),
    isHtml: /^text\/html\b/i.test(type),
    isMail: head.has('to') || head.has('received') || head.has('message-id'),
    charset: parameterOf(type, 'charset'),
    url: webAddress(part.headers.get('content-location') ?? head.get('snapshot-content-location')),
  }
}

function find(entity: Entity, wanted: RegExp, depth: number): Entity | null {
  const type = entity.headers.get('content-type') ?? 'text/plain'
  if (!/^multipart\//i.test(type)) return wanted.test(type) ? entity : null
  const boundary = parameterOf(type, 'boundary')
  if (boundary === undefined || depth >= MAX_DEPTH) return null
  for (const part of partsOf(entity.body, `--${boundary}`)) {
    const found = find(parseEntity(part), wanted, depth + 1)
    if (found) return found
  }
  return null
}

/** What stands between the lines that begin with the boundary; the last of them ends with "--". */
function* partsOf(body: string, boundary: string): Generator<string> {
  let from = -1
  for (let at = body.indexOf(boundary); at >= 0; at = body.indexOf(boundary, at + boundary.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue
    if (from >= 0) yield body.slice(from, at).replace(/\r?\n$/, '')
    if (body.startsWith('--', at + boundary.length)) return
    const newline = body.indexOf('\n', at)
    if (newline < 0) return
    from = newline + 1
  }
  // A message that was cut still has the part that it ends in.
  if (from >= 0) yield body.slice(from)
}

function parseEntity(text: string): Entity {
  const end = /\r?\n\r?\n/.exec(text)
  const headers = parseHead(text)
  if (!headers) return { headers: new Map(), body: text.replace(/^\r?\n/, '') }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' }
}

/** The header fields at the start of a text, folded lines joined; null where its first lines are none. */
function parseHead(text: string): Map<string, string> | null {
  const end = text.search(/\r?\n\r?\n/)
  const lines = (end < 0 ? text : text.slice(0, end)).replace(/^\s+/, '').split(/\r?\n/)
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    const [, name, value] = /^([!-9;-~]{1,80}):[ \t]*(.*)$/.exec(line) ?? []
    if (name !== undefined) {
      last = name.toLowerCase()
      if (!fields.has(last)) fields.set(last, value ?? '')
    } else if (/^[ \t]/.test(line) && last) fields.set(last, `${fields.get(last)} ${line.trim()}`)
    else return null
  }
  return fields
}

function parameterOf(type: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(type) ?? []
  return quoted ?? bare
}

function contentOf({ headers, body }: Entity): Uint8Array {
  switch (headers.get('content-transfer-encoding')?.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64')
    case 'quoted-printable':
      return Buffer.from(fromQuotedPrintable(body), 'latin1')
    default:
      return Buffer.from(body, 'latin1')
  }
}

function fromQuotedPrintable(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function webAddress(value: string | undefined): string | null {
  return value !== undefined && URL.canParse(value) && /^https?:/i.test(value) ? new URL(value).href : null
}
