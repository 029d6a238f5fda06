import { describe, expect, it } from 'vitest'
import { foldTones } from './letters'
import { PERIOD_RULES } from './period-rules'
import { daysOf, findPeriods } from './periods'

const TODAY = '2020-07-20'

/** The days of the first period in a phrase, told on 2020-07-20. */
function read(phrase: string): string | null {
  const [found] = findPeriods(foldTones(phrase))
  if (!found) return null
  const year = found.year ?? { this: 2020, previous: 2019, next: 2021 }[found.relation]
  const days = daysOf(found, year, TODAY)
  return days && `${days.start}..${days.end}`
}

describe('periods', () => {
  for (const rule of PERIOD_RULES) {
    if (rule.examples.length > 0) {
      it.each(rule.examples.map(([phrase, days]) => ({ phrase, days })))(`${rule.id}: $phrase`, ({ phrase, days }) => {
        expect(read(phrase)).toBe(days)
      })
    }
  }

  it.each(['năm học 2018 - 2019', 'hằng tháng tường trình', 'trong 3 tháng', 'tháng 13'])(
    'reads nothing in "%s"',
    phrase => {
      expect(read(phrase)).toBeNull()
    },
  )
})
