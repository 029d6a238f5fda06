/** The door of ingest: files of every kind in, canonical text and normalized reports out. */
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { canonicalText, normalize } from '../normalize'
import { type NormalizedReport, type ReportError, SCHEMA_ID } from '../normalize/report'
import { decode } from './decode'
import { UnreadableError } from './unreadable'

export { UnreadableError } from './unreadable'

/** The canonical text of one file. Throws UnreadableError. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new UnreadableError('not-found', `${path}: no such file`, 'Check the path.', { cause: error })
    throw new UnreadableError(
      'cannot-open',
      `${path}: ${error.message}`,
      'Check that it is a file that you may read.',
      {
        cause: error,
      },
    )
  })
  const text = canonicalText(decode(bytes).text)
  if (text.trim() === '')
    throw new UnreadableError('empty', `${path}: the file holds no text`, 'Check that it was saved whole.')
  return text
}

/** One record a file, in the order of `paths`; a file that cannot be read gives an error record, and the next ones still come. */
export async function* normalizeFiles(paths: readonly string[]): AsyncGenerator<NormalizedReport | ReportError> {
  for (const path of paths) yield await normalizeFile(path)
}

async function normalizeFile(path: string): Promise<NormalizedReport | ReportError> {
  const id = basename(path, extname(path))
  try {
    const text = await readText(path)
    return normalize(text, { id, source: { url: null, file: basename(path) } })
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return { schema: SCHEMA_ID, id, error: { code: error.code, message: `${error.message}. ${error.advice}` } }
  }
}
