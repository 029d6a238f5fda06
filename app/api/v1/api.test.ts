import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStore, openStore, type Store, storeReports } from '@/lib/store'
import { figure, incoming, published, record } from '@/lib/store/testing'
import * as unknown from '../[...path]/route'
import * as coverage from './coverage/route'
import * as figures from './figures/route'
import * as observationEvidence from './observations/[id]/evidence/route'
import * as observations from './observations/route'
import * as openapi from './openapi.json/route'
import * as provinces from './provinces/route'
import * as report from './reports/[id]/route'
import * as reports from './reports/route'
import * as schema from './schema/normalized-report-1.json/route'
import * as themeEvidence from './themes/[id]/evidence/route'
import * as themes from './themes/route'

const ROUTES = {
  '/observations': observations,
  '/observations/{id}/evidence': observationEvidence,
  '/figures': figures,
  '/themes': themes,
  '/themes/{id}/evidence': themeEvidence,
  '/reports': reports,
  '/reports/{id}': report,
  '/provinces': provinces,
  '/coverage': coverage,
  '/schema/normalized-report-1.json': schema,
  '/openapi.json': openapi,
}
type Path = keyof typeof ROUTES

let folder = ''
let store: Store
const before = { url: process.env.DATABASE_URL, limit: process.env.DANVAN_API_LIMIT }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danvan-api-'))
  process.env.DATABASE_URL = `file:${join(folder, 'store.db')}`
  process.env.DANVAN_API_LIMIT = '0'
  store = await openStore()
  const half = { start: '2020-01-01', end: '2020-06-30', kind: 'half' as const, label: '6 tháng đầu năm 2020' }
  const hue = { level: 'province' as const, province: '46' }
  await storeReports(store, [
    incoming(
      record('half', {
        title: '=HYPERLINK("http://example.org")',
        publishedOn: published('2020-07-10'),
        source: { url: 'https://thanhtra.gov.vn/half', file: null },
        figures: [
          figure('cases_resolved', 9900, { qualifier: 'over', period: half }),
          figure('cases_under_jurisdiction', 13889, { period: half }),
          figure('citizen_receptions', 50, { period: half, part: 'cấp xã' }),
        ],
        themes: [
          {
            year: 2020,
            name: 'Năm dân vận chính quyền',
            jurisdiction: { level: 'national' },
            evidence: { start: null, end: null, text: '“Năm dân vận chính quyền 2020”' },
          },
        ],
      }),
    ),
    incoming(
      record('hue', {
        publishedOn: published('2021-01-10'),
        jurisdiction: hue,
        figures: [figure('resolution_rate', 71.3, { jurisdiction: hue })],
      }),
    ),
    incoming(record('other', { publishedOn: published('2021-02-01'), figures: [figure('cases_resolved', 100)] })),
    incoming(record('another', { publishedOn: published('2021-03-01'), figures: [figure('cases_resolved', 900)] })),
  ])
})

afterAll(async () => {
  await closeStore(store)
  await rm(folder, { recursive: true })
  for (const [name, value] of [
    ['DATABASE_URL', before.url],
    ['DANVAN_API_LIMIT', before.limit],
  ] as const) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

interface Call {
  query?: string
  id?: string
  method?: 'GET' | 'HEAD' | 'OPTIONS' | 'POST'
  headers?: Record<string, string>
}

function call(path: Path, { query = '', id, method = 'GET', headers }: Call = {}): Promise<Response> {
  const address = `http://danvan.example/api/v1${path.replace('{id}', encodeURIComponent(id ?? ''))}${query}`
  return ROUTES[path][method](new Request(address, { method, headers }), {
    params: Promise.resolve(id ? { id: encodeURIComponent(id) } : undefined),
  })
}
// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what these tests look at
const json = async (response: Promise<Response>): Promise<any> => (await response).json()
const idOf = async (path: Path, query: string) => (await json(call(path, { query }))).data[0].id as string

describe('every documented path', () => {
  it('exists, and answers as its description says', async () => {
    const description = await json(call('/openapi.json'))
    expect(Object.keys(description.paths).sort()).toEqual(Object.keys(ROUTES).sort())
    const ajv = addFormats.default(new Ajv2020({ strict: false }))
    ajv.addSchema(description, 'openapi')
    const ids: Partial<Record<Path, string>> = {
      '/reports/{id}': 'half',
      '/observations/{id}/evidence': await idOf('/observations', '?indicator=cases_resolved'),
      '/themes/{id}/evidence': await idOf('/themes', ''),
    }
    for (const path of Object.keys(ROUTES) as Path[]) {
      const response = await call(path, { id: ids[path] })
      expect(response.status, path).toBe(200)
      const pointer = ['paths', path, 'get', 'responses', '200', 'content', 'application/json', 'schema']
        .map(part => part.replaceAll('~', '~0').replaceAll('/', '~1'))
        .map(encodeURIComponent)
        .join('/')
      const valid = ajv.compile({ $ref: `openapi#/${pointer}` })
      valid(await response.json())
      expect(valid.errors, path).toBeNull()
    }
  })

  it('answers in each format that it names', async () => {
    for (const path of ['/observations', '/figures', '/themes', '/reports', '/provinces'] as const) {
      for (const [format, type] of [
        ['json', 'application/json'],
        ['csv', 'text/csv'],
        ['ndjson', 'application/x-ndjson'],
      ] as const) {
        const named = await call(path, { query: `?format=${format}` })
        const accepted = await call(path, { headers: { accept: `${type};q=0.9, image/png` } })
        for (const response of [named, accepted]) expect(response.headers.get('content-type')).toContain(type)
        expect(await named.text()).toBe(await accepted.text())
      }
    }
  })
})

describe('what is told', () => {
  it('tells stated from computed, the qualifier, and the source', async () => {
    const { data } = await json(call('/observations', { query: '?period=half' }))
    expect(data).toMatchObject([
      {
        indicator: 'cases_resolved',
        value: 9900,
        qualifier: 'over',
        basis: 'stated',
        conflict: false,
        unit: 'vụ việc',
      },
      { indicator: 'cases_under_jurisdiction', value: 13889, qualifier: 'exact', basis: 'stated' },
      {
        indicator: 'resolution_rate',
        basis: 'computed',
        qualifier: 'over',
        computedFrom: ['cases_resolved', 'cases_under_jurisdiction'],
      },
    ])
    const evidence = await json(call('/observations/{id}/evidence', { id: data[0].id }))
    expect(evidence.data).toMatchObject([
      { value: 9900, qualifier: 'over', chosen: true, source: { report: 'half', rank: 'official' } },
    ])
    expect(data[0].evidence).toBe(`http://danvan.example/api/v1/observations/${data[0].id}/evidence`)
  })

  it('marks a conflict on the observation and on each of its figures', async () => {
    const observed = await json(call('/observations', { query: '?indicator=cases_resolved&period=year' }))
    expect(observed.data).toMatchObject([{ conflict: true, statements: 2 }])
    const stated = await json(call('/figures', { query: '?indicator=cases_resolved&period=year' }))
    expect(stated.data.map((item: { conflict: boolean; chosen: boolean }) => [item.conflict, item.chosen])).toEqual([
      [true, true],
      [true, false],
    ])
  })

  it('keeps a part a part', async () => {
    const { data } = await json(call('/figures', { query: '?indicator=citizen_receptions' }))
    expect(data).toMatchObject([{ part: 'cấp xã', observation: null, chosen: false }])
  })

  it('serves the record itself, and as the lines that an import takes', async () => {
    const one = await json(call('/reports/{id}', { id: 'half' }))
    expect(one).toMatchObject({ schema: 'normalized-report/1', id: 'half' })
    const lines = (await (await call('/reports', { query: '?format=ndjson' })).text()).trim().split('\n')
    expect(lines.map(line => JSON.parse(line).id)).toEqual(['another', 'other', 'hue', 'half'])
    expect(lines.map(line => JSON.parse(line)).find(line => line.id === 'half')).toEqual(one)
  })
})

describe('filters', () => {
  const ids = async (path: Path, query: string) =>
    (await json(call(path, { query }))).data.map((item: { id?: string; report?: string }) => item.report ?? item.id)

  it('are the page’s', async () => {
    expect(await ids('/figures', '?province=hue')).toEqual(['hue'])
    expect(await ids('/figures', '?province=hue&level=national')).toHaveLength(6)
    expect(await ids('/reports', '?province=hue')).toEqual(['hue'])
    expect(await ids('/reports', '?from=2021&level=national')).toEqual(['another', 'other'])
    expect(await ids('/themes', '?to=2019')).toEqual([])
    expect(await ids('/figures', '?from=2021')).toEqual([])
  })

  it('name each parameter that is wrong, and what was expected', async () => {
    const response = await call('/observations', { query: '?from=x&province=atlantis&provinces=hue&limit=0' })
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = await response.json()
    expect(problem).toMatchObject({ status: 400, instance: '/api/v1/observations' })
    expect(problem.errors.map((each: { parameter: string }) => each.parameter).sort()).toEqual([
      'from',
      'limit',
      'province',
      'provinces',
    ])
    for (const { expected } of problem.errors) expect(expected).not.toBe('')
  })
})

describe('the units of 2025', () => {
  const told = (id: string, province: string, year: number, value: number) => {
    const jurisdiction = { level: 'province' as const, province }
    const period = { start: `${year}-01-01`, end: `${year}-12-31`, kind: 'year' as const, label: `${year}` }
    return incoming(
      record(id, {
        publishedOn: published(`${year + 1}-01-10`),
        jurisdiction,
        figures: [figure('group_delegations', value, { jurisdiction, period })],
      }),
    )
  }

  it('add up what was merged, and say where a part is missing', async () => {
    await storeReports(store, [told('bg', '24', 2018, 3), told('bn', '27', 2018, 4), told('bg19', '24', 2019, 5)])
    const query = '?units=2025&province=bac-giang&indicator=group_delegations'
    const { data } = await json(call('/observations', { query }))
    expect(data).toMatchObject([
      {
        jurisdiction: 'province:bac-ninh-2025',
        year: 2018,
        value: 7,
        basis: 'computed',
        partial: null,
        evidence: null,
      },
      { jurisdiction: 'province:bac-ninh-2025', year: 2019, value: 5, basis: 'computed', partial: { have: 1, of: 2 } },
    ])
    const stated = await json(call('/figures', { query }))
    expect(stated.data.map((item: { report: string }) => item.report).sort()).toEqual(['bg', 'bg19', 'bn'])
    const paged = await json(call('/observations', { query: `${query}&limit=1` }))
    expect(paged.data).toEqual(data.slice(0, 1))
    expect((await json(call('/observations', { query: new URL(paged.next).search }))).data).toEqual(data.slice(1))
  })

  it('leave every other level as it is', async () => {
    const national = await json(call('/observations', { query: '?level=national' }))
    const merged = await json(call('/observations', { query: '?level=national&units=2025' }))
    expect(merged).toEqual(national)
  })
})

describe('pages', () => {
  it.each(['/observations', '/figures', '/themes', '/reports', '/provinces'] as const)(
    'of %s bring each item once, in one order, whatever their size',
    async path => {
      const whole = (await (await call(path, { query: '?format=ndjson' })).text()).trim().split('\n')
      const paged: string[] = []
      let query = path === '/provinces' ? '?limit=40' : '?limit=1'
      for (let pages = 0; pages < 20; pages++) {
        const { data, next } = await json(call(path, { query }))
        paged.push(...data.map((item: unknown) => JSON.stringify(item)))
        if (next === null) break
        query = new URL(next).search
      }
      expect(paged).toEqual(whole)
    },
  )

  it('of CSV and NDJSON follow a limit, and name the next in a header', async () => {
    const response = await call('/figures', { query: '?format=ndjson&limit=2' })
    expect((await response.text()).trim().split('\n')).toHaveLength(2)
    expect(response.headers.get('link')).toMatch(
      /^<http:\/\/danvan\.example\/api\/v1\/figures\?.*cursor=.*>; rel="next"$/,
    )
  })

  it('refuse a cursor that was not given', async () => {
    for (const cursor of ['x', Buffer.from('[1]').toString('base64url'), 'null']) {
      const response = await call('/figures', { query: `?cursor=${cursor}` })
      expect(response.status).toBe(400)
      expect((await response.json()).errors[0].parameter).toBe('cursor')
    }
  })
})

describe('CSV', () => {
  it('is UTF-8 with a mark, and runs no formula', async () => {
    const bytes = new Uint8Array(await (await call('/reports', { query: '?format=csv' })).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toContain(`"'=HYPERLINK(""http://example.org"")"`)
  })

  it('takes the marks of Vietnamese Excel', async () => {
    const text = await (await call('/observations', { query: '?csv=vi&province=hue' })).text()
    const [header, line] = text.split('\r\n')
    expect(header).toContain('indicator;indicator_name;')
    expect(line).toContain(';71,3;%;stated;')
  })
})

describe('HTTP', () => {
  it('answers 304 until the store changes', async () => {
    const first = await call('/coverage')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"/)
    expect((await call('/coverage', { headers: { 'if-none-match': `"x", ${etag}` } })).status).toBe(304)
    expect((await call('/observations', { headers: { 'if-none-match': etag } })).status).toBe(200)
    await storeReports(store, [incoming(record('new', { publishedOn: published('2021-04-01') }))])
    expect((await call('/coverage', { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('lets other sites read, and tells how', async () => {
    const options = await call('/figures', { method: 'OPTIONS' })
    expect(options.status).toBe(204)
    expect(options.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    for (const response of [options, await call('/figures'), await call('/figures', { query: '?x=1' })]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  it('answers HEAD as GET, without a body', async () => {
    const head = await call('/figures', { method: 'HEAD', query: '?format=csv' })
    expect(head.status).toBe(200)
    expect(head.headers.get('content-type')).toContain('text/csv')
    expect(await head.text()).toBe('')
  })

  it('tells in problems that nothing is there, that nothing is written, and what is served', async () => {
    const missing = await call('/reports/{id}', { id: 'no-such' })
    const evidence = await call('/observations/{id}/evidence', { id: 'no-such' })
    const nowhere = await unknown.GET(new Request('http://danvan.example/api/v2'), {
      params: Promise.resolve({ path: ['v2'] }),
    })
    for (const response of [missing, evidence, nowhere]) {
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ status: 404, advice: expect.any(String) })
    }
    const written = await call('/figures', { method: 'POST' })
    expect(written.status).toBe(405)
    expect(written.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect((await call('/figures', { headers: { accept: 'image/png' } })).status).toBe(406)
  })

  it('refuses a client that asks too often, and no other', async () => {
    process.env.DANVAN_API_LIMIT = '2'
    try {
      const from = (client: string) => call('/coverage', { headers: { 'x-forwarded-for': `1.2.3.4, ${client}` } })
      expect([await from('a'), await from('a')].map(({ status }) => status)).toEqual([200, 200])
      const refused = await from('a')
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(refused.headers.get('access-control-allow-origin')).toBe('*')
      expect((await from('b')).status).toBe(200)
    } finally {
      process.env.DANVAN_API_LIMIT = '0'
    }
  })
})
