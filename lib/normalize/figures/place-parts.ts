/** Parts of a central body's number by where it was counted: "Tại Hà Nội: 1.106 lượt công dân". */
import { startingIn } from '../by-place'
import type { Document } from '../document'
import type { Metadata } from '../metadata'
import type { Jurisdiction } from '../report'
import type { Place } from './clauses'

const OPENS_CLAUSE =
  /^[^\p{L}\d]*(?:(?:riêng|còn|trong đó|tính riêng),? )?(?:(?:tại|ở) )?(?:thành phố |tp\.? ?|thủ đô )?$/u

const ITS_OWN = /^ (?:(?:có|cũng có|với|là|chỉ có) )?(?:trên |hơn |gần )?\(?$/
/** Behind another's number, or "nhiều nhất là". */
const AFTER_ANOTHER = /(?:\d[^,;]*,|(?:nhất|đầu|kế đến|sau đó) là|nhất:) (?:tỉnh |thành phố |tp\.? ?)?$/

/** The place that a clause of a central body's numbers opens with; null for other units, or where two places stand together. */
export function partAtPlace(
  { lower, text }: Document,
  { placeMentions }: Metadata,
  { at, sentence }: Place,
  of: Jurisdiction | null,
): string | null {
  if (of?.level !== 'ministry') return null
  // "Tại Hà Nội: 1.106 lượt, 41 lượt đoàn": all of the clause.
  const from = Math.max(lower.lastIndexOf(';', at.start) + 1, lower.lastIndexOf('\n', at.start) + 1, sentence.start)
  const places = startingIn(placeMentions, { start: from, end: at.start })
  // "Đồng Tháp có 6 đoàn, Đồng Nai có 4 đoàn": each its own.
  const own = places.findLast(({ end }) => ITS_OWN.test(lower.slice(end, at.start)))
  if (own && AFTER_ANOTHER.test(lower.slice(from, own.start)) && own.jurisdiction.level === 'province')
    return text.slice(own.start, own.end).toLowerCase()
  const [place] = places
  if (!place || (place.jurisdiction.level !== 'province' && place.jurisdiction.level !== 'district')) return null
  if (
    !OPENS_CLAUSE.test(lower.slice(from, place.start)) ||
    /^,? (?:và|cùng) /.test(lower.slice(place.end, place.end + 6))
  )
    return null
  return text.slice(place.start, place.end).toLowerCase()
}
