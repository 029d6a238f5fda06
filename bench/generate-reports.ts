import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fictionalReport } from './fictional-report'

/** Files a folder: many more make a folder slow to list. */
const PER_FOLDER = 1000

/** Writes `count` fictional reports as .txt files into numbered folders below `folder`. */
export function generateReports(folder: string, count: number, seed: number): void {
  for (let index = 0; index < count; index++) {
    const place = join(folder, String(Math.floor(index / PER_FOLDER)).padStart(4, '0'))
    if (index % PER_FOLDER === 0) mkdirSync(place, { recursive: true })
    const { id, text } = fictionalReport(index, seed)
    writeFileSync(join(place, `${id}.txt`), text)
  }
}
