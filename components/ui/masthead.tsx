import { Suspense } from 'react'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { type Appearance, AppearanceSwitch } from './appearance-switch'
import { LanguageLink } from './language-link'
import { NavLinks } from './nav-links'
import { ScreenLink } from './screen-link'

const SCREENS = [
  ['/', 'overview'],
  ['/themes', 'themes'],
  ['/figures', 'figures'],
  ['/provinces', 'provinces'],
  ['/reports', 'reports'],
  ['/data', 'data'],
] as const

export function Masthead({ locale, appearance }: { locale: Locale; appearance: Appearance }) {
  const { site, nav, guide, language, appearance: names } = messagesOf(locale)
  const screens = SCREENS.map(([path, key]) => ({ path, label: nav[key] }))
  const other = locale === 'vi' ? 'en' : 'vi'
  return (
    <header className="border-ink border-t-4 border-b border-b-rule">
      <div className="page flex flex-wrap items-center justify-between gap-x-6 pt-2">
        <ScreenLink
          href={localePath(locale, '/')}
          className="flex min-h-9 items-center font-semibold text-lg tracking-tight"
        >
          {site.name}
        </ScreenLink>
        <p className="order-1 w-full text-muted text-sm sm:order-none sm:mt-0.5 sm:-ml-3 sm:w-auto sm:grow">
          {site.tagline}
        </p>
        <div className="screen-only -mr-2 flex items-center gap-3">
          <Suspense>
            <LanguageLink to={other} label={language.label} name={language.other} />
          </Suspense>
          <AppearanceSwitch initial={appearance} label={names.label} names={names} />
        </div>
        <nav aria-label={site.navigation} className="order-2 w-full">
          <NavLinks
            links={[...screens, { path: '/guide', label: guide }].map(link => ({
              ...link,
              href: localePath(locale, link.path),
            }))}
          />
        </nav>
      </div>
    </header>
  )
}
