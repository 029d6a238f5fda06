/** A chart's table as CSV and JSON. The same table gives the same bytes. */
import type { TableModel } from './table-model'
import { WORDS } from './words'

export interface CsvDialect {
  separator: ',' | ';'
  decimal: '.' | ','
}
export const POINT_CSV: CsvDialect = { separator: ',', decimal: '.' }
/** What Excel set to Vietnamese reads by a double click. */
export const COMMA_CSV: CsvDialect = { separator: ';', decimal: ',' }

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
      const value = cell.value === null ? (cell.text === '—' ? '' : cell.text) : numeral(cell.value, dialect)
      return noted[i] ? [value, cell.notes.join('; ')] : [value]
    }),
  ])
  return `\uFEFF${[header, ...body].map(line => line.map(field => quote(defuse(field, dialect), dialect)).join(dialect.separator)).join('\r\n')}\r\n`
}

function numeral(value: number, { decimal }: CsvDialect): string {
  return String(value).replace('.', decimal)
}

/** A cell that a spreadsheet would run as a formula is told to be text. Source: OWASP, "CSV Injection". */
export function defuse(field: string, { decimal }: CsvDialect): string {
  const number = decimal === ',' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/
  return /^[=+\-@\t\r]/.test(field) && !number.test(field) ? `'${field}` : field
}

function quote(field: string, { separator }: CsvDialect): string {
  return field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
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
