/** A chart's table as CSV and JSON. The same table gives the same bytes. */
import { BYTE_ORDER_MARK, type CsvDialect, csvLine, defuse, numeral, POINT_CSV } from '@/lib/i18n/csv'
import type { TableModel } from './table-model'
import { WORDS } from './words'

/** UTF-8 text with a byte order mark and CRLF (RFC 4180); a column of notes follows each column that has any. */
export function toCsv(table: TableModel, locale: 'vi' | 'en', dialect: CsvDialect = POINT_CSV): string {
  const note = WORDS[locale].note
  const noted = table.columns.map((_, i) => table.rows.some(row => (row.cells[i]?.notes.length ?? 0) > 0))
  const header = [
    table.corner,
    ...table.columns.flatMap(({ label, unit }, i) => {
      const name = unit ? `${label} (${unit})` : label
      return noted[i] ? [name, `${name} – ${note}`] : [name]
    }),
  ]
  const body = table.rows.map(row => [
    row.label,
    ...row.cells.flatMap((cell, i) => {
      const value = cell.value ?? (cell.text === '—' ? null : cell.text)
      return noted[i] ? [value, cell.notes.join('; ')] : [value]
    }),
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

export function toJson(table: TableModel, about: { title: string; subtitle: string; source: string }): string {
  const rows = table.rows.map(row => ({
    [table.corner]: row.label,
    values: row.cells.map((cell, i) => ({
      series: table.columns[i]?.id ?? '',
      label: table.columns[i]?.label ?? '',
      unit: table.columns[i]?.unit ?? null,
      value: cell.value,
      text: cell.text,
      notes: cell.notes,
    })),
  }))
  return `${JSON.stringify({ title: about.title, subtitle: about.subtitle, source: about.source, rows, footnotes: table.footnotes }, null, 2)}\n`
}
