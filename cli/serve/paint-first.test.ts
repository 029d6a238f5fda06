import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { paintFirst } from './paint-first'

/** What a browser is sent of what is written to a response. */
async function sent(write: (response: ServerResponse) => void, type = 'text/html; charset=utf-8'): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', type)
    write(paintFirst(response))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    return await response.text()
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const script = (name: string) => `<script src="/_next/${name}.js" async="" nonce="n0nce"></script>`
const page = `<html><head><title>Dân vận</title>${script('react')}<script src="/old.js" noModule="" nonce="n0nce"></script>${script('page')}</head><body><p>Tiếp công dân</p>${script('late')}</body></html>`

it('names the scripts of a head in one that waits for the paint, under the nonce of the page', async () => {
  const text = await sent(response => response.end(page))
  const [head = '', body] = text.split('</head>')
  expect(head.match(/<script [^>]*src=/g)).toHaveLength(1)
  expect(head).toMatch(/<script nonce="n0nce">[^<]*\["\/_next\/react.js","\/_next\/page.js"\][^<]*<\/script>$/)
  expect(head).toContain('<title>Dân vận</title><script src="/old.js" noModule="" nonce="n0nce"></script>')
  expect(body).toBe(page.split('</head>')[1])
})

it('does so wherever the page is cut into pieces, inside a letter too', async () => {
  const whole = await sent(response => response.end(page))
  const bytes = Buffer.from(page)
  for (const size of [1, 7, 64, 150])
    expect(
      await sent(response => {
        for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size))
        response.end()
      }),
    ).toBe(whole)
  expect(
    await sent(response => {
      response.write(page.slice(0, 100), 'utf8')
      response.end(page.slice(100), 'utf8')
    }),
  ).toBe(whole)
})

it('leaves as it is what is no page, has no script, no head, or a head without end', async () => {
  expect(await sent(response => response.end(page), 'text/plain; charset=utf-8')).toBe(page)
  const still = '<html><head><title>Dân vận</title></head><body></body></html>'
  expect(await sent(response => response.end(still))).toBe(still)
  expect(
    await sent(response => {
      response.write('<p>Không có')
      response.end('đầu trang')
    }),
  ).toBe('<p>Không cóđầu trang')
  const endless = `<html><head>${script('a')}${'<meta name="x"/>'.repeat(10_000)}`
  expect(
    await sent(response => {
      for (let at = 0; at < endless.length; at += 1000) response.write(endless.slice(at, at + 1000))
      response.end(() => {})
    }),
  ).toBe(endless)
  expect(await sent(response => response.end(() => {}))).toBe('')
})
