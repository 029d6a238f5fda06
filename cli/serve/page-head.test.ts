import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { withHead } from './page-head'
import { statusIn } from './page-status'

/** What a browser is sent of what is written to a response whose head is shouted. */
async function answer(write: (response: ServerResponse) => void, type = 'text/html; charset=utf-8'): Promise<Response> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', type)
    write(
      withHead(response, head => {
        response.statusCode = statusIn(head) ?? response.statusCode
        return head.toUpperCase()
      }),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    return new Response(await response.text(), response)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const sent = async (...asked: Parameters<typeof answer>) => (await answer(...asked)).text()

const page = '<html><head><title>Dân vận</title></head><body><p>Tiếp công dân</p></body></html>'
const shouted = '<HTML><HEAD><TITLE>DÂN VẬN</TITLE></head><body><p>Tiếp công dân</p></body></html>'

it('changes the head alone, wherever the page is cut into pieces, inside a letter too', async () => {
  expect(await sent(response => response.end(page))).toBe(shouted)
  const bytes = Buffer.from(page)
  for (const size of [1, 7, 40])
    expect(
      await sent(response => {
        for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size))
        response.end()
      }),
    ).toBe(shouted)
  expect(
    await sent(response => {
      response.write(page.slice(0, 20), 'utf8')
      response.end(page.slice(20), 'utf8')
    }),
  ).toBe(shouted)
})

it('leaves as it is what is no page, has no head, or a head without end', async () => {
  expect(await sent(response => response.end(page), 'text/plain; charset=utf-8')).toBe(page)
  expect(
    await sent(response => {
      response.write('<p>Không có')
      response.end('đầu trang')
    }),
  ).toBe('<p>Không cóđầu trang')
  const endless = `<html><head>${'<meta name="x"/>'.repeat(10_000)}`
  expect(
    await sent(response => {
      for (let at = 0; at < endless.length; at += 1000) response.write(endless.slice(at, at + 1000))
      response.end(() => {})
    }),
  ).toBe(endless)
  expect(await sent(response => response.end(() => {}))).toBe('')
})

it('sends the status that a head tells, though the headers were to go before the page', async () => {
  const told = async (head: string) =>
    (
      await answer(response => {
        response.flushHeaders()
        response.write(`<html><head>${head}`)
        response.end('</head><body></body></html>')
      })
    ).status
  expect(await told('<meta name="page-status" content="404"/>')).toBe(404)
  expect(await told('<meta name="page-status" content="503"/>')).toBe(503)
  expect(await told('<meta name="page-status" content="200"/>')).toBe(200)
  expect(await told('<meta name="robots" content="404"/>')).toBe(200)
})
