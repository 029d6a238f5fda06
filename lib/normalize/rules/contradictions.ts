/** What does not add up in a report, figures apart: its days, its title against its text, a half-year told as a year. */
import { startingIn } from '../by-place'
import type { Document, Range } from '../document'
import type { Page } from '../page'
import type { NormalizedReport, Warning } from '../report'
import { allMatches } from '../scan'
import type { TimeMention } from '../timeline'
import type { Occasion } from './event'

export interface ContradictionInput {
  document: Document
  page: Page
  body: readonly Range[]
  times: readonly TimeMention[]
  occasion: Occasion | null
  heldOn: string | null
  publishedOn: NormalizedReport['publishedOn']
}

const COUNT =
  /(?:(?<qualifier>hơn|trên|gần|khoảng|chừng|xấp xỉ) )?(?<![\d.,/])(?<number>\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\d.,/%]) (?<unit>lượt|đơn|vụ|mô hình|điển hình|cuộc|đoàn)(?![a-zà-ỹ])/g

const countOf = (number: string): number => Number(number.replaceAll('.', ''))

/** Warnings about a report's own words; nothing is altered to fit them. */
export function readContradictions(input: ContradictionInput): Warning[] {
  return [...dateAfterPublication(input), ...titleAgainstText(input), ...halfAsYear(input)]
}

function dateAfterPublication({ document, occasion, heldOn, publishedOn }: ContradictionInput): Warning[] {
  if (!heldOn || !publishedOn || heldOn <= publishedOn.date) return []
  const evidence = occasion?.date ? spanOf(document, occasion.date) : null
  const message = `the occasion's day ${heldOn} lies after the publication on ${publishedOn.date}`
  return [{ code: 'date-after-publication', message, evidence }]
}

/** A plain count of the title that the text never gives, though it counts the same thing. */
function titleAgainstText({ document, page, body }: ContradictionInput): Warning[] {
  if (!page.title) return []
  const { lower } = document
  const counted = allMatches(lower.slice(page.title.start, page.title.end), COUNT)
  if (counted.length === 0) return []
  const told = new Map<string, Set<string>>()
  for (const range of body) {
    for (const { groups } of allMatches(lower.slice(range.start, range.end), COUNT)) {
      const { unit = '', number = '' } = groups ?? {}
      told.set(unit, (told.get(unit) ?? new Set()).add(number))
    }
  }
  const warnings: Warning[] = []
  for (const match of counted) {
    const { qualifier, unit = '', number = '' } = match.groups ?? {}
    const counts = told.get(unit)
    // Only a count close by is the same one told otherwise; a far one counts something else.
    const near = [...(counts ?? [])].filter(
      other => Math.abs(countOf(other) - countOf(number)) <= 0.15 * countOf(number),
    )
    if (qualifier || counts?.has(number) || near.length === 0) continue
    const start = page.title.start + match.index
    const span = spanOf(document, { start, end: start + match[0].length })
    warnings.push({
      code: 'title-mismatch',
      message: `the title says ${number} ${unit}; the text gives ${near.join(', ')}`,
      evidence: span,
    })
  }
  return warnings
}

/** The title names a year, the lead counts only a part of it. */
function halfAsYear({ document, page, body, times }: ContradictionInput): Warning[] {
  const { title } = page
  const lead = { start: body[0]?.start ?? 0, end: body[3]?.end ?? body.at(-1)?.end ?? 0 }
  const titled = title ? startingIn(times, title) : []
  const year = titled.find(t => t.written.kind === 'year' && !t.comparison && !t.ahead && t.period)
  const written = year?.period
  if (!year || !written || titled.some(t => t.written.kind !== 'year')) return []
  const leading = startingIn(times, lead).filter(t => !t.comparison && !t.ahead && t.period)
  const part = leading.find(
    t =>
      (t.written.kind === 'half' || t.written.kind === 'months') &&
      t.period &&
      t.period.start >= written.start &&
      t.period.end < written.end,
  )
  if (!part || leading.some(t => t.written.kind === 'year' && t.period?.start === written.start)) return []
  const words = document.text.slice(part.start, part.end)
  return [
    {
      code: 'half-as-year',
      message: `the title says ${year.period?.label ?? 'a year'}, the text tells ${words}`,
      evidence: spanOf(document, year),
    },
  ]
}

const spanOf = (document: Document, { start, end }: Range) => ({ start, end, text: document.text.slice(start, end) })
