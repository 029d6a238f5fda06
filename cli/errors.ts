/**
 * How the command tells failures: one line that says what went wrong, where, and what to do. An error is expected when it
 * carries `advice` (any room of lib/ may throw such an error; no class is shared) or when it is one of the operating
 * system's that a person can mend. Everything else is a fault of ours, and says so.
 */

/** An expected failure of a command: `message` says what and where, `advice` what to do. */
export class Failure extends Error {
  override name = 'Failure'
  constructor(
    message: string,
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** What a person can do about the operating system's errors that a command meets. */
const SYSTEM_ADVICE: Record<string, string> = {
  ENOENT: 'Check the path: nothing is there.',
  EACCES: 'Check the permissions: this user may not use it.',
  EPERM: 'Check the permissions: this user may not use it.',
  EISDIR: 'Name a file: this is a folder.',
  ENOTDIR: 'Check the path: a part of it is a file, not a folder.',
  ENOSPC: 'Free some space: the disk is full.',
  EDQUOT: 'Free some space: the quota of this user is used up.',
  EROFS: 'Choose another place: the disk is read-only.',
  EMFILE: 'Raise the limit of open files (ulimit -n).',
  EADDRINUSE: 'Choose another port, or stop the program that uses this one.',
}

/** The line(s) for stderr; the stack only with `debug`. */
export function describeFailure(error: unknown, { debug }: { debug: boolean }): string {
  const stack = debug && error instanceof Error ? `\n${error.stack ?? ''}` : ''
  return `danvan: ${sentence(error)}${stack}`
}

function sentence(error: unknown): string {
  if (!(error instanceof Error)) return `unexpected failure: ${String(error)}`
  const message = oneLine(error.message)
  const advice = adviceOf(error)
  if (advice !== undefined) return `${message}${/[.!?]$/.test(message) ? '' : '.'} ${advice}`
  return `unexpected failure: ${message}. This is a fault of danvan; run again with --debug and report what it prints.`
}

function adviceOf(error: Error): string | undefined {
  if ('advice' in error && typeof error.advice === 'string') return error.advice
  if ('code' in error && typeof error.code === 'string') return SYSTEM_ADVICE[error.code]
  return undefined
}

function oneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, ' ').trim()
}
