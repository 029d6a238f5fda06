/** Shares that can be drawn: the next step from a chart whose series are not parts of one whole, or never stated together. */
import { INDICATOR_NAMES } from '../i18n/names'
import { INDICATOR_UNITS, type Indicator } from '../normalize/report'
import { PROVINCE } from '../observe/jurisdiction-key'
import type { Store } from '../store/index'
import { axisOf, type ChartContext, lower, scaleOfYears } from './chart-context'
import type { SeriesModel } from './chart-model'
import { type Drawn, drawnObservations } from './drawn-observations'
import { explorerHref } from './explorer-link'
import type { ExplorerChoice } from './explorer-query'
import { type Filters, jurisdictionsOf, MAX_PROVINCES } from './filters'
import { jurisdictionInPhrase, jurisdictionName } from './jurisdiction-names'
import type { NextStep } from './next-step-types'
import { placed } from './place'
import { allUnits } from './province-chart'
import { seriesOf } from './series'
import { measurable } from './transform'
import { WHOLES } from './whole-parts'

/** Kinds of one thing that are offered; with the provinces as many as two lines hold. */
const MOST_KINDS = 3

type Request = Pick<ChartContext, 'locale' | 'filters'>

/** Shares of the places and of the indicator that were asked for, in the years and kind of period that were. */
export async function shareOffers(
  store: Store,
  request: Request,
  indicators: readonly Indicator[],
  choice: ExplorerChoice,
): Promise<NextStep[]> {
  const ofKinds = await kindsOfOneThing(store, request, indicators, choice)
  const counted = indicators.find(each => INDICATOR_UNITS[each] !== '%')
  const ofProvinces = counted ? await provincesTogether(store, request, counted, choice) : []
  return [...ofProvinces, ...ofKinds]
}

/** The kinds of one thing, of a chosen place or the country: those with a chosen indicator first. */
async function kindsOfOneThing(
  store: Store,
  { locale, filters }: Request,
  indicators: readonly Indicator[],
  choice: ExplorerChoice,
): Promise<NextStep[]> {
  const wholes: Indicator[][] = WHOLES.map(parts => [...parts])
  const isAsked = (parts: readonly Indicator[]) => parts.some(each => indicators.includes(each))
  const chosen = [...new Set([...jurisdictionsOf(filters), 'national'])]
  const drawn = await drawnObservations(store, filters, wholes.flat(), { chosen })
  const offers = drawn.jurisdictions.flatMap(jurisdiction =>
    wholes.flatMap(parts => {
      const told = subsets(parts).find(some => some.length > 1 && sharedPlace(drawn, filters, [jurisdiction], some))
      return told ? [{ jurisdiction, parts: told }] : []
    }),
  )
  return offers
    .sort((a, b) => Number(isAsked(b.parts)) - Number(isAsked(a.parts)))
    .slice(0, MOST_KINDS)
    .map(({ jurisdiction, parts }) => {
      const names = parts.map((each, index) =>
        index === 0 ? INDICATOR_NAMES[each][locale] : lower(INDICATOR_NAMES[each][locale]),
      )
      return {
        name: `${names.join(', ')} (${jurisdictionInPhrase(locale, jurisdiction)})`,
        href: explorerHref(
          locale,
          { ...filters, indicators: parts, provinces: idsUnder(drawn, jurisdiction), national: false },
          { ...choice, base: null, year: null },
        ),
      }
    })
}

/** Provinces that state one indicator of the same period: with the most of those chosen, then the most at all, then the newest. */
async function provincesTogether(
  store: Store,
  { locale, filters }: Request,
  indicator: Indicator,
  choice: ExplorerChoice,
): Promise<NextStep[]> {
  const drawn = await drawnObservations(store, filters, [indicator], { chosen: allUnits(filters.units) })
  const chosen = new Set(jurisdictionsOf(filters).map(key => drawn.under.get(key) ?? key))
  const provinces = seriesIn(drawn, filters, drawn.jurisdictions, [indicator])
  const [first] = provinces
  const together = (first?.points ?? [])
    .map(({ x }, index) => {
      const stating = provinces.filter(each => measurable(each.points[index]))
      const asked = stating.filter(each => chosen.has(each.jurisdiction))
      return { x, stating: [...asked, ...stating.filter(each => !asked.includes(each))], asked: asked.length }
    })
    .filter(({ stating }) => stating.length > 1)
    .sort((a, b) => b.asked - a.asked || b.stating.length - a.stating.length || (a.x < b.x ? 1 : -1))
  const [best] = together
  if (!best) return []
  const keys = best.stating.slice(0, MAX_PROVINCES).map(each => each.jurisdiction)
  const names = keys.map(key => jurisdictionName(locale, key))
  const label = axisOf({ locale, filters, years: [Number(best.x.slice(0, 4))] }).places.find(
    p => p.key === best.x,
  )?.label
  return [
    {
      name: `${INDICATOR_NAMES[indicator][locale]}: ${names.join(', ')} (${label ?? best.x})`,
      href: explorerHref(
        locale,
        {
          ...filters,
          indicators: filters.indicators.length ? [indicator] : [],
          provinces: keys.flatMap(key => idsUnder(drawn, key)).sort(),
          national: false,
        },
        { ...choice, base: null, year: null },
      ),
    },
  ]
}

/** Whether all indicators of a place can be measured in one period. */
function sharedPlace(drawn: Drawn, filters: Filters, places: readonly string[], indicators: readonly Indicator[]) {
  const series = seriesIn(drawn, filters, places, indicators)
  return (series[0]?.points ?? []).some((_, index) => series.every(each => measurable(each.points[index])))
}

/** The series of some places and indicators, as the explorer draws them. */
function seriesIn(
  { rows }: Drawn,
  filters: Filters,
  places: readonly string[],
  indicators: readonly Indicator[],
): SeriesModel[] {
  const years = scaleOfYears(
    filters,
    rows.flatMap(row => placed([row], filters.period).map(point => point.year)),
  )
  const axis = axisOf({ locale: 'vi', filters, years })
  return places.flatMap(jurisdiction =>
    indicators.map(indicator =>
      seriesOf(
        { id: `${indicator} ${jurisdiction}`, label: '', indicator, jurisdiction, color: 'national', mark: 'bar' },
        rows,
        axis,
        [],
      ),
    ),
  )
}

/** All parts, then all but one. */
function subsets(parts: readonly Indicator[]): Indicator[][] {
  return [[...parts], ...parts.map(without => parts.filter(each => each !== without))]
}

/** Ids of the provinces that were asked for and are drawn in a place's series; none for the country. */
function idsUnder({ under }: Drawn, jurisdiction: string): string[] {
  return [...under]
    .filter(([key, drawnIn]) => drawnIn === jurisdiction && key.startsWith(PROVINCE))
    .map(([key]) => key.slice(PROVINCE.length))
}
