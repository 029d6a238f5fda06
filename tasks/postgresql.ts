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
  stop(): Promise<void>
}

/** Folder of the newest server binaries, or null where PostgreSQL is not installed. */
export function postgresqlBinaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map(version => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
  return folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
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

/** Starts a server and waits until it answers. Null where PostgreSQL is not installed. */
export async function startPostgresql(settings: Record<string, string> = {}): Promise<TestPostgresql | null> {
  const bin = postgresqlBinaries()
  if (bin === null) return null
  const account = serverAccount()
  const folder = await mkdtemp(join(tmpdir(), 'danvan-pg-'))
  if (account) await chown(folder, account.uid, account.gid)
  const dataFolder = join(folder, 'data')
  const run = { ...account, cwd: folder, env: { ...process.env, LC_ALL: 'C' } }
  execFileSync(
    join(bin, 'initdb'),
    ['-D', dataFolder, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-sync'],
    { ...run, stdio: 'pipe' },
  )
  const port = await freePort()
  // Nothing here outlives the test: no need to wait for a disk.
  const options = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off', ...settings }
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(bin, 'postgres'), ['-D', dataFolder, '-p', String(port), ...flags], {
    ...run,
    stdio: 'ignore',
  })
  const address = `postgresql://postgres@127.0.0.1:${port}`
  await ready(server, bin, port)
  let databases = 0
  return {
    address,
    bin,
    dataFolder,
    async newDatabase() {
      databases += 1
      const name = `danvan_${process.pid}_${databases}`
      execFileSync(join(bin, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', name], {
        stdio: 'pipe',
      })
      return `${address}/${name}`
    },
    async stop() {
      const ended = new Promise(resolve => server.once('exit', resolve))
      if (server.exitCode === null && server.kill('SIGINT')) await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
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
