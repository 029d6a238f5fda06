import { basename } from 'node:path'
import { normalize } from '../normalize'
import { type ReportError, SCHEMA_ID } from '../normalize/report'
import { idOf, readFileBytes } from './files'
import { binaryFormat } from './format'
import { type ReadText, readBytes } from './read'
import { parseRecord } from './record'
import { UnreadableError } from './unreadable'

/** What came of one file. */
export interface Ingested {
  /** The file's path, or `path:line` of a record. */
  path: string
  /** The line of NDJSON: the normalized report, or the error record in its place. */
  json: string
  /** The canonical text; null where the file could not be read. */
  text: string | null
  error: ReportError['error'] | null
  /** What a person may want to know, without the path: a converted encoding, a file that is not what its name says. */
  notes: string[]
}

/** What is to be ingested: a report file, a line of NDJSON that is a normalized report already, or what failed before it was read. */
export type Source =
  | { kind: 'file'; path: string }
  | { kind: 'record'; line: string; where: string }
  | { kind: 'failure'; where: string; error: UnreadableError }

/** Reads a source, here and now. Never throws: what cannot be read gives its error record. */
export function ingest(source: Source): Promise<Ingested> {
  if (source.kind === 'file') return ingestFile(source.path)
  return Promise.resolve(
    source.kind === 'record' ? checkRecord(source.line, source.where) : failed(source.where, source.error),
  )
}

/** Reads and normalises one file, here and now. Never throws: a file that cannot be read gives its error record. */
async function ingestFile(path: string): Promise<Ingested> {
  try {
    const bytes = readFileBytes(path)
    return ingested(path, await readBytes(bytes, path === '-' ? '' : path))
  } catch (error) {
    return failed(path, error)
  }
}

/** A text file up to this size costs so little that a worker only adds its start. */
const QUICK_BYTES = 256 * 1024

/** As ingestFile, for a small plain text, whose reading is linear and asks for no parser; null for any other file. */
export async function ingestQuickly(path: string): Promise<Ingested | null> {
  if (path === '-') return null
  try {
    const bytes = readFileBytes(path)
    const isPlain = bytes.length <= QUICK_BYTES && binaryFormat(bytes) === null && !bytes.includes('<'.charCodeAt(0))
    return isPlain ? ingested(path, await readBytes(bytes, path)) : null
  } catch (error) {
    return failed(path, error)
  }
}

function ingested(path: string, { text, reading, url, notes }: ReadText): Ingested {
  const source = { url, file: path === '-' ? null : basename(path) }
  const report = normalize(text, { id: idOf(path), source, reading })
  return { path, json: JSON.stringify(report), text, error: null, notes }
}

/** What stands in a report's place. An error that is not the file's own is a fault of ours, told as code `failed`. */
export function failed(path: string, error: unknown): Ingested {
  const told =
    error instanceof UnreadableError
      ? { code: error.code, message: `${path === '-' ? 'standard input' : path}: ${error.message}. ${error.advice}` }
      : {
          code: 'failed',
          message: `${path}: unexpected failure: ${error instanceof Error ? error.message : String(error)}. This is a fault of danvan; please report it with the file.`,
        }
  const record: ReportError = { schema: SCHEMA_ID, id: idOf(path), error: told }
  return { path, json: JSON.stringify(record), text: null, error: told, notes: [] }
}

/** A line of NDJSON that holds a normalized report: checked against the contract, kept as it is. */
function checkRecord(line: string, where: string): Ingested {
  try {
    const report = parseRecord(line)
    return { path: where, json: JSON.stringify(report), text: null, error: null, notes: [] }
  } catch (error) {
    return failed(where, error)
  }
}
