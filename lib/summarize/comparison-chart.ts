import { messagesOf } from '../i18n/messages'
import { INDICATOR_NAMES } from '../i18n/names'
import { INDICATOR_UNITS, type Indicator } from '../normalize/report'
import {
  axisOf,
  type ChartContext,
  sentenceOf,
  sourceLine,
  subtitleOf,
  unitsInWords,
  yearsInWords,
} from './chart-context'
import type { ChartModel, TimelineModel } from './chart-model'
import { highestOf } from './highest'
import { jurisdictionInPhrase, jurisdictionName } from './jurisdiction-names'
import type { DrawnObservation } from './merge-units'
import { seriesOf } from './series'
import { provinceColor } from './theme-timeline'

/** What places are compared by on the overview, in the order of drawing. */
export const COMPARED = ['citizen_receptions', 'citizens_received', 'resolution_rate'] as const satisfies Indicator[]

/**
 * One indicator of several places. Counts stand in a panel and on a scale of their own each, since beside the country's a
 * province's would lie flat on the axis; rates share one.
 */
export function comparisonChart(
  indicator: Indicator,
  jurisdictions: readonly string[],
  observations: readonly DrawnObservation[],
  themes: TimelineModel,
  context: ChartContext,
): ChartModel {
  const { locale } = context
  const { charts, figures } = messagesOf(locale)
  const isRate = INDICATOR_UNITS[indicator] === '%'
  const axis = axisOf(context)
  const footnotes: string[] = []
  const provinces = jurisdictions.filter(key => key !== 'national')
  const series = jurisdictions.map(jurisdiction =>
    seriesOf(
      {
        id: jurisdiction.replace(':', '-'),
        label: jurisdictionName(locale, jurisdiction),
        indicator,
        jurisdiction,
        color: jurisdiction === 'national' ? 'national' : provinceColor(provinces.indexOf(jurisdiction)),
        mark: isRate ? 'line' : 'bar',
      },
      observations,
      axis,
      footnotes,
    ),
  )
  const where = jurisdictions.map(key => jurisdictionInPhrase(locale, key)).join(', ')
  const title = figures.titleOf(INDICATOR_NAMES[indicator][locale], where, yearsInWords(context))
  const x = [...axis.places]
  return {
    id: `compare-${indicator}`,
    form: 'time',
    panels: !isRate,
    title,
    subtitle: [subtitleOf(context, [indicator]), ...(isRate ? [] : [charts.ownScales])].join('; '),
    description: sentenceOf(context, { title, x, series }),
    source: sourceLine(
      context,
      observations.filter(row => row.indicator === indicator && jurisdictions.includes(row.jurisdiction)),
    ),
    address: context.address,
    x,
    axes: [
      isRate
        ? { id: 'rate', label: charts.perCent, unit: '%' }
        : { id: 'count', label: charts.count, unit: unitsInWords(locale, [indicator]) },
    ],
    series,
    themes,
    highest: highestOf({ series, x }),
    footnotes,
    locale,
  }
}
