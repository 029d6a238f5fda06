import type { Line } from './lines'

/** How many lines at a page's top and bottom can be its header and footer. */
const OUTER_LINES = 3
const PAGE_NUMBER = /^[-–—\s]*(?:trang|page)?\s*\d{1,4}(?:\s*(?:\/|trên|of)\s*\d{1,4})?[-–—\s]*$/i

/** Takes away what each page repeats at the same place (headers, footers, page numbers); the report says it nowhere. */
export function withoutFurniture(pages: readonly Line[][]): Line[][] {
  if (pages.length < 2) return pages.map(withoutPrintMarks)
  const seen = new Map<string, number>()
  for (const page of pages) for (const key of new Set(outer(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  // Left and right pages may differ, and a first page often has no header.
  const enough = Math.max(2, Math.floor(pages.length * 0.4))
  return pages.map(page => {
    const furniture = new Set(outer(page).filter(line => (seen.get(keyOf(line)) ?? 0) >= enough || isPageNumber(line)))
    return page.filter(line => !furniture.has(line))
  })
}

/** What a browser prints around a page: the date and the page's title above, the address and the page number below. */
const PRINT_DATE =
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}|^\d{1,2}:\d{2}(?::\d{2})?,? \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/
const PRINT_ADDRESS = /^(?:(?:https?|file|about|blob|data):\S+|\S+\.\S+\/\S*)(?: .*)? \d{1,4}\/\d{1,4}$/

/** A page alone repeats nothing, but a browser's marks are known by their form. */
function withoutPrintMarks(lines: readonly Line[]): Line[] {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!last || !PRINT_ADDRESS.test(textOf(last))) return [...lines]
  return lines.slice(first && PRINT_DATE.test(textOf(first)) ? 1 : 0, -1)
}

function outer(page: readonly Line[]): Line[] {
  return page.length <= 2 * OUTER_LINES ? [...page] : [...page.slice(0, OUTER_LINES), ...page.slice(-OUTER_LINES)]
}

function textOf(line: Line): string {
  return line.segments.map(segment => segment.text).join(' ')
}

/** The same words at the same height, whatever number the page has. */
function keyOf(line: Line): string {
  return `${Math.round(line.y / 4)}:${textOf(line).replace(/\d+/g, '#')}`
}

function isPageNumber(line: Line): boolean {
  return PAGE_NUMBER.test(textOf(line))
}
