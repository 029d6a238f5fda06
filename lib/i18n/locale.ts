/** The page's language. Vietnamese stands at the unprefixed paths, English under `/en`. */
export const LOCALES = ['vi', 'en'] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = 'vi'

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value)
}

/** A path of the site (`/reports?q=…`) in a language: `/reports` or `/en/reports`. */
export function localePath(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path
  return path === '/' ? `/${locale}` : `/${locale}${path.startsWith('/?') ? path.slice(1) : path}`
}

/** The path without its language: of `/en/reports` and of the rewritten `/vi/reports` it is `/reports`. */
export function withoutLocale(pathname: string): string {
  return pathname.replace(/^\/(?:vi|en)(?=\/|$)/, '') || '/'
}
