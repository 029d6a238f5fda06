/** One worker of the pool: reads the files that it is told, one after the other, and posts what came of each. */
import { parentPort } from 'node:worker_threads'
import { ingestFile } from './ingest-file'

const port = parentPort
if (!port) throw new Error('lib/ingest/worker.ts runs as a worker thread')

let last: Promise<void> = Promise.resolve()
port.on('message', (path: string) => {
  last = last.then(async () => port.postMessage(await ingestFile(path)))
})
port.postMessage('ready')
