import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import type { FaultInWords, FilterFault } from './filters'

/** Faults as the page tells them. @param names of the parameters, where they are not those of the common filters */
export function faultsInWords(
  locale: Locale,
  faults: readonly FilterFault[],
  names = messagesOf(locale).filters.names,
): FaultInWords[] {
  const { leftOut, readAs } = messagesOf(locale).filters
  return faults.map(fault => ({
    name: names[fault.name] ?? fault.name,
    value: fault.value,
    outcome: fault.readAs === undefined ? leftOut : readAs(fault.readAs),
  }))
}
