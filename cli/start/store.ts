import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { reportSchema } from '../../lib/normalize/report'
import type { IncomingReport } from '../../lib/store'
import { withStore } from '../with-store'

const DATASET = fileURLToPath(new URL('../../data/dataset.ndjson', import.meta.url))

/**
 * Brings the store up to date and, where it is empty, imports the open dataset, so that nobody meets an empty screen.
 * `DANVAN_DATASET=none` leaves the dataset out.
 */
export async function prepareStore(): Promise<void> {
  await withStore(async ({ coverage, storeReports }, store) => {
    if (process.env.DANVAN_DATASET === 'none') return
    if ((await coverage(store)).reports > 0) return
    const { stored } = await storeReports(store, await dataset())
    console.error(`Imported the open dataset: ${stored} reports`)
  })
}

async function dataset(): Promise<IncomingReport[]> {
  const reports: IncomingReport[] = []
  for await (const line of createInterface({ input: createReadStream(DATASET, 'utf8') })) {
    reports.push({ record: reportSchema.parse(JSON.parse(line)), text: null, origin: 'dataset' })
  }
  return reports
}
