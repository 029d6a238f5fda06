import { z } from 'zod'
import { INDICATOR_NAMES } from '../../i18n/names'
import { INDICATOR_UNITS } from '../../normalize/report'
import {
  type DatedObservation,
  namesOfObservations,
  type ObservationCursor,
  pageOfObservations,
  type StatedNames,
} from '../../store'
import { jurisdictionName } from '../../summarize/jurisdiction-names'
import type { Collection } from '../collection'
import { observationFilter } from '../query'
import { observationSchema } from '../schemas'
import { type MergedObservation, pageOfMerged } from './merged-observations'

type Item = z.infer<typeof observationSchema>

/** @param observation as stored, or as added up for a unit of 2025 @param names of its jurisdiction, if it is a district or a central body */
export function observationItem(
  observation: DatedObservation | MergedObservation,
  names: StatedNames,
  origin: string,
): Item {
  const { id, year, indicator, jurisdiction, periodKind, periodStart, periodEnd } = observation
  const { value, qualifier, basis, conflict, statements, figures, choice, figureId, computedFrom } = observation
  const merged = 'merged' in observation && observation.merged
  return {
    id,
    indicator,
    indicatorName: INDICATOR_NAMES[indicator].vi,
    jurisdiction,
    jurisdictionName: jurisdictionName('vi', jurisdiction, names.get(jurisdiction)),
    period: { kind: periodKind, start: periodStart, end: periodEnd },
    year,
    value,
    unit: INDICATOR_UNITS[indicator],
    qualifier,
    basis,
    conflict,
    statements,
    figures,
    choice,
    figure: figureId,
    computedFrom,
    rateMismatch: observation.rateMismatch,
    partial: ('partial' in observation && observation.partial) || null,
    evidence: merged ? null : `${origin}/api/v1/observations/${id}/evidence`,
  }
}

export const observations: Collection<Item, ObservationCursor> = {
  path: 'observations',
  summary: 'The one value of each indicator, jurisdiction and period',
  description:
    'What the dashboard draws: of all figures that state a key, the one that is preferred, and what is computed from stated ones. By jurisdiction, period and indicator.',
  parameters: ['from', 'to', 'province', 'level', 'period', 'indicator', 'units'],
  item: observationSchema,
  cursor: z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]),
  columns: [
    ['indicator', item => item.indicator],
    ['indicator_name', item => item.indicatorName],
    ['jurisdiction', item => item.jurisdiction],
    ['jurisdiction_name', item => item.jurisdictionName],
    ['period_kind', item => item.period.kind],
    ['period_start', item => item.period.start],
    ['period_end', item => item.period.end],
    ['year', item => item.year],
    ['qualifier', item => item.qualifier],
    ['value', item => item.value],
    ['unit', item => item.unit],
    ['basis', item => item.basis],
    ['conflict', item => item.conflict],
    ['partial', item => item.partial && `${item.partial.have}/${item.partial.of}`],
    ['computed_from', item => item.computedFrom.join(' ')],
    ['rate_stated', item => item.rateMismatch?.stated ?? null],
    ['rate_computed', item => item.rateMismatch?.computed ?? null],
    ['statements', item => item.statements],
    ['figures', item => item.figures],
    ['choice', item => item.choice],
    ['figure', item => item.figure],
    ['id', item => item.id],
    ['evidence', item => item.evidence],
  ],
  async page({ store, query, origin }, request) {
    const filter = observationFilter(query)
    const page =
      query.filters.units === '2025'
        ? await pageOfMerged(store, filter, request)
        : await pageOfObservations(store, filter, request)
    const names = await namesOfObservations(store, page.items)
    return { ...page, items: page.items.map(observation => observationItem(observation, names, origin)) }
  },
}
