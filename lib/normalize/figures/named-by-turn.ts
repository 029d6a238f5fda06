/** What a name of a list told "lần lượt" says of its number: the time, the unit or the part. */
import { startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { Metadata } from '../metadata'
import { calendarYear, yearsBefore } from '../related-periods'
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
  const period = time?.period ?? (year ? samePart(name, Number(year), lower, metadata) : null)
  const [place] = startingIn(metadata.placeMentions, name)
  if (period || place) return { period, jurisdiction: place?.jurisdiction ?? null, part: null }
  const part = PART.exec(words)?.[0] ?? null
  return part === null ? null : { period: null, jurisdiction: null, part }
}

/** "cùng kỳ các năm 2021 và 2020 lần lượt là …": of each as much as the report is of. */
function samePart({ start }: Range, year: number, lower: string, { period }: Metadata): Period {
  const sameAsMain =
    period !== null && /cùng kỳ (?:của )?(?:các )?năm [^.;]{0,40}$/.test(lower.slice(Math.max(0, start - 60), start))
  return sameAsMain ? yearsBefore(period, Number(period.end.slice(0, 4)) - year) : calendarYear(year)
}

const PART = new RegExp(`^(?:${PART_WORDS.source})`)
