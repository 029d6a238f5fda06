/**
 * A page's scripts begin once it has been painted. Every screen says what it has to say without them; loaded beside it, they
 * would be part of what a phone on a slow line waits for.
 */
import type { ServerResponse } from 'node:http'

/** How the framework writes a script that may run whenever it comes; what runs in order, or where modules are unknown, stays. */
const SCRIPT = /<script src="([^"&<]+)" async="" nonce="([^"]+)"><\/script>/g
const HEAD_ENDS = '</head>'
/** Bytes: a head that is longer is none of the dashboard's, and is sent as it comes. */
const LONGEST_HEAD = 100_000
/** Milliseconds after which scripts begin where the browser has told of no paint. */
const PATIENCE = 3000

/** Puts off the scripts that a page's head names, in what is written to its response; all but a page passes as it is. */
export function paintFirst(response: ServerResponse): ServerResponse {
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
    return Buffer.concat([Buffer.from(putOff(written.toString('utf8', 0, ends))), written.subarray(ends)])
  }
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

function putOff(head: string): string {
  const scripts = [...head.matchAll(SCRIPT)]
  const [first] = scripts
  if (!first) return head
  const sources = scripts.map(([, source]) => source)
  return `${head.replace(SCRIPT, '')}<script nonce="${first[2]}">${loader(JSON.stringify(sources))}</script>`
}

/** A tab in the background paints nothing until it is looked at: there nobody waits for words, and scripts begin at once. */
const loader = (sources: string) => `{
  let begun = false
  const begin = () => {
    if (begun) return
    begun = true
    for (const src of ${sources}) document.head.append(Object.assign(document.createElement('script'), { src, async: true }))
  }
  if (document.visibilityState === 'hidden' || !window.PerformanceObserver) begin()
  else {
    setTimeout(begin, ${PATIENCE})
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true })
  }
}`
