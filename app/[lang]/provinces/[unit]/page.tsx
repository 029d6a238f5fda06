import type { Metadata } from 'next'
import { ChartFrame } from '@/components/charts/chart-frame'
import { EmptyStore } from '@/components/reports/empty-store'
import { KeyNumbers } from '@/components/reports/key-numbers'
import { ReportResults } from '@/components/reports/report-results'
import { UnitHead } from '@/components/reports/unit-head'
import { UnitWithoutData } from '@/components/reports/unit-without-data'
import { NotFoundNotice } from '@/components/ui/not-found-notice'
import { ScreenLink } from '@/components/ui/screen-link'
import { messagesOf } from '@/lib/i18n/messages'
import { unitById } from '@/lib/normalize/units'
import { coverage, openStore } from '@/lib/store/server'
import { provinceProfile } from '@/lib/summarize/province-profile'
import { localeOf, readScreen, type ScreenProps, screenMetadata } from '../../screen'
import { storeScreen } from '../../store-screen'

type Props = Omit<ScreenProps, 'params'> & { params: Promise<{ lang: string; unit: string }> }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { unit } = await props.params
  const name = unitById(unit)?.name
  return screenMetadata(
    `/provinces/${unit}`,
    props,
    name ?? messagesOf(await localeOf(props.params)).states.notFoundTitle,
  )
}

async function ProvincePage(props: Props) {
  const { unit } = await props.params
  const path = `/provinces/${unit}`
  const { filters, address } = await readScreen(path, props)
  const locale = await localeOf(props.params)
  const store = await openStore()
  const view = await provinceProfile(store, locale, unit, filters, address)
  if (!view) return <NotFoundNotice locale={locale} />
  const { provinces: words, reports } = messagesOf(locale)
  if (view.nothing && (await coverage(store)).reports === 0)
    return (
      <>
        <UnitHead profile={view} words={words} />
        <EmptyStore locale={locale} heading="h2" />
      </>
    )
  return (
    <>
      <UnitHead profile={view} words={words} />
      <div className="grid grid-cols-1 gap-10">
        {view.nothing ? (
          <UnitWithoutData profile={view} words={words} />
        ) : (
          <>
            <KeyNumbers locale={locale} numbers={view.numbers} period={filters.period} />
            <div className="timeline-over-charts" data-sticky>
              <ChartFrame chart={view.timeline} />
              {view.charts.map(chart => (
                <ChartFrame key={chart.id} chart={chart} />
              ))}
            </div>
          </>
        )}
        <section aria-labelledby="reports">
          <h2 id="reports" className="mb-2 text-lg">
            {words.reports}
          </h2>
          {view.reports.lines.length === 0 ? (
            <p className="text-muted">{words.noReports}</p>
          ) : (
            <>
              <ReportResults list={{ ...view.reports, next: null }} words={reports} />
              <ScreenLink href={view.reportsHref} className="button mt-4">
                {words.allReports}
              </ScreenLink>
            </>
          )}
        </section>
      </div>
    </>
  )
}

export default storeScreen(ProvincePage)
