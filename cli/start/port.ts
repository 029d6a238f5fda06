import { createServer } from 'node:net'
import { Failure } from '../errors'

/** The port that PORT names, 3000 by default. Throws where it is no port. */
export function portFrom(value: string | undefined): number {
  if (value === undefined || value === '') return 3000
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(`PORT=${value} is no port`, 'Give a whole number from 1 to 65535.')
  }
  return port
}

/** Resolves where the port is free; rejects with what to do where another program has it. */
export function assertFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be opened (${error.code})`
      reject(
        new Failure(
          `port ${port} ${why}`,
          `Stop it, or choose another: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
        ),
      )
    })
    probe.listen(port, () => probe.close(() => resolve()))
  })
}
