/** CSV as the spreadsheets of a place read it: the one writer for charts' tables and the open data. */

export interface CsvDialect {
  separator: ',' | ';'
  decimal: '.' | ','
}

export const POINT_CSV: CsvDialect = { separator: ',', decimal: '.' }
/** What Excel set to Vietnamese reads by a double click. */
export const COMMA_CSV: CsvDialect = { separator: ';', decimal: ',' }

/** Excel takes a CSV for UTF-8 only where the mark stands. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** One line with its CRLF (RFC 4180). What is null is an empty field: never zero. */
export function csvLine(fields: readonly (string | number | boolean | null)[], dialect: CsvDialect): string {
  const written = fields.map(field =>
    field === null ? '' : typeof field === 'number' ? numeral(field, dialect) : String(field),
  )
  return `${written.map(field => quote(defuse(field, dialect), dialect)).join(dialect.separator)}\r\n`
}

/** A number as the dialect's spreadsheet reads one; no grouping, so that it stays a number. */
export function numeral(value: number, { decimal }: CsvDialect): string {
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
