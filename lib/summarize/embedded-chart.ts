/** One chart of a screen, to stand alone: found by the screen that shows it and its id there. */
import { type Locale, localePath } from '../i18n/locale'
import type { Store } from '../store/index'
import type { ChartModel, TimelineModel } from './chart-model'
import { explorer } from './explorer'
import { explorerQuery, parseExplorer } from './explorer-query'
import { parseFilters, type Query, withFilters } from './filters'
import { overview } from './overview'
import { provinceProfile } from './province-profile'
import { themeView } from './theme-view'

export interface EmbeddedChart {
  /** Null where the screen shows no chart of that id. */
  chart: ChartModel | TimelineModel | null
  /** The screen with the same filters. */
  full: string
}

const PROVINCE = '/provinces/'

/** @param query the screen's own, and `of`: the screen's path, the overview where it is missing */
export async function embeddedChart(
  store: Store,
  locale: Locale,
  id: string,
  query: Query,
  origin: string,
): Promise<EmbeddedChart> {
  const screen = [query.of ?? '/'].flat()[0] ?? '/'
  const { filters } = parseFilters(query)
  const { choice } = parseExplorer(query)
  const own = screen === '/figures' ? explorerQuery(choice) : ''
  const path = withFilters(screen, filters)
  const full = localePath(locale, own ? `${path}${path.includes('?') ? '&' : '?'}${own}` : path)
  const address = origin + full
  const charts = async (): Promise<(ChartModel | TimelineModel)[]> => {
    if (screen === '/') {
      const { timeline, comparisons, places } = await overview(store, locale, filters, address)
      return [timeline, ...comparisons, ...places.flatMap(place => place.charts)]
    }
    if (screen === '/themes') {
      const { timeline, heat } = await themeView(store, locale, filters, address)
      return [timeline, heat]
    }
    if (screen === '/figures') return [(await explorer(store, { locale, filters, address }, choice)).chart]
    if (!screen.startsWith(PROVINCE)) return []
    const profile = await provinceProfile(store, locale, screen.slice(PROVINCE.length), filters, address)
    return profile ? [profile.timeline, ...profile.charts] : []
  }
  const chart = (await charts()).find(each => each.id === id) ?? null
  // What is written into the address but is no screen of ours is never linked to.
  return { chart, full: chart ? full : localePath(locale, '/') }
}
