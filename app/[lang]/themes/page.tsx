import type { Metadata } from 'next'
import { ChartFrame } from '@/components/charts/chart-frame'
import { Faults } from '@/components/filters/faults'
import { FilterBar } from '@/components/filters/filter-bar'
import { EmptyStore } from '@/components/reports/empty-store'
import { PageHeader } from '@/components/ui/page-header'
import { messagesOf } from '@/lib/i18n/messages'
import { openStore } from '@/lib/store/server'
import { faultsInWords } from '@/lib/summarize/fault-words'
import { themeView } from '@/lib/summarize/theme-view'
import { unitChoices } from '@/lib/summarize/unit-choices'
import { localeOf, readScreen, type ScreenProps, screenMetadata } from '../screen'
import { storeScreen } from '../store-screen'

const PATH = '/themes'

export async function generateMetadata(props: ScreenProps): Promise<Metadata> {
  return screenMetadata(PATH, props, messagesOf(await localeOf(props.params)).themes.title)
}

async function ThemesPage(props: ScreenProps) {
  const { locale, filters, faults, address } = await readScreen(PATH, props)
  const view = await themeView(await openStore(), locale, filters, address)
  if (view.empty) return <EmptyStore locale={locale} />
  const { themes: words, filters: names } = messagesOf(locale)
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <FilterBar
        locale={locale}
        path={PATH}
        filters={filters}
        years={view.years}
        only="years"
        {...unitChoices(locale)}
      />
      <Faults title={names.faults} faults={faultsInWords(locale, faults)} />
      <div data-results className="grid grid-cols-1 gap-10">
        <ChartFrame chart={view.timeline} />
        <ChartFrame chart={view.heat} />
      </div>
    </>
  )
}

export default storeScreen(ThemesPage)
