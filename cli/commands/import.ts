import { setFlagsFromString } from 'node:v8'
import { Command } from 'commander'
import type { Ingested } from '../../lib/ingest'
import type { IncomingReport, StoreCounts } from '../../lib/store'
import { Progress } from '../progress'
import { withStore } from '../with-store'

/** Reports a transaction: enough to spread its cost, few enough to lose little when the power goes. */
const BATCH = 500

/** `danvan import`: stores what can be read; names each file or line that cannot, and says so in the exit status. */
export function importCommand(): Command {
  return new Command('import')
    .description('store report files, folders of them, and NDJSON of normalized reports')
    .argument('<path...>', 'files or folders')
    .action((paths: string[]) => {
      // V8 lets its heap grow fourfold between two collections, of which an import keeps little.
      setFlagsFromString('--heap-growing-percent=30')
      return withStore(async ({ storeReports }, store) => {
        const { findSources, ingestAll } = await import('../../lib/ingest')
        const found = await findSources(paths)
        const progress = new Progress(found.paths.length)
        const total: StoreCounts = { stored: 0, replaced: 0, unchanged: 0 }
        const seen = new Map<string, string>()
        let batch: IncomingReport[] = []
        let failed = 0
        let done = 0
        const fail = (message: string) => {
          failed++
          progress.clear()
          process.stderr.write(`danvan: ${message}\n`)
        }
        const flush = async () => {
          const counts = await storeReports(store, batch)
          for (const key of Object.keys(total) as (keyof StoreCounts)[]) total[key] += counts[key]
          batch = []
        }
        for await (const ingested of ingestAll(found.sources())) {
          if (ingested.error) fail(ingested.error.message)
          else {
            const report = incoming(ingested)
            const double = doubled(report, seen)
            if (double) fail(double)
            else batch.push(report)
          }
          if (batch.length >= BATCH) await flush()
          progress.show(++done)
        }
        if (batch.length > 0) await flush()
        progress.clear()
        process.stderr.write(`${summary(total, failed, found.skipped)}\n`)
        if (failed > 0) process.exitCode = 1
      })
    })
}

function incoming({ json, text, path }: Ingested): IncomingReport {
  return { record: JSON.parse(json), json, text, origin: path }
}

/** Two files of one name in different folders would replace each other: the second is named instead, and nothing is lost. */
function doubled({ record, origin }: IncomingReport, seen: Map<string, string>): string | null {
  const content = record.text?.sha256 ?? origin
  const before = seen.get(record.id)
  if (before === undefined) seen.set(record.id, content)
  if (before === undefined || before === content) return null
  return `${origin}: another file of this import has its name (id ${record.id}) and another text. Rename one of them.`
}

function summary({ stored, replaced, unchanged }: StoreCounts, failed: number, skipped: number): string {
  const number = (value: number) => value.toLocaleString('en')
  const parts = [
    `${number(stored)} stored`,
    `${number(replaced)} replaced`,
    `${number(unchanged)} unchanged`,
    `${number(failed)} failed`,
  ]
  if (skipped > 0) parts.push(`${number(skipped)} other files left alone`)
  return parts.join(', ')
}
