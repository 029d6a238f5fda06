/** What every route of the API does around its answer: methods, reading from other sites, the limit, problems. */
import { originOf } from './origin'
import { Problem, problemOf, problemResponse } from './problem'
import { countRequest } from './rate-limit'

export interface RouteContext {
  /** Next gives none at all where the path has none. */
  params: Promise<Record<string, string | string[] | undefined> | undefined>
}

/** What an answer is made from. */
export interface Ask {
  request: Request
  url: URL
  origin: string
  /** Of the path. */
  params: Record<string, string>
}

export type Answer = (ask: Ask) => Promise<Response> | Response

type Handler = (request: Request, context: RouteContext) => Promise<Response>

const METHODS = 'GET, HEAD, OPTIONS'

/** Anyone's page may read; nothing here is a secret, and no cookie is ever looked at. */
const CROSS_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Content-Disposition, ETag, Link, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** The handlers that a route file exports. */
export function route(
  answer: Answer,
): Record<'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Handler> {
  const read: Handler = async (request, { params }) => {
    const url = new URL(request.url)
    const origin = originOf(request)
    let limits = {}
    try {
      limits = await countRequest(request.headers)
      const response = await answer({ request, url, origin, params: singleParams(await params) })
      return withHeaders(response, { ...limits, ...CROSS_ORIGIN })
    } catch (thrown) {
      return withHeaders(problemResponse(problemOf(thrown), origin, url.pathname), { ...limits, ...CROSS_ORIGIN })
    }
  }
  const head: Handler = async (request, context) => {
    const response = await read(request, context)
    // Ends what would have been streamed.
    await response.body?.cancel()
    return new Response(null, response)
  }
  const refuse: Handler = async request => {
    const problem = new Problem('method-not-allowed', `${request.method} is not served.`, {
      advice: `Use ${METHODS}. Reports are imported on the server: npx danvan import.`,
      headers: { Allow: METHODS },
    })
    return withHeaders(problemResponse(problem, originOf(request), new URL(request.url).pathname), CROSS_ORIGIN)
  }
  const options: Handler = async () =>
    new Response(null, {
      status: 204,
      headers: {
        Allow: METHODS,
        ...CROSS_ORIGIN,
        'Access-Control-Allow-Methods': METHODS,
        'Access-Control-Allow-Headers': 'Accept, If-None-Match',
        'Access-Control-Max-Age': '86400',
      },
    })
  return { GET: read, HEAD: head, OPTIONS: options, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse }
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

/** Next hands them over as they stand in the address. */
function singleParams(params: Awaited<RouteContext['params']>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params ?? {}).map(([name, value]) => [name, [value ?? ''].flat().map(decoded).join('/')]),
  )
}

/** A percent sign that is no code stands for itself, and then names nothing. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch (error) {
    if (error instanceof URIError) return value
    throw error
  }
}
