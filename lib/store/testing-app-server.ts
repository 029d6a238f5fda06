/**
 * Test support: an app server reduced to its store, as a process of its own. GET /reports?revision=N answers what a reader
 * sees who must see revision N; POST /reports?id=… stores one report and answers the revision to remember; GET /health.
 * Started by cluster.test.ts with DATABASE_URL and DATABASE_REPLICA_URL; writes its port once it answers.
 */
import { createServer } from 'node:http'
import { health, openStore, report, StoreError, seeing, storeReports, writtenRevision } from '.'
import { coverage } from './read-reports'
import { figure, incoming, record } from './testing-records'

const store = await openStore()

async function answer(method: string, query: URLSearchParams): Promise<object> {
  const id = query.get('id') ?? ''
  if (method === 'POST') {
    await storeReports(store, [incoming(record(id, { figures: [figure('cases_resolved', 9900)] }), id)])
    return { revision: writtenRevision(store) }
  }
  const view = seeing(store, Number(query.get('revision') ?? 0))
  return { reports: (await coverage(view)).reports, found: id !== '' && (await report(view, id)) !== null }
}

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  try {
    const told = pathname === '/health' ? health() : answer(request.method ?? 'GET', searchParams)
    response.end(JSON.stringify(await told))
  } catch (error) {
    response.statusCode = error instanceof StoreError ? 503 : 500
    response.end(JSON.stringify({ message: String(error) }))
  }
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') process.stdout.write(`${address.port}\n`)
})
