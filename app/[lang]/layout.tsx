import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { EvidencePanel } from '@/components/evidence/evidence-panel'
import type { Appearance } from '@/components/ui/appearance-switch'
import { Masthead } from '@/components/ui/masthead'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { type Messages, messagesOf } from '@/lib/i18n/messages'
import '../globals.css'

interface Props {
  children: ReactNode
  params: Promise<{ lang: string }>
}

/** Words alone: a client component can be given no function. */
function panelWords({ title, close, loading, failed, retry, notFound, openPage, ...list }: Messages['evidence']) {
  const { shown, chosen, report, original, from, also } = list
  return { title, close, loading, failed, retry, notFound, openPage, shown, chosen, report, original, from, also }
}

const APPEARANCES: Record<string, Appearance> = { light: 'light', dark: 'dark' }
const TEXT_FACE = { vi: ['Latin1', 'Latin2', 'Latin3'], en: ['Latin1'] }

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf9' },
    { media: '(prefers-color-scheme: dark)', color: '#151513' },
  ],
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  if (!isLocale(lang)) return {}
  const { site } = messagesOf(lang)
  return {
    title: { default: `${site.name} – ${site.tagline}`, template: `%s – ${site.name}` },
    description: site.description,
    applicationName: site.name,
    openGraph: { siteName: site.name, type: 'website', locale: lang === 'vi' ? 'vi_VN' : 'en_GB' },
  }
}

export default async function Layout({ children, params }: Props) {
  const { lang } = await params
  if (!isLocale(lang)) notFound()
  const appearance = APPEARANCES[(await cookies()).get('appearance')?.value ?? ''] ?? 'system'
  const { site, evidence } = messagesOf(lang)
  // The text face alone: headings may wait.
  for (const range of TEXT_FACE[lang])
    preload(`/fonts/IBMPlexSans-Regular-${range}.woff2`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang={lang} data-appearance={appearance}>
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className="button button-strong sr-only left-2 top-2 z-50 focus:not-sr-only focus:fixed">
          {site.skip}
        </a>
        <Masthead locale={lang} appearance={appearance} />
        <main id="content" tabIndex={-1} className="page grow pt-6 pb-16 outline-none">
          {children}
        </main>
        <footer className="border-rule border-t py-6 text-muted text-sm">
          <div className="page">
            <p>{site.footer}</p>
            <p>{site.source}</p>
          </div>
        </footer>
        <EvidencePanel
          dataPath={localePath(lang, '/evidence/data')}
          pagePath={localePath(lang, '/evidence')}
          words={panelWords(evidence)}
        />
      </body>
    </html>
  )
}
