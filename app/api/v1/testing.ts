/** Test support: the API's routes called as Next calls them, over the same few reports on each database. */
import { afterAll, beforeAll } from 'vitest'
import { closeStore, openStore, type Store, storeReports } from '@/lib/store'
import { figure, incoming, onBothDatabases, published, record } from '@/lib/store/testing'
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

export const ROUTES = {
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
export type Path = keyof typeof ROUTES

export interface Call {
  query?: string
  id?: string
  method?: 'GET' | 'HEAD' | 'OPTIONS' | 'POST'
  headers?: Record<string, string>
}

export function call(path: Path, { query = '', id, method = 'GET', headers }: Call = {}): Promise<Response> {
  const address = `http://danvan.example/api/v1${path.replace('{id}', encodeURIComponent(id ?? ''))}${query}`
  return ROUTES[path][method](new Request(address, { method, headers }), {
    params: Promise.resolve(id ? { id: encodeURIComponent(id) } : undefined),
  })
}
// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what these tests look at
export const json = async (response: Promise<Response>): Promise<any> => (await response).json()

/** Runs a suite on SQLite and PostgreSQL, each a store of its own that `DATABASE_URL` names. */
export function onBothStores(name: string, suite: (store: () => Store) => void): void {
  const before = { url: process.env.DATABASE_URL, limit: process.env.DANVAN_API_LIMIT }
  onBothDatabases(name, ({ newAddress }) => {
    let store: Store
    beforeAll(async () => {
      process.env.DATABASE_URL = await newAddress()
      process.env.DANVAN_API_LIMIT = '0'
      store = await openStore()
      await fill(store)
    }, 60_000)
    afterAll(async () => {
      await closeStore(store)
      for (const [variable, value] of [
        ['DATABASE_URL', before.url],
        ['DANVAN_API_LIMIT', before.limit],
      ] as const) {
        if (value === undefined) delete process.env[variable]
        else process.env[variable] = value
      }
    })
    suite(() => store)
  })
}

async function fill(store: Store): Promise<void> {
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
}
