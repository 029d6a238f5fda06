/** Test support: reports to store. Apart from testing.ts, which only a test runner can load. */
import { type Figure, INDICATOR_UNITS, type NormalizedReport, SCHEMA_ID } from '../normalize/report'

/** A figure of the country's year 2020, unless told otherwise. */
export function figure(indicator: Figure['indicator'], value: number, rest: Partial<Figure> = {}): Figure {
  return {
    indicator,
    value,
    unit: INDICATOR_UNITS[indicator],
    qualifier: 'exact',
    jurisdiction: { level: 'national' },
    period: { start: '2020-01-01', end: '2020-12-31', kind: 'year', label: 'năm 2020' },
    part: null,
    comparison: null,
    evidence: { start: null, end: null, text: `${value} ${INDICATOR_UNITS[indicator]}` },
    ...rest,
  }
}

export function record(id: string, rest: Partial<NormalizedReport> = {}): NormalizedReport {
  return {
    schema: SCHEMA_ID,
    id,
    source: { url: null, file: null },
    title: null,
    publisher: null,
    authors: [],
    publishedOn: null,
    event: null,
    jurisdiction: { level: 'national' },
    period: null,
    outlook: null,
    themes: [],
    figures: [],
    topics: [],
    directives: [],
    documents: [],
    people: [],
    text: null,
    warnings: [],
    ...rest,
  }
}

export function published(date: string): NormalizedReport['publishedOn'] {
  return { date, time: null, inferred: false, evidence: { start: null, end: null, text: date } }
}

/** As the importer hands it over. */
export function incoming(report: NormalizedReport, text: string | null = null) {
  return { record: report, text, origin: 'test' }
}
