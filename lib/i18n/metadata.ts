import { type Locale, localePath } from './locale'

/** Canonical and language addresses of a screen, as Next's `alternates` takes them. `path` carries canonical filters. */
export function alternates(locale: Locale, path: string) {
  return {
    canonical: localePath(locale, path),
    languages: {
      vi: localePath('vi', path),
      en: localePath('en', path),
      'x-default': localePath('vi', path),
    },
  }
}
