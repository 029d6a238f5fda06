import type { Locale } from '../i18n/locale'
import { messagesOf } from '../i18n/messages'
import { PROVINCE } from '../observe/jurisdiction-key'
import { counts, coverage, type Store, themes } from '../store/index'
import { scaleOfYears } from './chart-context'
import type { ChartModel, TimelineModel } from './chart-model'
import type { Filters } from './filters'
import { jurisdictionName } from './jurisdiction-names'
import { drawnUnder, withParts } from './namesakes'
import { yearsOf } from './overview'
import { drawnThemes, themeTimeline } from './theme-timeline'
import { topicHeat } from './topic-heat'

export interface ThemeView {
  empty: boolean
  timeline: TimelineModel
  heat: ChartModel
  years: number[]
}

/** Lanes of themes (the country, then the chosen provinces, else every province that has one) over topics by years. */
export async function themeView(store: Store, locale: Locale, filters: Filters, address: string): Promise<ThemeView> {
  const span = { fromYear: filters.from ?? undefined, toYear: filters.to ?? undefined }
  const chosen = filters.provinces.map(id => PROVINCE + id)
  const under = withParts(drawnUnder(chosen))
  const [all, told] = await Promise.all([
    coverage(store),
    themes(store, { ...span, jurisdictions: chosen.length ? ['national', ...under.keys()] : undefined }),
  ])
  const provinces = chosen.length
    ? [...new Set(under.values())]
    : [...new Set(told.map(theme => theme.jurisdiction))].filter(key => key.startsWith(PROVINCE)).sort()
  const drawn = drawnThemes(told, under)
  const years = scaleOfYears(filters, [
    ...all.years.map(each => each.year),
    ...drawn
      .filter(theme => theme.jurisdiction === 'national' || provinces.includes(theme.jurisdiction))
      .map(theme => theme.year),
  ])
  const context = { locale, years, address }
  const places = filters.provinces
  const where = (chosen.length ? provinces : []).map(key => jurisdictionName(locale, key)).join(', ')
  const mentions = places.length
    ? (await counts(store, 'topic-place-year')).filter(({ key }) => places.includes(key.split('/')[1] ?? ''))
    : await counts(store, 'topic-year')
  return {
    empty: all.reports === 0,
    timeline: await themeTimeline(store, provinces, drawn, context),
    heat: topicHeat(mentions, places, where || messagesOf(locale).themes.everyReport, context),
    years: yearsOf(all),
  }
}
