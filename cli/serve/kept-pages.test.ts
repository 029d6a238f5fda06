import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { type KeptPagesOptions, keepPages } from './kept-pages'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
})

type Draw = (request: IncomingMessage, response: ServerResponse, count: number) => void | Promise<void>

/** A page like the framework's: its nonce stands in the policy, in a preload and in each script; it is written in pieces. */
const page: Draw = (request, response, count) => {
  const nonce = `nonce${String(count).padStart(4, '0')}`
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Security-Policy', `script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`)
  response.setHeader('Link', `</a.css>; rel=preload; nonce="${nonce}"`)
  response.write(`<p>Dân vận ${request.url}, drawn ${count} times</p><script nonce="${nonce}">`)
  response.write(Buffer.from(`</script><script nonce="${nonce}"></script>`))
  response.end()
}

/** A server of kept pages; `drawn` counts what was drawn anew. */
async function serve(draw: Draw, options: Partial<KeptPagesOptions> = {}) {
  const state = { drawn: 0, revision: 1 as number | null }
  const answer = keepPages(async (request, response) => draw(request, response, ++state.drawn), {
    revision: async () => state.revision,
    ...options,
  })
  const server = createServer((request, response) => void answer(request, response))
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(origin + path, { headers, redirect: 'manual' })
    const text = await response.text()
    // What a copy makes of an answer comes after the answer.
    await new Promise(resolve => setTimeout(resolve, 5))
    return { status: response.status, text, headers: response.headers }
  }
  return { state, get }
}

const noncesOf = (text: string) => new Set(text.match(/(?<=nonce[-=]"?)[a-z0-9]{8,}/g))

it('draws a page once, and sends it again under a nonce of its own', async () => {
  const { state, get } = await serve(page)
  const first = await get('/?province=ha-noi')
  const [second, third] = [await get('/?province=ha-noi'), await get('/?province=ha-noi')]
  expect(state.drawn).toBe(1)
  const seen = [first, second, third].map(({ text, headers }) => {
    const all = noncesOf(`${text} ${headers.get('content-security-policy')} ${headers.get('link')}`)
    expect(all.size).toBe(1)
    return [...all][0] ?? ''
  })
  expect(new Set(seen).size).toBe(3)
  expect(second.text.replaceAll(seen[1] ?? '', seen[0] ?? '')).toBe(first.text)
  expect(second.headers.get('content-type')).toBe('text/html; charset=utf-8')
})

it('draws anew when the store has changed, and when a page is old', async () => {
  const { state, get } = await serve(page, { longest: 60 })
  await get('/')
  state.revision = 2
  expect((await get('/')).text).toContain('drawn 2 times')
  expect((await get('/')).text).toContain('drawn 2 times')
  await new Promise(resolve => setTimeout(resolve, 80))
  expect((await get('/')).text).toContain('drawn 3 times')
})

it.each([
  ['another address', '/figures', {}],
  ['another host', '/', { 'x-forwarded-host': 'danvan.example' }],
  ['another scheme', '/', { 'x-forwarded-proto': 'https' }],
  ['another appearance', '/', { cookie: 'a=1; appearance=dark' }],
  ['a program that reads pages', '/', { 'user-agent': 'Googlebot/2.1' }],
  ['a part of a page', '/', { rsc: '1' }],
])('never answers %s with the page of another', async (_, path, headers) => {
  const { state, get } = await serve(page)
  await get('/')
  expect((await get(path, headers)).text).toContain('drawn 2 times')
  expect((await get('/')).text).toContain('drawn 1 times')
  expect(state.drawn).toBe(2)
})

it.each<[string, Draw]>([
  ['a failure', (_, response) => void response.writeHead(500, { 'Content-Type': 'text/html' }).end('<p>…')],
  ['a redirect', (_, response) => void response.writeHead(307, { Location: '/en' }).end()],
  ['a page without a nonce', (_, response) => void response.setHeader('Content-Type', 'text/html').end('<p>…')],
  [
    'what is no page',
    (_, response) =>
      void response
        .setHeader('Content-Type', 'text/csv')
        .setHeader('Content-Security-Policy', "script-src 'nonce-0123456789'")
        .end('a,b'),
  ],
  [
    'a page that sets a cookie',
    (request, response, count) => {
      response.setHeader('Set-Cookie', 'session=1')
      return page(request, response, count)
    },
  ],
])('does not keep %s', async (_, draw) => {
  const { state, get } = await serve(draw)
  const [first, second] = [await get('/'), await get('/')]
  expect([state.drawn, second.status, second.text.length]).toEqual([2, first.status, first.text.length])
})

it('keeps nothing that was drawn while the store changed or went away, and asks the page itself while it is away', async () => {
  const { state, get } = await serve(async (request, response, count) => {
    if (count === 1) state.revision = 2
    if (count === 2) state.revision = null
    await page(request, response, count)
  })
  for (const count of [1, 2, 3, 4]) expect((await get('/')).text).toContain(`drawn ${count} times`)
  state.revision = 3
  for (const _ of [1, 2]) expect((await get('/')).text).toContain('drawn 5 times')
})

it('draws once for all who ask at the same time', async () => {
  const { state, get } = await serve(async (request, response, count) => {
    await new Promise(resolve => setTimeout(resolve, 30))
    await page(request, response, count)
  })
  const all = await Promise.all(Array.from({ length: 20 }, () => get('/')))
  expect(state.drawn).toBe(1)
  expect(new Set(all.map(({ text }) => [...noncesOf(text)][0])).size).toBe(20)
})

it('lets the longest unused page go first when the room is full', async () => {
  const length = Buffer.byteLength((await (await serve(page)).get('/1')).text)
  const { state, get } = await serve(page, { mostBytes: length * 2 })
  for (const path of ['/1', '/2', '/1', '/3', '/1']) await get(path)
  expect(state.drawn).toBe(3)
  await get('/2')
  expect(state.drawn).toBe(4)
})
