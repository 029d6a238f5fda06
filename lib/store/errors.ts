/** What can be wrong with a store, each with what to do about it. */

export type StoreErrorCode =
  | 'newer-store'
  | 'locked'
  | 'full'
  | 'read-only'
  | 'unreachable'
  | 'damaged'
  | 'not-a-store'
  | 'not-found'
  | 'bad-input'

/** An expected failure: `message` says what and where, `advice` what to do. */
export class StoreError extends Error {
  override name = 'StoreError'

  /** By name: the server bundles this module more than once, and a store is opened once for all of them. */
  static override [Symbol.hasInstance](value: unknown): value is StoreError {
    return value instanceof Error && value.name === 'StoreError'
  }

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** How the two databases and their drivers say the same thing. */
const SYMPTOMS: [StoreErrorCode, RegExp, message: string, advice: string][] = [
  [
    'full',
    /SQLITE_FULL|database or disk is full|ENOSPC|53100|could not extend file|SQLITE_IOERR_(WRITE|FSYNC|TRUNCATE)/,
    'the disk of the store is full',
    'Free some space and run again: what was acknowledged is kept, nothing was stored by half.',
  ],
  [
    'read-only',
    /SQLITE_READONLY|readonly database|EROFS|25006|read-only transaction/,
    'the store cannot be written',
    'Make its folder writable for this user, or name another store in DATABASE_URL.',
  ],
  [
    'locked',
    /SQLITE_BUSY|SQLITE_LOCKED|database is locked|SocketTimeout|P1008|55P03/,
    'another program holds the store locked',
    'Wait until its import, backup or migration ends, then run again.',
  ],
  [
    'damaged',
    /SQLITE_CORRUPT|malformed|XX00[12]/,
    'the store is damaged',
    'Restore a backup (danvan restore FILE); danvan doctor says what is wrong.',
  ],
  [
    'not-a-store',
    /SQLITE_NOTADB|not a database/,
    'the file is not a store',
    'Name a store made by danvan in DATABASE_URL, or remove the file.',
  ],
  [
    'unreachable',
    /SQLITE_CANTOPEN|unable to open database|directory does not exist|ECONNREFUSED|ENOTFOUND|ECONNRESET|EAI_AGAIN|ETIMEDOUT|Can't reach database|P100[0-3]|P1017|08\d{3}|57P0[123]|28P01|3D000|Connection terminated|terminating connection/,
    'the store cannot be reached',
    'Check that the database runs and that DATABASE_URL names it.',
  ],
]

/** All that an error and its causes say, the driver's own words included. */
function wordsOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return typeof error === 'object' ? JSON.stringify(error) : String(error)
  const { code, cause, meta } = error as Error & { code?: unknown; meta?: unknown }
  return [error.message, code, meta && JSON.stringify(meta), cause && wordsOf(cause, depth + 1)]
    .filter(Boolean)
    .join(' ')
}

/** The error as one that a person can mend, where it is one; else the error itself. @param where the store's address */
export function asStoreError(error: unknown, where: string): unknown {
  if (error instanceof StoreError) return error
  const words = wordsOf(error)
  const symptom = SYMPTOMS.find(([, pattern]) => pattern.test(words))
  if (!symptom) return error
  const [code, , message, advice] = symptom
  return new StoreError(code, `${message} (${where})`, advice, { cause: error })
}
