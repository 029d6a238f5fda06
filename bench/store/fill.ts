import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { closeStore, coverage, openStore, storeReports } from '../../lib/store'
import { fictionalRecord } from './fictional-records'

const BATCH = 2000

export interface Filled {
  file: string
  /** Reports a second while this size was filled; null where it was there from a run before. */
  rate: number | null
  bytes: number
}

/** A store of so many fictional reports, grown from a smaller one where there is one. Kept for the next run. */
export async function filledStore(folder: string, size: number, smaller: string | null): Promise<Filled> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `store-${size}.db`)
  if (smaller !== null && !existsSync(file)) copyFileSync(smaller, file)
  const store = await openStore(`file:${file}`)
  const first = (await coverage(store)).reports
  const started = performance.now()
  for (let at = first; at < size; at += BATCH) {
    const count = Math.min(BATCH, size - at)
    await storeReports(
      store,
      Array.from({ length: count }, (_, index) => fictionalRecord(at + index)),
    )
    if ((at / BATCH) % 10 === 0) console.error(`  ${at + count} of ${size} reports`)
  }
  const seconds = (performance.now() - started) / 1000
  // The last connection to close empties the write-ahead log into the file.
  await closeStore(store)
  return { file, rate: first < size ? (size - first) / seconds : null, bytes: statSync(file).size }
}
