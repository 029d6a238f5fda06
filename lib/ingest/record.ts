import { type NormalizedReport, reportSchema } from '../normalize/report'
import { UnreadableError } from './unreadable'

const ADVICE = 'Mend the line, or make the record anew with danvan normalize.'

/** A normalized report from a line of NDJSON. Throws UnreadableError with the path of the broken field and what was expected there. */
export function parseRecord(line: string): NormalizedReport {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    throw new UnreadableError(
      'bad-record',
      `the line is not JSON (${error instanceof Error ? error.message : error})`,
      ADVICE,
      { cause: error },
    )
  }
  if (isErrorRecord(json)) {
    throw new UnreadableError(
      'bad-record',
      `the record says that its file could not be read: ${json.error.message}`,
      'Leave it out, or normalise the file again.',
    )
  }
  const parsed = reportSchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new UnreadableError(
      'bad-record',
      `${dotPath(issue?.path ?? [])}: ${issue?.message ?? 'not as the contract says'}`,
      ADVICE,
    )
  }
  if (line.includes('\\u0000'))
    throw new UnreadableError('bad-record', 'the record holds a NUL character, which no text has', ADVICE)
  return parsed.data
}

function isErrorRecord(json: unknown): json is { error: { message: string } } {
  return (
    typeof json === 'object' &&
    json !== null &&
    'error' in json &&
    typeof json.error === 'object' &&
    json.error !== null &&
    'message' in json.error
  )
}

/** `figures[3].evidence.start`; the record itself is "record". */
function dotPath(path: readonly PropertyKey[]): string {
  const written = path.map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return written.replace(/^\./, '') || 'record'
}
