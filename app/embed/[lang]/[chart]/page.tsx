import type { Metadata } from 'next'
import { siteOrigin } from '@/app/[lang]/screen'
import { storeMetadata, storeScreen } from '@/app/[lang]/store-screen'
import { ChartFrame } from '@/components/charts/chart-frame'
import { Notice } from '@/components/ui/notice'
import { PageStatus } from '@/components/ui/page-status'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { OPEN_DATA } from '@/lib/i18n/open-data'
import { openStore } from '@/lib/store/server'
import { embeddedChart } from '@/lib/summarize/embedded-chart'
import type { Query } from '@/lib/summarize/filters'

interface Props {
  params: Promise<{ lang: string; chart: string }>
  searchParams: Promise<Query>
}

async function read({ params, searchParams }: Props) {
  const [{ lang, chart: id }, query, origin, store] = await Promise.all([
    params,
    searchParams,
    siteOrigin(),
    openStore(),
  ])
  const locale = isLocale(lang) ? lang : 'vi'
  return { locale, ...(await embeddedChart(store, locale, decodeURIComponent(id), query, origin)) }
}

export const generateMetadata = storeMetadata(async (props: Props): Promise<Metadata> => {
  const { locale, chart } = await read(props)
  // The full page is what a search should find.
  return {
    title: chart?.title ?? messagesOf(locale).states.notFoundTitle,
    description: chart?.description,
    robots: { index: false },
  }
})

async function EmbedPage(props: Props) {
  const { locale, chart, full } = await read(props)
  const words = OPEN_DATA[locale]
  return (
    <>
      {chart ? (
        <ChartFrame chart={chart} embedded withThemes />
      ) : (
        <Notice title={messagesOf(locale).states.notFoundTitle} heading="h1">
          <PageStatus code={404} />
          <p>{words.embedUnknown}</p>
        </Notice>
      )}
      <p className="mt-2 text-sm">
        <a href={full} className="link">
          {words.embedFull} – {messagesOf(locale).site.name}
        </a>
      </p>
    </>
  )
}

export default storeScreen(EmbedPage)
