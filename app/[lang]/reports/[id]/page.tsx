import type { Metadata } from 'next'
import { ReportFacts } from '@/components/reports/report-facts'
import { ReportHead } from '@/components/reports/report-head'
import { ReportText } from '@/components/reports/report-text'
import { NotFoundNotice } from '@/components/ui/not-found-notice'
import { messagesOf } from '@/lib/i18n/messages'
import { alternates } from '@/lib/i18n/metadata'
import { openStore } from '@/lib/store/server'
import type { ReportView } from '@/lib/summarize/report-types'
import { reportView } from '@/lib/summarize/report-view'
import { localeOf, siteOrigin } from '../../screen'
import { storeMetadata, storeScreen } from '../../store-screen'

interface Props {
  params: Promise<{ lang: string; id: string }>
}

async function read({ params }: Props) {
  const [locale, { id }] = await Promise.all([localeOf(params), params])
  return { locale, view: await reportView(await openStore(), locale, decodeURIComponent(id)) }
}

const pathOf = (view: ReportView) => `/reports/${encodeURIComponent(view.id)}`

export const generateMetadata = storeMetadata(async (props: Props): Promise<Metadata> => {
  const { locale, view } = await read(props)
  if (!view) return { title: messagesOf(locale).states.notFoundTitle }
  return {
    title: view.title,
    metadataBase: new URL(await siteOrigin()),
    alternates: alternates(locale, pathOf(view)),
  }
})

async function ReportPage(props: Props) {
  const { locale, view } = await read(props)
  if (!view) return <NotFoundNotice locale={locale} />
  const { report: words } = messagesOf(locale)
  const { event, figures, themes, topics, documents, people, directives } = words
  return (
    <article>
      <ReportHead view={view} locale={locale} path={pathOf(view)} />
      <div className={view.text ? 'grid grid-cols-1 gap-x-12 gap-y-8 md:grid-cols-[minmax(0,1fr)_24rem]' : undefined}>
        {view.text && (
          <section aria-labelledby="text">
            <h2 id="text" className="mb-3 text-lg">
              {words.text}
            </h2>
            <ReportText segments={view.text} toFact={words.toFact} />
          </section>
        )}
        {/* Beside a text it scrolls by itself, and a region that scrolls must be reachable by keyboard. */}
        <section
          aria-labelledby="facts"
          tabIndex={view.text ? 0 : undefined}
          className={view.text ? 'facts-column' : 'facts-across'}
        >
          <h2 id="facts" className="mb-3 text-lg">
            {words.facts}
          </h2>
          {!view.text && <p className="mb-4 text-muted text-sm">{view.url ? words.noText : words.noSource}</p>}
          {view.facts.length === 0 && <p className="text-muted">{words.noFacts}</p>}
          <ReportFacts
            facts={view.facts}
            titles={{ figures, themes, event, topics, documents, people, directives }}
            toText={words.toText}
            toEvidence={words.toEvidence}
            toChart={words.toChart}
          />
        </section>
      </div>
    </article>
  )
}

export default storeScreen(ReportPage)
