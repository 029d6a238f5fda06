/** kill -9 at random moments of an import: what was acknowledged is there once, and the store is consistent. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { closeStore, coverage, diagnose, openStore, report } from '.'

const WRITER = join(import.meta.dirname, 'testing-writer.ts')
const KILLS = 6

/** Starts a writer from a report's number on; resolves when it is dead with the ids that it acknowledged. */
async function writeUntilKilled(url: string, first: number, afterMs: number): Promise<string[]> {
  const writer: ChildProcess = spawn(process.execPath, ['--import', 'tsx', WRITER, url, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  const ended = new Promise(resolve => writer.once('exit', resolve))
  if (!writer.stdout) throw new Error('the writer has no output')
  for await (const line of createInterface({ input: writer.stdout })) {
    // Counted from the first batch: a process that is still starting has nothing to lose.
    if (acknowledged.length === 0) setTimeout(() => writer.kill('SIGKILL'), afterMs)
    acknowledged.push(...line.split(' '))
  }
  await ended
  return acknowledged
}

it('leaves a consistent store with all that was acknowledged', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'danvan-kill-'))
  const url = `file:${join(folder, 'store.db')}`
  try {
    const acknowledged: string[] = []
    for (let kill = 0; kill < KILLS; kill++) {
      const first = kill * 10_000
      acknowledged.push(...(await writeUntilKilled(url, first, Math.round(Math.random() * 400))))
    }
    const store = await openStore(url)
    try {
      const { findings, reports } = await diagnose(store)
      expect(findings).toEqual([])
      expect(reports).toBeGreaterThanOrEqual(acknowledged.length)
      expect((await coverage(store)).reports).toBe(reports)
      expect(new Set(acknowledged).size).toBe(acknowledged.length)
      for (const id of acknowledged) expect(await report(store, id)).not.toBeNull()
    } finally {
      await closeStore(store)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 180_000)
