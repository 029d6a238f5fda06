/**
 * Pages kept until the store changes. A page is what its address and the store's revision make it: a hundred readers of
 * one revision need it drawn once. Bounded in bytes and in time; what is not the same for every reader is drawn each time.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as after } from 'node:timers/promises'
import { copyOf, type PageCopy, sendCopy } from './page-copy'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface KeptPagesOptions {
  /** The store's revision now; null where it cannot be told: the page then says itself what is wrong. */
  revision: () => Promise<number | null>
  /** All kept pages together, in bytes. */
  mostBytes?: number
  /** Milliseconds: a replica may lag, so that a page may be older than the revision that it was drawn at. */
  longest?: number
}

/** Milliseconds that a reader waits for a page that is drawn for another. */
const PATIENCE = 1000

interface Kept {
  revision: number
  at: number
  page: PageCopy
}

/** Paths that are no screens: files, the API, probes, forms' targets. */
const NO_SCREEN = /^\/(?:_next|api|fonts|guide|appearance|healthz|readyz)(?:\/|$)|\.[a-z0-9]+(?:\?|$)/
/** Next writes titles and descriptions elsewhere for programs that read pages. */
const PROGRAM = /bot|crawl|spider|slurp|google|preview|lighthouse|facebook|embed|whatsapp|telegram|zalo/i

/** @param draw answers any request; screens that are alike are answered from what it drew before */
export function keepPages(
  draw: Handler,
  { revision, mostBytes = 64_000_000, longest = 60_000 }: KeptPagesOptions,
): Handler {
  // In the order of their last use: the first goes first.
  const kept = new Map<string, Kept>()
  const drawing = new Map<string, Promise<PageCopy | null>>()
  let bytes = 0

  const drop = (key: string) => {
    bytes -= kept.get(key)?.page.bytes ?? 0
    kept.delete(key)
  }
  const find = (key: string, now: number): PageCopy | null => {
    const found = kept.get(key)
    if (!found || found.revision !== now || Date.now() - found.at >= longest) {
      drop(key)
      return null
    }
    kept.delete(key)
    kept.set(key, found)
    return found.page
  }
  const keep = (key: string, now: number, page: PageCopy) => {
    drop(key)
    kept.set(key, { revision: now, at: Date.now(), page })
    bytes += page.bytes
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) break
      drop(oldest)
    }
  }

  return async (request, response) => {
    const key = keyOf(request)
    const now = key === null ? null : await revision()
    if (key === null || now === null) return draw(request, response)
    const name = `${now} ${key}`
    // Who asks while the page is being drawn waits for it, but not for the slow line of the reader that it is drawn for.
    const soon = drawing.get(name)
    const page = find(key, now) ?? (soon && (await Promise.race([soon, after(PATIENCE, null, { ref: false })])))
    if (page) return sendCopy(page, response)
    const copy = copyOf(response).then(async drawn => {
      // Drawn while the store changed or went away: true for this reader, not to be told to the next.
      if (!drawn || (await revision()) !== now) return null
      keep(key, now, drawn)
      return drawn
    })
    drawing.set(name, copy)
    void copy.finally(() => drawing.get(name) === copy && drawing.delete(name))
    return draw(request, response)
  }
}

/** What a screen depends on besides the store; null for what is no screen, or differs by more than this. */
function keyOf({ method, url = '/', headers }: IncomingMessage): string | null {
  if (method !== 'GET' || NO_SCREEN.test(url) || headers.range !== undefined) return null
  // Parts of a page, for a page that is already there.
  if (headers.rsc !== undefined || headers['next-action'] !== undefined) return null
  if (PROGRAM.test(headers['user-agent'] ?? '')) return null
  const appearance = /(?:^|;\s*)appearance=([^;]*)/.exec(headers.cookie ?? '')?.[1] ?? ''
  return JSON.stringify([url, headers.host, headers['x-forwarded-host'], headers['x-forwarded-proto'], appearance])
}
