/** Test support: app servers as processes of their own, and a load on them that keeps what it was told. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { StoreHealth } from '.'

const PROGRAM = fileURLToPath(new URL('./testing-app-server.ts', import.meta.url))

export interface AppServer {
  get(query: string): Promise<{ status: number; reports: number; found: boolean }>
  /** The revision to remember; null where the report was not acknowledged. */
  store(id: string): Promise<number | null>
  health(): Promise<StoreHealth>
  stop(): Promise<void>
}

export async function startAppServer(env: { DATABASE_URL: string; DATABASE_REPLICA_URL: string }): Promise<AppServer> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', PROGRAM], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const [port] = await Promise.race([
    once(child.stdout as NodeJS.ReadableStream, 'data'),
    ended.then(([code]) => Promise.reject(new Error(`the app server ended at once (exit ${code})`))),
  ])
  const base = `http://127.0.0.1:${String(port).trim()}`
  const ask = (path: string, method: string) => fetch(base + path, { method, signal: AbortSignal.timeout(20_000) })
  return {
    async get(query) {
      const response = await ask(`/reports?${query}`, 'GET')
      return { status: response.status, ...(await response.json()) }
    },
    async store(id) {
      const response = await ask(`/reports?id=${id}`, 'POST')
      const { revision } = await response.json()
      return response.ok ? revision : null
    },
    async health() {
      return (await ask('/health', 'GET')).json()
    },
    async stop() {
      if (child.exitCode === null && child.kill()) await ended
    },
  }
}

export interface Load {
  /** Ids of reports whose storing was acknowledged. */
  acknowledged: string[]
  reads: number
  /** Reads that were not answered, or that missed what their session had written. */
  failures: string[]
  /** Waits for some more acknowledged writes and some more reads. */
  more(writes: number, reads: number): Promise<void>
  stop(): Promise<void>
}

/** Readers at each server, and one writer that goes from one server to the next as a session behind a balancer does. */
export function startLoad(servers: readonly AppServer[]): Load {
  let running = true
  const load: Load = {
    acknowledged: [],
    reads: 0,
    failures: [],
    async more(writes, reads) {
      const goal = { writes: load.acknowledged.length + writes, reads: load.reads + reads }
      while (running && (load.acknowledged.length < goal.writes || load.reads < goal.reads)) await pause(20)
    },
    async stop() {
      running = false
      await Promise.all(loops)
    },
  }
  const read = async (server: AppServer, query: string, must: (answer: { found: boolean }) => boolean) => {
    const answer = await server
      .get(query)
      .catch((error: Error) => ({ status: 0, found: false, error: `${error} ${error.cause}` }))
    load.reads += 1
    if (answer.status !== 200 || !must(answer)) load.failures.push(`${query}: ${JSON.stringify(answer)}`)
  }
  const reader = async (server: AppServer) => {
    while (running) {
      await read(server, '', () => true)
      await pause(30)
    }
  }
  const writer = async () => {
    for (let turn = 0; running; turn++) {
      const id = `report-${turn}`
      const revision = await servers[turn % servers.length]?.store(id).catch(() => null)
      const next = servers[(turn + 1) % servers.length]
      if (next && typeof revision === 'number') {
        load.acknowledged.push(id)
        // While the primary is away nobody can have more than the standby has; the writer then gets no revision at all.
        await read(next, `id=${id}&revision=${revision}`, answer => answer.found)
      }
      await pause(30)
    }
  }
  const loops = [...servers.map(reader), writer()]
  return load
}

export const pause = (ms: number) => new Promise(later => setTimeout(later, ms))
