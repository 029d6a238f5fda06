/**
 * How often one client may ask, counted in this process's memory: it keeps one eager script from slowing the others, it is no
 * shield against an attack. Several app servers each count for themselves.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from './problem'

const WINDOW_SECONDS = 60
/** Ten a second for a minute: more than any page or spreadsheet needs. */
export const DEFAULT_LIMIT = 600

let limiter: { limit: number; counts: RateLimiterMemory } | null = null

/** Requests a minute that `DANVAN_API_LIMIT` allows a client; 0 for no limit. */
export function configuredLimit(setting: string | undefined = process.env.DANVAN_API_LIMIT): number {
  if (setting === undefined || setting === '') return DEFAULT_LIMIT
  const limit = Number(setting)
  if (Number.isInteger(limit) && limit >= 0) return limit
  throw new Problem(
    'internal',
    `DANVAN_API_LIMIT is "${setting}"; it takes a whole number of requests a minute, 0 for no limit.`,
  )
}

/**
 * Who asks: the address that the nearest proxy (or Next itself) wrote down, the last of the list. What a client writes into the
 * header itself stands before that.
 */
export function clientOf(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
}

/** Counts a request. @returns the headers that tell the limit @throws Problem `too-many-requests` */
export async function countRequest(headers: Headers): Promise<Record<string, string>> {
  const limit = configuredLimit()
  if (limit === 0) return {}
  if (limiter?.limit !== limit) {
    limiter = { limit, counts: new RateLimiterMemory({ points: limit, duration: WINDOW_SECONDS }) }
  }
  try {
    return told(limit, await limiter.counts.consume(clientOf(headers)))
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    throw new Problem('too-many-requests', `More than ${limit} requests in ${WINDOW_SECONDS} seconds.`, {
      advice: `Wait ${seconds} seconds. For everything at once ask for ?format=ndjson: one request, streamed.`,
      headers: { 'Retry-After': String(seconds), ...told(limit, refused) },
    })
  }
}

function told(limit: number, { remainingPoints, msBeforeNext }: RateLimiterRes): Record<string, string> {
  return {
    'RateLimit-Limit': String(limit),
    'RateLimit-Remaining': String(remainingPoints),
    'RateLimit-Reset': String(Math.ceil(msBeforeNext / 1000)),
  }
}
