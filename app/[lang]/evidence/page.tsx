import type { Metadata } from 'next'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { NotFoundNotice } from '@/components/ui/not-found-notice'
import { messagesOf } from '@/lib/i18n/messages'
import { openStore } from '@/lib/store/server'
import { evidenceModel } from '@/lib/summarize/evidence'
import { localeOf, type ScreenProps } from '../screen'
import { storeScreen } from '../store-screen'

export async function generateMetadata({ params }: ScreenProps): Promise<Metadata> {
  // One of many thousands that say little alone: the screens that link here are what a search should find.
  return { title: messagesOf(await localeOf(params)).evidence.title, robots: { index: false } }
}

/** The evidence panel as a page of its own: what its links lead to without a script. */
async function EvidencePage({ params, searchParams }: ScreenProps) {
  const [locale, { key }] = await Promise.all([localeOf(params), searchParams])
  const model = await evidenceModel(await openStore(), locale, typeof key === 'string' ? key : '')
  if (!model) return <NotFoundNotice locale={locale} />
  return (
    <article className="max-w-2xl">
      <h1 className="mb-4 text-xl">{model.title}</h1>
      <EvidenceList model={model} words={messagesOf(locale).evidence} />
    </article>
  )
}

export default storeScreen(EvidencePage)
