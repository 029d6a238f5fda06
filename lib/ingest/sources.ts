/** What the arguments of an import name: report files, folders of them, NDJSON of normalized reports. */
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Source } from './ingest-file'
import { LIMITS, megabytes } from './limits'
import { UnreadableError } from './unreadable'

const REPORTS = new Set(['.txt', '.html', '.htm', '.xhtml', '.mht', '.mhtml', '.docx', '.pdf'])
const RECORDS = new Set(['.ndjson', '.jsonl'])

export interface Found {
  /** Paths of report files and of NDJSON files, folders opened, in the order of the arguments and by name within a folder. */
  paths: string[]
  /** Files in folders that are no reports by their names; they are left alone. */
  skipped: number
  sources(): AsyncGenerator<Source>
}

/** Opens folders first, so that the number of files is known; reads nothing yet. */
export async function findSources(paths: readonly string[]): Promise<Found> {
  const found: Found = { paths: [], skipped: 0, sources: () => sourcesOf(found.paths) }
  for (const path of paths) {
    const about = await stat(path).catch(() => null)
    if (about?.isDirectory()) await openFolder(path, found)
    else found.paths.push(path)
  }
  return found
}

async function openFolder(folder: string, found: Found): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (!entries) {
    // Read as a file it will say that it cannot be opened, in its place among the others.
    found.paths.push(folder)
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    // Links to folders are not followed: they can lead in circles.
    if (entry.isDirectory()) await openFolder(path, found)
    else if (isNamedReport(entry.name)) found.paths.push(path)
    else found.skipped++
  }
}

function isNamedReport(name: string): boolean {
  const extension = extname(name).toLowerCase()
  return !name.startsWith('.') && (REPORTS.has(extension) || RECORDS.has(extension))
}

async function* sourcesOf(paths: readonly string[]): AsyncGenerator<Source> {
  for (const path of paths) {
    if (RECORDS.has(extname(path).toLowerCase())) yield* recordsOf(path)
    else yield { kind: 'file', path }
  }
}

async function* recordsOf(path: string): AsyncGenerator<Source> {
  let number = 0
  try {
    for await (const line of linesOf(path)) {
      number++
      if (line.trim() !== '') yield { kind: 'record', line, where: `${path}:${number}` }
    }
  } catch (error) {
    yield { kind: 'failure', where: `${path}:${number + 1}`, error: unreadable(error) }
  }
}

function unreadable(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return error instanceof TypeError
    ? new UnreadableError('broken-encoding', 'the line is not UTF-8', 'Save the file again as UTF-8.', { cause: error })
    : new UnreadableError('cannot-open', reason, 'Check that it is a file that you may read.', { cause: error })
}

/** A line at a time, within a limit: a file of one endless line must not fill the memory. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
    if (rest.length > LIMITS.recordBytes) {
      throw new UnreadableError(
        'too-large',
        `the line has more than ${megabytes(LIMITS.recordBytes)}`,
        'Give one record a line.',
      )
    }
  }
  yield rest + decoder.decode()
}
