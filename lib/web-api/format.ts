/** Which format a caller wants: `?format=` first, `?csv=` next, the Accept header last. */
import Negotiator from 'negotiator'
import { COMMA_CSV, type CsvDialect, POINT_CSV } from '../i18n/csv'
import { Problem } from './problem'

export const FORMATS = ['json', 'csv', 'ndjson'] as const
export type Format = (typeof FORMATS)[number]

export const CSV_DIALECTS = { point: POINT_CSV, vi: COMMA_CSV } as const satisfies Record<string, CsvDialect>
export type CsvName = keyof typeof CSV_DIALECTS
export const CSV_NAMES = Object.keys(CSV_DIALECTS) as [CsvName, ...CsvName[]]

export const MEDIA_TYPES: Record<Format, string> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
}

/** Media types that callers name, the first that fits best first. */
const ACCEPTED: Record<string, Format> = {
  'application/json': 'json',
  'text/csv': 'csv',
  'application/x-ndjson': 'ndjson',
  'application/ndjson': 'ndjson',
}

/** @throws Problem `not-acceptable` where the caller takes none of them */
export function negotiatedFormat(named: Format | null, csv: CsvName | null, accept: string | null): Format {
  if (named) return named
  if (csv) return 'csv'
  const [best] = new Negotiator({ headers: { accept: accept ?? undefined } }).mediaTypes(Object.keys(ACCEPTED))
  const format = best === undefined ? undefined : ACCEPTED[best]
  if (format) return format
  throw new Problem('not-acceptable', `The Accept header takes ${accept} alone.`, {
    advice: `Accept ${Object.keys(ACCEPTED).join(', ')}, or name ?format=${FORMATS.join('|')}.`,
  })
}
