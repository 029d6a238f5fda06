import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { assertFree, portFrom } from './port'

describe('portFrom', () => {
  it('is 3000 where nothing is said', () => {
    expect(portFrom(undefined)).toBe(3000)
    expect(portFrom('8080')).toBe(8080)
  })
  it.each(['0', '65536', '80a', '3.5'])('refuses %s and says what is right', value => {
    expect(() => portFrom(value)).toThrow(`PORT=${value} is no port`)
  })
})

describe('assertFree', () => {
  let taken: Server | undefined
  afterEach(() => taken?.close())

  it('names the port in use and another to try', async () => {
    const server = createServer()
    taken = server
    const port = await new Promise<number>(resolve =>
      server.listen(0, () => resolve((server.address() as { port: number }).port)),
    )
    await expect(assertFree(port)).rejects.toThrow(`port ${port} is in use by another program`)
  })
})
