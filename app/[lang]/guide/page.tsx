import type { Metadata } from 'next'
import { guideHtml } from '@/lib/guide'
import { messagesOf } from '@/lib/i18n/messages'
import { localeOf, type ScreenProps, screenMetadata } from '../screen'
import './guide.css'

export async function generateMetadata(props: ScreenProps): Promise<Metadata> {
  return screenMetadata('/guide', props, messagesOf(await localeOf(props.params)).guide)
}

export default async function GuidePage({ params }: ScreenProps) {
  const html = await guideHtml(await localeOf(params))
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the guide is a file of this repository
  return <article className="guide" dangerouslySetInnerHTML={{ __html: html }} />
}
