import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { Failure } from '../errors'
import { build, hasFreshBuild, QUIET_NEXT } from '../start/build'
import { assertFree, portFrom } from '../start/port'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** `danvan start`: what `npm start` runs. From a fresh clone to the dashboard's address, doing only what is missing. */
export function startCommand(): Command {
  return new Command('start')
    .description(
      'build what is missing, bring the store up to date, import the open dataset into an empty store, serve the dashboard',
    )
    .addHelpText(
      'after',
      `
Environment:
  PORT             where to serve (3000)
  HOST             address to listen on (all)
  DATABASE_URL     file:… or postgresql://… (file:data/danvan.db)
  DANVAN_DATASET   none: leave the open dataset out`,
    )
    .action(start)
}

async function start(): Promise<void> {
  const port = portFrom(process.env.PORT)
  await assertFree(port)
  if (!hasFreshBuild(ROOT)) {
    console.error('Building the dashboard (a minute or two, once) …')
    build(ROOT)
  }
  // Only now: the store's Prisma client is made by the build.
  const { prepareStore } = await import('../start/store')
  await prepareStore()
  await serve(port)
}

/** Serves until stopped; resolves when the server has ended. */
function serve(port: number): Promise<void> {
  const next = fileURLToPath(import.meta.resolve('next/dist/bin/next'))
  const host = process.env.HOST
  const args = ['start', '--port', String(port), ...(host ? ['--hostname', host] : [])]
  const server = spawn(process.execPath, [next, ...args], {
    cwd: ROOT,
    env: QUIET_NEXT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = (signal: NodeJS.Signals) => server.kill(signal)
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  // Next says "Ready" once it answers; the rest of its banner repeats what stands here.
  server.stdout.on('data', (chunk: Buffer) => {
    if (chunk.includes('Ready')) console.log(`Danvan: http://localhost:${port}  (Ctrl-C stops it)`)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code, signal) => {
      if (code === 0 || code === 130 || code === 143 || signal === 'SIGINT' || signal === 'SIGTERM') resolve()
      else reject(new Failure(`the server ended by itself (${signal ?? `exit ${code}`})`, 'Its messages stand above.'))
    })
  })
}
