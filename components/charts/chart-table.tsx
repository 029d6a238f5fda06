'use client'
/** The chart's data as a table: written by the server, sorted in the browser. */
import { type ReactNode, useState } from 'react'
import type { TableModel } from './table-model'

interface Sorting {
  /** Index of the column; -1 for the rows' names. */
  column: number
  down: boolean
}

export function sortRows(table: TableModel, { column, down }: Sorting): TableModel['rows'] {
  const collator = new Intl.Collator('vi', { numeric: true })
  const sign = down ? -1 : 1
  // "2025 (Q1)" stands before "2025 (9T)", whatever letters they begin with.
  if (column < 0 && table.overTime) return down ? table.rows.toReversed() : table.rows
  return table.rows.toSorted((a, b) => {
    const [left, right] = [a.cells[column], b.cells[column]]
    if (!left || !right) return sign * collator.compare(a.label, b.label)
    // What is not stated stands last, whichever way the column is sorted.
    const empty = Number(left.text === '—') - Number(right.text === '—')
    if (empty !== 0) return empty
    const order =
      left.value !== null && right.value !== null ? left.value - right.value : collator.compare(left.text, right.text)
    return sign * order
  })
}

export function ChartTable({ table, sortWord }: { table: TableModel; sortWord: string }): ReactNode {
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const rows = sorting ? sortRows(table, sorting) : table.rows
  const heading = (label: string, column: number) => {
    const sorted = sorting?.column === column ? sorting : null
    return (
      <button
        type="button"
        title={sortWord}
        onClick={() => setSorting({ column, down: sorted ? !sorted.down : column >= 0 })}
      >
        {label}
        <span aria-hidden="true"> {sorted ? (sorted.down ? '↓' : '↑') : '↕'}</span>
      </button>
    )
  }
  const ariaSort = (column: number) =>
    sorting?.column === column ? (sorting.down ? 'descending' : 'ascending') : undefined
  const numeric = table.columns.map((_, i) => table.rows.some(row => (row.cells[i]?.value ?? null) !== null))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="-m-1 overflow-x-auto p-1" tabIndex={0} aria-label={table.caption}>
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption className="sr-only">{table.caption}</caption>
        <thead>
          <tr className="border-b border-current/30">
            <th scope="col" aria-sort={ariaSort(-1)} className="py-1 pr-3 text-left font-semibold">
              {heading(table.corner, -1)}
            </th>
            {table.columns.map((column, i) => (
              <th
                key={column.id}
                scope="col"
                aria-sort={ariaSort(i)}
                className={`py-1 align-bottom font-semibold ${numeric[i] ? 'pl-3 text-right' : 'min-w-36 pl-6 text-left'}`}
              >
                {heading(column.label, i)}
                {column.unit && <span className="block font-normal text-xs opacity-75">{column.unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id} className="border-b border-current/10">
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                {row.label}
              </th>
              {row.cells.map((cell, i) => (
                <td
                  key={table.columns[i]?.id}
                  className={`py-1 align-top ${numeric[i] ? 'pl-3 text-right' : 'pl-6 text-left'}`}
                >
                  {cell.link ? (
                    <a
                      {...cell.link}
                      className="underline decoration-current/30 underline-offset-2 hover:decoration-current"
                    >
                      {cell.text}
                    </a>
                  ) : (
                    cell.text
                  )}
                  {cell.notes.length > 0 && (
                    // On a phone the table rather scrolls sideways than has a note of one word a line.
                    <span className="block min-w-32 text-xs opacity-75">{cell.notes.join('; ')}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
