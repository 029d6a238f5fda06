/** A person's word on figures: append-only events, the newest of a figure counts. */
import type { Qualifier } from '../normalize/report'
import type { FigureFact } from '../observe/observation'
import { selectByKeys, type Tx } from './sql'

interface ReviewRow {
  target: string
  verdict: string
  value: number | null
  qualifier: string | null
}

export interface Reviews {
  /** The fact as the newest review of its figure has it. */
  apply(target: string, fact: FigureFact): FigureFact
}

export async function reviewsOf(tx: Tx, reportIds: readonly string[]): Promise<Reviews> {
  const rows = await selectByKeys<ReviewRow>(
    tx,
    'SELECT target, verdict, value, qualifier FROM reviews WHERE report_id IN ({keys}) ORDER BY at, id',
    reportIds,
  )
  const newest = new Map(rows.map(row => [row.target, row]))
  return {
    apply(target, fact) {
      const row = newest.get(target)
      return row ? reviewed(fact, row) : fact
    },
  }
}

export function reviewed(fact: FigureFact, { verdict, value, qualifier }: Omit<ReviewRow, 'target'>): FigureFact {
  return {
    ...fact,
    review: verdict as FigureFact['review'],
    value: value ?? fact.value,
    qualifier: (qualifier as Qualifier | null) ?? fact.qualifier,
  }
}
