import { type Locale, localePath } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { Notice } from './notice'
import { PageStatus } from './page-status'
import { ScreenLink } from './screen-link'

/** What an address that leads nowhere shows, inside the site's frame. */
export function NotFoundNotice({ locale }: { locale: Locale }) {
  const { notFoundTitle, notFound, home } = messagesOf(locale).states
  return (
    <Notice title={notFoundTitle} heading="h1">
      <PageStatus code={404} />
      <p>{notFound}</p>
      <ScreenLink href={localePath(locale, '/')} className="button text-ink">
        {home}
      </ScreenLink>
    </Notice>
  )
}
