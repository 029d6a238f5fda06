import autocannon from 'autocannon'
import { type Store, searchReports } from '../../lib/store'

export interface Times {
  p50: number
  p95: number
}

/** Screens that an analyst opens; a query of each kind. */
export const SCREENS: readonly [name: string, paths: readonly string[]][] = [
  ['/', ['/', '/?province=ha-noi', '/en?from=2018&to=2022']],
  ['/figures', ['/figures', '/figures?indicator=cases_resolved&from=2016']],
  ['/provinces/[unit]', ['/provinces/ha-noi', '/provinces/cao-bang']],
  ['/reports?q=', ['/reports?q=d%C3%A2n+v%E1%BA%ADn', '/reports?q=hoa+binh', '/reports?q=nong+thon+moi']],
]
const WORDS = ['dân vận', 'tiếp công dân', 'nong thon moi', '"dân vận khéo"', 'ha noi', 'khieu nai to cao']

const ROUNDS = 40

function timesOf(milliseconds: number[]): Times {
  const sorted = milliseconds.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95) }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/**
 * One request after another, so that the time is the server's own; each under an address of its own, so that each page is
 * drawn and none is a kept one. Null where this version has no such screen.
 */
export async function screenTimes(origin: string, paths: readonly string[]): Promise<Times | null> {
  const get = async (path: string) => {
    const response = await fetch(origin + path)
    await response.arrayBuffer()
    if (!response.ok && response.status !== 404) throw new Error(`${path} answered ${response.status}`)
    return response.ok
  }
  const milliseconds: number[] = []
  for (let round = -5; round < ROUNDS; round++) {
    for (const path of paths) {
      let there = true
      const drawn = `${path}${path.includes('?') ? '&' : '?'}round=${round}`
      const time = await timed(async () => {
        there = await get(drawn)
      })
      if (!there) return null
      // The first rounds compile code and fill caches.
      if (round >= 0) milliseconds.push(time)
    }
  }
  return timesOf(milliseconds)
}

/** The search itself, without a page around it. */
export async function searchTimes(store: Store): Promise<Times> {
  const milliseconds: number[] = []
  for (let round = -2; round < ROUNDS / 2; round++) {
    for (const query of WORDS) {
      const time = await timed(() => searchReports(store, { query }))
      if (round >= 0) milliseconds.push(time)
    }
  }
  return timesOf(milliseconds)
}

/** Requests a second of the first screen, asked for by 64 connections at once: as readers of one revision do. @throws where a request failed */
export async function requestsPerSecond(origin: string, seconds: number): Promise<number> {
  const result = await autocannon({ url: `${origin}/`, connections: 64, duration: seconds, timeout: 60 })
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed under load`)
  return result.requests.average
}
