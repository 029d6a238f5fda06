/** The series that the explorer draws of what was chosen: which, in what order, colour and words. */
import { INDICATOR_NAMES } from '../i18n/names'
import { INDICATOR_UNITS, type Indicator } from '../normalize/report'
import { axisOf, type ChartContext } from './chart-context'
import type { ColorName, SeriesModel } from './chart-model'
import type { Drawn } from './drawn-observations'
import type { ExplorerChoice } from './explorer-query'
import { jurisdictionInPhrase, jurisdictionName } from './jurisdiction-names'
import { seriesOf } from './series'
import { provinceColor } from './theme-timeline'

/** As many series as the palette tells apart, but for the country, whose colour is no province's. */
export const MAX_SERIES = 8

/** The country is the whole that its provinces are parts of: stacked with them it would be counted twice. */
export function withoutWhole({ form }: ExplorerChoice, drawn: Drawn): Drawn {
  const provinces = drawn.jurisdictions.filter(key => key !== 'national')
  return form === 'stacked' && provinces.length > 0 && provinces.length < drawn.jurisdictions.length
    ? { ...drawn, jurisdictions: provinces }
    : drawn
}

/** Visits and money share no axis: each series is drawn in a panel of its own. */
export function isPanelled({ form, value }: ExplorerChoice, indicators: readonly Indicator[]): boolean {
  return (
    (form === 'line' || form === 'bar') &&
    value === 'stated' &&
    new Set(counts(indicators).map(each => INDICATOR_UNITS[each])).size > 1
  )
}

/** Whether a colour means a place, as in the lanes of themes: series of several indicators on one axis need a colour each. */
export function meansPlaces(choice: ExplorerChoice, indicators: readonly Indicator[]): boolean {
  return indicators.length === 1 || choice.form === 'multiples' || isPanelled(choice, indicators)
}

export function plannedSeries(
  choice: ExplorerChoice,
  indicators: readonly Indicator[],
  { jurisdictions, rows }: Drawn,
  context: ChartContext,
  /** Filled with what the points' footnote numbers stand for. */
  footnotes: string[],
): SeriesModel[] {
  const { form } = choice
  const places = meansPlaces(choice, indicators) ? jurisdictions : null
  const axis = axisOf(context)
  const pairs = jurisdictions.flatMap(jurisdiction => indicators.map(indicator => ({ jurisdiction, indicator })))
  const series = pairs
    // Rates are parts of nothing: they do not stack.
    .filter(({ indicator }) => form !== 'stacked' || INDICATOR_UNITS[indicator] !== '%')
    .map(({ jurisdiction, indicator }, index) =>
      seriesOf(
        {
          id: `${indicator}-${jurisdiction.replace(':', '-')}`,
          label: labelOf(context, { jurisdiction, indicator }, indicators.length, jurisdictions.length),
          indicator,
          jurisdiction,
          color: colorOf(jurisdiction, places, index),
          mark: form === 'line' || form === 'multiples' ? 'line' : 'bar',
        },
        rows,
        axis,
        footnotes,
      ),
    )
  // Of all provinces, those that say nothing would only be sixty blanks; one that was chosen is told to say nothing.
  return form === 'multiples' && context.filters.provinces.length === 0
    ? series.filter(each => each.points.some(point => point.value !== null))
    : series
}

/** A place's own colour, as in its lane of themes; without places the next one for each series. */
function colorOf(jurisdiction: string, places: readonly string[] | null, index: number): ColorName {
  if (places === null) return provinceColor(index)
  if (jurisdiction === 'national') return 'national'
  return provinceColor(places.filter(key => key !== 'national').indexOf(jurisdiction))
}

function labelOf(
  { locale }: ChartContext,
  { jurisdiction, indicator }: { jurisdiction: string; indicator: Indicator },
  indicators: number,
  jurisdictions: number,
): string {
  const name = INDICATOR_NAMES[indicator][locale]
  if (indicators === 1) return jurisdictionName(locale, jurisdiction)
  return jurisdictions === 1 ? name : `${name}, ${jurisdictionInPhrase(locale, jurisdiction)}`
}

/** Those of some indicators that count: no rates. */
export function counts(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(indicator => INDICATOR_UNITS[indicator] !== '%')
}
