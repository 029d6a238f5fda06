import { messagesOf } from '../i18n/messages'
import { UNIT_NAMES } from '../i18n/names'
import type { Indicator } from '../normalize/report'
import { axisOf, type ChartContext, isOne, sentenceOf, sourceLine, subtitleOf, yearsInWords } from './chart-context'
import type { ChartModel } from './chart-model'
import { jurisdictionInPhrase } from './jurisdiction-names'
import type { DrawnObservation } from './merge-units'
import { seriesOf } from './series'

export const RESOLUTION_INDICATORS = [
  'cases_under_jurisdiction',
  'cases_resolved',
  'resolution_rate',
] as const satisfies Indicator[]

/** Cases under jurisdiction, those resolved, and the rate: one jurisdiction's chart. */
export function resolutionChart(
  jurisdiction: string,
  observations: readonly DrawnObservation[],
  context: ChartContext,
): ChartModel {
  const { locale } = context
  const { charts } = messagesOf(locale)
  const axis = axisOf(context)
  const footnotes: string[] = []
  const series = [
    seriesOf(
      {
        id: 'whole',
        label: charts.underJurisdiction,
        indicator: 'cases_under_jurisdiction',
        jurisdiction,
        color: 'whole',
        mark: 'bar',
      },
      observations,
      axis,
      footnotes,
    ),
    seriesOf(
      {
        id: 'resolved',
        label: charts.resolved,
        indicator: 'cases_resolved',
        jurisdiction,
        color: 'resolved',
        mark: 'bar',
      },
      observations,
      axis,
      footnotes,
    ),
    seriesOf(
      { id: 'rate', label: charts.rate, indicator: 'resolution_rate', jurisdiction, color: 'rate', mark: 'line' },
      observations,
      axis,
      footnotes,
    ),
  ]
  const where = jurisdictionInPhrase(locale, jurisdiction)
  const title = charts.resolutionTitle(where, yearsInWords(context))
  const x = [...axis.places]
  return {
    id: `resolution-${jurisdiction.replace(':', '-')}`,
    form: 'time',
    title,
    subtitle: subtitleOf(context, RESOLUTION_INDICATORS),
    description: sentenceOf(context, { title, x, series }),
    source: sourceLine(
      context,
      observations.filter(o => o.jurisdiction === jurisdiction && isOne(o.indicator, RESOLUTION_INDICATORS)),
    ),
    address: context.address,
    x,
    axes: [
      { id: 'count', label: charts.count, unit: UNIT_NAMES['vụ việc'][locale] },
      { id: 'rate', label: charts.perCent, unit: '%' },
    ],
    series,
    footnotes,
    locale,
  }
}
