/** A chart's table as CSV and JSON. The same table gives the same bytes. */
import { BYTE_ORDER_MARK, type CsvDialect, csvLine, defuse, numeral, POINT_CSV } from '@/lib/i18n/csv'
import type { Locale } from '@/lib/i18n/locale'
import type { TableModel } from './table-model'
import { type FileAbout, SOURCE_FIELDS, sourceField } from './table-sources'
import { WORDS } from './words'

/**
 * UTF-8 text with a byte order mark and CRLF (RFC 4180). A column of notes follows each column that has any; behind all of them
 * stand the sources of each column's values and the chart's address, so that the table before them stays as it is on the page.
 */
export function toCsv(table: TableModel, about: FileAbout, dialect: CsvDialect = POINT_CSV): string {
  const words = WORDS[about.locale]
  const noted = notedColumns(table)
  const sourced = table.columns.flatMap(({ label }, i) =>
    SOURCE_FIELDS.filter(field => columnOf(table, i).some(cell => sourceField(cell, field, about) !== '')).map(
      field => ({
        name: `${label} – ${words.sourceOf[field]}`,
        of: (row: TableModel['rows'][number]) => sourceField(row.cells[i], field, about),
      }),
    ),
  )
  const header = [
    table.corner,
    ...namesOf(table, noted, about.locale),
    ...sourced.map(column => column.name),
    words.permanentLink,
  ]
  const body = table.rows.map(row => [
    row.label,
    ...fieldsOf(row, noted),
    ...sourced.map(column => column.of(row)),
    about.address,
  ])
  return BYTE_ORDER_MARK + [header, ...body].map(line => csvLine(line, dialect)).join('')
}

/** Tab-separated for the clipboard: numbers stay numbers in the spreadsheet that they are pasted into, what qualifies them beside them. */
export function toClipboardText(table: TableModel, locale: Locale, dialect: CsvDialect): string {
  const noted = notedColumns(table)
  const rows = [
    [table.corner, ...namesOf(table, noted, locale)],
    ...table.rows.map(row => [
      row.label,
      ...fieldsOf(row, noted).map(field => (typeof field === 'number' ? numeral(field, dialect) : (field ?? ''))),
    ]),
  ]
  return rows.map(row => row.map(field => defuse(field.replaceAll(/\s+/g, ' '), dialect)).join('\t')).join('\n')
}

const columnOf = ({ rows }: TableModel, i: number) => rows.flatMap(row => row.cells[i] ?? [])

/** Whether each column has notes, for which one more stands behind it. */
const notedColumns = (table: TableModel): boolean[] =>
  table.columns.map((_, i) => columnOf(table, i).some(cell => cell.notes.length > 0))

/** The values of a row, each with its notes where its column has any; null where nothing is told. */
const fieldsOf = ({ cells }: TableModel['rows'][number], noted: readonly boolean[]): (number | string | null)[] =>
  cells.flatMap((cell, i) => {
    const value = cell.value ?? (cell.text === '—' ? null : cell.text)
    return noted[i] ? [value, cell.notes.join('; ')] : [value]
  })

function namesOf({ columns }: TableModel, noted: readonly boolean[], locale: Locale): string[] {
  return columns.flatMap(({ label, unit }, i) => {
    const name = unit ? `${label} (${unit})` : label
    return noted[i] ? [name, `${name} – ${WORDS[locale].note}`] : [name]
  })
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
