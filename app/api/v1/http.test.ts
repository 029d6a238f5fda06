import { describe, expect, it } from 'vitest'
import { storeReports } from '@/lib/store'
import { incoming, published, record } from '@/lib/store/testing-records'
import * as unknown from '../[...path]/route'
import * as report from './reports/[id]/route'
import { call, json, onBothStores } from './testing'

onBothStores('the open data over HTTP', store => {
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
      await storeReports(store(), [incoming(record('new', { publishedOn: published('2021-04-01') }))])
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
      const unreadable = await report.GET(new Request('http://danvan.example/api/v1/reports/%25E0%25A4%25A'), {
        params: Promise.resolve({ id: '%E0%A4%A' }),
      })
      for (const response of [missing, evidence, nowhere, unreadable]) {
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
        // The counts are the process's: on each database other clients ask.
        const from = (client: string) =>
          call('/coverage', { headers: { 'x-forwarded-for': `1.2.3.4, ${store().dialect}-${client}` } })
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
})
