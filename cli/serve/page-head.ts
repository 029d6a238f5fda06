/** The head of a page that is being sent: read, and sent changed, before anything else of it is. */
import type { ServerResponse } from 'node:http'

const HEAD_ENDS = '</head>'
/** Bytes: a head that is longer is none of the dashboard's, and is sent as it comes. */
const LONGEST_HEAD = 100_000

/** Sends for the head of a page what `change` makes of it, which may still set the response's status; all but a page passes as it is. */
export function withHead(response: ServerResponse, change: (head: string) => string): ServerResponse {
  const { write, end } = response
  /** What was written of the head until now; null once it is through. */
  let head: Buffer | null = Buffer.alloc(0)
  const through = (chunk: unknown, encoding: unknown, last: boolean): unknown => {
    const bytes = bytesOf(chunk, encoding)
    if (head === null || bytes.length + head.length === 0) return chunk
    if (!String(response.getHeader('content-type') ?? '').startsWith('text/html')) {
      head = null
      return chunk
    }
    const written = Buffer.concat([head, bytes])
    const ends = written.indexOf(HEAD_ENDS)
    if (ends < 0 && !last && written.length < LONGEST_HEAD) {
      head = written
      return null
    }
    head = null
    if (ends < 0) return written
    return Buffer.concat([Buffer.from(change(written.toString('utf8', 0, ends))), written.subarray(ends)])
  }
  // Next sends a page's headers, and with them its status, before the first of its bytes: they go with those bytes.
  response.flushHeaders = () => {}
  response.write = ((...[chunk, ...rest]: unknown[]) => {
    const now = through(chunk, rest[0], false)
    return now === null || Reflect.apply(write, response, [now, ...rest])
  }) as typeof write
  response.end = ((...[chunk, ...rest]: unknown[]) =>
    Reflect.apply(end, response, [through(chunk, rest[0], true), ...rest])) as typeof end
  return response
}

/** None for what is no chunk: `end` takes a callback in its place. */
function bytesOf(chunk: unknown, encoding: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  if (typeof chunk !== 'string') return new Uint8Array()
  return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
}
