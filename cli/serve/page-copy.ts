/** A page as it was sent, to be sent again: all of it stays but the nonce that its policy gives scripts, which is fresh each time. */
import { randomUUID } from 'node:crypto'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

export interface PageCopy {
  headers: OutgoingHttpHeaders
  /** As it stands in the headers: in the policy, and where a preload names it. */
  nonce: string
  /** The page's bytes, cut where the nonce stood. */
  parts: readonly Buffer[]
  bytes: number
}

/** A page longer than this (bytes) is not worth its memory. */
const LONGEST = 4_000_000
/** What belongs to one answer alone. */
const OF_ONE_ANSWER = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'set-cookie',
  'transfer-encoding',
])
const POLICY = 'content-security-policy'
const NONCE = /'nonce-([^']+)'/

/**
 * Listens to what is written to a response while it passes on. The result is null for anything but a whole page with a
 * nonce that sets no cookie: a redirect, a failure, a file, an answer that its reader broke off.
 */
export function copyOf(response: ServerResponse): Promise<PageCopy | null> {
  const chunks: Buffer[] = []
  let length = 0
  let whole = true
  const { write, end } = response
  const listen = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return
    whole &&= length <= LONGEST && isPage(response)
    if (!whole) return
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : Buffer.from(chunk)
    chunks.push(bytes)
    length += bytes.length
  }
  response.write = ((...args: Parameters<typeof write>) => {
    listen(args[0], args[1])
    return write.apply(response, args)
  }) as typeof write
  return new Promise(resolve => {
    response.once('close', () => resolve(null))
    response.end = ((...args: Parameters<typeof end>) => {
      listen(args[0], args[1])
      // Whole once it is written, however slowly its reader takes it.
      resolve(whole && length > 0 ? cut(response, Buffer.concat(chunks)) : null)
      return end.apply(response, args)
    }) as typeof end
  })
}

function isPage(response: ServerResponse): boolean {
  const type = String(response.getHeader('content-type') ?? '')
  return response.statusCode === 200 && type.startsWith('text/html') && !response.hasHeader('set-cookie')
}

function cut(response: ServerResponse, page: Buffer): PageCopy | null {
  const nonce = NONCE.exec(String(response.getHeader(POLICY) ?? ''))?.[1]
  if (nonce === undefined) return null
  const parts: Buffer[] = []
  let from = 0
  for (let at = page.indexOf(nonce); at >= 0; at = page.indexOf(nonce, from)) {
    parts.push(page.subarray(from, at))
    from = at + nonce.length
  }
  parts.push(page.subarray(from))
  const kept = Object.entries(response.getHeaders()).filter(([name]) => !OF_ONE_ANSWER.has(name))
  return { headers: Object.fromEntries(kept), nonce, parts, bytes: page.length }
}

/** Answers with a copy, under a nonce of its own. */
export function sendCopy({ headers, nonce, parts }: PageCopy, response: ServerResponse): void {
  const fresh = randomUUID().replaceAll('-', '')
  const renewed = (value: string) => value.replaceAll(nonce, fresh)
  response.statusCode = 200
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    response.setHeader(name, Array.isArray(value) ? value.map(renewed) : renewed(String(value)))
  }
  const stands = Buffer.from(fresh)
  response.end(Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [stands, part]))))
}
