import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { LIMITS, megabytes } from './limits'
import { UnreadableError } from './unreadable'

/** A report's id: the base name of its file without the extension; `stdin` for standard input. */
export function idOf(path: string): string {
  return path === '-' ? 'stdin' : basename(path, extname(path)) || basename(path)
}

/**
 * The bytes of a file, at most LIMITS.documentBytes; `-` is standard input. Synchronous, since a worker has nothing else to do meanwhile. The limit
 * holds for what is read and not for what the size says: a pipe says none. Throws UnreadableError, its message without the path.
 */
export function readFileBytes(path: string): Uint8Array {
  const file = path === '-' ? 0 : attempt(() => openSync(path, 'r'))
  try {
    const stat = fstatSync(file)
    if (stat.isDirectory()) throw new UnreadableError('cannot-open', 'this is a folder', 'Name the files in it.')
    if (stat.size > LIMITS.documentBytes) refuseSize(stat.size)
    return attempt(() => readAll(file, stat.size))
  } finally {
    if (file !== 0) closeSync(file)
  }
}

function readAll(file: number, expected: number): Uint8Array {
  const chunks: Buffer[] = []
  let total = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(expected - total + 1, 64 * 1024))
    const read = readSync(file, chunk)
    if (read === 0) return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, total)
    total += read
    if (total > LIMITS.documentBytes) refuseSize(total)
    chunks.push(chunk.subarray(0, read))
  }
}

function refuseSize(bytes: number): never {
  throw new UnreadableError(
    'too-large',
    `the file has ${megabytes(bytes)} or more, and ${megabytes(LIMITS.documentBytes)} is the most that is read`,
    'Split it, or take out its pictures.',
  )
}

function attempt<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof UnreadableError || !(error instanceof Error) || !('code' in error)) throw error
    if (error.code === 'ENOENT')
      throw new UnreadableError('not-found', 'no such file', 'Check the path.', { cause: error })
    throw new UnreadableError(
      'cannot-open',
      error.message.replace(/, \w+( '.*')?$/, ''),
      'Check that it is a file that you may read.',
      { cause: error },
    )
  }
}
