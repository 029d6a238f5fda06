/**
 * The contract `normalized-report/1`: what the normaliser prints, the store keeps, the importer accepts and the open
 * dataset contains. docs/contract.md tells its meaning; this schema is the law for its form.
 */
import { z } from 'zod'

export const SCHEMA_ID = 'normalized-report/1'

const isoDate = z.iso.date()

/**
 * Words of the report. `start` and `end` are UTF-16 offsets into its canonical text (decoded, NFC, `\n` line ends), and
 * `text.slice(start, end) === span.text`. Both are null only in a record that carries no text of its own (`text: null`):
 * a quotation from a source that was read elsewhere.
 */
export const spanSchema = z.strictObject({
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
  text: z.string(),
})

export const PERIOD_KINDS = ['year', 'half', 'quarter', 'months', 'term', 'range'] as const
/** Days are inclusive. `label` is the period in the report's own terms ("6 tháng đầu năm 2020"). */
export const periodSchema = z.strictObject({
  start: isoDate,
  end: isoDate,
  kind: z.enum(PERIOD_KINDS),
  label: z.string(),
})

/** Two digits of the General Statistics Office, as in force at the report's date: the same code can name another province. */
const provinceCode = z.string().regex(/^\d{2}$/, 'a two-digit province code')

export const jurisdictionSchema = z.discriminatedUnion('level', [
  z.strictObject({ level: z.literal('national') }),
  z.strictObject({ level: z.literal('province'), province: provinceCode }),
  z.strictObject({ level: z.literal('district'), province: provinceCode.nullable(), name: z.string().min(1) }),
  z.strictObject({ level: z.literal('ministry'), name: z.string().min(1) }),
])

export const QUALIFIERS = ['exact', 'over', 'under', 'about'] as const
export const UNITS_OF_MEASURE = [
  'lượt',
  'người',
  'vụ việc',
  'đoàn',
  'đơn',
  '%',
  'đồng',
  'm²',
  'cuộc',
  'mô hình',
] as const

/** Each indicator's unit, in the contract's order. */
export const INDICATOR_UNITS = {
  citizen_receptions: 'lượt',
  citizens_received: 'người',
  reception_cases: 'vụ việc',
  group_delegations: 'đoàn',
  petitions_received: 'đơn',
  petitions_eligible: 'đơn',
  complaint_petitions: 'đơn',
  denunciation_petitions: 'đơn',
  feedback_petitions: 'đơn',
  cases_under_jurisdiction: 'vụ việc',
  cases_resolved: 'vụ việc',
  resolution_rate: '%',
  complaints_under_jurisdiction: 'vụ việc',
  complaints_resolved: 'vụ việc',
  complaints_resolution_rate: '%',
  denunciations_under_jurisdiction: 'vụ việc',
  denunciations_resolved: 'vụ việc',
  denunciations_resolution_rate: '%',
  complaints_justified: 'vụ việc',
  complaints_unjustified: 'vụ việc',
  complaints_partly_justified: 'vụ việc',
  denunciations_justified: 'vụ việc',
  denunciations_unjustified: 'vụ việc',
  denunciations_partly_justified: 'vụ việc',
  recovered_for_state_money: 'đồng',
  recovered_for_state_land: 'm²',
  returned_to_citizens_money: 'đồng',
  returned_to_citizens_land: 'm²',
  citizen_dialogues: 'cuộc',
  skilful_models: 'mô hình',
} as const satisfies Record<string, (typeof UNITS_OF_MEASURE)[number]>

export type Indicator = keyof typeof INDICATOR_UNITS
export const INDICATORS = Object.keys(INDICATOR_UNITS) as [Indicator, ...Indicator[]]

export const TOPICS = [
  'grassroots-democracy',
  'skilful-mobilisation',
  'government-mobilisation',
  'administrative-reform',
  'citizen-reception',
  'complaint-resolution',
  'dialogue',
  'oversight',
  'ethnic-minorities',
  'religion',
  'overseas-vietnamese',
  'fatherland-front',
  'armed-forces',
  'public-opinion',
  'rural-poverty',
  'digital-transformation',
  'elections',
  'epidemic',
  'land-clearance',
  'cadre-training',
  'people-diplomacy',
  'great-unity',
] as const

export const EVENT_KINDS = [
  'summary',
  'midterm-review',
  'deployment',
  'briefing',
  'assessment',
  'conference',
  'other',
] as const

export const figureSchema = z.strictObject({
  indicator: z.enum(INDICATORS),
  value: z.number().nonnegative(),
  unit: z.enum(UNITS_OF_MEASURE),
  qualifier: z.enum(QUALIFIERS),
  jurisdiction: jurisdictionSchema.nullable(),
  period: periodSchema.nullable(),
  /** The words that make it a part of a total stated beside it; a part never stands for the total. */
  part: z.string().nullable(),
  comparison: z
    .strictObject({
      direction: z.enum(['up', 'down', 'same']),
      percent: z.number().nullable(),
      amount: z.number().nullable(),
      against: periodSchema.nullable(),
    })
    .nullable(),
  evidence: spanSchema,
})

export const themeSchema = z.strictObject({
  year: z.int().min(1945).max(2100).nullable(),
  name: z.string().min(1),
  jurisdiction: jurisdictionSchema.nullable(),
  evidence: spanSchema,
})

export const WARNING_CODES = [
  'rate-mismatch',
  'parts-mismatch',
  'part-over-whole',
  'date-after-publication',
  'two-values',
  'title-mismatch',
  'half-as-year',
] as const
export const warningSchema = z.strictObject({
  code: z.enum(WARNING_CODES),
  message: z.string(),
  evidence: spanSchema.nullable(),
})

export const reportSchema = z
  .strictObject({
    schema: z.literal(SCHEMA_ID),
    id: z.string().min(1),
    source: z.strictObject({ url: z.url({ protocol: /^https?$/ }).nullable(), file: z.string().nullable() }),
    title: z.string().nullable(),
    publisher: z
      .strictObject({ name: z.string(), tag: z.string().nullable(), homeProvince: provinceCode.nullable() })
      .nullable(),
    authors: z.array(z.string()),
    publishedOn: z
      .strictObject({
        date: isoDate,
        time: z
          .string()
          .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM')
          .nullable(),
        inferred: z.boolean(),
        evidence: spanSchema,
      })
      .nullable(),
    event: z
      .strictObject({
        kind: z.enum(EVENT_KINDS),
        online: z.boolean(),
        date: isoDate.nullable(),
        venueProvince: provinceCode.nullable(),
        bridgeProvinces: z.array(provinceCode),
        evidence: spanSchema,
      })
      .nullable(),
    jurisdiction: jurisdictionSchema.nullable(),
    period: periodSchema.nullable(),
    outlook: periodSchema.nullable(),
    themes: z.array(themeSchema),
    figures: z.array(figureSchema),
    topics: z.array(z.strictObject({ code: z.enum(TOPICS), mentions: z.int().positive(), evidence: spanSchema })),
    directives: z.array(z.strictObject({ speaker: z.string().nullable(), evidence: spanSchema })),
    documents: z.array(
      z.strictObject({
        kind: z.string(),
        number: z.string().nullable(),
        issuer: z.string().nullable(),
        date: isoDate.nullable(),
        evidence: spanSchema,
      }),
    ),
    people: z.array(z.strictObject({ name: z.string(), roles: z.array(z.string()), evidence: spanSchema })),
    text: z
      .strictObject({
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex'),
        length: z.int().nonnegative(),
        boilerplate: z.array(z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })),
      })
      .nullable(),
    warnings: z.array(warningSchema),
  })
  .meta({ id: 'normalized-report-1', title: 'Normalized report, version 1' })

/** What stands in a report's place when its file could not be read. */
export const reportErrorSchema = z.strictObject({
  schema: z.literal(SCHEMA_ID),
  id: z.string(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
})

export type Span = z.infer<typeof spanSchema>
export type Period = z.infer<typeof periodSchema>
export type PeriodKind = Period['kind']
export type Jurisdiction = z.infer<typeof jurisdictionSchema>
export type Qualifier = (typeof QUALIFIERS)[number]
export type Figure = z.infer<typeof figureSchema>
export type Comparison = NonNullable<Figure['comparison']>
export type Theme = z.infer<typeof themeSchema>
export type Topic = (typeof TOPICS)[number]
export type EventKind = (typeof EVENT_KINDS)[number]
export type Warning = z.infer<typeof warningSchema>
export type NormalizedReport = z.infer<typeof reportSchema>
export type ReportError = z.infer<typeof reportErrorSchema>

/** JSON Schema (draft 2020-12) of one line of the open dataset, made from the Zod schema so that the two cannot differ. */
export function reportJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(reportSchema, { target: 'draft-2020-12' }) as Record<string, unknown>
}
