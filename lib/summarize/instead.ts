/** The next steps from a chart that nothing could be made for: another base, a share that can be drawn, the figures as reported. */
import { messagesOf } from '../i18n/messages'
import type { Indicator } from '../normalize/report'
import type { Store } from '../store/index'
import type { ChartContext } from './chart-context'
import { explorerHref } from './explorer-link'
import type { ExplorerChoice } from './explorer-query'
import type { NextStep } from './next-step-types'
import { shareOffers } from './share-offers'

/** What can be drawn of the same, or much like it, where nothing could be made of what is stated. */
export async function insteadOf(
  store: Store,
  request: Pick<ChartContext, 'locale' | 'filters'>,
  indicators: readonly Indicator[],
  choice: ExplorerChoice,
  /** The place that an index would choose by itself. */
  base: string | null,
): Promise<NextStep[]> {
  const { locale, filters } = request
  const { figures: words } = messagesOf(locale)
  const link = (other: Partial<ExplorerChoice>) => explorerHref(locale, filters, { ...choice, base: null, ...other })
  const ofAnotherBase = { name: words.otherBase(base?.slice(0, 4) ?? ''), href: link({}) }
  return [
    ...(choice.value === 'index' && base !== null ? [ofAnotherBase] : []),
    ...(choice.value === 'share' ? await shareOffers(store, request, indicators, choice) : []),
    { name: words.values.stated, href: link({ value: 'stated' }) },
  ]
}
