import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { z } from 'zod'
import { reportSchema } from '../../lib/normalize/report'
import type { IncomingReport, StoreCounts } from '../../lib/store'
import { withStore } from '../with-store'

const REPORT_FILES = new Set(['.txt', '.html', '.htm', '.docx', '.pdf'])
const BATCH = 500

type Arrival = { report: IncomingReport } | { failure: string }

/** `danvan import`: stores what can be read; names each file or line that cannot, and says so in the exit status. */
export function importCommand(): Command {
  return new Command('import')
    .description('store report files, folders of them, and NDJSON of normalized reports')
    .argument('<path...>', 'files or folders')
    .action((paths: string[]) =>
      withStore(async ({ storeReports }, store) => {
        const total: StoreCounts = { stored: 0, replaced: 0, unchanged: 0 }
        let failed = 0
        let batch: IncomingReport[] = []
        const flush = async () => {
          const counts = await storeReports(store, batch)
          for (const key of Object.keys(total) as (keyof StoreCounts)[]) total[key] += counts[key]
          batch = []
        }
        for await (const arrival of arrivals(paths)) {
          if ('failure' in arrival) {
            failed += 1
            process.stderr.write(`danvan: ${arrival.failure}\n`)
          } else batch.push(arrival.report)
          if (batch.length >= BATCH) await flush()
        }
        if (batch.length > 0) await flush()
        const { stored, replaced, unchanged } = total
        process.stderr.write(`${stored} stored, ${replaced} replaced, ${unchanged} unchanged, ${failed} failed\n`)
        if (failed > 0) process.exitCode = 1
      }),
    )
}

async function* arrivals(paths: readonly string[]): AsyncGenerator<Arrival> {
  for (const path of paths) {
    const about = await stat(path).catch((error: Error) => error)
    if (about instanceof Error) yield { failure: `${path}: ${about.message}. Check the path.` }
    else if (about.isDirectory()) yield* arrivals((await readdir(path)).sort().map(name => join(path, name)))
    else if (extname(path) === '.ndjson') yield* normalizedReports(path)
    else if (REPORT_FILES.has(extname(path).toLowerCase())) yield await reportFile(path)
    else yield { failure: `${path}: not a report. Give .txt, .html, .docx, .pdf or .ndjson files.` }
  }
}

async function* normalizedReports(path: string): AsyncGenerator<Arrival> {
  let number = 0
  for await (const line of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1
    if (line.trim() !== '') yield normalizedReport(line, `${path}:${number}`)
  }
}

function normalizedReport(line: string, where: string): Arrival {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return {
      failure: `${where}: not JSON (${error instanceof Error ? error.message : error}). Give one record a line.`,
    }
  }
  const parsed = reportSchema.safeParse(json)
  if (parsed.success) return { report: { record: parsed.data, text: null, origin: where } }
  const [issue] = parsed.error.issues
  return {
    failure: `${where}: ${z.core.toDotPath(issue?.path ?? [])}: ${issue?.message}. Make the record anew with danvan normalize.`,
  }
}

async function reportFile(path: string): Promise<Arrival> {
  const { normalizeFiles, readText } = await import('../../lib/ingest')
  for await (const record of normalizeFiles([path])) {
    if ('error' in record) return { failure: record.error.message }
    return { report: { record, text: await readText(path), origin: path } }
  }
  return { failure: `${path}: nothing was read` }
}
