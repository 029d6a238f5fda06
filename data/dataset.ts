/**
 * Makes and checks the open dataset, data/dataset.ndjson (docs/dataset.md).
 *
 *     npm run dataset             remake it
 *     npm run dataset -- --check  exit 1 where the file differs from what its sources make
 *
 * Its first part is made from data/sources/facts.ndjson. Its second part is the records of five articles, whose texts are
 * not ours to ship: data/sources/articles.ndjson holds their records without text, and is itself remade with
 * `npm run dataset -- --articles FOLDER` by whoever has the texts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type NormalizedReport, reportSchema } from '../lib/normalize/report'
import { articleRecords } from './articles'
import { recordOf, sourceSchema } from './record'

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url))
export const DATASET = at('./dataset.ndjson')
const FACTS = at('./sources/facts.ndjson')
const ARTICLES = at('./sources/articles.ndjson')

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
const ndjson = (records: readonly unknown[]) => records.map(record => `${JSON.stringify(record)}\n`).join('')

/** Every record of the dataset, checked against the contract, in the order of their ids. Throws naming file, line and field. */
export function makeDataset(): NormalizedReport[] {
  const parse = <T>(file: string, schema: { parse: (value: unknown) => T }) =>
    lines(file).map((line, i) => {
      try {
        return schema.parse(JSON.parse(line))
      } catch (error) {
        throw new Error(`${file}:${i + 1}: ${error instanceof Error ? error.message : error}`)
      }
    })
  const records = [...parse(FACTS, sourceSchema).map(recordOf), ...parse(ARTICLES, reportSchema)]
  records.sort((a, b) => (a.id < b.id ? -1 : 1))
  records.forEach((record, i) => {
    const broken = reportSchema.safeParse(record)
    if (!broken.success) throw new Error(`${record.id}: ${broken.error.message}`)
    if (record.id === records[i - 1]?.id) throw new Error(`${record.id}: two records of one id`)
  })
  return records
}

async function main(args: readonly string[]): Promise<number> {
  const folder = args.includes('--articles') ? args[args.indexOf('--articles') + 1] : null
  if (folder) writeFileSync(ARTICLES, ndjson(await articleRecords(folder)))
  const made = ndjson(makeDataset())
  if (!args.includes('--check')) {
    writeFileSync(DATASET, made)
    console.log(`${made.split('\n').length - 1} records in ${DATASET}`)
    return 0
  }
  if (readFileSync(DATASET, 'utf8') === made) return 0
  console.error(`${DATASET} is not what its sources make: run npm run dataset and look at the difference`)
  return 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2))
