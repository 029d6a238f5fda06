/** One indicator of one year over the provinces: a ranking, or a map of equal tiles. */
import { messagesOf } from '../i18n/messages'
import { INDICATOR_NAMES } from '../i18n/names'
import { INDICATOR_UNITS, type Indicator } from '../normalize/report'
import { inForce, MERGER_DATE, UNITS, unitById } from '../normalize/units'
import { type ChartContext, sourceLine, subtitleOf, unitsInWords } from './chart-context'
import type { ChartModel, PointModel } from './chart-model'
import type { Drawn } from './drawn-observations'
import type { ExplorerChoice } from './explorer-query'
import type { Filters } from './filters'
import { jurisdictionName } from './jurisdiction-names'
import { axisPlaces, placed } from './place'
import { emptyPoint, seriesOf } from './series'

const UNIT = 'province:'
/** The year of an empty map: the last of the 63 provinces. */
const LAST_UNMERGED = 2024

/** Every unit of province level that a choice of boundaries knows. */
export function allUnits(units: Filters['units']): string[] {
  return UNITS.filter(unit => units === 'dated' || inForce(unit, MERGER_DATE)).map(unit => UNIT + unit.id)
}

/** The newest year in which provinces have a whole period; else the newest with a part of one. */
function newestYear({ rows }: Drawn, context: ChartContext): number | null {
  const years = rows
    .filter(row => row.jurisdiction.startsWith(UNIT))
    .flatMap(row => placed([row], context.filters.period))
    .sort((a, b) => Number(a.stub) - Number(b.stub) || b.year - a.year)
  return years[0]?.year ?? null
}

export function provinceChart(
  { form, year }: ExplorerChoice,
  indicator: Indicator,
  drawn: Drawn,
  context: ChartContext,
): ChartModel {
  const { locale, filters } = context
  const { figures: words, charts } = messagesOf(locale)
  const shown = year ?? newestYear(drawn, context) ?? context.years.at(-1) ?? LAST_UNMERGED
  // Of several parts of a year, the last: a ranking shows one period.
  const place = axisPlaces(locale, [shown], filters.period).at(-1)
  const footnotes: string[] = []
  const axis = { locale, period: filters.period, places: place ? [place] : [] }
  const points = new Map<string, PointModel>(
    drawn.jurisdictions
      .filter(key => key.startsWith(UNIT))
      .map(jurisdiction => {
        const plan = { id: 'p', label: '', indicator, jurisdiction, color: 'receptions', mark: 'bar' } as const
        const id = jurisdiction.slice(UNIT.length)
        const [point] = seriesOf(plan, drawn.rows, axis, footnotes).points
        return [id, { ...(point ?? emptyPoint(id)), x: id }]
      }),
  )
  const ofUnits = drawn.rows.filter(row => row.indicator === indicator && row.jurisdiction.startsWith(UNIT))
  const x = form === 'tiles' ? tiles(shown, filters) : ranked(points, context)
  const title = words.rankingTitle(INDICATOR_NAMES[indicator][locale], shown)
  const stated = x.filter(({ key }) => points.get(key)?.value != null)
  const [best] = ranked(points, context)
  return {
    id: 'explorer',
    form: form === 'tiles' ? 'tiles' : 'ranking',
    title,
    subtitle: subtitleOf(context, [indicator]),
    description: best
      ? charts.latest(title, `${best.label} ${points.get(best.key)?.label}; ${words.ofUnits(stated.length, x.length)}`)
      : charts.nothing(title),
    source: sourceLine({ ...context, sources: rows => drawn.sources(rows, [shown]) }, ofUnits),
    x,
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
        points: x.map(({ key }) => points.get(key) ?? emptyPoint(key)),
      },
    ],
    footnotes,
    locale,
  }
}

/** All units of the edition that was in force at the end of the year, with or without data. */
function tiles(year: number, { units }: Filters): ChartModel['x'] {
  const day = units === '2025' ? MERGER_DATE : `${year}-12-31`
  return UNITS.filter(unit => inForce(unit, day < '2008-12-31' ? '2008-12-31' : day)).map(unit => ({
    key: unit.id,
    label: unit.name,
  }))
}

/** Units with a value, the largest first. */
function ranked(points: ReadonlyMap<string, PointModel>, { locale }: ChartContext): ChartModel['x'] {
  return [...points.values()]
    .filter(point => point.value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.x < b.x ? -1 : 1))
    .map(point => ({ key: point.x, label: unitById(point.x) ? jurisdictionName(locale, UNIT + point.x) : point.x }))
}
