/** The door of ingest: files of every kind in, canonical text and normalized reports out. */
import { readFileBytes } from './files'
import { type Ingested, ingestQuickly, type Source } from './ingest-file'
import { IngestPool, type PoolOptions } from './pool'
import { type ReadText, readBytes } from './read'

export { idOf } from './files'
export type { Ingested, Source } from './ingest-file'
export { LIMITS } from './limits'
export type { PoolOptions } from './pool'
export type { Format, ReadText } from './read'
export { readBytes } from './read'
export { findSources } from './sources'
export { UnreadableError } from './unreadable'

/** The canonical text of one file (`-`: standard input). Throws UnreadableError, its message without the path. */
export function readFileText(path: string): Promise<ReadText> {
  return readBytes(readFileBytes(path), path === '-' ? '' : path)
}

/** So many small texts are read sooner than a worker starts. */
const FEW = 32

/**
 * Reads and normalises what `sources` name, in their order; bounded memory whatever their number. Each is read in a worker within limits of
 * time and memory, so that a hostile one costs only itself; small plain texts, where they are few, at once.
 */
export async function* ingestAll(
  sources: readonly Source[] | AsyncIterable<Source>,
  options?: PoolOptions,
): AsyncGenerator<Ingested> {
  const pool = new IngestPool(options)
  try {
    if (!Array.isArray(sources) || sources.length > FEW) yield* pool.ingestAll(sources)
    else {
      for (const source of sources as Source[]) {
        yield (source.kind === 'file' && (await ingestQuickly(source.path))) || (await pool.ingest(source))
      }
    }
  } finally {
    pool.close()
  }
}
