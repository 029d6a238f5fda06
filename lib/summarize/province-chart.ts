/** One indicator of one year over the provinces: a ranking, or a map of equal tiles. */
import { messagesOf } from '../i18n/messages'
import { INDICATOR_NAMES } from '../i18n/names'
import { INDICATOR_UNITS, type Indicator } from '../normalize/report'
import { inForce, MERGER_DATE, UNITS } from '../normalize/units'
import { PROVINCE } from '../observe/jurisdiction-key'
import { lengthInDays } from '../observe/periods'
import { unitToday } from '../observe/units'
import { type ChartContext, sourceLine, subtitleOf, unitsInWords } from './chart-context'
import type { ChartModel, PointModel } from './chart-model'
import type { Drawn } from './drawn-observations'
import { explorerHref } from './explorer-link'
import type { ExplorerChoice } from './explorer-query'
import type { Filters } from './filters'
import { datedName, mapUnits, nameAt } from './map-units'
import { axisPlaces, placed } from './place'
import { rankedGroups } from './ranking-order'
import { emptyPoint, seriesOf } from './series'
import { unitsTold } from './units-told'

/** The year of an empty map: the last of the 63 provinces. */
const LAST_UNMERGED = 2024

/** Every unit of province level that a choice of boundaries knows. */
export function allUnits(units: Filters['units']): string[] {
  return UNITS.filter(unit => units === 'dated' || inForce(unit, MERGER_DATE)).map(unit => PROVINCE + unit.id)
}

/** The newest year in which provinces have a whole period; else the newest with a part of one. */
function newestYear({ rows }: Drawn, context: ChartContext): number | null {
  const years = rows
    .filter(row => row.jurisdiction.startsWith(PROVINCE))
    .flatMap(row => placed([row], context.filters.period))
    .sort((a, b) => Number(a.stub) - Number(b.stub) || b.year - a.year)
  return years[0]?.year ?? null
}

export interface ProvinceChart {
  chart: ChartModel
  /** What is stated of units that the map has no tile for, and the same map in the boundaries that have; null where all is drawn. */
  beyond: { text: string; link: string; href: string } | null
}

export function provinceChart(
  choice: ExplorerChoice,
  indicator: Indicator,
  drawn: Drawn,
  context: ChartContext,
): ProvinceChart {
  const { form, year } = choice
  const { locale, filters } = context
  const { figures: words, charts } = messagesOf(locale)
  const shown = year ?? newestYear(drawn, context) ?? context.years.at(-1) ?? LAST_UNMERGED
  const ofUnits = drawn.rows.filter(row => row.indicator === indicator && row.jurisdiction.startsWith(PROVINCE))
  const place = newestPlace(ofUnits, shown, context)
  const footnotes: string[] = []
  const axis = { locale, period: filters.period, places: place ? [place] : [] }
  const points = new Map<string, PointModel>(
    drawn.jurisdictions
      .filter(key => key.startsWith(PROVINCE))
      .map(jurisdiction => {
        const plan = { id: 'p', label: '', indicator, jurisdiction, color: 'receptions', mark: 'bar' } as const
        const id = jurisdiction.slice(PROVINCE.length)
        const [point] = seriesOf(plan, drawn.rows, axis, footnotes).points
        return [id, { ...(point ?? emptyPoint(id)), x: id }]
      }),
  )
  const at = place?.key ?? `${shown}`
  const order = rankedGroups(points.values(), ({ x }) => daysAt(ofUnits, PROVINCE + x, at, filters), context)
  const ranked = order.points.map(({ x: key }) => ({ key, label: nameAt(locale, key, at) }))
  const x = form === 'tiles' ? mapUnits(at, filters) : ranked
  const title = words.rankingTitle(INDICATOR_NAMES[indicator][locale], place?.label ?? `${shown}`)
  const placesDrawn = new Set(x.map(({ key }) => key))
  const stated = ranked.filter(({ key }) => placesDrawn.has(key))
  const count = unitsTold(
    stated.map(({ key }) => key),
    at,
    context,
  )
  const beyond = ranked.flatMap(({ key }) => (placesDrawn.has(key) ? [] : [key]))
  const told = words.beyond(beyond.length)
  if (beyond.length > 0) footnotes.push(`${told}: ${beyond.map(id => datedName(locale, id)).join(', ')}.`)
  const [best] = stated
  const footnote = beyond.length > 0 ? footnotes.length : null
  const unitsBeyond = new Set(beyond.map(unitToday))
  const chart: ChartModel = {
    id: 'explorer',
    form: form === 'tiles' ? 'tiles' : 'ranking',
    title,
    subtitle: [subtitleOf(context, [indicator]), count].filter(Boolean).join('; '),
    description: best
      ? charts.latest(title, `${firstInWords(best, points.get(best.key))}; ${count}`)
      : charts.nothing(title),
    source: sourceLine(
      { ...context, sources: rows => drawn.sources(rows, [shown]) },
      ofUnits.filter(
        row =>
          placesDrawn.has(row.jurisdiction.slice(PROVINCE.length)) &&
          placed([row], filters.period).some(point => filters.period === 'year' || point.x === place?.key),
      ),
    ),
    address: context.address,
    shown: place?.key ?? `${shown}`,
    x,
    groups: form === 'tiles' || order.groups.length === 0 ? undefined : order.groups,
    axes: [
      INDICATOR_UNITS[indicator] === '%'
        ? { id: 'rate', label: charts.perCent, unit: '%' }
        : { id: 'count', label: charts.count, unit: unitsInWords(locale, [indicator]) },
    ],
    series: [
      {
        id: indicator,
        label: INDICATOR_NAMES[indicator][locale],
        indicator,
        jurisdiction: 'province',
        color: INDICATOR_UNITS[indicator] === '%' ? 'rate' : 'receptions',
        mark: 'bar',
        axis: INDICATOR_UNITS[indicator] === '%' ? 'rate' : 'count',
        points: x.map(({ key }) => {
          const point = points.get(key) ?? emptyPoint(key)
          return point.value === null && unitsBeyond.has(unitToday(key)) ? { ...point, footnote } : point
        }),
      },
    ],
    footnotes,
    locale,
  }
  return {
    chart,
    beyond:
      beyond.length > 0
        ? {
            text: `${told}.`,
            link: words.inUnits2025,
            href: explorerHref(locale, { ...filters, units: '2025' }, { ...choice, year: shown }),
          }
        : null,
  }
}

/** Of several parts of a year the last that a province states: a map or a ranking shows one period. */
function newestPlace(rows: Drawn['rows'], year: number, { locale, filters }: ChartContext) {
  const places = axisPlaces(locale, [year], filters.period)
  const told = new Set(rows.flatMap(row => placed([row], filters.period).map(point => point.x)))
  return places.findLast(place => told.has(place.key)) ?? places.at(-1)
}

/** How long the period is that a province shows at a place of the axis. */
function daysAt(rows: Drawn['rows'], jurisdiction: string, at: string, { period }: Filters): number {
  const own = rows.filter(row => row.jurisdiction === jurisdiction)
  const shown = placed(own, period).find(({ x }) => x === at)?.observation
  return shown ? lengthInDays(shown.periodStart, shown.periodEnd) : 0
}

/** The first of a ranking: "Hà Nội 31.826"; of a part of a year it says which: "Hải Phòng 4.329 (6 tháng đầu năm 2025)". */
function firstInWords({ label }: { label: string }, point: PointModel | undefined): string {
  return `${label} ${point?.label}${point?.stub ? ` (${point.stub.period})` : ''}`
}
