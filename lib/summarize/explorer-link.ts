/** Links to other states of the explorer: what a reader of an empty chart goes on to. */
import { type Locale, localePath } from '../i18n/locale'
import { type ExplorerChoice, explorerQuery } from './explorer-query'
import { type Filters, withFilters } from './filters'

/** The explorer's address with some filters and some choice of form. */
export function explorerHref(locale: Locale, filters: Filters, choice: ExplorerChoice): string {
  const path = withFilters('/figures', filters)
  const query = explorerQuery(choice)
  return localePath(locale, query ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path)
}
