/** One page of a list that may be long: stable while reports come and go, and of a bounded cost however rare its items. */

export interface Page<Item, Cursor> {
  /** At most the limit; fewer, even none, where what was looked through holds no more of them. */
  items: Item[]
  /** Where the list goes on; null at its end. */
  next: Cursor | null
}

export interface PageRequest<Cursor> {
  /** Where the page before ended; null for the first. */
  after: Cursor | null
  limit: number
}

/** The rows after a row in the order of some ascending columns: as Prisma's `where` says it. */
export function rowsAfter<Column extends string>(after: readonly (readonly [Column, string | number])[]) {
  const [first] = after
  if (first === undefined) return {}
  return {
    // Says nothing new, but lets the database seek in the index instead of reading it from its start.
    [first[0]]: { gte: first[1] },
    OR: after.map(([column, value], at) => ({
      ...Object.fromEntries(after.slice(0, at)),
      [column]: { gt: value },
    })),
  }
}

/** @param found one row more than the limit, where there are as many */
export function pageOf<Row, Item, Cursor>(
  found: readonly Row[],
  limit: number,
  itemOf: (row: Row) => Item,
  cursorOf: (row: Row) => Cursor,
): Page<Item, Cursor> {
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(itemOf),
    next: found.length > limit && last !== undefined ? cursorOf(last) : null,
  }
}
