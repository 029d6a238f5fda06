/** Lines that head what stands below them with the name of a unit: "Ở Quảng Nam", "2. Huyện Thăng Bình", "Sơn La: cán bộ về bản". */
import { startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { Metadata } from '../metadata'
import type { Jurisdiction } from '../report'

export interface Heading {
  start: number
  /** Null for a heading of anything else, which ends what a unit's covers. */
  jurisdiction: Jurisdiction | null
}

/** A name and what a section says of its place. */
const LONGEST = 90
const BEFORE_NAME =
  /^(?:[-+*•>»] |(?:[ivx]{1,4}|\d{1,2}|[a-zđ])[.)] ?)?(?:(?:ở|tại|riêng) )?(?:tỉnh |thành phố |tp\.? ?|huyện |quận |thị xã |xã |phường )?$/

/** The headings of a report of several provinces, or of a whole that lists its units; in text order. */
export function headingsOf(document: Document, metadata: Metadata): readonly Heading[] {
  const { lower, paragraphs } = document
  const main = metadata.jurisdiction
  const title = metadata.titleRange
  if (!metadata.placeMentions.some(mention => mayHead(lower, mention))) return []
  const headings = paragraphs.flatMap(({ start, end }): (Heading & { bare: boolean })[] => {
    const words = lower.slice(start, end)
    if (end - start > LONGEST || /[.!?;,]$|\d [\p{L}]/u.test(words) || (title && start <= title.start)) return []
    const mention = startingIn(metadata.placeMentions, { start, end }).at(0)
    const alone =
      mention &&
      BEFORE_NAME.test(lower.slice(start, mention.start)) &&
      /^ ?(?::(?: \p{L}.*)?)?$/u.test(lower.slice(mention.end, end))
    return [{ start, jurisdiction: alone ? below(mention.jurisdiction, main) : null, bare: mention?.start === start }]
  })
  // A bare name alone may be a writer's ("Trần Đề"); of several units in turn it is none.
  const listed = headings.filter(({ bare, jurisdiction }) => bare && jurisdiction !== null).length > 1
  return headings.map(({ start, jurisdiction, bare }) => ({
    start,
    jurisdiction: bare && !listed ? null : jurisdiction,
  }))
}

/** Whether a name stands on a line of its own, but for a mark and a rank, or opens one with a colon. */
function mayHead(lower: string, { start, end }: Range): boolean {
  const line = lower.lastIndexOf('\n', start - 1) + 1
  const stop = lower.indexOf('\n', end)
  return start - line <= LONGEST_MARK && ((stop < 0 ? lower.length : stop) - end <= 2 || lower[end] === ':')
}
/** "- 1. Ở thành phố " */
const LONGEST_MARK = 24

/** A province in a report of none or of the country, a district in a province's. */
function below(unit: Jurisdiction, main: Jurisdiction | null): Jurisdiction | null {
  if (unit.level === 'province') return main === null || main.level === 'national' ? unit : null
  return unit.level === 'district' && main?.level === 'province' && unit.province === main.province ? unit : null
}
