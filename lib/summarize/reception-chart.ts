import { messagesOf } from '../i18n/messages'
import type { Indicator } from '../normalize/report'
import {
  axisOf,
  type ChartContext,
  isOne,
  sentenceOf,
  sourceLine,
  subtitleOf,
  unitsInWords,
  yearsInWords,
} from './chart-context'
import type { ChartModel } from './chart-model'
import { jurisdictionInPhrase } from './jurisdiction-names'
import type { DrawnObservation } from './merge-units'
import { seriesOf } from './series'

export const RECEPTION_INDICATORS = [
  'citizen_receptions',
  'citizens_received',
  'group_delegations',
] as const satisfies Indicator[]

const COLORS = {
  citizen_receptions: 'receptions',
  citizens_received: 'people',
  group_delegations: 'delegations',
} as const

/** Receptions, people received and large-group delegations: one jurisdiction's chart. */
export function receptionChart(
  jurisdiction: string,
  observations: readonly DrawnObservation[],
  context: ChartContext,
): ChartModel {
  const { locale } = context
  const { charts } = messagesOf(locale)
  const labels = {
    citizen_receptions: charts.receptions,
    citizens_received: charts.people,
    group_delegations: charts.delegations,
  }
  const axis = axisOf(context)
  const footnotes: string[] = []
  const series = RECEPTION_INDICATORS.map(indicator =>
    seriesOf(
      {
        id: COLORS[indicator],
        label: labels[indicator],
        indicator,
        jurisdiction,
        color: COLORS[indicator],
        mark: 'bar',
      },
      observations,
      axis,
      footnotes,
    ),
  )
  const where = jurisdictionInPhrase(locale, jurisdiction)
  const title = charts.receptionTitle(where, yearsInWords(context))
  const x = [...axis.places]
  return {
    id: `receptions-${jurisdiction.replace(':', '-')}`,
    form: 'time',
    // Visits, people and delegations are three units, and the last is a hundredth of the first.
    panels: true,
    title,
    subtitle: subtitleOf(context, RECEPTION_INDICATORS),
    description: sentenceOf(context, { title, x, series }),
    source: sourceLine(
      context,
      observations.filter(o => o.jurisdiction === jurisdiction && isOne(o.indicator, RECEPTION_INDICATORS)),
    ),
    address: context.address,
    x,
    axes: [{ id: 'count', label: charts.count, unit: unitsInWords(locale, RECEPTION_INDICATORS) }],
    series,
    footnotes,
    locale,
  }
}
