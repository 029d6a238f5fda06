/** A person's word on figures: append-only events, the newest of a figure counts. */

import type { Qualifier } from '../normalize/report'
import type { FigureFact } from '../observe/observation'
import type { Tx } from './client'
import { type FigureRow, reviewTarget } from './rows'
import { selectByKeys } from './sql'

interface ReviewRow {
  target: string
  verdict: string
  value: number | null
  qualifier: string | null
}

export interface Reviews {
  /** The fact as the newest review of its figure has it. */
  apply(row: Pick<FigureRow, 'fact' | 'figure'>): FigureFact
}

export async function reviewsOf(tx: Tx, reportIds: readonly string[]): Promise<Reviews> {
  const rows = await selectByKeys<ReviewRow>(
    tx,
    'SELECT target, verdict, value, qualifier FROM reviews WHERE report_id {in keys} ORDER BY at, id',
    reportIds,
  )
  const newest = new Map(rows.map(row => [row.target, row]))
  return {
    apply(row) {
      const review = newest.size > 0 ? newest.get(reviewTarget(row)) : undefined
      return review ? reviewed(row.fact, review) : row.fact
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
