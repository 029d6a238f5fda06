import { expect, test } from '@playwright/test'
import { E2E_DATABASE } from '../playwright.config'

test('the schema, the API and its description are served', async ({ request }) => {
  const schema = await request.get('/api/v1/schema/normalized-report-1.json')
  expect((await schema.json()).$defs['normalized-report-1'].properties.schema.const).toBe('normalized-report/1')
  const api = await request.get('/api/v1/openapi.json')
  expect((await api.json()).openapi).toMatch(/^3\.1/)
  const page = await request.get('/api/v1/observations?indicator=cases_resolved&from=2020&to=2020&level=national')
  expect(page.ok()).toBe(true)
  expect(await page.text()).toContain('9900')
  const again = await request.get('/api/v1/observations?indicator=cases_resolved&from=2020&to=2020&level=national', {
    headers: { 'If-None-Match': page.headers().etag ?? '' },
  })
  expect(again.status()).toBe(304)
  const wrong = await request.get('/api/v1/observations?from=never')
  expect(wrong.status()).toBe(400)
  expect(wrong.headers()['content-type']).toContain('application/problem+json')
})

test('the server tells its health', async ({ request }) => {
  expect((await request.get('/healthz')).ok()).toBe(true)
  const ready = await request.get('/readyz')
  expect(ready.ok()).toBe(true)
  // Each run is on the database that it says.
  const dialect = E2E_DATABASE.startsWith('file:') ? 'sqlite' : 'postgresql'
  expect((await ready.json()).store).toMatchObject({ ok: true, dialect })
})

test('an embedded chart may be framed, a page may not', async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy'] ?? ''
  expect(await policy('/')).toContain("frame-ancestors 'none'")
  expect(await policy('/embed/resolution')).toContain('frame-ancestors *')
})
