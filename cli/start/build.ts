import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../errors'

/** What a production build is made from. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'data/tiles.csv',
  'public',
  'next.config.js',
  'proxy.ts',
  'package-lock.json',
]

/** Newest modification below a path, in ms; 0 where nothing is there. */
function newest(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}

/** Whether `.next` holds a finished build no older than what it was made from: a pulled change must not be served as the old page. */
export function hasFreshBuild(root: string): boolean {
  const id = join(root, '.next', 'BUILD_ID')
  if (!existsSync(id)) return false
  const built = statSync(id).mtimeMs
  return SOURCES.every(source => newest(join(root, source)) <= built)
}

/** Nothing of ours calls another host, and neither does the framework's telemetry. */
const QUIET_NEXT = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }

/** Runs `npm run build` (Prisma clients, then Next), its output on stderr. Throws where it fails. */
export function build(root: string): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env: QUIET_NEXT,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Failure(`the build failed (exit ${status})`, 'Its messages stand above.')
}
