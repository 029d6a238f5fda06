/** The explorer's one chart: what the filters and the choice of form ask for, as a model. */
import { messagesOf } from '../i18n/messages'
import { INDICATOR_NAMES } from '../i18n/names'
import type { Indicator } from '../normalize/report'
import { coverage, type Store, themes } from '../store/index'
import { borneFootnotes } from './borne-footnotes'
import { type ChartContext, scaleOfYears } from './chart-context'
import type { ChartModel, SeriesModel, TimelineModel } from './chart-model'
import { type Drawn, drawnObservations } from './drawn-observations'
import { statedPlaces } from './elsewhere'
import { timeChart } from './explorer-chart'
import type { ExplorerChoice } from './explorer-query'
import { MAX_SERIES, meansPlaces, plannedSeries, withoutWhole } from './explorer-series'
import { jurisdictionsOf } from './filters'
import { baseYears, indexBase } from './index-base'
import { insteadOf } from './instead'
import type { NextStep } from './next-step-types'
import { yearsOf } from './overview'
import { placed } from './place'
import { allUnits, type ProvinceChart, provinceChart } from './province-chart'
import { drawnThemes, isShort, themeTimeline } from './theme-timeline'
import { transformed } from './transform'
import { type Asked, baseInWords, explained, nothingMade } from './unmade'

export const DEFAULT_INDICATORS: Indicator[] = ['citizen_receptions']

export interface Explorer {
  /** No report in the store at all. */
  empty: boolean
  chart: ChartModel
  /** Years to choose from, and those that a ranking can show. */
  years: number[]
  /** What was asked for and is not drawn, and why: sentences. */
  notes: string[]
  /** Where something is stated, if nothing is of what was asked for. */
  elsewhere: NextStep[]
  /** What can be drawn where figures are stated, but not what was asked to be made of them. */
  instead: NextStep[]
  /** Years that an index can take for 100: some series has a value there to be measured by. */
  bases: number[]
  /** The place in words that an index took for 100 by itself; null where it took none, or the one asked for. */
  base: string | null
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
      notes: indicators.length > 1 ? [messagesOf(locale).figures.oneIndicator(INDICATOR_NAMES[indicator][locale])] : [],
      elsewhere: [],
      instead: [],
      bases: [],
      base: null,
    }
  }
  const footnotes: string[] = []
  const apart = withoutWhole(choice, drawn)
  const series = plannedSeries(choice, indicators, apart, context, footnotes)
  const own = meansPlaces(choice, indicators) ? series.filter(each => each.color === 'national').length : 0
  const limit = choice.form === 'multiples' ? series.length : MAX_SERIES + own
  const stated = series.slice(0, limit)
  const asked: Asked = { value: choice.value, year: choice.base, base: indexBase(stated, choice.base) }
  const made = transformed(stated, choice.value, asked.base, locale)
  const nothing = nothingMade(made, stated, asked, context)
  const told = borneFootnotes(explained(made, stated, asked, context), footnotes)
  const chart = {
    ...timeChart(choice, indicators, apart, told.series, { asked, nothing }, context),
    footnotes: told.footnotes,
  }
  return {
    empty: all.reports === 0,
    chart:
      choice.form === 'multiples'
        ? chart
        : { ...chart, themes: await themesAbove(store, drawn, meansPlaces(choice, indicators), context) },
    years,
    notes: notesOf(context, { wholeLeftOut: apart !== drawn, beyond: series.slice(limit) }),
    elsewhere: drawn.rows.length === 0 ? await statedPlaces(store, request, indicators, choice) : [],
    instead: nothing ? await insteadOf(store, request, indicators, choice, indexBase(stated, null)) : [],
    bases: baseYears(stated),
    base: choice.value === 'index' && choice.base === null && asked.base ? baseInWords(asked, context) : null,
    beyond: null,
  }
}

function notesOf(
  { locale }: ChartContext,
  { wholeLeftOut, beyond }: { wholeLeftOut: boolean; beyond: readonly SeriesModel[] },
): string[] {
  const { figures: words } = messagesOf(locale)
  return [
    ...(wholeLeftOut ? [words.stackWithoutWhole] : []),
    ...(beyond.length > 0 ? [words.leftOut(MAX_SERIES, beyond.map(({ label }) => label).join(', '))] : []),
  ]
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
