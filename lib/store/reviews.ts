/** A person's word on figures: append-only events, the newest of a figure counts. */
import { randomUUID } from 'node:crypto'

import type { Qualifier } from '../normalize/report'
import type { FigureFact } from '../observe/observation'
import { rankOf } from '../observe/preference'
import { type Store, type Tx, writing } from './client'
import { StoreError } from './errors'
import { planObservations } from './observe-keys'
import { type FigureRow, reviewTarget, rowsOf } from './rows'
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

export interface NewReview {
  reportId: string
  /** Place in the record's `figures`. */
  position: number
  verdict: 'confirmed' | 'corrected' | 'rejected'
  /** What the figure is, where it was `corrected`. */
  value?: number
  qualifier?: Qualifier
  /** Who says so, and why. */
  reviewer: string
  reason: string
}

/**
 * Appends a person's word on a figure and remakes its observation.
 * @throws StoreError `not-found` where there is no such figure, `bad-input` for a correction without a value
 */
export async function reviewFigure(store: Store, review: NewReview): Promise<void> {
  const { reportId, position, verdict, value = null, qualifier = null, reviewer, reason } = review
  if ((verdict === 'corrected') !== (value !== null)) {
    throw new StoreError(
      'bad-input',
      'a correction, and only a correction, has a value',
      'Give the value as it should be.',
    )
  }
  await writing(store, async tx => {
    const [stored] = await selectByKeys<{
      doc: bigint | number | string
      record: string
      text: string | null
      origin: string
    }>(tx, 'SELECT doc, record, text, origin FROM reports WHERE id {in keys}', [reportId])
    const row = stored && rowsOf({ ...stored, record: JSON.parse(stored.record) }).figures[position]
    if (!row) throw new StoreError('not-found', `report ${reportId} has no figure ${position}`, 'Load the page again.')
    const before = (await reviewsOf(tx, [reportId])).apply(row)
    const after = reviewed(row.fact, { verdict, value, qualifier })
    await tx.insert('reviews', REVIEW_COLUMNS, [
      [
        eventId(),
        new Date().toISOString(),
        reviewer,
        reviewTarget(row),
        reportId,
        verdict,
        value,
        qualifier,
        JSON.stringify({ value: before.value, qualifier: before.qualifier, review: before.review }),
        reason,
      ],
    ])
    const places = tx.dialect === 'sqlite' ? () => '?' : (at: number) => `$${at}`
    await tx.run(
      `UPDATE figures SET value = ${places(1)}, qualifier = ${places(2)}, rank = ${places(3)}, review = ${places(4)}
       WHERE doc = ${places(5)} AND position = ${places(6)}`,
      [after.value, after.qualifier, rankOf(after), after.review, BigInt(stored.doc), position],
    )
    if (row.observation === null || row.key === null) return
    const finish = await planObservations(tx, { anew: new Map([[row.observation, row.key]]), added: new Map() })
    await finish()
  })
}

let events = 0

/** Sorts by time, and within a moment by the order in this process. */
function eventId(): string {
  events += 1
  return `${new Date().toISOString()} ${String(events).padStart(9, '0')} ${randomUUID()}`
}

const REVIEW_COLUMNS = [
  'id',
  'at',
  'reviewer',
  'target',
  'report_id',
  'verdict',
  'value',
  'qualifier',
  'before',
  'reason',
] as const
