import type { Metadata } from 'next'
import { ChartFrame } from '@/components/charts/chart-frame'
import { Faults } from '@/components/filters/faults'
import { FilterBar } from '@/components/filters/filter-bar'
import { Coverage } from '@/components/reports/coverage'
import { EmptyStore } from '@/components/reports/empty-store'
import { KeyNumberTable } from '@/components/reports/key-number-table'
import { KeyNumbers } from '@/components/reports/key-numbers'
import { Notice } from '@/components/ui/notice'
import { messagesOf } from '@/lib/i18n/messages'
import { openStore } from '@/lib/store/server'
import { faultsInWords } from '@/lib/summarize/fault-words'
import { overview } from '@/lib/summarize/overview'
import { isShort } from '@/lib/summarize/theme-timeline'
import { unitChoices } from '@/lib/summarize/unit-choices'
import { readScreen, type ScreenProps, screenMetadata } from './screen'
import { storeScreen } from './store-screen'

export function generateMetadata(props: ScreenProps): Promise<Metadata> {
  return screenMetadata('/', props)
}

async function OverviewPage(props: ScreenProps) {
  const { locale, filters, faults, address } = await readScreen('/', props)
  const { nav, keyNumbers, coverage, filters: words, states } = messagesOf(locale)
  const view = await overview(await openStore(), locale, filters, address)
  if (view.empty) return <EmptyStore locale={locale} />
  return (
    <>
      <h1 className="sr-only">{nav.overview}</h1>
      <FilterBar locale={locale} path="/" filters={filters} years={view.years} {...unitChoices(locale)} />
      <Faults title={words.faults} faults={faultsInWords(locale, faults)} />
      <div data-results className="grid grid-cols-1 gap-10">
        {view.noMatch && (
          <Notice title={states.noMatchTitle}>
            <p>{states.noMatch(view.years[0] ?? 0, view.years.at(-1) ?? 0)}</p>
          </Notice>
        )}
        <section aria-labelledby="key-numbers">
          <h2 id="key-numbers" className="sr-only">
            {keyNumbers.title}
          </h2>
          {view.places.length > 1 ? (
            <KeyNumberTable locale={locale} places={view.places} period={filters.period} />
          ) : (
            <KeyNumbers locale={locale} numbers={view.places[0]?.numbers ?? []} period={filters.period} />
          )}
        </section>
        <div className="timeline-over-charts" data-sticky={isShort(view.timeline) || undefined}>
          <ChartFrame chart={view.timeline} />
          {view.comparisons.map(chart => (
            <ChartFrame key={chart.id} chart={chart} />
          ))}
          {view.places.flatMap(({ charts }) => charts.map(chart => <ChartFrame key={chart.id} chart={chart} />))}
        </div>
        <Coverage title={coverage.title} facts={view.coverage} />
      </div>
    </>
  )
}

export default storeScreen(OverviewPage)
