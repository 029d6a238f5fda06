import type { Metadata } from 'next'
import { NotFoundNotice } from '@/components/ui/not-found-notice'
import { messagesOf } from '@/lib/i18n/messages'
import { localeOf } from '../screen'

interface Props {
  params: Promise<{ lang: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesOf(await localeOf(params)).states.notFoundTitle }
}

/** Every path that no screen has. */
export default async function Missing({ params }: Props) {
  return <NotFoundNotice locale={await localeOf(params)} />
}
