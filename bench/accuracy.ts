/**
 * Scores the normaliser against hand-made gold and writes docs/accuracy.md: `npm run accuracy`. Every third report by id is held out:
 * rules are tuned on the others alone, so that the gap between the two columns tells how unseen reports will go.
 * `--min` ends with 1 where a field falls below its least value, and leaves the page as it is; `--also NAME=DIR` adds a
 * column of other reports.
 * The gold is no part of this repository: where it is missing, the script says so and ends with 0.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { partAgreement } from './part-agreement'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SHARED = join(ROOT, '..', 'shared')
const SCORER = join(SHARED, 'tools', 'score.mjs')

/** The least value of each field on the reports at hand. */
const LEAST: Readonly<Record<string, number>> = {
  'figures.f1': 0.98,
  'figures.period': 0.98,
  'figures.jurisdiction': 0.98,
  publishedOn: 0.99,
  'event.date': 0.99,
  jurisdiction: 0.98,
  'event.kind': 0.98,
  period: 0.98,
  'themes.f1': 0.98,
  'documents.f1': 0.95,
  bridgeProvinces: 0.98,
  venueProvince: 0.98,
  'event.online': 0.98,
  restraint: 0.97,
}

/** Not the scorer's: whether a figure is told as a part or as a total. */
const PARTS = 'figures.part'

interface Column {
  name: string
  reports: number
  scores: Map<string, number>
}

/** Runs the scorer on the reports of a folder that `keep` chooses. */
function score(name: string, folder: string, keep: (index: number) => boolean): Column {
  const ids = readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => basename(file, '.json'))
    .sort()
    .filter((_, index) => keep(index))
  const chosen = mkdtempSync(join(tmpdir(), 'danvan-accuracy-'))
  try {
    for (const id of ids)
      for (const kind of ['txt', 'json']) copyFileSync(join(folder, `${id}.${kind}`), join(chosen, `${id}.${kind}`))
    const command = `${process.execPath} ${join(ROOT, 'cli', 'danvan.mjs')} normalize`
    const run = spawnSync(process.execPath, [SCORER, '--gold', chosen, '--cmd', command], { encoding: 'utf8' })
    if (!run.stdout.includes('spans')) throw new Error(`the scorer failed on ${folder}:\n${run.stderr}`)
    const scores = read(run.stdout)
    const parts = partAgreement(chosen, ids)
    if (parts !== null) scores.set(PARTS, parts)
    return { name, reports: ids.length, scores }
  } finally {
    rmSync(chosen, { recursive: true })
  }
}

function read(output: string): Map<string, number> {
  const scores = new Map<string, number>()
  for (const line of output.split('\n')) {
    const list = /^(\w+) +precision .* f1 ([\d.]+)/.exec(line)
    const field = /^([\w.]+) +([\d.]+) +\(/.exec(line)
    const loose = /^spans +(\d+)/.exec(line)
    if (list) scores.set(`${list[1]}.f1`, Number(list[2]))
    else if (field) scores.set(field[1] ?? '', Number(field[2]))
    else if (loose) scores.set('spans not in their text', Number(loose[1]))
  }
  return scores
}

function page(columns: readonly Column[]): string {
  const fields = [...Object.keys(LEAST), PARTS, 'themes.jurisdiction', 'spans not in their text']
  const cell = (column: Column, field: string) =>
    column.scores.get(field)?.toFixed(field.startsWith('spans') ? 0 : 3) ?? '–'
  return `# How well the normaliser reads

Made by \`npm run accuracy\`; remake it after a change of rules. Each column is a set of real-shaped reports with hand-made
gold. _Tuned_ reports were read while the rules were written. _Held out_ (every third by id) were only measured until the
rules stood; their misses were then read as kinds of phrases too. _New_ reports, where the column is given (\`--also\`), came
later from hands that did not know the rules, and were read after a first measure; _unseen_ ones were only measured and
never read: the gap to them is the honest one. \`figures.f1\` counts a figure as right when indicator, value and
qualifier are; its period, its place and whether it is a part of a total (\`figures.part\`) are scored on the right ones.

${table([
  ['field', 'least', ...columns.map(({ name, reports }) => `${name} (${reports})`)],
  ...fields.map(field => [field, LEAST[field]?.toFixed(2) ?? '', ...columns.map(column => cell(column, field))]),
])}
`
}

/** Rows as the formatter of the documents aligns them; the first row is the head. */
function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...body.map(line)].join('\n')
}

if (!existsSync(SCORER)) {
  console.error(`SKIPPED: no gold beside this repository (${SCORER} is missing), accuracy was not measured.`)
} else {
  const reports = join(SHARED, 'reports')
  const also = process.argv.flatMap((word, i) => (process.argv[i - 1] === '--also' ? [word.split('=')] : []))
  const columns = [
    score('seeds', join(SHARED, 'seeds'), () => true),
    score('tuned', reports, index => index % 3 !== 2),
    score('held out', reports, index => index % 3 === 2),
    score('both', reports, () => true),
    ...also.map(([name, folder]) => score(name ?? 'others', folder ?? '', () => true)),
  ]
  const text = page(columns)
  const measuring = process.argv.includes('--min')
  if (!measuring) writeFileSync(join(ROOT, 'docs', 'accuracy.md'), text)
  console.log(text)
  const both = columns.find(({ name }) => name === 'both')
  const below = Object.entries(LEAST).filter(([field, least]) => !((both?.scores.get(field) ?? 0) >= least))
  for (const [field, least] of below) console.error(`below ${least}: ${field} ${both?.scores.get(field)}`)
  if (measuring && below.length > 0) process.exitCode = 1
}
