import { z } from 'zod'
import { INDICATOR_NAMES } from '../../i18n/names'
import { INDICATOR_UNITS } from '../../normalize/report'
import { type FigureCursor, type ListedFigure, pageOfFigures, type StatedNames, statedNames } from '../../store'
import { jurisdictionName } from '../../summarize/jurisdiction-names'
import type { Collection } from '../collection'
import { observationFilter } from '../query'
import { figureSchema } from '../schemas'
import { SOURCE_COLUMNS, sourceOf } from './sources'

type Item = z.infer<typeof figureSchema>

function figureItem(figure: ListedFigure, names: StatedNames): Item {
  const { reportId, position, indicator, value, qualifier, jurisdiction, period, part, review, evidence } = figure
  return {
    report: reportId,
    position,
    indicator,
    indicatorName: INDICATOR_NAMES[indicator].vi,
    value,
    unit: INDICATOR_UNITS[indicator],
    qualifier,
    basis: 'stated',
    jurisdiction,
    jurisdictionName: jurisdiction && jurisdictionName('vi', jurisdiction, names.get(jurisdiction)),
    period,
    part,
    observation: figure.observation?.id ?? null,
    chosen: figure.observation?.chosen ?? false,
    conflict: figure.observation?.conflict ?? false,
    review,
    evidence,
    source: sourceOf(figure),
  }
}

export const figures: Collection<Item, FigureCursor> = {
  path: 'figures',
  summary: 'Every number that every report states',
  description:
    'Parts of totals, figures without a period and rejected ones too, each with its words and its source; `part`, `review` and `observation` tell them apart. The newest report first.',
  parameters: ['from', 'to', 'province', 'level', 'period', 'indicator', 'units'],
  item: figureSchema,
  cursor: z.tuple([z.int().nonnegative(), z.int().min(-1)]),
  columns: [
    ['report', item => item.report],
    ['position', item => item.position],
    ['indicator', item => item.indicator],
    ['indicator_name', item => item.indicatorName],
    ['jurisdiction', item => item.jurisdiction],
    ['jurisdiction_name', item => item.jurisdictionName],
    ['period_kind', item => item.period?.kind ?? null],
    ['period_start', item => item.period?.start ?? null],
    ['period_end', item => item.period?.end ?? null],
    ['qualifier', item => item.qualifier],
    ['value', item => item.value],
    ['unit', item => item.unit],
    ['basis', item => item.basis],
    ['part', item => item.part],
    ['observation', item => item.observation],
    ['chosen', item => item.chosen],
    ['conflict', item => item.conflict],
    ['review', item => item.review],
    ...SOURCE_COLUMNS,
  ],
  async page({ store, query }, request) {
    const page = await pageOfFigures(store, observationFilter(query), request)
    const names = await statedNames(
      store,
      page.items.map(({ jurisdiction, reportId }) => ({ jurisdiction, report: reportId })),
    )
    return { ...page, items: page.items.map(figure => figureItem(figure, names)) }
  },
}
