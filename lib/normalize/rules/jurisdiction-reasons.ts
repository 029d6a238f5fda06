/** Reasons for whose work a report is about, in order of rank. */
import type { Reason } from './jurisdiction-clue'
import { COUNTED_REASONS } from './jurisdiction-counted'
import { HELD_REASONS } from './jurisdiction-held'
import { TITLED_REASONS } from './jurisdiction-titled'
import { TOLD_REASONS } from './jurisdiction-told'

export const REASONS: readonly Reason[] = [...TITLED_REASONS, ...COUNTED_REASONS, ...HELD_REASONS, ...TOLD_REASONS]
