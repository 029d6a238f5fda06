/** When two reports speak of the same theme, and how it is written. */
import { plain } from '../normalize/vietnamese/letters'

/** The name without diacritics, punctuation, a leading "năm" and a trailing year: what makes it one theme with another spelling. */
export function foldedTheme(name: string): string {
  const words = plain(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const bare = words.replace(/^nam (?=\S)/, '').replace(/ (?:nam )?(?:19|20)\d\d$/, '')
  return bare === '' ? words : bare
}

/** The spelling that most reports use; of equals, the one that sorts first, so that the order of import says nothing. */
export function themeLabel(spellings: readonly { name: string; reports: number }[]): string {
  const [best] = [...spellings].sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1))
  return best?.name ?? ''
}
