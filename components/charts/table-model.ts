/** The chart's data as a table: what the page shows beside it and what CSV and JSON hold. Parts of a year are rows of their own. */
import type { ChartModel, PointModel, TimelineModel } from '@/lib/summarize/chart-model'
import { yearOf } from './band-scale'
import type { Chart } from './drawing'
import { linkOf, type PointLinkTarget, pointNotes, superscript } from './point-words'
import { WORDS } from './words'

export interface TableCell {
  /** As written: "> 9.900". */
  text: string
  /** As a number; null where nothing is stated or the cell is words. */
  value: number | null
  notes: string[]
  link: PointLinkTarget | null
  /** Where a cell tells of several things: what those after the first lead to. */
  others?: PointLinkTarget[]
}

export interface TableModel {
  caption: string
  /** First column: names of the rows. */
  corner: string
  columns: { id: string; label: string; unit: string | null }[]
  rows: { id: string; label: string; cells: TableCell[] }[]
  /** The rows stand in the order of time: sorted by their names they keep it. */
  overTime: boolean
  footnotes: string[]
}

const EMPTY: TableCell = { text: '—', value: null, notes: [], link: null }

export function tableOf(chart: Chart): TableModel {
  return chart.form === 'timeline' ? themesTable(chart) : figuresTable(chart)
}

function figuresTable(chart: ChartModel): TableModel {
  const words = WORDS[chart.locale]
  const overTime = !['ranking', 'tiles'].includes(chart.form)
  const cell = (point: PointModel | undefined): TableCell => {
    if (!point) return EMPTY
    const mark = point.footnote === null ? '' : superscript(point.footnote)
    const footnote = point.footnote === null ? undefined : chart.footnotes[point.footnote - 1]
    // Nothing is stated of it, but a note may say where something is.
    if (point.value === null) return footnote ? { ...EMPTY, text: EMPTY.text + mark, notes: [footnote] } : EMPTY
    return {
      text: point.label + mark,
      value: point.value,
      notes: pointNotes(point, chart),
      link: linkOf(point, chart.locale),
      others: (point.against ?? []).flatMap(evidence => linkOf({ evidence }, chart.locale) ?? []),
    }
  }
  // A lane without a theme would be a column of dashes.
  const lanes = (chart.themes?.lanes ?? []).filter(lane => lane.marks.length > 0)
  const rows = chart.x.flatMap(({ key, label }, i) => {
    const points = chart.series.map(s => s.points[i])
    const stubs = [...new Set(points.flatMap(p => (p?.stub && p.value !== null ? [p.stub.label] : [])))]
    const row = (id: string, name: string, keep: (p: PointModel) => boolean) => ({
      id,
      label: name,
      cells: [
        ...points.map(p => cell(p && keep(p) ? p : undefined)),
        ...lanes.map(lane => themeCell(lane, key, chart)),
      ],
    })
    // The row of a part says by itself that the year is not stated.
    const whole = stubs.length === 0 || points.some(p => p && p.value !== null && p.stub === null)
    return [
      ...(whole ? [row(key, label, p => p.stub === null)] : []),
      ...stubs.map(stub => row(`${key} ${stub}`, `${label} (${stub})`, p => p.stub?.label === stub)),
    ]
  })
  const unitOf = (axis: string) => chart.axes.find(a => a.id === axis)?.unit ?? null
  return {
    caption: chart.title,
    corner: overTime ? words.period : words.place,
    columns: [
      // A column of dashes says why it is one.
      ...chart.series.map(s => ({
        id: s.id,
        label: s.silence ? `${s.label} (${s.silence})` : s.label,
        unit: s.unit ?? unitOf(s.axis),
      })),
      ...lanes.map(lane => ({ id: `themes ${lane.jurisdiction}`, label: words.themeOf(lane.label), unit: null })),
    ],
    rows,
    overTime,
    footnotes: chart.footnotes,
  }
}

/** The themes of a place's year, in one cell; its link leads to the first. */
function themeCell({ marks }: TimelineModel['lanes'][number], place: string, { locale }: ChartModel): TableCell {
  const own = marks.filter(mark => mark.year === yearOf(place))
  const [link, ...others] = own.flatMap(mark => linkOf(mark, locale) ?? [])
  if (!link) return EMPTY
  const text = own.map(mark => mark.name).join('; ')
  return { text, value: null, notes: [], link, ...(others.length > 0 ? { others } : {}) }
}

function themesTable(chart: TimelineModel): TableModel {
  const words = WORDS[chart.locale]
  const text = (value: string, link: PointLinkTarget | null = null): TableCell => ({
    text: value,
    value: null,
    notes: [],
    link,
  })
  const rows = chart.lanes.flatMap(lane =>
    lane.marks.map(mark => ({
      id: `${lane.jurisdiction} ${mark.year} ${mark.name}`,
      label: String(mark.year),
      cells: [
        text(lane.label),
        text(mark.name, linkOf({ evidence: mark.evidence }, chart.locale)),
        { text: String(mark.reports), value: mark.reports, notes: [], link: null },
      ],
    })),
  )
  return {
    caption: chart.title,
    corner: words.year,
    columns: [
      { id: 'lane', label: words.lane, unit: null },
      { id: 'theme', label: words.theme, unit: null },
      { id: 'reports', label: words.reports, unit: null },
    ],
    rows: rows.toSorted((a, b) => a.label.localeCompare(b.label)),
    overTime: true,
    footnotes: [],
  }
}
