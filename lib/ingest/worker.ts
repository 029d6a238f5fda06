/** One worker of the pool: reads what it is told, one after the other, and sends what came of each. */
import { ingest, type Source } from './ingest-file'

let last: Promise<void> = Promise.resolve()
process.on('message', (source: Source) => {
  last = last.then(async () => {
    process.send?.(await ingest(source))
  })
})
// A parent that was killed wants nothing more.
process.on('disconnect', () => process.exit())
process.send?.('ready')
