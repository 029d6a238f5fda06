/** Legend of a chart: its series, then only those marks that the chart bears. */
import type { ColorName, SeriesModel } from '@/lib/summarize/chart-model'
import type { Chart } from './drawing'
import { MARK_WORDS } from './mark-words'
import { DOT_SHAPES, type DotShape } from './marks'
import { silenceOf } from './point-words'
import { shadeClasses } from './shades'

export type MarkKind =
  | 'computed'
  | 'partial'
  | 'stub'
  | 'conflict'
  | 'warning'
  | 'qualified'
  | 'merger'
  | 'missing'
  | 'blank'
  | 'gap'
export type LegendItem =
  | { kind: 'series'; mark: 'bar' | 'line'; color: ColorName; shape: DotShape; dash: string | undefined; label: string }
  | { kind: 'shade'; color: ColorName; shade: number; label: string }
  | { kind: MarkKind; label: string }

/** Shape and dash of a line by its place among the chart's lines: told apart where colour cannot. */
export function lineStyle(series: readonly SeriesModel[], id: string): { shape: DotShape; dash: string | undefined } {
  const index = Math.max(
    0,
    series.filter(s => s.mark === 'line').findIndex(s => s.id === id),
  )
  return {
    shape: DOT_SHAPES[index % DOT_SHAPES.length] ?? 'circle',
    dash: index >= DOT_SHAPES.length ? '7 4' : undefined,
  }
}

export function legendItems(chart: Chart): LegendItem[] {
  if (chart.form === 'timeline') return []
  const words = MARK_WORDS[chart.locale]
  const points = chart.series.flatMap(s => s.points)
  const overTime = ['time', 'stacked', 'multiples'].includes(chart.form)
  const color = chart.series[0]?.color
  const shaded = (chart.form === 'tiles' || chart.form === 'heat') && color
  // One series is told by the title, a panel by its own name.
  const named = chart.panels || chart.form === 'multiples' || chart.series.length === 1
  const series = shaded || named ? [] : chart.series
  const shades = shaded ? shadeClasses(points) : []
  const told = points.filter(point => point.value !== null)
  // Of counted reports nothing is missing: none mentions it.
  const lack = overTime ? 'gap' : chart.form === 'heat' ? 'blank' : 'missing'
  const marks: [MarkKind, boolean, string][] = [
    ['computed', told.some(p => p.basis === 'computed'), words.computed],
    ['partial', told.some(p => p.partial !== null), words.partialMark],
    ['stub', told.some(p => p.stub !== null), words.stub],
    ['conflict', told.some(p => p.conflict), words.conflict],
    ['warning', told.some(p => !p.conflict && p.warnings.length > 0), words.warning],
    ['merger', told.some(p => p.afterMerger), words.merger],
    ['qualified', told.some(p => p.qualifier !== 'exact'), words.qualified],
    [lack, told.length > 0 && told.length < chart.x.length * chart.series.length, words[lack]],
  ]
  return [
    ...shades.map(({ shade, from, to }) => ({
      kind: 'shade' as const,
      color: shaded || 'national',
      shade,
      label: from === to ? from : `${from} – ${to}`,
    })),
    ...series.map(s => ({
      kind: 'series' as const,
      mark: s.mark,
      color: s.color,
      // Of a series that says nothing here no mark is drawn that would tell so.
      label: s.points.some(p => p.value !== null) ? s.label : `${s.label} (${silenceOf(s, chart.locale)})`,
      ...lineStyle(chart.series, s.id),
    })),
    ...marks.filter(([, borne]) => borne).map(([kind, , label]) => ({ kind, label })),
  ]
}
