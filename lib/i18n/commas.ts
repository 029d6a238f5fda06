/** Parts of a title with commas between them; an empty one (a chart of no year) leaves none. */
export function commas(...parts: string[]): string {
  return parts.filter(part => part !== '').join(', ')
}
