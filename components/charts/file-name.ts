/** What the files of a chart are called: chart, indicators, places, years; so that one comparison does not overwrite another. */
import type { ChartModel } from '@/lib/summarize/chart-model'
import type { Chart } from './drawing'

/** With what follows it ("-excel.csv", "@2x.png") a name stays within 80 letters. */
const MOST = 70
/** Of a name that had to be cut: letters that tell it from another that is cut alike. */
const MARK = 6

interface Parts {
  chart: string
  indicators: readonly string[]
  places: readonly string[]
  years: string
  /** Whatever else was chosen: kind of period, boundaries, values made from stated ones, language. */
  rest: readonly string[]
}

/** Name of a chart's files, without what tells their kind. */
export function fileName(chart: Chart): string {
  return nameOf(partsOf(chart))
}

/** Name of the archive of a page's charts. */
export function archiveName(charts: readonly Chart[]): string {
  const [first] = charts
  if (!first) return 'danvan'
  const parts = charts.map(partsOf)
  const years = parts.flatMap(part => part.years.match(/\d{4}/g) ?? []).sort()
  // The page's own name, behind its language: the overview has none.
  const page = new URL(first.address).pathname.split('/').find(part => part !== '' && part !== 'en') ?? 'overview'
  return nameOf({
    chart: page,
    indicators: [],
    places: [...new Set(parts.flatMap(part => part.places))],
    years: spanOf(years),
    rest: restOf(first),
  })
}

function partsOf(chart: Chart): Parts {
  return chart.form === 'timeline' ? timelineParts(chart) : figureParts(chart)
}

function timelineParts(chart: Extract<Chart, { form: 'timeline' }>): Parts {
  return {
    chart: chart.id,
    indicators: [],
    places: chart.lanes.map(lane => placeOf(lane.jurisdiction)),
    years: spanOf(chart.years.map(String)),
    rest: restOf(chart),
  }
}

function figureParts(chart: ChartModel): Parts {
  const chosen = new URL(chart.address).searchParams.get('province')?.split(',') ?? []
  const places = chart.series.map(({ jurisdiction }) => placeOf(jurisdiction))
  // A map, a ranking and the topics have one series of all places.
  const ofAll = chart.shown !== undefined || chart.form === 'heat'
  return {
    chart: kindOf(chart),
    indicators: indicatorsOf(chart),
    places: ofAll ? (chosen.length > 0 ? chosen : [chart.form === 'heat' ? '' : 'provinces']) : [...new Set(places)],
    years: chart.shown ?? spanOf(chart.x.map(({ key }) => key.slice(0, 4))),
    rest: restOf(chart),
  }
}

/** "resolution" of `resolution-national`; the explorer's one chart is told by its form. */
function kindOf({ id, form, series }: ChartModel): string {
  if (id === 'explorer') return form === 'time' ? (series[0]?.mark ?? form) : form
  return id.split('-')[0] ?? id
}

/** None of charts that are always of the same: their own name tells them. */
function indicatorsOf({ id, series }: ChartModel): string[] {
  if (/^(?:resolution|receptions|topics)\b/.test(id)) return []
  return [...new Set(series.flatMap(({ indicator }) => indicator ?? []))]
}

const placeOf = (jurisdiction: string) => jurisdiction.slice(jurisdiction.indexOf(':') + 1)

function spanOf(years: readonly string[]): string {
  return [...new Set([years[0], years.at(-1)])].filter(Boolean).join('-')
}

function restOf({ address, locale }: Chart): string[] {
  const chosen = new URL(address).searchParams
  const units = chosen.get('units')
  return [
    chosen.get('period') ?? '',
    units ? `units${units}` : '',
    chosen.get('value') ?? '',
    chosen.get('base') ? `base${chosen.get('base')}` : '',
    locale === 'vi' ? '' : locale,
  ]
}

/** The parts in one line. Where that is too long, lists tell their first and how many more, or only how many; years stay. */
function nameOf({ chart, indicators, places, years, rest }: Parts): string {
  const head = (some: string, where: string) => plain(['danvan', chart, some, where].join('-'))
  const tail = plain([years, ...rest].join('-'))
  const named = (start: string) => plain([start, tail].join('-'))
  const whole = named(head(indicators.join('-'), places.join('-')))
  if (whole.length <= MOST) return whole
  const least = places.length > 1 ? `${places.length}-places` : places.join('-')
  const heads = [
    ...fewer(places).map(some => head(indicators.join('-'), some)),
    head(indicators.join('-'), least),
    ...fewer(indicators).map(some => head(some, least)),
    head(`${indicators.length}-indicators`, least),
  ]
  const room = MOST - MARK - 2 - tail.length
  const cut = heads.find(start => start.length <= room) ?? heads.at(-1) ?? ''
  return `${named(cut.slice(0, room))}-${markOf(whole)}`
}

/** A list without its last, its last two … as long as one is told. */
function fewer(all: readonly string[]): string[] {
  return all.slice(1).map((_, at) => [...all.slice(0, all.length - 1 - at), `and-${at + 1}-more`].join('-'))
}

/** Small letters, digits and single hyphens: what every system of files takes. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** FNV-1a, 32 bits: the same name gives the same mark, whatever the machine. */
function markOf(text: string): string {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193)
  return (sum >>> 0).toString(36).padStart(MARK, '0').slice(-MARK)
}
