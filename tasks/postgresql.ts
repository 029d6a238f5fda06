/**
 * A PostgreSQL of its own for tests: Debian's (or any other) binaries, a new cluster in a temporary folder, a free port on
 * loopback. Nothing of a PostgreSQL that runs on the machine is touched.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestPostgresql {
  /** Of an empty database made for the caller; each call makes another. */
  newDatabase(): Promise<string>
  /** The server's address without a database, `postgresql://postgres@127.0.0.1:<port>`. */
  address: string
  bin: string
  dataFolder: string
  /** Ends the server at once, as losing its machine does; `start` brings it back at the same address. */
  crash(): Promise<void>
  start(): Promise<void>
  /** A streaming copy of this server, at an address of its own. */
  standby(): Promise<TestPostgresql>
  /** Makes a standby the primary. */
  promote(): void
  /** Runs SQL as the administrator; returns what psql prints of it. */
  sql(statement: string): string
  /** Ends the server and removes its files. */
  stop(): Promise<void>
}

/**
 * Folder of the newest server binaries, or null where PostgreSQL is not installed. @throws where it must be there
 * (`DANVAN_TEST_POSTGRES=required`, as in CI): a suite left out would look like one that passed.
 */
export function postgresqlBinaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map(version => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
  const found = folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
  if (found === undefined && process.env.DANVAN_TEST_POSTGRES === 'required') {
    throw new Error('PostgreSQL is required here and its server is not installed (apt-get install postgresql)')
  }
  return found ?? null
}

/** PostgreSQL refuses to run as root: then it runs as the account that its package makes. */
function serverAccount(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise(closed => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1')
  return address.port
}

/** Nothing here outlives the test: no need to wait for a disk. A standby asks for its primary often. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  wal_retrieve_retry_interval: '200ms',
}

/** Starts a server and waits until it answers. Null where PostgreSQL is not installed. */
export async function startPostgresql(settings: Record<string, string> = {}): Promise<TestPostgresql | null> {
  const bin = postgresqlBinaries()
  if (bin === null) return null
  return newServer(bin, settings, (dataFolder, run) => {
    const options = ['-U', 'postgres', '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-sync']
    execFileSync(join(bin, 'initdb'), ['-D', dataFolder, ...options], { ...run, stdio: 'pipe' })
  })
}

/** Runs something on a PostgreSQL of its own (the address of an empty database); null where none is installed. */
export async function withPostgres<T>(run: (address: string) => Promise<T> | T): Promise<T | null> {
  const server = await startPostgresql()
  if (server === null) return null
  try {
    return await run(await server.newDatabase())
  } finally {
    await server.stop()
  }
}

type Run = { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number }

async function newServer(
  bin: string,
  settings: Record<string, string>,
  fill: (dataFolder: string, run: Run) => void,
): Promise<TestPostgresql> {
  const account = serverAccount()
  const folder = await mkdtemp(join(tmpdir(), 'danvan-pg-'))
  if (account) await chown(folder, account.uid, account.gid)
  const dataFolder = join(folder, 'data')
  const run: Run = { ...account, cwd: folder, env: { ...process.env, LC_ALL: 'C' } }
  fill(dataFolder, run)
  const port = await freePort()
  const address = `postgresql://postgres@127.0.0.1:${port}`
  const flags = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  let server: ChildProcess | null = null
  const end = async (signal: NodeJS.Signals) => {
    const ending = server
    server = null
    if (ending === null || ending.exitCode !== null) return
    const ended = new Promise(resolve => ending.once('exit', resolve))
    if (ending.kill(signal)) await ended
  }
  const sql = (statement: string) =>
    execFileSync(join(bin, 'psql'), ['-qAtX', '-v', 'ON_ERROR_STOP=1', '-d', `${address}/postgres`, '-c', statement], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  let databases = 0
  const self: TestPostgresql = {
    address,
    bin,
    dataFolder,
    sql,
    async newDatabase() {
      databases += 1
      const name = `danvan_${process.pid}_${databases}`
      sql(`CREATE DATABASE ${name}`)
      return `${address}/${name}`
    },
    async start() {
      server = spawn(join(bin, 'postgres'), ['-D', dataFolder, '-p', String(port), ...flags], {
        ...run,
        stdio: 'ignore',
      })
      await ready(server, bin, port)
    },
    // Without a checkpoint: what was not in the write-ahead log is gone.
    crash: () => end('SIGQUIT'),
    standby: () =>
      newServer(bin, settings, (folderOfCopy, runOfCopy) => {
        const options = ['-d', address, '-X', 'stream', '-c', 'fast', '--no-sync', '-R']
        execFileSync(join(bin, 'pg_basebackup'), ['-D', folderOfCopy, ...options], { ...runOfCopy, stdio: 'pipe' })
      }),
    promote() {
      sql('SELECT pg_promote(true, 30)')
    },
    async stop() {
      await end('SIGINT')
      await rm(folder, { recursive: true, force: true })
    },
  }
  try {
    await self.start()
  } catch (error) {
    await self.stop()
    throw error
  }
  return self
}

async function ready(server: ChildProcess, bin: string, port: number): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (server.exitCode !== null) throw new Error(`postgres ended at once with status ${server.exitCode}`)
    try {
      execFileSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
      return
    } catch {
      await new Promise(later => setTimeout(later, 100))
    }
  }
  server.kill('SIGKILL')
  throw new Error('postgres did not answer within 15 seconds')
}
