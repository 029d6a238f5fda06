/** Reports counted by what pages ask for, kept with each change, so that a page over a million reports reads a few rows. */

import type { Tx } from './client'
import type { ReportRows } from './rows'

export async function countReports(tx: Tx, rows: readonly ReportRows[], by: 1 | -1): Promise<void> {
  const changes = new Map<string, number>()
  for (const { counters } of rows) {
    for (const counter of counters) changes.set(counter, (changes.get(counter) ?? 0) + by)
  }
  // Sorted, so that two writers on PostgreSQL would take the rows' locks in one order.
  const values = [...changes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, reports]) => [...key.split('\n'), reports])
  await tx.insert(
    'counters',
    ['scope', 'key', 'reports'],
    values,
    '(scope, key) DO UPDATE SET reports = counters.reports + excluded.reports',
  )
  if (by < 0 && values.length > 0) await tx.run('DELETE FROM counters WHERE reports <= 0')
}
