import type { Metadata } from 'next'
import { Faults } from '@/components/filters/faults'
import { ReportSearch } from '@/components/filters/report-search'
import { EmptyStore } from '@/components/reports/empty-store'
import { ReportResults } from '@/components/reports/report-results'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { messagesOf } from '@/lib/i18n/messages'
import { alternates } from '@/lib/i18n/metadata'
import { coverage, openStore } from '@/lib/store/server'
import { faultsInWords } from '@/lib/summarize/fault-words'
import { reportList } from '@/lib/summarize/report-list'
import { parseReportQuery, reportQuery } from '@/lib/summarize/report-query'
import { localeOf, type ScreenProps, siteOrigin } from '../screen'
import { storeScreen } from '../store-screen'

export async function generateMetadata({ params, searchParams }: ScreenProps): Promise<Metadata> {
  const [locale, query] = await Promise.all([localeOf(params), searchParams])
  const canonical = reportQuery(parseReportQuery(query).conditions)
  return {
    title: messagesOf(locale).reports.title,
    metadataBase: new URL(await siteOrigin()),
    alternates: alternates(locale, canonical ? `/reports?${canonical}` : '/reports'),
  }
}

async function ReportsPage({ params, searchParams }: ScreenProps) {
  const [locale, query] = await Promise.all([localeOf(params), searchParams])
  const { conditions, faults } = parseReportQuery(query)
  const store = await openStore()
  const list = await reportList(store, locale, conditions)
  if (list.lines.length === 0 && (await coverage(store)).reports === 0) return <EmptyStore locale={locale} />
  const { reports: words } = messagesOf(locale)
  const { search: q, year, province, publisher, kind, topic, has, next } = words
  const names: Record<string, string> = { q, year, province, publisher, kind, topic, has, after: next }
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <ReportSearch
        locale={locale}
        q={conditions.q}
        has={conditions.has}
        facets={list.facets}
        query={reportQuery({ ...conditions, after: null })}
      />
      <div data-results className="mt-4">
        <Faults title={words.faults} faults={faultsInWords(locale, faults, names)} />
        <p role="status" className="mb-2 font-semibold">
          {list.found}
        </p>
        {list.lines.length === 0 ? (
          <Notice title={words.none}>
            <p>{words.noneNext}</p>
          </Notice>
        ) : (
          <ReportResults list={list} words={{ next, previous: words.previous }} />
        )}
      </div>
    </>
  )
}

export default storeScreen(ReportsPage)
