/** The explorer's one chart: what the filters and the choice of form ask for, as a model. */
import { messagesOf } from '../i18n/messages'
import { INDICATOR_NAMES } from '../i18n/names'
import { INDICATOR_UNITS, type Indicator } from '../normalize/report'
import { coverage, type Store, themes } from '../store/index'
import { borneFootnotes } from './borne-footnotes'
import {
  axisOf,
  type ChartContext,
  lower,
  scaleOfYears,
  sentenceOf,
  sourceLine,
  subtitleOf,
  unitsInWords,
  yearsInWords,
} from './chart-context'
import type { ChartModel, ColorName, SeriesModel, TimelineModel } from './chart-model'
import { type Drawn, drawnObservations } from './drawn-observations'
import { statedPlaces } from './elsewhere'
import type { ExplorerChoice } from './explorer-query'
import { jurisdictionsOf } from './filters'
import { highestOf } from './highest'
import { baseYears, indexBase } from './index-base'
import { insteadOf } from './instead'
import { jurisdictionInPhrase, jurisdictionName } from './jurisdiction-names'
import type { NextStep } from './next-step-types'
import { yearsOf } from './overview'
import { placed } from './place'
import { allUnits, type ProvinceChart, provinceChart } from './province-chart'
import { seriesOf } from './series'
import { drawnThemes, isShort, provinceColor, themeTimeline } from './theme-timeline'
import { transformed } from './transform'
import { type Asked, baseInWords, explained, hasValues, nothingMade } from './unmade'

export const DEFAULT_INDICATORS: Indicator[] = ['citizen_receptions']
/** As many series as the palette tells apart. */
export const MAX_SERIES = 8

export interface Explorer {
  /** No report in the store at all. */
  empty: boolean
  chart: ChartModel
  /** Years to choose from, and those that a ranking can show. */
  years: number[]
  /** Where more was asked for than one chart draws. */
  tooMany: boolean
  /** Where something is stated, if nothing is of what was asked for. */
  elsewhere: NextStep[]
  /** What can be drawn where figures are stated, but not what was asked to be made of them. */
  instead: NextStep[]
  /** Years that an index can take for 100: some series has a value there to be measured by. */
  bases: number[]
  /** What a map has no tile for; null where all is drawn. */
  beyond: ProvinceChart['beyond']
}

export async function explorer(
  store: Store,
  request: Pick<ChartContext, 'locale' | 'filters' | 'address'>,
  choice: ExplorerChoice,
): Promise<Explorer> {
  const { locale, filters } = request
  const indicators = filters.indicators.length ? filters.indicators : DEFAULT_INDICATORS
  const ofProvinces = choice.form === 'ranking' || choice.form === 'tiles'
  const everywhere = ofProvinces || (choice.form === 'multiples' && filters.provinces.length === 0)
  const chosen = everywhere && filters.provinces.length === 0 ? allUnits(filters.units) : jurisdictionsOf(filters)
  const [drawn, all] = await Promise.all([
    drawnObservations(store, filters, indicators, { chosen, follow: !ofProvinces }),
    coverage(store),
  ])
  const shown = drawn.rows.flatMap(row => placed([row], filters.period).map(point => point.year))
  const scale = scaleOfYears(filters, shown)
  const context: ChartContext = { ...request, years: scale, sources: rows => drawn.sources(rows, scale) }
  const years = yearsOf(all)
  if (ofProvinces) {
    const [indicator = 'citizen_receptions'] = indicators
    return {
      empty: all.reports === 0,
      ...provinceChart(choice, indicator, drawn, context),
      years,
      tooMany: indicators.length > 1,
      elsewhere: [],
      instead: [],
      bases: [],
    }
  }
  const footnotes: string[] = []
  const series = plannedSeries(choice, indicators, drawn, context, footnotes)
  const limit = choice.form === 'multiples' ? series.length : MAX_SERIES
  const stated = series.slice(0, limit)
  const asked: Asked = { value: choice.value, year: choice.base, base: indexBase(stated, choice.base) }
  const made = transformed(stated, choice.value, asked.base, locale)
  const nothing = nothingMade(made, stated, asked, context)
  const told = borneFootnotes(explained(made, stated, asked, context), footnotes)
  const chart = {
    ...timeChart(choice, indicators, drawn, told.series, { asked, nothing }, context),
    footnotes: told.footnotes,
  }
  return {
    empty: all.reports === 0,
    chart:
      choice.form === 'multiples'
        ? chart
        : { ...chart, themes: await themesAbove(store, drawn, meansPlaces(choice, indicators), context) },
    years,
    tooMany: series.length > limit,
    elsewhere: drawn.rows.length === 0 ? await statedPlaces(store, request, indicators, choice) : [],
    instead: nothing ? await insteadOf(store, request, indicators, choice, indexBase(stated, null)) : [],
    bases: baseYears(stated),
    beyond: null,
  }
}

/** The themes of the places drawn, where those are few enough to stand above the figures. */
async function themesAbove(
  store: Store,
  { jurisdictions, themed }: Drawn,
  coloredByPlace: boolean,
  context: ChartContext,
): Promise<TimelineModel | undefined> {
  const { years } = context
  const told = await themes(store, {
    jurisdictions: ['national', ...themed.keys()],
    fromYear: years[0],
    toYear: years.at(-1),
  })
  const timeline = await themeTimeline(store, jurisdictions, drawnThemes(told, themed), context)
  if (!isShort(timeline) || timeline.lanes.every(lane => lane.marks.length === 0)) return undefined
  // A lane in the colour of some series of another place would be read as that series'.
  return coloredByPlace
    ? timeline
    : { ...timeline, lanes: timeline.lanes.map(lane => ({ ...lane, color: 'national' as const })) }
}

/** Visits and money share no axis: each series is drawn in a panel of its own. */
function isPanelled({ form, value }: ExplorerChoice, indicators: readonly Indicator[]): boolean {
  return (
    (form === 'line' || form === 'bar') &&
    value === 'stated' &&
    new Set(counts(indicators).map(each => INDICATOR_UNITS[each])).size > 1
  )
}

/** Whether a colour means a place, as in the lanes of themes: series of several indicators on one axis need a colour each. */
function meansPlaces(choice: ExplorerChoice, indicators: readonly Indicator[]): boolean {
  return indicators.length === 1 || choice.form === 'multiples' || isPanelled(choice, indicators)
}

function plannedSeries(
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

function timeChart(
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
          each => hasValues(each) && each.jurisdiction === row.jurisdiction && each.indicator === row.indicator,
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

function counts(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(indicator => INDICATOR_UNITS[indicator] !== '%')
}
