/** How the rows of tables become lines, in every format alike. */

/** Between the cells of a row, so that a number stays on its label's line. */
export const CELL_SEPARATOR = ' | '

/** A cell with more text than this lays out a page; it holds no table's entry. */
export const LONGEST_CELL = 600

/**
 * The lines of one row, given the lines of each of its cells: one line, cells beside each other; but where cells only lay out a page (a
 * letterhead, two stacks of lines side by side, one wide cell, a cell as long as a page) each keeps its own lines.
 */
export function joinRow(cells: string[][]): string[] {
  const filled = cells.filter(cell => cell.length > 0)
  if (filled.length === 0) return []
  const isLayout =
    filled.length === 1
      ? cells.length === 1
      : filled.every(cell => cell.length > 1) || filled.some(cell => cell.join(' ').length > LONGEST_CELL)
  if (isLayout) return filled.flat()
  const texts = cells.map(cell => cell.join(' '))
  while (texts.at(-1) === '') texts.pop()
  return [texts.join(CELL_SEPARATOR)]
}
