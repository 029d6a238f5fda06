import type { Metadata } from 'next'
import { ChartFrame } from '@/components/charts/chart-frame'
import { ExplorerFields } from '@/components/filters/explorer-fields'
import { Faults } from '@/components/filters/faults'
import { FilterBar } from '@/components/filters/filter-bar'
import { NextSteps } from '@/components/filters/next-steps'
import { EmptyStore } from '@/components/reports/empty-store'
import { PageHeader } from '@/components/ui/page-header'
import { ScreenLink } from '@/components/ui/screen-link'
import { messagesOf } from '@/lib/i18n/messages'
import { openStore } from '@/lib/store/server'
import { DEFAULT_INDICATORS, explorer } from '@/lib/summarize/explorer'
import { explorerQuery, parseExplorer } from '@/lib/summarize/explorer-query'
import { faultsInWords } from '@/lib/summarize/fault-words'
import { unitChoices } from '@/lib/summarize/unit-choices'
import { localeOf, readScreen, type ScreenProps, screenMetadata } from '../screen'
import { storeScreen } from '../store-screen'

const PATH = '/figures'

export async function generateMetadata(props: ScreenProps): Promise<Metadata> {
  return screenMetadata(PATH, props, messagesOf(await localeOf(props.params)).figures.title)
}

async function FiguresPage(props: ScreenProps) {
  const { locale, query, filters, faults, address } = await readScreen(PATH, props)
  const { choice, faults: own } = parseExplorer(query)
  const mine = explorerQuery(choice)
  const join = mine && (address.includes('?') ? '&' : '?')
  const view = await explorer(await openStore(), { locale, filters, address: address + join + mine }, choice)
  if (view.empty) return <EmptyStore locale={locale} />
  const { figures: words, filters: names } = messagesOf(locale)
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <FilterBar
        locale={locale}
        path={PATH}
        filters={filters}
        years={view.years}
        only={choice.form === 'ranking' || choice.form === 'tiles' ? 'provinces' : undefined}
        own={{
          query: mine,
          defaults: { form: 'line', value: 'stated', scale: 'common', indicator: DEFAULT_INDICATORS.join(',') },
        }}
        {...unitChoices(locale)}
      >
        <ExplorerFields
          locale={locale}
          choice={choice}
          indicators={filters.indicators.length ? filters.indicators : DEFAULT_INDICATORS}
          years={view.years}
          bases={view.bases}
          automatic={view.base ?? (choice.year === null ? view.chart.shown : null) ?? null}
        />
      </FilterBar>
      <Faults title={names.faults} faults={faultsInWords(locale, [...faults, ...own])} />
      <div data-results>
        {view.notes.map(note => (
          <p key={note} className="mb-2 text-sm">
            {note}
          </p>
        ))}
        {view.beyond && (
          <p className="mb-2 text-sm">
            {view.beyond.text}{' '}
            <ScreenLink href={view.beyond.href} className="link inline-block min-h-6">
              {view.beyond.link}
            </ScreenLink>
          </p>
        )}
        <ChartFrame
          chart={view.chart}
          withThemes
          next={
            <>
              <NextSteps lead={words.elsewhere} steps={view.elsewhere} />
              <NextSteps lead={words.instead} steps={view.instead} />
            </>
          }
        />
      </div>
    </>
  )
}

export default storeScreen(FiguresPage)
