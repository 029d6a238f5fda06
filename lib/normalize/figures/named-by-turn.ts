/** What a name of a list told "lần lượt" says of its number: the time, the unit or the part. */
import { startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { Metadata } from '../metadata'
import { calendarYear } from '../related-periods'
import type { Jurisdiction, Period } from '../report'
import { PART_WORDS } from './part-words'

interface NamedByTurn {
  period: Period | null
  jurisdiction: Jurisdiction | null
  part: string | null
}

/** The time, unit or part that a name is; null where it is none of them. */
export function namedByTurn(name: Range, { lower }: Document, metadata: Metadata): NamedByTurn | null {
  const words = lower.slice(name.start, name.end)
  const time = startingIn(metadata.periodMentions, name).find(({ end }) => end <= name.end)
  const year = /(?:19|20)\d\d$/.exec(words)?.[0]
  const period = time?.period ?? (year ? calendarYear(Number(year)) : null)
  const [place] = startingIn(metadata.placeMentions, name)
  if (period || place) return { period, jurisdiction: place?.jurisdiction ?? null, part: null }
  const part = PART.exec(words)?.[0] ?? null
  return part === null ? null : { period: null, jurisdiction: null, part }
}

const PART = new RegExp(`^(?:${PART_WORDS.source})`)
