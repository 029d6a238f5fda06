/** The reports behind the cells of a table, asked for when a file is made of it: a page that is only read need not carry them. */
import { type Locale, localePath } from '@/lib/i18n/locale'
import { MOST_KEYS, type ReportSource } from '@/lib/summarize/evidence-types'
import type { Chart } from './drawing'
import type { TableCell, TableModel } from './table-model'

/** By key of evidence. */
export type TableSources = Readonly<Record<string, readonly ReportSource[]>>

/** What a file tells besides its table, so that it stands alone. */
export interface FileAbout {
  locale: Locale
  /** Where the chart is, with its filters. */
  address: string
  sources: TableSources
}

/** Between the sources of one value. */
const BETWEEN = ' | '

/** What is told of the source of each value, in the order of its columns. */
export const SOURCE_FIELDS = ['publisher', 'date', 'title', 'address', 'evidence'] as const
type SourceField = (typeof SOURCE_FIELDS)[number]

/** Everything that a file of a chart tells besides its table. Throws where the server does not answer. */
export async function aboutFile(
  { id, address, locale }: Pick<Chart, 'id' | 'address' | 'locale'>,
  table: TableModel,
): Promise<FileAbout> {
  const cells = table.rows.flatMap(row => row.cells)
  const keys = [...new Set(cells.flatMap(linksOf).flatMap(link => link['data-evidence'] ?? []))]
  const sources: Record<string, readonly ReportSource[]> = {}
  for (let at = 0; at < keys.length; at += MOST_KEYS) {
    const query = keys.slice(at, at + MOST_KEYS).map(key => `key=${encodeURIComponent(key)}`)
    const answer = await fetch(localePath(locale, `/evidence/sources?${query.join('&')}`))
    if (!answer.ok) throw new Error(String(answer.status))
    Object.assign(sources, await answer.json())
  }
  return { locale, address: `${address}#${id}`, sources }
}

function linksOf({ link, others = [] }: TableCell) {
  return link ? [link, ...others] : []
}

/** One field of all sources of a cell; empty where there is nothing to tell. */
export function sourceField(cell: TableCell | undefined, field: SourceField, { address, sources }: FileAbout): string {
  const links = cell ? linksOf(cell) : []
  if (field === 'evidence') return links.map(({ href }) => absolute(href, address)).join(BETWEEN)
  const told = links.flatMap(link => sources[link['data-evidence'] ?? ''] ?? [])
  return told
    .map(source => (field === 'address' ? absolute(source.address, address) : apart(source[field])))
    .join(BETWEEN)
}

/** A path as the address that leads there from anywhere. */
function absolute(path: string, from: string): string {
  return (URL.canParse(path, from) ? new URL(path, from).href : path).replaceAll('|', '%7C')
}

/** Titles have bars of their own ("… | Báo Lâm Đồng"): none may look like the one between two sources. */
function apart(text: string): string {
  return text.replaceAll(/\s*\|\s*/g, ' / ').replaceAll(/\s+/g, ' ')
}
