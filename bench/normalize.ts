/** How fast whole records are made, beside single steps of other libraries on the same texts. One core. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { canonicalText, normalize } from '../lib/normalize'
import { fictionalReport } from './fictional-report'
import { Random } from './random'

const SHARED = new URL('../../shared/reports/', import.meta.url).pathname
/** V8 goes on compiling what runs often for about ten seconds; an import of some thousand files runs longer. */
const WARM_UP_MS = 12_000
const MEASURE_MS = 6000

export async function benchNormalize(): Promise<void> {
  const { texts, whence } = benchTexts()
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`${texts.length} texts of ${Math.round(bytes / texts.length)} bytes on average: ${whence}`)
  const ours = measure('danvan: the whole record', texts, text => normalize(text, { id: 'bench' }))
  const { vi } = await import('chrono-node')
  compare('chrono-node (vi): dates alone', ours, texts, text => vi.parse(text))
  const tokenize = vntkTokenizer()
  if (tokenize) compare('vntk: tokens alone', ours, texts, tokenize)
  else console.log('vntk: not installed; `npm install --prefix bench/compare` fetches it, without its native modules')
  measureScaling(texts)
}

/** Real reports where they lie beside the project, else fictional ones; repeated and shuffled to some thousand. */
function benchTexts(): { texts: string[]; whence: string } {
  const real = existsSync(SHARED) ? readdirSync(SHARED).filter(name => name.endsWith('.txt')) : []
  const base =
    real.length > 0
      ? real.map(name => canonicalText(readFileSync(join(SHARED, name), 'utf8')))
      : Array.from({ length: 500 }, (_, index) => fictionalReport(index).text)
  const random = new Random(7)
  const texts = Array.from({ length: 2000 }, () => random.pick(base))
  return { texts, whence: real.length > 0 ? `${real.length} reports, repeated and shuffled` : 'fictional reports' }
}

/** Processor time in milliseconds: what else runs on the machine does not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Reports a second of processor time once warm: the best of the passes, as whatever else runs only ever slows one down. */
function measure(name: string, texts: readonly string[], step: (text: string) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const warm = performance.now() + WARM_UP_MS
  while (performance.now() < warm) for (const text of texts.slice(0, 300)) step(text)
  let best = Number.POSITIVE_INFINITY
  const until = performance.now() + MEASURE_MS
  do {
    const start = cpuMs()
    for (const text of texts) step(text)
    best = Math.min(best, cpuMs() - start)
  } while (performance.now() < until)
  const rate = (texts.length / best) * 1000
  const megabytes = bytes / best / 1000
  console.log(
    `${name.padEnd(32)} ${rate.toFixed(0).padStart(7)} reports/s ${megabytes.toFixed(2).padStart(7)} MB/s  (3 KB reports: ${((megabytes * 1000) / 3).toFixed(0)}/s)`,
  )
  return rate
}

function compare(name: string, ours: number, texts: readonly string[], step: (text: string) => unknown): void {
  const theirs = measure(name, texts, step)
  console.log(`${''.padEnd(32)} the whole record takes ${(theirs / ours).toFixed(2)} times as long`)
}

/** vntk's tokenizer alone; its other parts need native modules that are not installed. */
function vntkTokenizer(): ((text: string) => unknown) | null {
  const require = createRequire(new URL('./compare/package.json', import.meta.url))
  try {
    const { RegexTokenizer } = require('vntk/lib/tokenizer') as {
      RegexTokenizer: new () => { tokenize(text: string): string[] }
    }
    const tokenizer = new RegexTokenizer()
    return text => tokenizer.tokenize(text)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

function measureScaling(texts: readonly string[]): void {
  console.log('length of one text       time     MB/s')
  const all = texts.join('\n\n')
  for (const size of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
    const text = all.repeat(Math.ceil(size / all.length)).slice(0, size)
    const passes = Math.max(1, Math.floor(300_000 / size))
    const start = cpuMs()
    for (let pass = 0; pass < passes; pass++) normalize(text, { id: 'bench' })
    const ms = (cpuMs() - start) / passes
    const rate = Buffer.byteLength(text) / ms / 1000
    console.log(
      `${size.toLocaleString('en').padStart(10)} chars ${ms.toFixed(2).padStart(10)} ms ${rate.toFixed(2).padStart(8)}`,
    )
  }
}
