/** A list that the API serves: JSON page by page, CSV and NDJSON whole and streamed. */
import type { z } from 'zod'
import { BYTE_ORDER_MARK, csvLine } from '../i18n/csv'
import { openStore, type Page, type PageRequest, revision, type Store } from '../store/server'
import { cached } from './cached'
import { CSV_DIALECTS, type Format, MEDIA_TYPES, negotiatedFormat } from './format'
import { DEFAULT_PAGE, MAX_PAGE, PAGING, type ParameterName, parameter } from './parameters'
import { Problem } from './problem'
import { type ApiQuery, readQuery } from './query'
import { type Ask, route } from './route'

/** What its description needs. */
export interface CollectionDescription {
  /** Below /api/v1, path parameters in braces: `observations/{id}/evidence`. */
  path: string
  summary: string
  description: string
  /** Beside those of paging and formats. */
  parameters: readonly ParameterName[]
  item: z.ZodType
  /** What stands beside the items in JSON, as `about`. */
  about?: z.ZodType
}

export interface Asked {
  store: Store
  query: ApiQuery
  origin: string
  /** Of the path. */
  params: Record<string, string>
}

type Scalar = string | number | boolean | null

export interface Collection<Item, Cursor> extends CollectionDescription {
  item: z.ZodType<Item>
  cursor: z.ZodType<Cursor>
  /** Name of a CSV column, and its field. */
  columns: readonly (readonly [name: string, field: (item: Item) => Scalar])[]
  /** Null where the path names nothing that is there. */
  page(asked: Asked, request: PageRequest<Cursor>): Promise<(Page<Item, Cursor> & { about?: unknown }) | null>
}

/** What a route file exports for a collection. */
export function collectionRoute<Item, Cursor>(collection: Collection<Item, Cursor>) {
  return route(ask => answer(collection, ask))
}

async function answer<Item, Cursor>(collection: Collection<Item, Cursor>, ask: Ask): Promise<Response> {
  const query = readQuery(ask.url.searchParams, [...collection.parameters, ...PAGING])
  const format = negotiatedFormat(query.format, query.csv, ask.request.headers.get('accept'))
  const after = query.cursor === null ? null : cursorFrom(collection.cursor, query.cursor)
  const store = await openStore()
  return cached(ask, String(await revision(store)), format, async () => {
    const asked: Asked = { store, query, origin: ask.origin, params: ask.params }
    const limit = query.limit ?? (format === 'json' ? DEFAULT_PAGE : MAX_PAGE)
    const first = await collection.page(asked, { after, limit })
    if (first === null) throw new Problem('not-found', `Nothing has the address ${ask.url.pathname}.`, NOTHING_THERE)
    const whole = format !== 'json' && query.limit === null
    const next = first.next === null || whole ? null : nextAddress(ask, first.next)
    const headers = new Headers({ 'Content-Type': MEDIA_TYPES[format] })
    if (next !== null) headers.set('Link', `<${next}>; rel="next"`)
    if (format === 'json') {
      return new Response(`${JSON.stringify({ about: first.about, data: first.items, next })}\n`, { headers })
    }
    headers.set('Content-Disposition', `inline; filename="${fileName(collection.path, ask.params, format)}"`)
    const pages = whole ? allPages(collection, asked, first) : onePage(first.items)
    return new Response(streamOf(lines(collection, pages, format, query)), { headers })
  })
}

const NOTHING_THERE = {
  advice: 'Take ids as the lists give them: an observation or a theme goes when its last report goes.',
}

function cursorFrom<Cursor>(schema: z.ZodType<Cursor>, text: string): Cursor {
  try {
    return schema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    // Whatever is wrong with it, the caller can only take the one that was given.
    throw new Problem('invalid-parameter', 'cursor could not be used.', {
      errors: [{ parameter: 'cursor', value: text.slice(0, 60), expected: parameter('cursor').expected }],
    })
  }
}

function nextAddress(ask: Ask, cursor: unknown): string {
  const query = new URLSearchParams(ask.url.searchParams)
  query.set('cursor', Buffer.from(JSON.stringify(cursor)).toString('base64url'))
  return `${ask.origin}${ask.url.pathname}?${query}`
}

/** `observations/{id}/evidence` → `danvan-observations-<id>-evidence.csv`. */
function fileName(path: string, params: Record<string, string>, format: Format): string {
  const words = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '').split('/')
  return `danvan-${words.join('-').replace(/[^\w-]/g, '_')}.${format}`
}

async function* onePage<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield items
}

async function* allPages<Item, Cursor>(
  collection: Collection<Item, Cursor>,
  asked: Asked,
  first: Page<Item, Cursor>,
): AsyncGenerator<readonly Item[]> {
  let page: Page<Item, Cursor> | null = first
  while (page !== null) {
    yield page.items
    page = page.next === null ? null : await collection.page(asked, { after: page.next, limit: MAX_PAGE })
  }
}

async function* lines<Item, Cursor>(
  { columns }: Collection<Item, Cursor>,
  pages: AsyncGenerator<readonly Item[]>,
  format: Format,
  { csv }: ApiQuery,
): AsyncGenerator<string> {
  const dialect = CSV_DIALECTS[csv ?? 'point']
  if (format === 'csv')
    yield BYTE_ORDER_MARK +
      csvLine(
        columns.map(([name]) => name),
        dialect,
      )
  for await (const items of pages) {
    yield items
      .map(item =>
        format === 'csv'
          ? csvLine(
              columns.map(([, field]) => field(item)),
              dialect,
            )
          : `${JSON.stringify(item)}\n`,
      )
      .join('')
  }
}

/** A page is read only when the one before was sent: memory holds one, however long the list. */
function streamOf(chunks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      async cancel() {
        await chunks.return(undefined)
      },
    },
    { highWaterMark: 1 },
  )
}
