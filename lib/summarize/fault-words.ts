import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import type { FilterFault } from './filters'

/** Faults with the names that the form's fields bear. */
export function faultsInWords(locale: Locale, faults: readonly FilterFault[]): FilterFault[] {
  const { names } = messagesOf(locale).filters
  return faults.map(({ name, value }) => ({ name: names[name] ?? name, value }))
}
