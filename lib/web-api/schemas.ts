/** What the API serves, item by item. The OpenAPI description is made from these, and the tests hold the answers against it. */
import { z } from 'zod'
import { INDICATORS, PERIOD_KINDS, QUALIFIERS, reportSchema, UNITS_OF_MEASURE } from '../normalize/report'
import { CHOICE_REASONS, SOURCE_RANKS } from '../observe/observation'

/** Schemas that have a name in the OpenAPI description. */
export const components = z.registry<{ id: string; description?: string }>()

const isoDate = z.iso.date()
const jurisdiction = z
  .string()
  .describe(
    '`national`, `province:<unit id>`, `district:<unit id>/<name>` or `ministry:<name>`, names without diacritics.',
  )
const jurisdictionName = z.string().describe('The jurisdiction in Vietnamese.')
const indicator = z.enum(INDICATORS)
const value = z
  .number()
  .nonnegative()
  .describe('The number as written. Read it with `qualifier`: 9900 with `over` is "over 9,900".')
const qualifier = z.enum(QUALIFIERS).describe('How the report tells the number: exactly, over, under or about.')
const unit = z.enum(UNITS_OF_MEASURE)
const period = z.object({ kind: z.enum(PERIOD_KINDS), start: isoDate, end: isoDate.describe('Last day, included.') })
const basis = z.enum(['stated', 'computed']).describe('Written in a report, or derived by Danvan from what is.')
const words = z.object({
  text: z.string().describe('The words that it was read from.'),
  start: z.int().nullable().describe('UTF-16 offset into the report’s text; null in a record without a text.'),
  end: z.int().nullable(),
})
const source = z.object({
  report: z.string().describe('Id of the report that states it.'),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: isoDate.nullable(),
  url: z.url().nullable(),
  rank: z.enum(SOURCE_RANKS).describe('Whose page it is; the first of two is preferred.'),
  aggregator: z.boolean().describe('The page republishes others.'),
})
const review = z
  .enum(['confirmed', 'corrected', 'rejected'])
  .nullable()
  .describe('What an editor said of it; a rejected figure never speaks.')

export const observationSchema = z.object({
  id: z.string(),
  indicator,
  indicatorName: z.string().describe('The indicator in Vietnamese.'),
  jurisdiction,
  jurisdictionName,
  period,
  year: z.int().describe('The year that holds most of the period.'),
  value,
  unit,
  qualifier,
  basis,
  conflict: z.boolean().describe('Reports state values that cannot all be true.'),
  statements: z.int().describe('Distinct statements behind it; a republished report counts once.'),
  figures: z.int().describe('Figures that state it, republished ones included.'),
  choice: z.enum(CHOICE_REASONS).nullable().describe('Why the shown figure was preferred; null where computed.'),
  figure: z.string().nullable().describe('The chosen figure: `<report id>#<position>`.'),
  computedFrom: z.array(indicator),
  rateMismatch: z
    .object({ stated: z.number(), computed: z.number() })
    .nullable()
    .describe('A stated rate that its own counts do not give.'),
  partial: z
    .object({ have: z.int(), of: z.int() })
    .nullable()
    .describe('With `units=2025`: how many of the merged provinces have an observation, where not all have.'),
  evidence: z
    .url()
    .nullable()
    .describe('Every figure that states it; null for a sum over merged provinces, whose parts have theirs.'),
})

export const figureSchema = z.object({
  report: z.string().describe('Id of the report.'),
  position: z.int().describe('Place in the record’s `figures`.'),
  indicator,
  indicatorName: z.string(),
  value,
  unit,
  qualifier,
  basis: z.literal('stated'),
  jurisdiction: jurisdiction.nullable(),
  jurisdictionName: jurisdictionName.nullable(),
  period: period.nullable(),
  part: z.string().nullable().describe('The words that make it a part of a total; a part never stands for the total.'),
  observation: z.string().nullable().describe('Id of the observation that it speaks for, if it does.'),
  chosen: z.boolean().describe('The observation shows this figure’s value.'),
  conflict: z.boolean().describe('Other figures of its observation contradict one another or it.'),
  review,
  evidence: words,
  source: source.omit({ report: true }),
})

export const themeSchema = z.object({
  id: z.string(),
  year: z.int(),
  jurisdiction,
  jurisdictionName,
  name: z.string().describe('As most reports spell it.'),
  reports: z.int().describe('Reports that tell of it.'),
  evidence: z.url().describe('The words of each report.'),
})

export const statementSchema = z.object({
  value,
  qualifier,
  chosen: z.boolean(),
  position: z.int().describe('Place in the record’s `figures`.'),
  review,
  evidence: words,
  source,
})

export const tellingSchema = z.object({
  name: z.string().describe('As this report spells it.'),
  position: z.int().describe('Place in the record’s `themes`.'),
  evidence: words,
  source,
})

export const provinceSchema = z.object({
  id: z.string(),
  code: z
    .string()
    .describe('Two digits of the General Statistics Office; the same code can name another unit after 2025-06-30.'),
  name: z.string(),
  kind: z.string(),
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  successor: z.string().nullable().describe('The unit that took it in.'),
  parts: z.array(z.string()).describe('The units that were merged into it.'),
  reports: z.int().describe('Reports about it or a district of it.'),
})

export const coverageSchema = z.object({
  reports: z.int(),
  provinces: z.int().describe('Units of province level that a report is about.'),
  newest: isoDate.nullable().describe('Publication of the newest report.'),
  years: z.array(z.object({ year: z.int(), reports: z.int() })).describe('The years that reports are about.'),
  observed: z
    .object({ first: z.int(), last: z.int() })
    .nullable()
    .describe('The years that observations are of: a report states figures of years before its own.'),
  revision: z.int().describe('Grows with each change of the store.'),
})

/** What stands beside an observation's statements. */
export const observationAboutSchema = z.object({
  observation: observationSchema,
  from: z.array(observationSchema).describe('Of a computed value: the observations that it was made from.'),
})

/** What stands beside a theme's tellings. */
export const themeAboutSchema = z.object({
  theme: themeSchema,
  spellings: z.array(z.object({ name: z.string(), reports: z.int() })),
})

components
  .add(reportSchema, { id: 'Report' })
  .add(observationSchema, { id: 'Observation' })
  .add(figureSchema, { id: 'Figure' })
  .add(themeSchema, { id: 'Theme' })
  .add(statementSchema, { id: 'Statement' })
  .add(tellingSchema, { id: 'Telling' })
  .add(observationAboutSchema, { id: 'AboutObservation' })
  .add(themeAboutSchema, { id: 'AboutTheme' })
  .add(provinceSchema, { id: 'Province' })
  .add(coverageSchema, { id: 'Coverage' })
