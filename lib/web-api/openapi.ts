/** The OpenAPI 3.1 description, made from the schemas and parameters that the API itself works with. */
import { z } from 'zod'
import packageJson from '../../package.json'
import { COLLECTIONS } from './catalogue'
import type { CollectionDescription } from './collection'
import { CSV_NAMES, MEDIA_TYPES } from './format'
import { PAGING, PARAMETERS, type ParameterName, parameter } from './parameters'
import { PROBLEMS, problemSchema } from './problem'
import { components } from './schemas'

export const API_PATH = '/api/v1'
const uriOf = (id: string) => `#/components/schemas/${id}`
const reference = (id: string) => ({ $ref: uriOf(id) })
function referenceTo(schema: z.ZodType) {
  const id = components.get(schema)?.id
  if (id === undefined) throw new Error('a schema that a path serves has no name among the components')
  return reference(id)
}
/** Without the keywords that say which document a schema is: here it is a part of one. */
const plainSchema = ({ $schema: _, $id: __, ...schema }: Record<string, unknown>) => schema

function parameterObject(name: ParameterName) {
  const { description, schema, list, example } = parameter(name)
  const value = plainSchema(z.toJSONSchema(schema))
  return {
    name,
    in: 'query',
    description,
    schema: list ? { type: 'array', items: value } : value,
    ...(list && { style: 'form', explode: false }),
    ...(example !== undefined && {
      example: list ? example.split(',') : /^\d+$/.test(example) ? Number(example) : example,
    }),
  }
}

const problem = (description: string, headers?: object) => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: reference('Problem') } },
})
const number = (description: string) => ({ description, schema: { type: 'integer' } })

const RESPONSES = {
  NotModified: { description: 'What If-None-Match names is still true.' },
  BadParameter: problem(PROBLEMS['invalid-parameter'].title),
  NotFound: problem(PROBLEMS['not-found'].title),
  NotAcceptable: problem(PROBLEMS['not-acceptable'].title),
  TooManyRequests: problem(PROBLEMS['too-many-requests'].title, { 'Retry-After': number('Seconds to wait.') }),
  StoreUnreachable: problem(PROBLEMS['store-unreachable'].title, { 'Retry-After': number('Seconds to wait.') }),
} as const
const response = (name: keyof typeof RESPONSES) => ({ $ref: `#/components/responses/${name}` })

const ALWAYS = {
  '304': response('NotModified'),
  '400': response('BadParameter'),
  '429': response('TooManyRequests'),
  '503': response('StoreUnreachable'),
}

function collectionOperation({ path, summary, description, parameters, item, about }: CollectionDescription) {
  const envelope = {
    type: 'object',
    required: ['data', 'next', ...(about ? ['about'] : [])],
    properties: {
      ...(about && { about: referenceTo(about) }),
      data: { type: 'array', items: referenceTo(item) },
      next: { type: ['string', 'null'], format: 'uri', description: 'The next page; null at the end.' },
    },
  }
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  return {
    operationId: `list-${path.replace(/\/?\{\w+\}\/?/, '-')}`,
    summary,
    description,
    parameters: [
      ...inPath.map(pathParameter),
      ...[...parameters, ...PAGING].map(name => ({ $ref: `#/components/parameters/${name}` })),
    ],
    responses: {
      '200': {
        description: summary,
        headers: {
          ETag: { description: 'Changes with the store.', schema: { type: 'string' } },
          Link: { description: 'rel="next", where a page is not the last.', schema: { type: 'string' } },
        },
        content: {
          'application/json': { schema: envelope },
          'text/csv': { schema: { type: 'string' } },
          'application/x-ndjson': { schema: { type: 'string', description: 'One item a line.' } },
        },
      },
      ...(inPath.length > 0 && { '404': response('NotFound') }),
      '406': response('NotAcceptable'),
      ...ALWAYS,
    },
  }
}

const pathParameter = (name: string) => ({
  name,
  in: 'path',
  required: true,
  description: 'As the lists give it.',
  schema: { type: 'string' },
})

function documentOperation(operationId: string, summary: string, schema: object, parameters: object[] = []) {
  return {
    get: {
      operationId,
      summary,
      parameters,
      responses: {
        '200': { description: summary, content: { [MEDIA_TYPES.json]: { schema } } },
        ...(parameters.length > 0 && { '404': response('NotFound') }),
        ...ALWAYS,
      },
    },
  }
}

/** @param origin where the API is reached */
export function openApi(origin: string) {
  const named = z.toJSONSchema(components, { uri: uriOf }).schemas
  return {
    openapi: '3.1.1',
    info: {
      title: 'Danvan open data',
      version: packageJson.version,
      summary: 'Reports on mass-mobilisation work and complaint resolution in Viet Nam, every fact with its words.',
      description: [
        'Read only, for everyone, from any site; no key. JSON comes page by page, CSV and NDJSON whole and streamed.',
        '`basis` tells stated from computed values, `qualifier` tells "over 9,900" from 9,900, `conflict` that reports disagree: read `value` with all three.',
        `CSV is UTF-8 with a byte order mark, formulas defused; \`csv\` (${CSV_NAMES.join(', ')}) chooses its marks.`,
        'Errors are problem details (RFC 9457).',
      ].join('\n\n'),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${origin}${API_PATH}` }],
    paths: {
      ...Object.fromEntries(
        COLLECTIONS.map(collection => [`/${collection.path}`, { get: collectionOperation(collection) }]),
      ),
      '/reports/{id}': documentOperation('get-report', 'One normalized report', reference('Report'), [
        pathParameter('id'),
      ]),
      '/coverage': documentOperation('get-coverage', 'What the data covers', reference('Coverage')),
      '/schema/normalized-report-1.json': documentOperation('get-report-schema', 'JSON Schema of a normalized report', {
        type: 'object',
      }),
      '/openapi.json': documentOperation('get-description', 'This description', { type: 'object' }),
    },
    components: {
      schemas: {
        ...Object.fromEntries(Object.entries(named).map(([id, schema]) => [id, plainSchema(schema)])),
        Problem: plainSchema(z.toJSONSchema(problemSchema)),
      },
      parameters: Object.fromEntries(
        (Object.keys(PARAMETERS) as ParameterName[]).map(name => [name, parameterObject(name)]),
      ),
      responses: RESPONSES,
    },
  }
}
