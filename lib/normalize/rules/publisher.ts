/** Who published a report: the tag that opens its lead, a site's own words ("Theo dõi Báo …"), a source line. */
import type { Document, Range } from '../document'
import type { TraceEntry } from '../engine'
import type { Line, Page } from '../page'
import type { NormalizedReport } from '../report'
import { codeOn } from '../vietnamese/places'
import { PUBLISHER_BY_TAG, PUBLISHERS } from './publishers-table'

export interface ReadPublisher {
  publisher: NormalizedReport['publisher']
  /** The tag's words at the lead's start, which are no place of the report. */
  tagAt: Range | null
}

const BRACKETED_TAG = /^[ "“]?\((?<tag>[^()\n]{2,40}?)\)[ ]?[-:,]?/
const DASHED_TAG = /^(?<tag>[^\n,;()"“]{2,28}?)(?: ?- ?|: )(?=\S)/
const SOURCE_LINE = /^(?:nguồn(?: tin)?|theo) ?:? (?<tag>[^\n]{2,40}?)\.?$/
const FOLLOW_LINE = /^theo dõi (?<tag>báo [^\n]{2,30}?) trên/
const AGENCY = /^[^\n(]{2,20} \((?<tag>ttxvn)/

/** Reads the publisher; `date` decides the code of its province. */
export function readPublisher(document: Document, page: Page, date: string | null, trace: TraceEntry[]): ReadPublisher {
  const { lower } = document
  if (page.lead) {
    const lead = lower.slice(page.lead.start, Math.min(page.lead.end, page.lead.start + 80))
    for (const [pattern, known] of [
      [BRACKETED_TAG, false],
      [AGENCY, true],
      [DASHED_TAG, true],
    ] as const) {
      const match = pattern.exec(lead)
      const tag = match?.groups?.tag?.trim()
      if (!match || !tag) continue
      const publisher = PUBLISHER_BY_TAG.get(tag) ?? PUBLISHER_BY_TAG.get(tag.split(/ ?- ?/)[0] ?? '')
      // An unknown dashed opening may be a place ("BẮC GIANG - Sáng …"); an unknown bracketed one is a tag of its own.
      if (!publisher && (known || !looksLikeTag(tag, document, page.lead))) continue
      const at = { start: page.lead.start + lead.indexOf(tag), end: page.lead.start + lead.indexOf(tag) + tag.length }
      const written = document.text.slice(at.start, at.end)
      trace.push({ rule: 'publisher/lead-tag', ...at, outcome: 'read', reason: null })
      return {
        publisher: {
          name: publisher?.name ?? written,
          tag: written,
          homeProvince: publisher?.home ? codeOn(publisher.home, date) : null,
        },
        tagAt: { start: page.lead.start, end: at.end },
      }
    }
  }
  for (const line of page.lines) {
    const found = line.kind === 'furniture' || line.kind === 'byline' ? fromLine(lower, line) : null
    if (!found) continue
    trace.push({ rule: 'publisher/source-line', start: line.start, end: line.end, outcome: 'read', reason: null })
    return {
      publisher: { name: found.name, tag: null, homeProvince: found.home ? codeOn(found.home, date) : null },
      tagAt: null,
    }
  }
  return { publisher: null, tagAt: null }
}

function looksLikeTag(tag: string, document: Document, lead: Range): boolean {
  const start = document.lower.indexOf(tag, lead.start)
  const words = document.text.slice(start, start + tag.length)
  return (
    /\.(?:vn|com|org|net)|online|cổng|báo|đài|^\p{Lu}{2,8}$/u.test(tag) ||
    /^[\p{Lu}\d]{2,8}(?:[ -][\p{Lu}\d]{1,6})?$/u.test(words)
  )
}

function fromLine(lower: string, line: Line): { name: string; home: string | null } | null {
  const words = lower.slice(line.start, line.end)
  const tag = (FOLLOW_LINE.exec(words) ?? SOURCE_LINE.exec(words))?.groups?.tag
  if (!tag) return null
  const publisher =
    PUBLISHER_BY_TAG.get(tag) ??
    PUBLISHERS.find(({ tags }) => tags.some(known => known.length > 5 && tag.includes(known)))
  return publisher ? { name: publisher.name, home: publisher.home } : null
}
