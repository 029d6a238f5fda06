/** A chart's table as CSV and JSON. The same table gives the same bytes. */
import { BYTE_ORDER_MARK, type CsvDialect, csvLine, defuse, numeral, POINT_CSV } from '@/lib/i18n/csv'
import type { TableModel } from './table-model'
import { type FileAbout, SOURCE_FIELDS, sourceField } from './table-sources'
import { WORDS } from './words'

/**
 * UTF-8 text with a byte order mark and CRLF (RFC 4180). A column of notes follows each column that has any; behind all of them
 * stand the sources of each column's values and the chart's address, so that the table before them stays as it is on the page.
 */
export function toCsv(table: TableModel, about: FileAbout, dialect: CsvDialect = POINT_CSV): string {
  const words = WORDS[about.locale]
  const cellsOf = (i: number) => table.rows.flatMap(row => row.cells[i] ?? [])
  const noted = table.columns.map((_, i) => cellsOf(i).some(cell => cell.notes.length > 0))
  const sourced = table.columns.flatMap(({ label }, i) =>
    SOURCE_FIELDS.filter(field => cellsOf(i).some(cell => sourceField(cell, field, about) !== '')).map(field => ({
      name: `${label} – ${words.sourceOf[field]}`,
      of: (row: TableModel['rows'][number]) => sourceField(row.cells[i], field, about),
    })),
  )
  const header = [
    table.corner,
    ...table.columns.flatMap(({ label, unit }, i) => {
      const name = unit ? `${label} (${unit})` : label
      return noted[i] ? [name, `${name} – ${words.note}`] : [name]
    }),
    ...sourced.map(column => column.name),
    words.permanentLink,
  ]
  const body = table.rows.map(row => [
    row.label,
    ...row.cells.flatMap((cell, i) => {
      const value = cell.value ?? (cell.text === '—' ? null : cell.text)
      return noted[i] ? [value, cell.notes.join('; ')] : [value]
    }),
    ...sourced.map(column => column.of(row)),
    about.address,
  ])
  return BYTE_ORDER_MARK + [header, ...body].map(line => csvLine(line, dialect)).join('')
}

/** Tab-separated for the clipboard: numbers stay numbers in the spreadsheet that they are pasted into. */
export function toClipboardText(table: TableModel, dialect: CsvDialect): string {
  const rows = [
    [table.corner, ...table.columns.map(c => (c.unit ? `${c.label} (${c.unit})` : c.label))],
    ...table.rows.map(row => [
      row.label,
      ...row.cells.map(c => (c.value === null ? (c.text === '—' ? '' : c.text) : numeral(c.value, dialect))),
    ]),
  ]
  return rows.map(row => row.map(field => defuse(field.replaceAll(/\s+/g, ' '), dialect)).join('\t')).join('\n')
}

export function toJson(
  table: TableModel,
  chart: { title: string; subtitle: string; source: string },
  about: FileAbout,
): string {
  const rows = table.rows.map(row => ({
    [table.corner]: row.label,
    values: row.cells.map((cell, i) => ({
      series: table.columns[i]?.id ?? '',
      label: table.columns[i]?.label ?? '',
      unit: table.columns[i]?.unit ?? null,
      value: cell.value,
      text: cell.text,
      notes: cell.notes,
      sources: Object.fromEntries(SOURCE_FIELDS.map(field => [field, sourceField(cell, field, about)])),
    })),
  }))
  const { title, subtitle, source } = chart
  const file = { title, subtitle, source, address: about.address, rows, footnotes: table.footnotes }
  return `${JSON.stringify(file, null, 2)}\n`
}
