/** Errors as RFC 9457 problem details: what is wrong, where, what was expected, what to do. */
import { z } from 'zod'
import { StoreError } from '../store'

export const problemSchema = z
  .object({
    type: z.url().describe('Names the kind of problem; opens a page that explains it.'),
    title: z.string().describe('The kind of problem in a few words.'),
    status: z.int().describe('The HTTP status.'),
    detail: z.string().describe('What is wrong with this request.'),
    instance: z.string().describe('The path that was asked for.'),
    advice: z.string().optional().describe('What to do about it.'),
    errors: z
      .array(
        z.object({
          parameter: z.string().describe('Name of the query parameter.'),
          value: z.string().describe('What it was given, shortened.'),
          expected: z.string().describe('What it takes.'),
        }),
      )
      .optional()
      .describe('Each parameter that could not be used.'),
  })
  .meta({ description: 'An error, as RFC 9457 tells one.' })

export const PROBLEMS = {
  'invalid-parameter': { status: 400, title: 'A parameter could not be used' },
  'not-found': { status: 404, title: 'There is no such thing here' },
  'method-not-allowed': { status: 405, title: 'This can only be read' },
  'not-acceptable': { status: 406, title: 'None of the accepted formats is served' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'The server failed' },
  'store-unreachable': { status: 503, title: 'The store cannot be reached' },
} as const

export type ProblemKind = keyof typeof PROBLEMS
export type ParameterFault = NonNullable<z.infer<typeof problemSchema>['errors']>[number]

interface Extra {
  advice?: string
  errors?: ParameterFault[]
  headers?: Record<string, string>
}

/** A failure that the caller is to be told of; anything else thrown is a fault of ours. */
export class Problem extends Error {
  override name = 'Problem'
  constructor(
    readonly kind: ProblemKind,
    detail: string,
    readonly extra: Extra = {},
  ) {
    super(detail)
  }
}

/** What was thrown, as a problem. What nobody expected is told to the log whole and to the caller not at all. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  if (thrown instanceof StoreError) {
    return new Problem('store-unreachable', thrown.message, { advice: thrown.advice, headers: { 'Retry-After': '10' } })
  }
  console.error(thrown)
  return new Problem('internal', 'The request could not be answered; the server’s log says why.')
}

export function problemResponse({ kind, message, extra }: Problem, origin: string, path: string): Response {
  const { status, title } = PROBLEMS[kind]
  const { advice, errors, headers } = extra
  const body: z.infer<typeof problemSchema> = {
    type: `${origin}/en/data#problem-${kind}`,
    title,
    status,
    detail: message,
    instance: path,
    advice,
    errors,
  }
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  })
}
