import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface Served {
  origin: string
  /** Resident memory of the server and its children, in MB. */
  memory(): number
  stop(): Promise<void>
}

/**
 * The product's own start command on a store, as an operator runs it; it builds the dashboard where that is not done.
 * @param dataset whether an empty store is given the open dataset
 * @param env what else the server is told
 */
export async function serve(
  databaseUrl: string,
  port: number,
  { dataset = false, env = {} }: { dataset?: boolean; env?: Record<string, string> } = {},
): Promise<Served> {
  const server = spawn(process.execPath, ['cli/danvan.mjs', 'start'], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      // As behind a proxy (docs/operating.md).
      HOST: '127.0.0.1',
      ...(dataset ? {} : { DANVAN_DATASET: 'none' }),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(server, 'exit')
  const origin = `http://127.0.0.1:${port}`
  while (!(await answers(origin))) {
    if (server.exitCode !== null) throw new Error(`danvan start ended with status ${server.exitCode}`)
    await new Promise(later => setTimeout(later, 250))
  }
  return {
    origin,
    memory: () => memoryOf(server),
    async stop() {
      if (server.exitCode === null && server.kill('SIGTERM')) await ended
    },
  }
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(origin)).ok
  } catch {
    // Not listening yet: asked again until the server answers or ends.
    return false
  }
}

function memoryOf(server: ChildProcess): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/).map(Number))
  const kilobytes = (pid: number): number =>
    rows.reduce((sum, [own, parent, rss = 0]) => {
      if (own === pid) return sum + rss
      return parent === pid && own !== undefined ? sum + kilobytes(own) : sum
    }, 0)
  return Math.round(kilobytes(server.pid ?? 0) / 1024)
}
