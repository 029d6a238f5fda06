/** Test support: the real command, as a person calls it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export const BINARY = fileURLToPath(new URL('./danvan.mjs', import.meta.url))

export interface Ran {
  /** Exit status; null where a signal ended it. */
  status: number | null
  stdout: string
  stderr: string
}

/** @param readLines stops reading, as `head` does, after so many lines; everything is read where it is left out */
export async function danvan(
  args: readonly string[],
  {
    cwd,
    env = {},
    input = '',
    readLines,
  }: { cwd: string; env?: Record<string, string>; input?: string; readLines?: number },
): Promise<Ran> {
  const child = spawn(process.execPath, [BINARY, ...args], { cwd, env: { ...process.env, ...env } })
  const ended = once(child, 'close')
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
    if (readLines !== undefined && stdout.split('\n').length > readLines) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  // A command that reads no input may have ended before it is written.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [status] = (await ended) as [number | null]
  return { status, stdout, stderr }
}
