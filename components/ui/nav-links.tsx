'use client'

import { usePathname } from 'next/navigation'
import { withoutLocale } from '@/lib/i18n/locale'
import { ScreenLink } from './screen-link'

/** The screens; the one that is open is marked. `path` is without its language, `href` with it. */
export function NavLinks({ links }: { links: { href: string; path: string; label: string }[] }) {
  const current = withoutLocale(usePathname())
  return (
    <ul className="-mx-1.5 flex flex-wrap sm:-mx-2">
      {links.map(({ href, path, label }) => {
        const open = path === '/' ? current === '/' : current === path || current.startsWith(`${path}/`)
        return (
          <li key={path}>
            <ScreenLink
              href={href}
              aria-current={open ? 'page' : undefined}
              className="block border-b-2 border-transparent px-1.5 py-2 text-sm sm:px-2 hover:border-edge aria-[current=page]:border-ink aria-[current=page]:font-semibold"
            >
              {label}
            </ScreenLink>
          </li>
        )
      })}
    </ul>
  )
}
