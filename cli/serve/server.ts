/** The dashboard's server: Next, with compression and the pages that it drew before in front of it. */
import { createServer, type ServerResponse } from 'node:http'
import compression from 'compression'
import next from 'next'
import { keepPages } from './kept-pages'
import { withHead } from './page-head'
import { statusIn } from './page-status'
import { paintFirst } from './paint-first'
import { readableAddress } from './readable-address'

interface Place {
  /** Folder of the project, with its build. */
  root: string
  port: number
  /** Address to listen on; all where it is undefined. */
  host: string | undefined
}

/** Serves until SIGINT or SIGTERM, which let open requests end; calls `ready` once it answers. Rejects where it cannot listen. */
export async function serveDashboard({ root, port, host }: Place, ready: () => void): Promise<void> {
  // Next is told no host: of 127.0.0.1 it takes its own rewrites for another site's, and sends each page to itself for ever.
  const app = next({ dir: root, dev: false, port, quiet: true })
  await app.prepare()
  const draw = app.getRequestHandler()
  const answer = keepPages((request, response) => draw(request, asSent(response)), { revision: revisionNow })
  const compress = compression()
  const server = createServer((request, response) => {
    request.url = readableAddress(request.url ?? '/')
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      answer(request, response).catch(error => {
        console.error(error)
        response.destroy()
      })
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, ready)
    server.once('close', resolve)
    const stop = () => {
      server.close()
      server.closeIdleConnections()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  await app.close()
}

/** A response that sends each page under the status that its head tells, and puts its scripts off. */
const asSent = (response: ServerResponse): ServerResponse =>
  withHead(response, head => {
    response.statusCode = statusIn(head) ?? response.statusCode
    return paintFirst(head)
  })

/** Null where the store cannot be read: the page then tells why, in the reader's language. */
async function revisionNow(): Promise<number | null> {
  // Its Prisma client takes longer to load than all else that a start does: the first page loads it too.
  const { openStore, revision, StoreError } = await import('../../lib/store')
  try {
    return await revision(await openStore())
  } catch (error) {
    if (error instanceof StoreError) return null
    throw error
  }
}
