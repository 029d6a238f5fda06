/** Whose work a report is about: the first reason that holds decides; each look is traced. */
import type { TraceEntry } from '../engine'
import type { Jurisdiction } from '../report'
import { type JurisdictionInput, type Prepared, prepare } from './jurisdiction-input'
import { REASONS } from './jurisdiction-reasons'

/** The jurisdiction, and what decided it. */
export function readJurisdiction(input: JurisdictionInput, trace: TraceEntry[]): Jurisdiction | null {
  const prepared = prepare(input)
  for (const reason of REASONS) {
    const found = reason.look(prepared)
    if (!found) continue
    trace.push({
      rule: reason.id,
      start: found.start,
      end: found.end,
      outcome: 'read',
      reason: found.jurisdiction ? null : 'no level of the contract',
    })
    return found.jurisdiction ? withProvince(found.jurisdiction, prepared) : null
  }
  return null
}

/** A district whose province its own words leave out takes the report's chief province, else the publisher's. */
function withProvince(jurisdiction: Jurisdiction, input: Prepared): Jurisdiction {
  if (jurisdiction.level !== 'district' || jurisdiction.province !== null) return jurisdiction
  // "UBND XÃ CHÍ MINH - THÀNH PHỐ HẢI PHÒNG" over the page.
  const { name } = jurisdiction
  const above = input.masthead.find(
    place => place.level === 'district' && place.name.toLowerCase() === name.toLowerCase(),
  )
  const beside = above && input.masthead.find(place => place.level === 'province' && place.start > above.start)
  return { ...jurisdiction, province: input.chief?.province ?? input.home ?? beside?.province ?? null }
}
