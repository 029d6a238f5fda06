/**
 * Worker processes that read files, each file within a limit of time and memory. Processes, since a thread that runs out of memory in one large
 * step takes the whole process with it, whatever its resource limits say. Our own, since a pool from a library hands out one task a
 * worker (which then idles while the writer commits) or cannot tell which of several tasks a worker died of.
 */
import { availableParallelism } from 'node:os'
import { failed, type Ingested, type Source } from './ingest-file'
import { LIMITS } from './limits'
import { UnreadableError } from './unreadable'
import { diedOfMemory, type Task, WorkerProcess } from './worker-process'

export interface PoolOptions {
  /** How many worker processes; as many as the machine has cores unless told. */
  workers?: number
  /** The longest that one file may take. */
  milliseconds?: number
  /** V8's old space of each worker. */
  megabytes?: number
}

/** What waits inside a worker, so that it goes on while a writer keeps this process busy with a batch. */
const DEPTH = 256
const WATCH_EVERY_MS = 200

export class IngestPool {
  private readonly waiting: Task[] = []
  private readonly workers = new Set<WorkerProcess>()
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

  /** Reads one source in a worker. Never rejects. */
  ingest(source: Source): Promise<Ingested> {
    return new Promise(done => {
      this.waiting.push({ source, done })
      this.dispatch()
    })
  }

  /** Reads many, all workers busy, and gives what came of them in their order; at most `ahead` are under way or waiting to be taken. */
  async *ingestAll(
    sources: Iterable<Source> | AsyncIterable<Source>,
    ahead = this.size * DEPTH,
  ): AsyncGenerator<Ingested> {
    const underWay: Promise<Ingested>[] = []
    for await (const source of sources) {
      underWay.push(this.ingest(source))
      const first = underWay.length >= ahead ? underWay.shift() : undefined
      if (first) yield await first
    }
    for (const result of underWay) yield await result
  }

  close(): void {
    clearInterval(this.watch)
    for (const worker of this.workers) worker.stop()
    this.workers.clear()
  }

  private dispatch(): void {
    while (this.waiting.length > 0) {
      const worker = this.leastBusy()
      if (!worker) return
      const task = this.waiting.shift()
      if (task) worker.give(task)
    }
  }

  private leastBusy(): WorkerProcess | undefined {
    let best: WorkerProcess | undefined
    for (const worker of this.workers) {
      if (worker.load < DEPTH && (!best || worker.load < best.load)) best = worker
    }
    // Another worker is worth its start once those that run have work waiting.
    if (this.workers.size < this.size && (!best || best.load > 0)) best = this.startWorker()
    return best
  }

  private startWorker(): WorkerProcess {
    const worker = new WorkerProcess(
      this.megabytes,
      () => this.dispatch(),
      error => this.replace(worker, error),
    )
    this.workers.add(worker)
    return worker
  }

  /** A worker is gone: the file that it was at gets the blame, those behind it another worker. */
  private replace(worker: WorkerProcess, error: Error): void {
    if (!this.workers.delete(worker)) return
    const [culprit, ...others] = worker.takeTasks()
    this.waiting.unshift(...others)
    culprit?.done(failed(whereOf(culprit.source), diedOfMemory(error) ? outOfMemory(this.megabytes) : error))
    this.dispatch()
  }

  private endOverdue(): void {
    const now = performance.now()
    for (const worker of [...this.workers]) {
      if (worker.busySince !== null && now - worker.busySince >= this.milliseconds)
        this.end(worker, overdue(this.milliseconds))
      else if (worker.residentMegabytes() > this.megabytes + LIMITS.bufferMegabytes)
        this.end(worker, outOfMemory(this.megabytes))
    }
  }

  private end(worker: WorkerProcess, reason: UnreadableError): void {
    this.replace(worker, reason)
    worker.stop()
  }
}

function whereOf(source: Source): string {
  return source.kind === 'file' ? source.path : source.where
}

function overdue(milliseconds: number): UnreadableError {
  return new UnreadableError(
    'took-too-long',
    `reading took more than ${milliseconds / 1000} seconds and was stopped`,
    'Give the text of the report alone.',
  )
}

function outOfMemory(megabytes: number): UnreadableError {
  return new UnreadableError(
    'out-of-memory',
    `reading needed more than ${megabytes} MB of memory and was stopped`,
    'Give the text of the report alone.',
  )
}
