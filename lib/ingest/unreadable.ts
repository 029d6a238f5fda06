/** Why a file gives no report. The code stands in the record `{ error: { code, message } }`; docs/ingest.md lists them. */
export type UnreadableCode =
  | 'not-found'
  | 'cannot-open'
  | 'empty'
  | 'broken-encoding'
  | 'wrong-format'
  | 'too-large'
  | 'too-deep'
  | 'too-long'
  | 'damaged'
  | 'encrypted'
  | 'no-text-layer'
  | 'took-too-long'
  | 'out-of-memory'
  | 'bad-record'
  | 'failed'

/** A file that cannot be read as a report: what is wrong with it, and what its owner can do. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
  constructor(
    readonly code: UnreadableCode,
    message: string,
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
