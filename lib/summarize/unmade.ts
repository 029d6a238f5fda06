/** Why no index, share or change could be made of figures that are stated: told of a series, and of a chart without any. */
import { messagesOf } from '../i18n/messages'
import { axisOf, type ChartContext } from './chart-context'
import type { SeriesModel } from './chart-model'
import type { ExplorerChoice } from './explorer-query'
import { arePartsOfOneWhole } from './whole-parts'

/** What values were asked for, and the place that an index took for 100. */
export interface Asked {
  value: ExplorerChoice['value']
  /** Year that was asked for; null: chosen by itself. */
  year: ExplorerChoice['base']
  base: string | null
}

type Told = Pick<ChartContext, 'locale' | 'filters' | 'years'>

export function hasValues({ points }: Pick<SeriesModel, 'points'>): boolean {
  return points.some(point => point.value !== null)
}

/** The base in words: its year, or the part of it that the chart shows: "6T đầu 2020". */
export function baseInWords({ year, base }: Asked, context: Told): string {
  const label = axisOf(context).places.find(({ key }) => key === base)?.label
  return label ?? `${year ?? context.years[0] ?? ''}`
}

/** The series that were made, each without a value told why, if figures are stated of it. @param made one for each stated */
export function explained(
  made: readonly SeriesModel[],
  stated: readonly SeriesModel[],
  asked: Asked,
  context: Told,
): SeriesModel[] {
  return made.map((series, index) => {
    const from = stated[index]
    return from && hasValues(from) && !hasValues(series) ? { ...series, silence: whyOf(from, asked, context) } : series
  })
}

function whyOf(from: SeriesModel, asked: Asked, context: Told): string {
  const { figures: words } = messagesOf(context.locale)
  if (asked.value === 'change') return words.noTwoYears
  if (asked.value === 'share') return words.noShare
  const { period } = context.filters
  const when = baseInWords(asked, context)
  if (isOutside(asked.year, context)) return words.baseOutside(when)
  const place = asked.base ?? when
  const isStated = from.points.some(({ x, value }) => value !== null && (x === place || x.slice(0, 4) === place))
  return isStated ? words.baseUnfit(when, period === 'year') : words.noBase(when, period === 'year')
}

/** Why a chart draws nothing although figures are stated; undefined where it draws something, or where nothing is stated. */
export function nothingMade(
  made: readonly SeriesModel[],
  stated: readonly SeriesModel[],
  asked: Asked,
  context: Told,
): string | undefined {
  if (asked.value === 'stated' || made.some(hasValues) || !stated.some(hasValues)) return undefined
  const { figures: words } = messagesOf(context.locale)
  if (asked.value === 'change') return words.changeNeeds
  if (asked.value === 'share') return arePartsOfOneWhole(stated) ? words.shareNeedsOnePeriod : words.shareNeedsParts
  if (asked.year === null) return words.indexNeeds
  return isOutside(asked.year, context) ? words.baseYearOutside(asked.year) : words.baseYearUnfit(asked.year)
}

/** Whether a base year was asked for that the filters leave out. */
function isOutside(year: number | null, { filters: { from, to } }: Told): boolean {
  return year !== null && ((from !== null && year < from) || (to !== null && year > to))
}
