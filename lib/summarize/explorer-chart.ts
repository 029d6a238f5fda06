/** The explorer's chart over time as a model: title, axes, marks, source. */
import { messagesOf } from '../i18n/messages'
import { INDICATOR_NAMES } from '../i18n/names'
import type { Indicator } from '../normalize/report'
import {
  axisOf,
  type ChartContext,
  lower,
  sentenceOf,
  sourceLine,
  subtitleOf,
  unitsInWords,
  yearsInWords,
} from './chart-context'
import type { ChartModel, SeriesModel } from './chart-model'
import type { Drawn } from './drawn-observations'
import type { ExplorerChoice } from './explorer-query'
import { counts, isPanelled, MAX_SERIES } from './explorer-series'
import { highestOf } from './highest'
import { jurisdictionInPhrase } from './jurisdiction-names'
import type { DrawnObservation } from './merge-units'
import { placed } from './place'
import { yearBefore } from './transform'
import { type Asked, baseInWords, hasValues } from './unmade'

/** @param asked what was asked to be made of the values; @param nothing why there is nothing to draw, where there is nothing */
export function timeChart(
  choice: ExplorerChoice,
  indicators: readonly Indicator[],
  { jurisdictions, rows }: Drawn,
  series: SeriesModel[],
  { asked, nothing }: { asked: Asked; nothing: string | undefined },
  context: ChartContext,
): ChartModel {
  const { form, value, scale } = choice
  const { locale } = context
  const { figures: words, charts } = messagesOf(locale)
  const what = indicators.map(each => INDICATOR_NAMES[each][locale])
  const where =
    jurisdictions.length > MAX_SERIES
      ? words.provinces
      : jurisdictions.map(key => jurisdictionInPhrase(locale, key)).join(', ')
  const head = [what[0] ?? '', ...what.slice(1).map(lower)].join(', ')
  const title = words.titleOf(head, where, yearsInWords(context))
  const x = [...axisOf(context).places]
  const madeUnit = {
    stated: undefined,
    index: words.indexUnit(baseInWords(asked, context)),
    change: words.changeUnit,
    share: words.shareUnit,
  }[value]
  const axes: ChartModel['axes'] = []
  if (series.some(each => each.axis === 'count'))
    axes.push({
      id: 'count',
      // An index or a change counts nothing.
      label: madeUnit ?? charts.count,
      unit: madeUnit ?? unitsInWords(locale, counts(indicators)),
    })
  if (series.some(each => each.axis === 'rate')) axes.push({ id: 'rate', label: charts.perCent, unit: madeUnit ?? '%' })
  const ownScales = form === 'multiples' && scale === 'own'
  const subtitle = [subtitleOf(context, indicators, madeUnit), ...(ownScales ? [words.ownScales] : [])].join('; ')
  return {
    id: 'explorer',
    form: form === 'stacked' ? 'stacked' : form === 'multiples' ? 'multiples' : 'time',
    panels: isPanelled(choice, indicators),
    ownScales,
    title,
    subtitle: value === 'stated' ? subtitle : `${words.values[value]}; ${subtitle}`,
    description: nothing ? `${title}. ${nothing}` : sentenceOf(context, { title, x, series }),
    nothing,
    source: sourceLine(
      context,
      rows.filter(row =>
        series.some(
          each =>
            each.jurisdiction === row.jurisdiction &&
            each.indicator === row.indicator &&
            (value === 'stated' ? hasValues(each) : isUsed(row, each, asked, context)),
        ),
      ),
    ),
    address: context.address,
    x,
    axes,
    // An index, a share or a change is no longer in its indicator's unit; the axis says what it is in.
    series: value === 'stated' ? series : series.map(each => ({ ...each, unit: undefined })),
    highest: value === 'stated' ? highestOf({ series, x }) : undefined,
    footnotes: [],
    locale,
  }
}

/** Whether a change, an index or a share was made of an observation, or measured by it. */
function isUsed(
  row: DrawnObservation,
  { points }: SeriesModel,
  { value, base }: Asked,
  { filters }: ChartContext,
): boolean {
  const [place] = placed([row], filters.period)
  if (!place || place.stub) return false
  const told = new Set(points.flatMap(point => (point.value === null ? [] : [point.x])))
  if (told.has(place.x)) return true
  if (value === 'index') return place.x === base && told.size > 0
  return value === 'change' && [...told].some(x => yearBefore(x) === place.x)
}
