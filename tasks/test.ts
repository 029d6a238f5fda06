/**
 * `npm test`: every suite in turn, then one line that counts them all. A suite that fails does not stop the others, so that
 * one run tells all that is wrong.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium } from './chromium'
import { findFirefox, inFirefox } from './firefox'
import { withPostgres } from './postgresql'

interface Count {
  passed: number
  failed: number
  skipped: number
}

const CACHE = '.cache'
const UNIT_JSON = `${CACHE}/unit.json`

/** Runs one command with its output shown; true where it exits with 0. */
function run(name: string, command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  console.log(`\n── ${name}: ${command} ${args.join(' ')}`)
  const started = Date.now()
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : `failed (exit ${status})`} in ${((Date.now() - started) / 1000).toFixed(0)} s`,
  )
  return status === 0
}

/** A step without tests of its own counts as one. */
const step = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })

/** What a runner's JSON report says, or one failure where it wrote none or failed without a failed test. */
function counted(ok: boolean, file: string, read: (report: never) => Count): Count {
  if (!existsSync(file)) return step(false)
  const count = read(JSON.parse(readFileSync(file, 'utf8')) as never)
  return ok || count.failed > 0 ? count : { ...count, failed: 1 }
}

function unit(): Count {
  const ok = run('unit tests', 'npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT_JSON}`,
  ])
  return counted(ok, UNIT_JSON, (r: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests,
    skipped: r.numPendingTests,
  }))
}

/** @param database where the server under test has its store; its own file where none is named */
function endToEnd(name: string, args: readonly string[] = [], database: Record<string, string> = {}): Count {
  const json = `${CACHE}/e2e-${database.DANVAN_E2E_DATABASE_URL ? 'postgresql' : 'sqlite'}.json`
  rmSync(json, { force: true })
  const ok = run(name, 'npx', ['playwright', 'test', '--reporter=list,json', ...args], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: json,
    DANVAN_CHROMIUM: findChromium(),
    ...database,
  })
  return counted(
    ok,
    json,
    (r: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
      // A test that passes only at a second try has not passed.
      passed: r.stats.expected,
      failed: r.stats.unexpected + r.stats.flaky,
      skipped: r.stats.skipped,
    }),
  )
}

/** The same tests on PostgreSQL, without those of what the browser makes of a page: e2e/test.ts says which. */
async function endToEndOnPostgresql(): Promise<Count> {
  const name = 'end-to-end tests on PostgreSQL'
  try {
    const count = await withPostgres(url =>
      endToEnd(name, ['--grep-invert=@markup', '--output=test-results/postgresql'], { DANVAN_E2E_DATABASE_URL: url }),
    )
    if (count !== null) return count
    console.warn(`\n── ${name}: SKIPPED, PostgreSQL is not installed here`)
    return { passed: 0, failed: 0, skipped: 1 }
  } catch (error) {
    console.error(`\n── ${name}: failed, PostgreSQL could not be started`, error)
    return step(false)
  }
}

/** In CI too only where Firefox is installed: `.ci/run` sees to it. */
async function firefox(): Promise<Count> {
  const name = 'the dashboard in Firefox'
  const path = findFirefox()
  if (path === null) {
    console.warn(`\n── ${name}: SKIPPED, Firefox is not installed here`)
    return { passed: 0, failed: 0, skipped: 1 }
  }
  console.log(`\n── ${name}: ${path}`)
  try {
    await inFirefox(path)
    console.log(`── ${name}: ok`)
    return step(true)
  } catch (error) {
    console.error(`── ${name}: failed`, error)
    return step(false)
  }
}

mkdirSync(CACHE, { recursive: true })
// A store of an earlier run would hide what a first start does.
for (const file of [UNIT_JSON, '.cache/e2e.db', '.cache/e2e.db-wal', '.cache/e2e.db-shm']) rmSync(file, { force: true })

const suites: Count[] = [
  step(run('Prisma clients', 'npm', ['run', '-s', 'generate'])),
  step(run('types, lint, import directions', 'npm', ['run', '-s', 'check'])),
  unit(),
  step(run('accuracy of the normaliser', 'npm', ['run', '-s', 'accuracy', '--', '--min'])),
  step(run('production build', 'npm', ['run', '-s', 'build'])),
  endToEnd('end-to-end tests on SQLite'),
  await endToEndOnPostgresql(),
  await firefox(),
  step(run('a lost database under the dashboard', 'npx', ['tsx', 'tasks/outage.ts'])),
  step(run('two dashboards through a failover', 'npx', ['tsx', 'tasks/failover.ts'])),
]
const total = (key: keyof Count) => suites.reduce((sum, count) => sum + count[key], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`)
process.exitCode = total('failed') > 0 ? 1 : 0
