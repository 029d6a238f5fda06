import { NotFoundNotice } from '@/components/ui/not-found-notice'
import { messagesOf } from '@/lib/i18n/messages'

/** `not-found` is given no params: the client part picks the language of the path. */
export default function NotFound() {
  const pick = (locale: 'vi' | 'en') => {
    const { notFoundTitle, notFound, home } = messagesOf(locale).states
    return { title: notFoundTitle, text: notFound, home }
  }
  return <NotFoundNotice words={{ vi: pick('vi'), en: pick('en') }} />
}
