import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Ingested, Source } from './ingest-file'

export interface Task {
  source: Source
  done: (result: Ingested) => void
}

/** V8 keeps its heap small: by default it grows fourfold between two collections, of which a reader keeps nothing. */
const SMALL_HEAP = ['--max-semi-space-size=4', '--heap-growing-percent=30']
/** The end of what a worker printed before it died. */
const LAST_WORDS = 4000

/** One worker and what was given to it, the first of which it is at. */
export class WorkerProcess {
  /** When it began with its first task; null while it has none or is starting. */
  busySince: number | null = null
  private readonly child: ChildProcess
  private tasks: Task[] = []
  private isReady = false
  private stderr = ''

  constructor(
    megabytes: number,
    private readonly onFree: () => void,
    onDeath: (error: Error) => void,
  ) {
    this.child = fork(fileURLToPath(new URL('./worker.mjs', import.meta.url)), {
      execArgv: [`--max-old-space-size=${megabytes}`, ...SMALL_HEAP],
      serialization: 'advanced',
      // Its output is not ours: standard output carries records alone.
      stdio: ['inherit', 'ignore', 'pipe', 'ipc'],
    })
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr = (this.stderr + chunk.toString('utf8')).slice(-LAST_WORDS)
    })
    this.child.on('message', (message: Ingested | 'ready') =>
      message === 'ready' ? this.start() : this.finish(message),
    )
    this.child.on('error', onDeath)
    this.child.on('close', (code, signal) => onDeath(new WorkerDied(signal ?? `status ${code}`, this.stderr)))
  }

  get load(): number {
    return this.tasks.length
  }

  give(task: Task): void {
    this.tasks.push(task)
    if (this.isReady) this.busySince ??= performance.now()
    this.child.send(task.source)
  }

  takeTasks(): Task[] {
    return this.tasks.splice(0)
  }

  stop(): void {
    this.child.removeAllListeners()
    this.child.kill('SIGKILL')
  }

  /** What it holds in memory, buffers outside of V8's heap included; 0 where the system does not tell (not Linux). */
  residentMegabytes(): number {
    try {
      const [, pages] = readFileSync(`/proc/${this.child.pid}/statm`, 'utf8').split(' ')
      return (Number(pages) * 4096) / (1024 * 1024)
    } catch {
      return 0
    }
  }

  private start(): void {
    this.isReady = true
    this.busySince = this.tasks.length > 0 ? performance.now() : null
  }

  private finish(result: Ingested): void {
    const task = this.tasks.shift()
    this.busySince = this.tasks.length > 0 ? performance.now() : null
    task?.done(result)
    this.onFree()
  }
}

class WorkerDied extends Error {
  constructor(
    how: string,
    readonly stderr: string,
  ) {
    super(`the reader ended (${how}) ${stderr.trim().split('\n').at(-1) ?? ''}`.trim())
  }
}

/** Whether V8 ended the worker because its heap was full. */
export function diedOfMemory(error: Error): boolean {
  return error instanceof WorkerDied && /heap out of memory|heap limit/i.test(error.stderr)
}
