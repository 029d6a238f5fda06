/** Years that a headline counts and the text tells one by one: "Bốn năm tiếp dân …" over a line each for 2016 to 2019. */
import type { Document, Range } from '../document'
import type { Page } from '../page'
import type { Period } from '../report'
import type { TimeMention } from '../timeline'
import { YEAR_COUNT, yearCount } from '../vietnamese/year-count'

const COUNTED = new RegExp(`(?<![a-zà-ỹ\\d])(?<count>${YEAR_COUNT}) năm(?![a-zà-ỹ]| (?:19|20)\\d\\d| ?\\()`)

interface Told {
  document: Document
  page: Page
  times: readonly TimeMention[]
}

/** All of the years together; null where the headline counts none, or the lines are not of just so many in a row. */
export function yearsOneByOne({ document, page, times }: Told): { period: Period; at: Range } | null {
  const { lower, text } = document
  if (!page.title || times.filter(({ written: { kind } }) => kind === 'year').length < 2) return null
  const match = COUNTED.exec(lower.slice(page.title.start, page.title.end))
  const words = match?.groups?.count
  if (!match || words === undefined) return null
  const opens = ({ start }: Range) => /^[^\p{L}\d]*$/u.test(lower.slice(lower.lastIndexOf('\n', start - 1) + 1, start))
  const years = new Set(
    times.flatMap(time => {
      const { kind, year } = time.written
      return kind === 'year' && year !== null && !time.comparison && !time.ahead && opens(time) ? [year] : []
    }),
  )
  const first = Math.min(...years)
  if (years.size !== yearCount(words) || Math.max(...years) - first !== years.size - 1) return null
  const at = { start: page.title.start + match.index, end: page.title.start + match.index + match[0].length }
  return {
    period: {
      start: `${first}-01-01`,
      end: `${first + years.size - 1}-12-31`,
      kind: 'range',
      label: text.slice(at.start, at.end),
    },
    at,
  }
}
