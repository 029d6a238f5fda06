/** `reports.doc`: a number that sorts reports by publication, in the table and in the search index alike. */

import { createHash } from 'node:crypto'
import type { Tx } from './client'
import { selectByKeys } from './sql'

const DAY_MS = 86_400_000
const PER_DAY = 2 ** 32

/** Below all dated ones where there is no date; within a day by a hash of the id, whatever the order of import. */
export function docFor(reportId: string, publishedOn: string | null): number {
  const day = publishedOn === null ? 0 : Math.max(1, Math.floor(Date.parse(publishedOn) / DAY_MS))
  return day * PER_DAY + createHash('sha256').update(reportId).digest().readUInt32BE(0)
}

/** The publication that a number was made from, or null where there was no date. */
export function dayOfDoc(doc: number): string | null {
  const day = Math.floor(doc / PER_DAY)
  return day === 0 ? null : new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** Numbers for new reports, each free: of two whose hashes meet, the later takes the next number. */
export async function freeDocs(tx: Tx, wanted: readonly number[]): Promise<number[]> {
  const rows = await selectByKeys<{ doc: bigint }>(tx, 'SELECT doc FROM reports WHERE doc {in keys}', wanted)
  const taken = new Set(rows.map(row => Number(row.doc)))
  const given: number[] = []
  for (const first of wanted) {
    let doc = first
    // A number beside a taken one was not asked for above: ask for it now.
    while (taken.has(doc) || (doc !== first && (await isTaken(tx, doc)))) doc += 1
    taken.add(doc)
    given.push(doc)
  }
  return given
}

async function isTaken(tx: Tx, doc: number): Promise<boolean> {
  return (await selectByKeys(tx, 'SELECT doc FROM reports WHERE doc {in keys}', [BigInt(doc)])).length > 0
}
