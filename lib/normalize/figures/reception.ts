import type { Indicator } from '../report'

/** What a reception office counts. */
export const RECEPTION: ReadonlySet<Indicator> = new Set([
  'citizen_receptions',
  'citizens_received',
  'reception_cases',
  'group_delegations',
])
