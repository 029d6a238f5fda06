/**
 * Worker threads that read files, each file within a limit of time and memory. Our own, since a pool from a library hands out one
 * task a worker (which then idles while the writer commits) or cannot tell which of several tasks a worker died of.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { failed, type Ingested } from './ingest-file'
import { LIMITS } from './limits'
import { UnreadableError } from './unreadable'

export interface PoolOptions {
  /** How many worker threads; as many as the machine has cores unless told. */
  workers?: number
  /** The longest that one file may take. */
  milliseconds?: number
  /** V8's old space of each worker. */
  megabytes?: number
}

interface Task {
  path: string
  done: (result: Ingested) => void
}

/** Files that wait inside a worker, so that it never waits for us. */
const DEPTH = 8
const WATCH_EVERY_MS = 200

export class IngestPool {
  private readonly waiting: Task[] = []
  private readonly threads = new Set<Thread>()
  private readonly size: number
  private readonly milliseconds: number
  private readonly megabytes: number
  private readonly watch: NodeJS.Timeout

  constructor({
    workers = availableParallelism(),
    milliseconds = LIMITS.milliseconds,
    megabytes = LIMITS.workerMegabytes,
  }: PoolOptions = {}) {
    this.size = Math.max(1, workers)
    this.milliseconds = milliseconds
    this.megabytes = megabytes
    this.watch = setInterval(() => this.endOverdue(), WATCH_EVERY_MS)
    this.watch.unref()
  }

  /** Reads one file in a worker. Never rejects. */
  ingest(path: string): Promise<Ingested> {
    return new Promise(done => {
      this.waiting.push({ path, done })
      this.dispatch()
    })
  }

  /** Reads many, all workers busy, and gives what came of them in their order; at most `ahead` are under way or waiting to be taken. */
  async *ingestAll(paths: Iterable<string> | AsyncIterable<string>, ahead = this.size * 64): AsyncGenerator<Ingested> {
    const underWay: Promise<Ingested>[] = []
    for await (const path of paths) {
      underWay.push(this.ingest(path))
      const first = underWay.length >= ahead ? underWay.shift() : undefined
      if (first) yield await first
    }
    for (const result of underWay) yield await result
  }

  async close(): Promise<void> {
    clearInterval(this.watch)
    await Promise.all([...this.threads].map(thread => thread.stop()))
    this.threads.clear()
  }

  private dispatch(): void {
    while (this.waiting.length > 0) {
      const thread = this.leastBusy()
      if (!thread) return
      const task = this.waiting.shift()
      if (task) thread.give(task)
    }
  }

  private leastBusy(): Thread | undefined {
    let best: Thread | undefined
    for (const thread of this.threads) {
      if (thread.load < DEPTH && (!best || thread.load < best.load)) best = thread
    }
    // Another thread is worth its start once those that run have work waiting.
    if (this.threads.size < this.size && (!best || best.load > 0)) best = this.startThread()
    return best
  }

  private startThread(): Thread {
    const thread = new Thread(
      this.megabytes,
      () => this.dispatch(),
      error => this.replace(thread, error),
    )
    this.threads.add(thread)
    return thread
  }

  /** A thread is gone: the file that it was at gets the blame, those behind it another thread. */
  private replace(thread: Thread, error: unknown): void {
    if (!this.threads.delete(thread)) return
    const [culprit, ...others] = thread.takeTasks()
    this.waiting.unshift(...others)
    culprit?.done(failed(culprit.path, blame(error, this.megabytes)))
    this.dispatch()
  }

  private endOverdue(): void {
    const now = performance.now()
    for (const thread of [...this.threads]) {
      if (thread.busySince === null || now - thread.busySince < this.milliseconds) continue
      this.replace(
        thread,
        new UnreadableError(
          'took-too-long',
          `reading took more than ${this.milliseconds / 1000} seconds and was stopped`,
          'Give the text of the report alone.',
        ),
      )
      void thread.stop()
    }
  }
}

function blame(error: unknown, megabytes: number): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')) return error
  return new UnreadableError(
    'out-of-memory',
    `reading needed more than ${megabytes} MB of memory and was stopped`,
    'Give the text of the report alone.',
  )
}

/** One worker and the files given to it, the first of which it is at. */
class Thread {
  /** When it began with its first file; null while it has none or is starting. */
  busySince: number | null = null
  private readonly worker: Worker
  private tasks: Task[] = []
  private isReady = false

  constructor(
    megabytes: number,
    private readonly onFree: () => void,
    onDeath: (error: unknown) => void,
  ) {
    this.worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    })
    this.worker.on('message', (message: Ingested | 'ready') =>
      message === 'ready' ? this.start() : this.finish(message),
    )
    this.worker.on('error', onDeath)
    this.worker.on('exit', () => onDeath(new Error('the worker ended')))
  }

  get load(): number {
    return this.tasks.length
  }

  give(task: Task): void {
    this.tasks.push(task)
    this.busySince ??= this.isReady ? performance.now() : null
    this.worker.postMessage(task.path)
  }

  takeTasks(): Task[] {
    return this.tasks.splice(0)
  }

  async stop(): Promise<void> {
    this.worker.removeAllListeners()
    await this.worker.terminate()
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
