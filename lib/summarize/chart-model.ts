/**
 * A chart as data: everything that screen, table, CSV, JSON, SVG and PNG show, decided before any drawing. The renderer
 * places marks; it never looks up, computes, formats a number or picks a word.
 */
import type { Indicator, Qualifier } from '../normalize/report'

/** A colour by its meaning; components/charts/palette.ts gives the literal colours for light, dark and export. */
export type ColorName =
  | 'resolved'
  | 'whole'
  | 'rate'
  | 'receptions'
  | 'people'
  | 'delegations'
  | 'national'
  | `province-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`

export interface PointModel {
  /** Key of its place on the x axis (`2016`, `2020-H1`) or, in a ranking or tile map, of its unit. */
  x: string
  /** Null: nothing is stated here. A gap, drawn as one; never zero. */
  value: number | null
  /** The value as written in the page's language: "> 9.900", "71,3 %"; "—" where nothing is stated. */
  label: string
  qualifier: Qualifier
  basis: 'stated' | 'computed'
  conflict: boolean
  /** A merged unit of which only some parts have an observation. */
  partial: { have: number; of: number } | null
  /** A part of the year shown because the year itself is not stated: outlined, joined to nothing. `label`: "6T", "9T", "Q1". */
  stub: { label: string; period: string } | null
  /** Faults that a triangle stands for, as sentences: sources in conflict, a rate that its own numbers do not give. */
  warnings: string[]
  /** Which stated values a computed one was made from, as a sentence. */
  madeFrom?: string
  /** Index into `ChartModel.footnotes` plus one (a reporting year that is not the calendar year), or null. */
  footnote: number | null
  /** Stated of the province that a merger made, in the series of its namesake before: the series begins anew with it. */
  afterMerger?: boolean
  /** Published well before its period had ended: no line leads to it and no change is counted with it. */
  early?: boolean
  /** Opens the evidence: key of the observation as `#evidence=` takes it; null where there is nothing to open. */
  evidence: string | null
  /** Of a change, an index or a share: the evidence of the other values that it was measured by. */
  against?: string[]
  /** Where the mark leads when that is not the evidence panel: the reports that a cell of the heat map counts. */
  href?: string | null
}

export interface SeriesModel {
  id: string
  label: string
  /** Null in a heat map, whose series are topics. */
  indicator: Indicator | null
  /** `national`, `province:<unit id>` … */
  jurisdiction: string
  color: ColorName
  /** Where it differs from its axis' (panels): lượt, người, đoàn. */
  unit?: string
  mark: 'bar' | 'line'
  axis: 'count' | 'rate'
  /** Why nothing is drawn, though figures are stated: "không có số liệu năm gốc 2017". */
  silence?: string
  points: PointModel[]
}

export interface HighestValue {
  /** Id and label of the series. */
  series: string
  label: string
  value: string
  /** The place on the x axis in words: "2020". */
  when: string
  /** As of the point: a merged province's highest is of another area than the values before. */
  footnote: number | null
  evidence: string | null
}

export interface ChartModel {
  /** Stable within a page, used in file names and anchors: `resolution`. */
  id: string
  form: 'time' | 'ranking' | 'tiles' | 'multiples' | 'stacked' | 'heat'
  title: string
  /** Each series in a panel and on a scale of its own, one above the other over one scale of years: units that must not share an axis. */
  panels?: boolean
  /** Small multiples alone: each panel on a scale of its own; else all of one unit are on one. */
  ownScales?: boolean
  /** Unit and filters in words. */
  subtitle: string
  /** One sentence that says what the chart shows, made from the data; its accessible description. */
  description: string
  /** How many reports, newest date, address. */
  source: string
  /** Of the page that shows it, with its filters: a file tells it beside each value, and is named after what it chooses. */
  address: string
  /** Where the x axis is of provinces: the one period shown, `2020` or `2020-H1`. */
  shown?: string
  /** Why nothing is drawn, where figures are stated that the chart asks more of: a sentence. */
  nothing?: string
  /** Places on the x axis, in order: `key` is what points name, `label` what is written. Years without data stand too. */
  x: { key: string; label: string }[]
  /** Headings in a ranking, in order, each over the next `size` places; none where all values are of one kind. */
  groups?: { label: string; size: number }[]
  axes: { id: 'count' | 'rate'; label: string; unit: string }[]
  series: SeriesModel[]
  /** The themes of its years: above it in an image, and a column of its table for each lane. */
  themes?: TimelineModel
  /** The highest whole value of each series that has one, where a reader compares series. */
  highest?: HighestValue[]
  footnotes: string[]
  /** The page's language, for what the renderer itself must say (legend of marks). */
  locale: 'vi' | 'en'
}

/** A year's theme on the timeline. */
export interface ThemeMark {
  year: number
  name: string
  /** How many reports tell of it. */
  reports: number
  evidence: string
}

/** Lanes of the timeline of themes: national first, then each chosen province. Shares its scale of years with the charts. */
export interface TimelineModel {
  id: string
  form: 'timeline'
  title: string
  subtitle: string
  description: string
  source: string
  /** The source without its address: how often the themes are told, and the newest date. */
  told: string
  /** As of a chart. */
  address: string
  years: number[]
  lanes: { jurisdiction: string; label: string; color: ColorName; marks: ThemeMark[] }[]
  locale: 'vi' | 'en'
}
