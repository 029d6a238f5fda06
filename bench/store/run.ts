import { cpus } from 'node:os'
import { closeStore, openStore } from '../../lib/store'
import { serve } from '../../tasks/serve'
import { type Filled, filledStore } from './fill'
import { requestsPerSecond, SCREENS, screenTimes, searchTimes, type Times } from './measure'

export interface Options {
  sizes?: string
  full?: boolean
  folder: string
  seconds: string
  port: string
}

interface Row extends Filled {
  size: number
  screens: (Times | null)[]
  search: Times
  requests: number
  memory: number
}

/** What a screen costs over few and over many reports, in one run; prints docs/performance.md's table. */
export async function benchStore(options: Options): Promise<void> {
  const sizes = (options.sizes ?? (options.full ? '1000,100000,1000000' : '1000,20000')).split(',').map(Number)
  if (sizes.some((size, at) => !Number.isInteger(size) || size <= (sizes[at - 1] ?? 0))) {
    throw new Error('--sizes: whole numbers, ascending, separated by commas')
  }
  const rows: Row[] = []
  for (const size of sizes) {
    console.error(`${size} reports`)
    const filled = await filledStore(options.folder, size, rows.at(-1)?.file ?? null)
    rows.push(await measured(size, filled, Number(options.port), Number(options.seconds)))
  }
  print(rows)
}

async function measured(size: number, filled: Filled, port: number, seconds: number): Promise<Row> {
  const store = await openStore(`file:${filled.file}`)
  const search = await searchTimes(store)
  await closeStore(store)
  const server = await serve(`file:${filled.file}`, port)
  try {
    const screens: Row['screens'] = []
    for (const [, paths] of SCREENS) screens.push(await screenTimes(server.origin, paths))
    const requests = await requestsPerSecond(server.origin, seconds)
    return { ...filled, size, screens, search, requests, memory: server.memory() }
  } finally {
    await server.stop()
  }
}

const ms = (times: Times | null) =>
  times === null ? 'not in this version' : `${times.p50.toFixed(0)} / ${times.p95.toFixed(0)}`

function print(rows: readonly Row[]): void {
  const [smallest] = rows
  const ratio = (now: Times | null, first: Times | null | undefined) =>
    now && first && rows.length > 1 ? (now.p50 / first.p50).toFixed(2) : ''
  const line = (name: string, cells: readonly string[], last = '') =>
    console.log(`| ${[name.padEnd(26), ...cells.map(cell => cell.padStart(12)), last.padStart(6)].join(' | ')} |`)
  console.log(`\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, SQLite\n`)
  line(
    'reports',
    rows.map(({ size }) => size.toLocaleString('en')),
    'ratio',
  )
  line(
    '---',
    rows.map(() => '---:'),
    '---:',
  )
  SCREENS.forEach(([name], at) => {
    const times = rows.map(row => row.screens[at] ?? null)
    line(`${name}, ms p50 / p95`, times.map(ms), ratio(times.at(-1) ?? null, times[0]))
  })
  line(
    'search alone, ms p50 / p95',
    rows.map(row => ms(row.search)),
    ratio(rows.at(-1)?.search ?? null, smallest?.search),
  )
  line(
    '`/`, requests/s, 64 conn.',
    rows.map(row => row.requests.toFixed(0)),
  )
  line(
    'memory of the server, MB',
    rows.map(row => String(row.memory)),
  )
  line(
    'file, MB',
    rows.map(row => (row.bytes / 1e6).toFixed(0)),
  )
  line(
    'import, reports/s',
    rows.map(row => row.rate?.toFixed(0) ?? 'kept'),
  )
}
