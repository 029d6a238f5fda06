/** A time that only says up to when something was counted. */
import type { Period } from './report'

/** "Hết tháng 12, 274 đơn đã được giải quyết": up to when, not in which month. */
export const isEndOnly = ({ start, period }: { start: number; period: Period }, lower: string): boolean =>
  (period.kind === 'months' || period.kind === 'quarter') &&
  !period.start.endsWith('-01-01') &&
  /(?:^|[^\p{L}])(?:hết|tính đến|tính tới|đến cuối|tới cuối) $/u.test(lower.slice(Math.max(0, start - 10), start))
