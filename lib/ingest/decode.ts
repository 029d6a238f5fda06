import { UnreadableError } from './unreadable'

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/** The characters of a file's bytes. Throws UnreadableError. */
export function decode(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes)
  } catch (cause) {
    throw new UnreadableError('broken-encoding', 'The bytes are not UTF-8 text', 'Save the file again as UTF-8.', {
      cause,
    })
  }
}
