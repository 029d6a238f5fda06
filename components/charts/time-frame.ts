/** Where everything of a chart over time stands: bands of years, axes of values, slots of bars. Pure; the drawing only follows. */
import type { ChartModel, PointModel, SeriesModel } from '@/lib/summarize/chart-model'
import { type BandScale, bandScale, type Gutter, gutterFor, labelStep, NARROW } from './band-scale'
import type { Drawing } from './drawing'
import type { Box } from './label-room'
import { remembered } from './remembered'
import { textWidth } from './text-width'
import { rateScale, type ValueScale, valueScale } from './value-scale'

export interface ValueAxis extends ValueScale {
  /** `count`, `rate`, or in panels the series that the axis is of. */
  id: string
  side: 'left' | 'right'
}

export interface TimeFrame {
  scale: BandScale
  gutter: Gutter
  height: number
  plotTop: number
  axisHeight: number
  axes: ValueAxis[]
  /** Part of a whole: drawn within its bar. */
  within: ReadonlySet<string>
  format: (value: number) => string
  /** The label of each place, in one or two lines. */
  ticks: string[][]
  /** The places whose label is written. */
  labelled: ReadonlySet<number>
}

/** Bars thicker than this (units of the font size) are blocks, not bars. */
const THICKEST = 5.5

/** Height of a chart over time with its axes: a share of its width, between two bounds (px). */
export function timeRoom(
  chart: Pick<ChartModel, 'panels' | 'series'>,
  fontSize: number,
): { least: number; share: number; most: number } {
  const panels = fontSize * (4.4 + 9 * Math.max(1, chart.series.length))
  if (chart.panels) return { least: panels, share: 0, most: panels }
  return { least: fontSize * 19, share: 0.4, most: fontSize * 28 }
}

/** Height of a chart over time at a width (px). */
export function timeHeight(chart: Pick<ChartModel, 'panels' | 'series'>, { width, fontSize }: Drawing): number {
  const { least, share, most } = timeRoom(chart, fontSize)
  return Math.round(Math.min(Math.max(width * share, least), most))
}

/** @param totals values to scale by where they are not the points' own (a stack) */
export function timeFrame(chart: ChartModel, drawing: Drawing, totals?: readonly number[]): TimeFrame {
  const { width, fontSize } = drawing
  const gutter = gutterFor(width, fontSize)
  const scale = bandScale(chart.x.length, width, gutter)
  const ticks = tickLines(chart, scale.band, fontSize)
  return {
    scale,
    gutter,
    ticks,
    height: timeHeight(chart, drawing),
    // Units stand above the axes; a panel has room for its name of its own.
    plotTop: Math.round(fontSize * (chart.panels ? 0.4 : 2.4)),
    axisHeight: Math.round(fontSize * (ticks.some(lines => lines.length > 1) ? 3.2 : 2)),
    axes: chart.panels ? panelAxes(chart) : sharedAxes(chart, totals),
    within: chart.panels ? new Set() : partsWithin(chart.series),
    format: axisFormat(chart.locale, width),
    labelled: labelledPlaces(chart, scale.band, Math.max(0, ...ticks.flat().map(line => textWidth(line, fontSize)))),
  }
}

/**
 * The places that are named: every n-th, the newest among them, as in the timeline of themes above; of parts of years those that
 * have the most values, since often only first half-years are stated.
 */
function labelledPlaces({ x, series }: ChartModel, band: number, labelWidth: number): ReadonlySet<number> {
  const inYear = x.filter(({ key }) => key.slice(0, 4) === x[0]?.key.slice(0, 4)).length
  const step = labelStep(band, labelWidth, inYear)
  const everyNth = (last: number) => x.flatMap((_, i) => ((x.length - 1 - last - i) % step === 0 ? [i] : []))
  const told = (places: readonly number[]) => places.filter(i => series.some(s => s.points[i]?.value != null)).length
  const ways = Array.from({ length: inYear > 1 ? Math.min(step, x.length) : 1 }, (_, last) => everyNth(last))
  return new Set(ways.reduce((best, each) => (told(each) > told(best) ? each : best), ways[0] ?? []))
}

/** "6T đầu" over "2020" where one line would not fit: else every second half-year would go without its name. */
function tickLines({ x }: ChartModel, band: number, fontSize: number): string[][] {
  const labels = x.map(({ label }) => label)
  if (labels.every(label => textWidth(label, fontSize) + 6 <= band)) return labels.map(label => [label])
  return labels.map(label => {
    const at = label.lastIndexOf(' ')
    return at < 0 ? [label] : [label.slice(0, at), label.slice(at + 1)]
  })
}

/** Size of the ticks of values and their gap to the plot (px): "500.000" fits beside the bars of a phone. */
export function tickStyle({ width, fontSize }: Pick<Drawing, 'width' | 'fontSize'>): { size: number; gap: number } {
  return width < NARROW ? { size: fontSize * 0.88, gap: 3 } : { size: fontSize, gap: 8 }
}

function valuesOf(series: readonly SeriesModel[]): number[] {
  return series.flatMap(s => s.points.flatMap(p => (p.value === null ? [] : [p.value])))
}

/** Counts on the left, rates on the right; with both, the same number of steps, so that one grid serves both. */
function sharedAxes(chart: ChartModel, totals: readonly number[] | undefined): ValueAxis[] {
  const counts = chart.series.filter(s => s.axis === 'count')
  const rates = chart.series.filter(s => s.axis === 'rate')
  if (counts.length === 0 && rates.length > 0)
    return [{ id: 'rate', side: 'left', ...rateScale(totals ?? valuesOf(rates), 4) }]
  // 100 % divides into four or five round steps, not into three.
  const count = valueScale(totals ?? valuesOf(counts), rates.length > 0 ? { intervals: [4, 5] } : {})
  const axes: ValueAxis[] = [{ id: 'count', side: 'left', ...count }]
  if (rates.length > 0) axes.push({ id: 'rate', side: 'right', ...rateScale(valuesOf(rates), count.ticks.length - 1) })
  return axes
}

/** One above the other: each axis runs on below or above its panel, and writes only the ticks within it. */
function panelAxes(chart: ChartModel): ValueAxis[] {
  const count = chart.series.length
  return chart.series.map((series, i) => {
    const own =
      series.axis === 'rate'
        ? rateScale(valuesOf([series]), 2)
        : // The highest bar stays a little below its panel's name.
          valueScale(
            valuesOf([series]).map(value => value * 1.08),
            { intervals: [2, 3] },
          )
    // Some room between a panel's highest tick and the panel above, where its name stands.
    const span = (own.domain[1] - own.domain[0]) * 1.5
    const low = own.domain[0]
    return {
      id: series.id,
      side: 'left',
      ticks: own.ticks,
      domain: [low - span * (count - 1 - i), low + span * (i + 1)],
    }
  })
}

export function axisOf(series: SeriesModel, frame: TimeFrame): ValueAxis {
  const axis = frame.axes.find(a => a.id === series.id) ?? frame.axes.find(a => a.id === series.axis) ?? frame.axes[0]
  if (!axis) throw new Error(`The chart has no axis for its series "${series.id}".`)
  return axis
}

/** Stated of its whole place: only such values are joined by a line. */
export function isWhole(point: PointModel): point is PointModel & { value: number } {
  return point.value !== null && point.stub === null
}

/**
 * Whether a line leads from one value to the next: both whole years, of the same area, and neither published before its year had
 * ended, which may have months to come.
 */
export function isJoined(
  one: PointModel | undefined,
  next: PointModel | undefined,
): next is PointModel & { value: number } {
  if (!one || !next || !isWhole(one) || !isWhole(next)) return false
  return !one.afterMerger === !next.afterMerger && !one.early && !next.early
}

/** A panel's name, and its baseline (px), above the panel's highest tick. */
export function panelName(series: SeriesModel, frame: TimeFrame, fontSize: number): { name: string; y: number } {
  const axis = axisOf(series, frame)
  return {
    name: series.unit ? `${series.label} (${series.unit})` : series.label,
    y: heightOf(axis.ticks.at(-1) ?? 0, axis, frame) - fontSize * 1.1,
  }
}

/** Height of a value (px from the top of the drawing). */
export function heightOf(value: number, { domain: [low, high] }: ValueAxis, frame: TimeFrame): number {
  const bottom = frame.height - frame.axisHeight
  return bottom - ((value - low) / (high - low)) * (bottom - frame.plotTop)
}

/** A part is drawn within its whole where every resolved series has the whole of the same jurisdiction. */
export function partsWithin(series: readonly SeriesModel[]): ReadonlySet<string> {
  const parts = series.filter(s => s.mark === 'bar' && s.color === 'resolved')
  const wholes = series.filter(s => s.mark === 'bar' && s.color === 'whole')
  const paired =
    parts.length === wholes.length && parts.every((part, i) => wholes[i]?.jurisdiction === part.jurisdiction)
  return new Set(paired ? parts.map(s => s.id) : [])
}

/** Left edge and width of a series' bar at a place; a part stands in the slot of its whole, a little narrower. */
export function barSlot(
  series: SeriesModel,
  index: number,
  chart: ChartModel,
  drawing: Drawing,
  frame: TimeFrame,
): { x: number; width: number } {
  const bars = chart.series.filter(s => s.mark === 'bar')
  const groups = chart.panels ? [series] : bars.filter(s => !frame.within.has(s.id))
  const inset = frame.within.has(series.id)
  const at = inset
    ? groups.findIndex(s => s.color === 'whole' && s.jurisdiction === series.jurisdiction)
    : groups.indexOf(series)
  const { band } = frame.scale
  const width = Math.min((band * 0.74) / groups.length, drawing.fontSize * THICKEST)
  const x = frame.scale.center(index) + (at - groups.length / 2) * width
  const margin = inset ? width * 0.15 : groups.length > 1 ? Math.min(1, width * 0.06) : 0
  return { x: x + margin, width: width - 2 * margin }
}

/** Room of a bar (px). */
export function barBox(
  series: SeriesModel,
  index: number,
  value: number,
  chart: ChartModel,
  drawing: Drawing,
  frame: TimeFrame,
): Box {
  const { x, width } = barSlot(series, index, chart, drawing, frame)
  const axis = axisOf(series, frame)
  const [end, base] = [heightOf(value, axis, frame), heightOf(0, axis, frame)]
  return { left: x, right: x + width, top: Math.min(end, base), bottom: Math.max(end, base) }
}

// Made once: a browser takes as long to make one as to draw a small chart.
const plainFormat = remembered(2, locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
const shortFormat = remembered(
  2,
  locale => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }),
)
/** As Vietnamese reports shorten; a locale's own "Tr", "T", "N" are not read, and "6T" is six months. */
const SIZES = [
  [1e9, 'tỷ'],
  [1e6, 'tr'],
] as const

/** Ticks by locale: 9.900 or 9,900; on a phone millions and more in short, elsewhere tens of millions. */
export function axisFormat(locale: 'vi' | 'en', width: number): (value: number) => string {
  const narrow = width < NARROW
  const written = (value: number) => {
    const size = Math.abs(value)
    const short = size >= (narrow ? 1e6 : 1e7)
    if (locale === 'en') return (short ? shortFormat : plainFormat)(locale).format(value)
    const [unit, word] = (short && SIZES.find(([least]) => size >= least)) || [1, '']
    return `${plainFormat(locale).format(value / unit)}${word && `\u00a0${word}`}`
  }
  return value => written(value).replace('-', '−')
}
