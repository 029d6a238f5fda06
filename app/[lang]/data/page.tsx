import type { Metadata } from 'next'
import { ApiGuide } from '@/components/data/api-guide'
import { DataFilters } from '@/components/data/data-filters'
import { DownloadList } from '@/components/data/download-list'
import { Faults } from '@/components/filters/faults'
import { PageHeader } from '@/components/ui/page-header'
import { formatNumber } from '@/lib/i18n/format'
import { localePath } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { alternates } from '@/lib/i18n/metadata'
import { OPEN_DATA } from '@/lib/i18n/open-data'
import { coverage, openStore } from '@/lib/store/server'
import { faultsInWords } from '@/lib/summarize/fault-words'
import { yearsOf } from '@/lib/summarize/overview'
import { unitChoices } from '@/lib/summarize/unit-choices'
import { API_PATH, downloads, readPageQuery } from '@/lib/web-api'
import { localeOf, type ScreenProps, siteOrigin } from '../screen'
import { storeScreen } from '../store-screen'

const FORMATS = [
  ['json', ''],
  ['csv', 'format=csv'],
  ['csvVi', 'csv=vi'],
  ['ndjson', 'format=ndjson'],
] as const

async function read({ params, searchParams }: ScreenProps) {
  const [locale, query, origin] = await Promise.all([localeOf(params), searchParams, siteOrigin()])
  const page = readPageQuery(query)
  return { locale, origin, page, path: page.text ? `/data?${page.text}` : '/data' }
}

export async function generateMetadata(props: ScreenProps): Promise<Metadata> {
  const { locale, origin, path } = await read(props)
  const { title, lead } = OPEN_DATA[locale]
  return { title, description: lead, metadataBase: new URL(origin), alternates: alternates(locale, path) }
}

async function DataPage(props: ScreenProps) {
  const { locale, origin, page, path } = await read(props)
  const words = OPEN_DATA[locale]
  const { filters: filterWords } = messagesOf(locale)
  const store = await openStore()
  const [offers, covered] = await Promise.all([downloads(store, page.query), coverage(store)])
  const address = origin + localePath(locale, path)
  const apiAddress = (list: string, ...query: string[]) =>
    `${API_PATH}/${list}${query.some(Boolean) ? `?${query.filter(Boolean).join('&')}` : ''}`
  const { filters, levels, periodKinds } = page.query
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <DataFilters
        locale={locale}
        filters={filters}
        query={page.text}
        national={levels.includes('national')}
        period={periodKinds?.[0] ?? null}
        years={yearsOf(covered)}
        {...unitChoices(locale)}
      />
      <Faults title={filterWords.faults} faults={faultsInWords(locale, page.faults)} />
      <section aria-labelledby="downloads" data-results className="mb-10">
        <h2 id="downloads" className="mb-2 text-lg">
          {words.downloads}
        </h2>
        <DownloadList
          entries={offers.map(({ path: id, query, count }) => ({
            id,
            name: words.kinds[id].name,
            text: words.kinds[id].text,
            rows: words.rows(formatNumber(locale, count.count), count.more),
            links: FORMATS.map(([format, choice]) => ({
              href: apiAddress(id, query, choice),
              label: words.formats[format],
              name: words.formatOf(words.kinds[id].name, words.formats[format]),
            })),
          }))}
        />
        <p className="mt-3 max-w-prose text-muted text-sm">{words.formatsText}</p>
        <p className="mt-2 text-sm">
          {words.exactly}:{' '}
          <a href={localePath(locale, path)} className="link [overflow-wrap:anywhere]">
            {address}
          </a>
        </p>
      </section>
      <ApiGuide
        locale={locale}
        address={address}
        examples={offers
          .slice(0, 2)
          .map(({ path: id, query }) => `curl '${origin}${apiAddress(id, query, 'format=csv')}' -o ${id}.csv`)}
      />
    </>
  )
}

export default storeScreen(DataPage)
