import { en } from './en'
import type { Locale } from './locale'
import { type Messages, vi } from './vi'

export type { Messages }

const MESSAGES: Record<Locale, Messages> = { vi, en }

/** The messages of a language. For server components: a client component is given the few strings that it needs. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale]
}
