/** Lighthouse's scores of every screen on its own mobile profile. It is installed apart: `npm install --prefix bench/lighthouse`. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '../../tasks/chromium'
import { type BrowserOptions, withDashboard } from './dashboard'
import { screens } from './screens'

const LIGHTHOUSE = 'bench/lighthouse/node_modules/lighthouse/cli/index.js'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

interface Result {
  categories: Record<string, { score: number | null }>
  audits: Record<string, { score: number | null; title: string; scoreDisplayMode: string; numericValue?: number }>
}

export function benchLighthouse(options: BrowserOptions): Promise<void> {
  if (!existsSync(LIGHTHOUSE)) throw new Error('Lighthouse is missing: npm install --prefix bench/lighthouse')
  return withDashboard(options, async origin => {
    console.log(`| screen | ${CATEGORIES.join(' | ')} | largest paint, s |`)
    console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
    for (const screen of await screens(origin)) {
      const { categories, audits } = medianOf(Array.from({ length: RUNS }, () => audit(origin + screen)))
      const scores = CATEGORIES.map(id => Math.round((categories[id]?.score ?? Number.NaN) * 100))
      const paint = (audits['largest-contentful-paint']?.numericValue ?? Number.NaN) / 1000
      console.log(`| ${[screen, ...scores, paint.toFixed(1)].join(' | ')} |`)
      // What keeps a screen from a full score, beside the table.
      for (const [id, { score, title, scoreDisplayMode }] of Object.entries(audits))
        if (score === 0 && scoreDisplayMode === 'binary') console.error(`  ${screen}: ${id}: ${title}`)
    }
  })
}

/** Runs of a screen: one alone is some points off now and then, as Lighthouse's own notes on variability say. */
const RUNS = 3

/** The run whose performance is in the middle. */
function medianOf(runs: readonly Result[]): Result {
  const performanceOf = ({ categories }: Result) => categories.performance?.score ?? 0
  const sorted = [...runs].sort((a, b) => performanceOf(a) - performanceOf(b))
  const median = sorted[sorted.length >> 1]
  if (!median) throw new Error('no run')
  return median
}

/** Chromium loses the start of a trace now and then (NO_NAVSTART): Lighthouse itself asks to be run again. */
const TRIES = 3

function audit(address: string): Result {
  const flags = ['--output=json', '--quiet', `--only-categories=${CATEGORIES.join(',')}`]
  for (let attempt = 1; ; attempt++) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [LIGHTHOUSE, address, ...flags, '--chrome-flags=--headless=new --no-sandbox --disable-gpu'],
      { env: { ...process.env, CHROME_PATH: findChromium() }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    )
    if (status === 0) return JSON.parse(stdout) as Result
    if (attempt === TRIES || !stderr.includes('run Lighthouse again')) throw new Error(`${address}: ${stderr}`)
  }
}
