/** The query parameters of the API, each described once: for reading, for problems and for the OpenAPI description. */
import { z } from 'zod'
import { INDICATORS } from '../normalize/report'
import { UNITS } from '../normalize/units'
import { LEVELS } from '../store'
import { FIRST_YEAR, LAST_YEAR, PERIOD_CHOICES } from '../summarize/filters'
import { CSV_NAMES, FORMATS } from './format'

export const DEFAULT_PAGE = 100
export const MAX_PAGE = 1000
export const MAX_WORDS_LENGTH = 300

const year = z.int().min(FIRST_YEAR).max(LAST_YEAR)

interface Parameter {
  description: string
  schema: z.ZodType
  /** What a problem says was expected. */
  expected: string
  /** Several values, separated by commas or repeated. */
  list?: true
  example?: string
}

export const PARAMETERS = {
  from: {
    description:
      'First year: of observations and figures the year that holds most of their period, of themes their year, of reports the year that they are about.',
    schema: year,
    expected: `a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
    example: '2016',
  },
  to: {
    description: 'Last year, as `from`.',
    schema: year,
    expected: `a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
    example: '2024',
  },
  province: {
    description:
      'Units of province level by their id (`/provinces` lists them). Of reports: also those about a district of the unit.',
    schema: z.enum(UNITS.map(unit => unit.id)),
    expected: 'ids of /api/v1/provinces, as hai-phong,hue',
    list: true,
    example: 'hai-phong,hue',
  },
  level: {
    description:
      'Every jurisdiction of these levels, beside the provinces that are chosen. Neither chosen: everything.',
    schema: z.enum(LEVELS),
    expected: LEVELS.join(', '),
    list: true,
    example: 'national',
  },
  period: {
    description: 'The kind of period. Left out: every kind, terms and other ranges too.',
    schema: z.enum(PERIOD_CHOICES),
    expected: PERIOD_CHOICES.join(', '),
    example: 'year',
  },
  indicator: {
    description: 'Indicators of the contract.',
    schema: z.enum(INDICATORS),
    expected: `indicators of the contract, as cases_resolved,resolution_rate (all: /api/v1/openapi.json)`,
    list: true,
    example: 'cases_resolved',
  },
  units: {
    description:
      '`2025`: provinces are taken as the 34 units of 2025, together with what was merged into them; observations of the parts are added up where that is sound, and marked `partial` where a part has none.',
    schema: z.enum(['dated', '2025']),
    expected: 'dated, 2025',
  },
  q: {
    description:
      'Words that a report has in its title or text: with or without diacritics, in any order, all of them; `"a phrase"`; a beginning of three letters or more as `giải*`. The first 16 count. As in every list the newest come first; the page’s search orders by relevance and takes a last word that nothing has as a beginning.',
    schema: z.string().max(MAX_WORDS_LENGTH),
    expected: `at least one word, at most ${MAX_WORDS_LENGTH} characters`,
    example: 'dan van kheo',
  },
  format: {
    description:
      'The format of the answer; without it the Accept header decides. CSV and NDJSON hold everything unless `limit` is given.',
    schema: z.enum(FORMATS),
    expected: FORMATS.join(', '),
  },
  csv: {
    description:
      '`point`: comma and decimal point. `vi`: semicolon and decimal comma, as Excel set to Vietnamese reads them. Implies `format=csv`.',
    schema: z.enum(CSV_NAMES),
    expected: CSV_NAMES.join(', '),
  },
  limit: {
    description: `How many items a page holds at most; JSON has ${DEFAULT_PAGE} where nothing is said. A page can hold fewer: only \`next\` says whether there is more.`,
    schema: z.int().min(1).max(MAX_PAGE),
    expected: `a whole number from 1 to ${MAX_PAGE}`,
    example: '50',
  },
  cursor: {
    description: 'Where the page before ended, as its `next` says it.',
    schema: z.string(),
    expected: 'the cursor of a `next` link, unchanged, with the same filters',
  },
} as const satisfies Record<string, Parameter>

export type ParameterName = keyof typeof PARAMETERS
export const PAGING: readonly ParameterName[] = ['format', 'csv', 'limit', 'cursor']
/** Of each parameter as a plain record, for what treats them all alike. */
export const parameter = (name: ParameterName): Parameter => PARAMETERS[name]
