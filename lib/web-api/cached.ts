/** Answers that a caller may keep: an ETag made from the store's revision and all that the answer depends on. */
import { createHash } from 'node:crypto'
import type { Ask } from './route'

/** Kept a minute without asking; after that a question with If-None-Match costs no query. */
const CACHE_CONTROL = 'public, max-age=60, must-revalidate'

/** @param version changes whenever the answer may: the store's revision, or the version of what is served */
export async function cached(
  ask: Ask,
  version: string,
  variant: string,
  make: () => Promise<Response> | Response,
): Promise<Response> {
  const address = `${ask.origin}${ask.url.pathname}?${[...ask.url.searchParams].sort().join('&')}`
  const hash = createHash('sha256').update(`${address}\n${variant}`).digest('base64url').slice(0, 16)
  // Weak: an answer is streamed from pages, and its meaning is what stays the same, compressed or not.
  const tag = `W/"${version}-${hash}"`
  const headers = { ETag: tag, 'Cache-Control': CACHE_CONTROL, Vary: 'Accept, Accept-Encoding' }
  if (matches(ask.request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  const response = await make()
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

function matches(header: string | null, tag: string): boolean {
  if (header === null) return false
  const opaque = (each: string) => each.trim().replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some(each => opaque(each) === opaque(tag))
}
