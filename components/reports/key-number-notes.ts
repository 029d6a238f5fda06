/** What a key number bears besides its value, in words: its slant and its triangle explain themselves to nobody. */
import { MARK_WORDS } from '@/components/charts/mark-words'
import type { Locale } from '@/lib/i18n/locale'
import type { KeyNumber } from '@/lib/summarize/key-numbers-types'

/** Empty where the number is stated and undisputed. */
export function keyNumberNotes(locale: Locale, { basis, conflict }: Pick<KeyNumber, 'basis' | 'conflict'>): string {
  const words = MARK_WORDS[locale]
  return [basis === 'computed' ? words.computed : '', conflict ? words.conflict : ''].filter(Boolean).join('; ')
}
