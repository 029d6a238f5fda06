import { z } from 'zod'
import { warnOfFigures } from '../lib/normalize'
import {
  INDICATOR_UNITS,
  INDICATORS,
  type Jurisdiction,
  type NormalizedReport,
  QUALIFIERS,
  SCHEMA_ID,
  type Span,
} from '../lib/normalize/report'
import { periodOf } from './period'

const dates = z.strictObject({ start: z.iso.date(), end: z.iso.date() })

/** One public page as it was read by hand: data/sources/facts.ndjson, a source a line; docs/dataset.md tells the fields. */
export const sourceSchema = z.strictObject({
  id: z.string().min(1),
  url: z.url(),
  host: z.string(),
  language: z.enum(['vi', 'en']),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  publishedOn: z.iso.date().nullable(),
  jurisdiction: z.string().nullable(),
  period: dates.nullable(),
  themes: z.array(
    z.strictObject({
      year: z.int(),
      name: z.string().min(1),
      jurisdiction: z.string().nullable(),
      quote: z.string().nullable(),
    }),
  ),
  figures: z.array(
    z.strictObject({
      indicator: z.enum(INDICATORS),
      value: z.number().nonnegative(),
      qualifier: z.enum(QUALIFIERS),
      jurisdiction: z.string().nullable(),
      period: dates.nullable(),
      part: z.string().nullable(),
      quote: z.string().min(1),
    }),
  ),
})

export type Source = z.infer<typeof sourceSchema>

/** `province:46` and the like, as the source file writes a jurisdiction, in the contract's form. */
function jurisdictionOf(flat: string | null): Jurisdiction | null {
  if (flat === null) return null
  if (flat === 'national') return { level: 'national' }
  const [level, name] = [flat.slice(0, flat.indexOf(':')), flat.slice(flat.indexOf(':') + 1)]
  if (level === 'province') return { level, province: name }
  if (level === 'ministry') return { level, name }
  // The sources name a district without its province, and a district's name can stand in several.
  if (level === 'district') return { level, province: null, name }
  throw new Error(`jurisdiction "${flat}": expected national, province:CODE, district:NAME or ministry:NAME`)
}

/** A quotation has no place in a text of ours. */
const quotation = (text: string): Span => ({ start: null, end: null, text: text.normalize('NFC') })

/** The normalized report of one source: facts with the words quoted, no text. */
export function recordOf(source: Source): NormalizedReport {
  const figures = source.figures.map(figure => ({
    indicator: figure.indicator,
    value: figure.value,
    unit: INDICATOR_UNITS[figure.indicator],
    qualifier: figure.qualifier,
    jurisdiction: jurisdictionOf(figure.jurisdiction),
    period: figure.period && periodOf(figure.period.start, figure.period.end),
    part: figure.part,
    comparison: null,
    evidence: quotation(figure.quote),
  }))
  return {
    schema: SCHEMA_ID,
    id: source.id,
    source: { url: source.url, file: null },
    title: source.title?.normalize('NFC') ?? null,
    publisher: source.publisher ? { name: source.publisher, tag: null, homeProvince: null } : null,
    authors: [],
    publishedOn: source.publishedOn
      ? { date: source.publishedOn, time: null, inferred: false, evidence: quotation('') }
      : null,
    event: null,
    jurisdiction: jurisdictionOf(source.jurisdiction),
    period: source.period && periodOf(source.period.start, source.period.end),
    outlook: null,
    themes: source.themes.map(({ year, name, jurisdiction, quote }) => ({
      year,
      name,
      jurisdiction: jurisdictionOf(jurisdiction),
      // Where the reader noted no longer phrase, the name itself is what was read.
      evidence: quotation(quote ?? name),
    })),
    figures,
    topics: [],
    directives: [],
    documents: [],
    people: [],
    text: null,
    warnings: warnOfFigures(figures),
  }
}
