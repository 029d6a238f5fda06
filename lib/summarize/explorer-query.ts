/** The explorer's own part of the query: `form`, `value`, `base` (index), `year` (ranking, tile map), `scale` (small multiples). */
import { FIRST_YEAR, type FilterFault, LAST_YEAR, type Query } from './filters'

export const CHART_FORMS = ['line', 'bar', 'stacked', 'ranking', 'tiles', 'multiples'] as const
export type ChartForm = (typeof CHART_FORMS)[number]
export const VALUE_MODES = ['stated', 'index', 'share', 'change'] as const
export type ValueMode = (typeof VALUE_MODES)[number]

export const PANEL_SCALES = ['common', 'own'] as const
export type PanelScale = (typeof PANEL_SCALES)[number]

export interface ExplorerChoice {
  form: ChartForm
  value: ValueMode
  /** Year that an index takes for 100; null: the one of which the most series state an exact value. */
  base: number | null
  /** Year that a ranking or a tile map shows; null: the newest with data of provinces. */
  year: number | null
  /** Of small multiples: all on one, to compare sizes; or each on its own, to see the course of the small ones. */
  scale: PanelScale
}

export const DEFAULT_CHOICE: ExplorerChoice = {
  form: 'line',
  value: 'stated',
  base: null,
  year: null,
  scale: 'common',
}

/** Reads the explorer's own parameters; what is wrong is returned beside them. */
export function parseExplorer(query: Query): { choice: ExplorerChoice; faults: FilterFault[] } {
  const faults: FilterFault[] = []
  const one = <T>(name: string, read: (value: string) => T | undefined, otherwise: T): T => {
    const raw = query[name]
    const value = Array.isArray(raw) ? raw.at(-1) : raw
    if (!value) return otherwise
    const found = read(value)
    if (found === undefined) faults.push({ name, value: value.slice(0, 60) })
    return found ?? otherwise
  }
  const year = (value: string): number | null | undefined => {
    const number = /^\d{4}$/.test(value) ? Number(value) : 0
    return number >= FIRST_YEAR && number <= LAST_YEAR ? number : undefined
  }
  return {
    choice: {
      form: one('form', value => CHART_FORMS.find(form => form === value), DEFAULT_CHOICE.form),
      value: one('value', value => VALUE_MODES.find(mode => mode === value), DEFAULT_CHOICE.value),
      base: one('base', year, null),
      year: one('year', year, null),
      scale: one('scale', value => PANEL_SCALES.find(scale => scale === value), DEFAULT_CHOICE.scale),
    },
    faults,
  }
}

/** The canonical query of the explorer's own part. */
export function explorerQuery({ form, value, base, year, scale }: ExplorerChoice): string {
  return [
    form === DEFAULT_CHOICE.form ? '' : `form=${form}`,
    value === DEFAULT_CHOICE.value ? '' : `value=${value}`,
    base === null ? '' : `base=${base}`,
    year === null ? '' : `year=${year}`,
    scale === DEFAULT_CHOICE.scale ? '' : `scale=${scale}`,
  ]
    .filter(Boolean)
    .join('&')
}
