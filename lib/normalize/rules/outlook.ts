/** The period that a report plans for. */
import { startingIn } from '../by-place'
import type { TraceEntry } from '../engine'
import type { Period } from '../report'
import type { PeriodInput } from './period-candidates'

const AHEAD_IN_TEXT =
  /(?:nhiệm vụ|phương hướng|triển khai|bàn|giao việc|giao|kế hoạch|dự kiến|mục tiêu|đề ra|trọng tâm|chương trình|từ (?:nay|giờ) đến(?: hết)?|bước sang|sang|định việc|việc|phần việc)[^.\n]{0,80}$/

/** The period that a report plans for. */
export function readOutlook(input: PeriodInput, main: Period | null, trace: TraceEntry[]): Period | null {
  const { document, body, page, times, occasion, day } = input
  const ranges = [...(occasion ? [occasion.sentence] : []), ...(page.title ? [page.title] : []), ...body]
  for (const range of ranges) {
    for (const time of startingIn(times, range)) {
      if (!time.period || time.comparison) continue
      const { period } = time
      if (main && period.start <= main.start && period.end <= main.end) continue
      if (main ? period.start <= main.end && period.kind !== 'term' : day !== null && period.end <= day) continue
      const before = document.lower.slice(range.start, time.start)
      const later = main !== null && period.start > main.end && time.written.year !== null
      if (
        !AHEAD_IN_TEXT.test(before) &&
        !time.ahead &&
        !later &&
        time.written.relation !== 'next' &&
        !/cuối$/.test(time.written.kind === 'half' && time.written.from[0] === 7 ? 'cuối' : '')
      )
        continue
      trace.push({ rule: 'outlook/ahead', start: time.start, end: time.end, outcome: 'read', reason: null })
      return period
    }
  }
  return null
}
