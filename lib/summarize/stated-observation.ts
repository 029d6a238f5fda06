/** Observations for tests: what a report states of a jurisdiction and period, in one line. */
import type { Indicator, PeriodKind } from '../normalize/report'
import type { DrawnObservation } from './merge-units'

const PARTS: Record<string, [PeriodKind, string, string]> = {
  H1: ['half', '01-01', '06-30'],
  H2: ['half', '07-01', '12-31'],
  Q2: ['quarter', '04-01', '06-30'],
  M9: ['months', '01-01', '09-30'],
}

/** `when`: "2020", "2020-H1", "2020-Q2", "2020-M9" or "2021-08-01..2022-07-31" (a reporting year). */
export function stated(
  indicator: Indicator,
  when: string,
  value: number,
  rest: Partial<DrawnObservation> = {},
): DrawnObservation {
  const [start = '', end] = when.split('..')
  const [year = '', part = ''] = when.split('-')
  const [kind, first, last] = PARTS[part] ?? (['year', '01-01', '12-31'] as const)
  return {
    indicator,
    jurisdiction: 'national',
    periodKind: end ? 'year' : kind,
    periodStart: end ? start : `${year}-${first}`,
    periodEnd: end ?? `${year}-${last}`,
    value,
    qualifier: 'exact',
    basis: 'stated',
    figureId: 'a-report#0',
    choice: 'only',
    figures: 1,
    statements: 1,
    conflict: false,
    computedFrom: [],
    rateMismatch: null,
    ...rest,
  }
}
